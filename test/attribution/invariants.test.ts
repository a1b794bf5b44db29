import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencies, agencyName } from '../../shared/attribution/agencies.ts';
import { attribute, type PrintedKind, prepareContext } from '../../shared/attribution/attribute.ts';
import { attributeStory } from '../../shared/attribution/attribute-story.ts';
import { composeByline } from '../../shared/attribution/compose.ts';
import { Scanner } from '../../shared/attribution/scan.ts';
import { joining } from '../../shared/attribution/words/joining.ts';
import type { Attribution } from '../../shared/story/credit.ts';
import { contextOf } from './notation.ts';

const KINDS: readonly PrintedKind[] = ['byline', 'photo-credit', 'signoff', 'dateline', 'credit-line'];
const LANGUAGES = Object.keys(joining);
const kind = fc.constantFrom(...KINDS);
const language = fc.constantFrom(...LANGUAGES);
const own = fc.constantFrom(undefined, 'Pishtaz', 'پیشتاز', 'FRANCE 24', 'الرياض', '經濟日報');

/** Pieces that credits are made of, in any order: nearer to real copy than random letters. */
const pieces = fc.constantFrom(
  ...'By |Von |Par |بقلم |به قلم |文／|Pishtaz|پیشتاز|AFP|dpa|Reuters|The Associated Press|ای‌اف‌پی|أ ف ب|中央社|연합뉴스|ロイター'.split(
    '|',
  ),
  ...'Ana Ruiz|JEAN-LUC O’NEIL|Лев Толстой|محمد خليفة|سارا کریمی|林小明|김민수 기자|山田太郎|det|staff|Agencies|وكالات'.split(
    '|',
  ),
  ...[
    ' and ',
    ' et ',
    ' und ',
    ' و',
    ' و ',
    '、',
    ', ',
    '; ',
    '/',
    ' - ',
    ' — ',
    ' (',
    ')',
    '[',
    ']',
    '|',
    ' with ',
    ' via ',
    ': ',
    '=',
  ],
  ...[
    ' in Beirut',
    'BEIRUT ',
    'القاهرة',
    '北京',
    '8月12日電',
    ', Feb 16 ',
    ' Published Nov 8, 2023',
    'a@b.example',
    '@x',
    '\u200f',
    '\u200c',
  ],
  ...[
    'Photo by ',
    '© ',
    'Reporting by ',
    'Editing by ',
    ' contributed to this report.',
    ' told ',
    '\n',
    '\u0000',
    '\ud800',
    '🙂',
  ],
);
const printed = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

function slices(reading: Attribution): [string, string][] {
  const cut = ({ start, end }: { start: number; end: number }): string => reading.printed.slice(start, end);
  return reading.credits.flatMap((credit) => [
    ...credit.evidence.slice(0, 1).map((span): [string, string] => [credit.nameAsPrinted, cut(span)]),
    ...(credit.location === undefined
      ? []
      : [[credit.location.text, cut(credit.location.evidence)] as [string, string]]),
    ...(credit.title === undefined ? [] : [[credit.title.text, cut(credit.title.evidence)] as [string, string]]),
    ...(credit.affiliation?.evidence === undefined
      ? []
      : [[credit.affiliation.nameAsPrinted, cut(credit.affiliation.evidence)] as [string, string]]),
  ]);
}

describe('whatever is printed', () => {
  it('is tiled by the segments, code unit for code unit, and read without an exception', () => {
    fc.assert(
      fc.property(printed, kind, language, own, (text, as, lang, outlet) => {
        const reading = attribute(text, { kind: as, language: lang, context: contextOf(outlet) });
        expect(reading.segments.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
        let at = 0;
        for (const { span } of reading.segments) {
          expect(span.start).toBe(at);
          at = span.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives names, places, titles and affiliations that are slices of it, in printed order of numbers', () => {
    fc.assert(
      fc.property(printed, kind, language, own, (text, as, lang, outlet) => {
        const reading = attribute(text, { kind: as, language: lang, context: contextOf(outlet) });
        for (const [name, slice] of slices(reading)) expect(name).toBe(slice);
        for (const credit of reading.credits) expect(credit.nameAsPrinted.trim()).not.toBe('');
        expect(reading.credits.map((credit) => credit.order)).toEqual(reading.credits.map((_, index) => index + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(printed, kind, language, (text, as, lang) => {
        const once = attribute(text, { kind: as, language: lang, context: contextOf('Pishtaz') });
        expect(attribute(text, { kind: as, language: lang, context: contextOf('Pishtaz') })).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});

/** Agencies by a name that is theirs alone and no everyday word. */
const owners = new Map<string, Set<string>>();
for (const agency of agencies)
  for (const name of [...agency.aliases, ...Object.values(agency.native ?? {}).flat()])
    owners.set(name, (owners.get(name) ?? new Set()).add(agency.id));
const sure = agencies.flatMap((agency) =>
  agency.aliases
    .filter((name) => owners.get(name)?.size === 1 && agency.commonWords?.includes(name) !== true)
    .map((name) => ({ id: agency.id, name })),
);
const people = ['Ana Ruiz', 'Tom Hale', "Maeve O'Hara", 'JOMO KAMAU', 'Eva Klein'];

describe('an agency in credit position', () => {
  const shapes: readonly [string, PrintedKind, (person: string, agency: string) => string][] = [
    ['alone', 'byline', (_, agency) => agency],
    ['after By', 'byline', (_, agency) => `By ${agency}`],
    ['with a person', 'byline', (person, agency) => `By ${person} and ${agency}`],
    ['behind a comma', 'byline', (person, agency) => `${person}, ${agency}`],
    ['in brackets', 'byline', (person, agency) => `${person} (${agency})`],
    ['with the outlet', 'byline', (_, agency) => `Pishtaz and ${agency}`],
    ['behind with', 'byline', (person, agency) => `By ${person} with ${agency}`],
    ['in a dateline', 'dateline', (_, agency) => `BEIRUT (${agency}) - `],
    ['in a picture credit', 'photo-credit', (person, agency) => `${person}/${agency}`],
    ['as a source', 'credit-line', (_, agency) => `Source: ${agency}`],
  ];
  it.each(shapes)('is never dropped: %s', (_, as, shape) => {
    for (const [index, agency] of sure.entries()) {
      const text = shape(people[index % people.length] ?? '', agency.name);
      const reading = attribute(text, { kind: as, language: 'en', context: contextOf('Pishtaz') });
      const found = reading.credits.flatMap((credit) => [credit.agencyId, credit.affiliation?.agencyId]);
      expect(found, text).toContain(agency.id);
    }
  });
});

describe('rendering and reading again', () => {
  const house: Readonly<Record<string, string>> = {
    fa: 'پیشتاز',
    ar: 'بيشتاز',
    ur: 'سلام ٹائمز',
    ru: 'Караван',
    he: 'חלוץ',
    zh: '財訊日報',
    ja: '明星新聞',
    ko: '새벽일보',
  };
  const wires = ['afp', 'reuters', 'ap', 'dpa'] as const;

  it.each(LANGUAGES)('gives the same credits in %s', (lang) => {
    const outlet = house[lang] ?? 'Pishtaz';
    fc.assert(
      fc.property(fc.subarray([...wires], { minLength: 1 }), fc.boolean(), (ids, withHouse) => {
        const names = ids.map((id) => agencyName(id, lang));
        const separator = lang === 'zh' || lang === 'ja' ? '、' : ', ';
        const text = [...(withHouse ? [outlet] : []), ...names].join(separator);
        const first = attribute(text, { kind: 'byline', language: lang, context: contextOf(outlet) });
        const rendered = composeByline(first.credits, lang);
        const second = attribute(rendered, { kind: 'byline', language: lang, context: contextOf(outlet) });
        const essence = (reading: Attribution): unknown[] =>
          reading.credits.map((credit) => [credit.kind, credit.role, credit.org, credit.agencyId]);
        expect(first.credits, text).toHaveLength(ids.length + (withHouse ? 1 : 0));
        expect(essence(second), rendered).toEqual(essence(first));
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['en', 'By Ana Ruiz, with AFP and Reuters'],
    ['fr', 'Par Marie Duval et Léa Roux, avec AFP'],
    ['de', 'Von Jonas Feld und Eva Klein mit dpa'],
    ['es', 'Por Pedro Ortega e Isabel Mora, con EFE'],
    ['it', 'di Marta Falco e Carlo Neri'],
    ['pt', 'Por Rita Lopes, com informações da Lusa'],
    ['en', 'By Ana Ruiz (AFP)'],
    ['ar', 'محمد خليفة وأ ف ب'],
    ['fa', 'سارا کریمی و رویترز'],
    ['ru', 'Анна Смирнова и ТАСС'],
  ])('keeps people and contributors: %s %s', (lang, text) => {
    const essence = (reading: Attribution): unknown[] =>
      reading.credits.map((credit) => [credit.kind, credit.role, credit.agencyId, credit.affiliation?.agencyId]);
    const first = attribute(text, { kind: 'byline', language: lang, context: contextOf('Pishtaz') });
    const again = attribute(composeByline(first.credits, lang), {
      kind: 'byline',
      language: lang,
      context: contextOf('Pishtaz'),
    });
    expect(essence(again)).toEqual(essence(first));
  });
});

describe('a picture credit', () => {
  const TEXT_ROLES = new Set(['author', 'contributor', 'reporter', 'writer']);
  it('never names an author of the text', () => {
    fc.assert(
      fc.property(printed, language, (text, lang) => {
        const reading = attribute(text, { kind: 'photo-credit', language: lang, context: contextOf('Pishtaz') });
        const wrong = reading.credits.filter(
          (credit) => TEXT_ROLES.has(credit.role) && credit.evidence.some((span) => span.field !== 'photoCredit'),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('in the body is nobody’s credit for the story', () => {
    const story = attributeStory(
      {
        language: 'en',
        bylines: [],
        firstLines: ['Officials met. [Nadim Amr/AFP]'],
        lastLines: ['[Nadim Amr/AFP]'],
        parties: [],
      },
      contextOf('Pishtaz'),
      [],
    ).attribution;
    expect(story.credits).toEqual([]);
  });
});

describe('the work for one string', () => {
  /** How often the scanner looked at a token, counted through a proxy instead of a clock. */
  function looks(text: string): number {
    const scanner = new Scanner(text, 'en', prepareContext(contextOf('Pishtaz')));
    let count = 0;
    const counted = new Proxy(scanner.tokens, {
      get(target, property, receiver) {
        count++;
        return Reflect.get(target, property, receiver);
      },
    });
    Object.defineProperty(scanner, 'tokens', { value: counted });
    Object.defineProperty(scanner.phrases, 'tokens', { value: counted });
    scanner.run();
    return count;
  }

  it.each(['a-', 'a.', "o'", '(', 'AFP-', 'a@', '1.', 'By ', 'The ', 'ا ', '中', '가 '])(
    'grows with its length: %s',
    (unit) => {
      const small = looks(unit.repeat(400));
      const large = looks(unit.repeat(1600));
      expect(large).toBeLessThan(small * 6);
    },
  );

  it('ends early for strings that are no credit', () => {
    const reading = attribute('x'.repeat(1_000_000), { kind: 'byline', context: contextOf('Pishtaz') });
    expect(reading.credits).toEqual([]);
    expect(reading.warnings.map((warning) => warning.code)).toContain('too-long');
  });
});
