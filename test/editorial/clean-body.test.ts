import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanBody } from '../../shared/editorial/clean-body.ts';
import { blocksOf, bodyOf, textBlock, visibleText, xhtml } from '../../shared/story/xhtml.ts';
import { copy, TUESDAY } from './copy.ts';

const context = { reference: TUESDAY, timeZone: 'Europe/Berlin', language: '' };
const cleaned = (...paragraphs: string[]) => cleanBody(copy({ headline: 'Harbour reopens' }, ...paragraphs), context);
const lines = (...paragraphs: string[]) => visibleText(cleaned(...paragraphs).body).split('\n');
const ofMarkup = (markup: string) => cleanBody({ ...copy({ headline: 'X' }), body: xhtml.parse(markup) }, context);

const FIRST = 'VALLETTA (AFP) - The harbour reopened on Tuesday.';
const LAST = 'More ships are due on Wednesday.';

describe('sign-offs at the end of the copy', () => {
  it.each([
    'bur-dar-gl/fz',
    'asl/tib/pid/cac',
    'ماب/ب ق',
    'ع ز/ماب/ب ق',
    'سب-لال/كام/شي',
    'daa/mt/msr',
    'dpa kre/su yysw a3 lün mda',
    'dpa s5',
    '==Kyodo',
    'AAP RTV',
    'AAP RESULTS',
    'kk/ mal/ jar/',
    'AFP 310544 AOU 97',
  ])('%s', (signoff) => {
    expect(cleaned(FIRST, LAST, signoff)).toMatchObject({
      removed: [{ what: 'The desk’s sign-off was taken out of the text.', text: signoff }],
      deskNotes: [{ role: 'signoff', text: signoff }],
    });
    expect(lines(FIRST, LAST, signoff)).toEqual([FIRST, LAST]);
  });

  it('only as the last line, and only one', () => {
    expect(lines(FIRST, 'bur-dar-gl/fz', LAST)).toEqual([FIRST, 'bur-dar-gl/fz', LAST]);
    expect(lines(FIRST, 'abc/def', 'bur-dar-gl/fz')).toEqual([FIRST, 'abc/def']);
  });

  it('also on the last line of a paragraph, behind an empty one, and in preformatted text', () => {
    expect(visibleText(ofMarkup(`<p>${FIRST}<br/>dpa s5</p>`).body)).toBe(FIRST);
    expect(visibleText(ofMarkup(`<p>${FIRST}</p><p>dpa s5</p><p></p>`).body)).toBe(FIRST);
    expect(ofMarkup('<pre>Race 1: Bolt\nRace 2: Dash\nAAP RESULTS</pre>').body).toBe(
      '<pre>Race 1: Bolt\nRace 2: Dash</pre>',
    );
  });

  it.each([
    'Marie Borg contributed to this report.',
    'Agence France-Presse contributed to this report',
    '(Reporting by Marie Borg in Valletta; Editing by Paul Zammit)',
    'With files from Reuters',
    'AFP/Reuters',
    'Text: Marie Borg',
    'شارك في التغطية مكتب بيروت',
    '© AFP 2026',
    'dpa berichtete zuerst über den Hafen von Valletta.',
  ])('never a line for the public: %s', (tagline) => {
    expect(lines(FIRST, LAST, tagline)).toEqual([FIRST, LAST, tagline]);
  });
});

describe('notes to editors', () => {
  it.each([
    '(Eds: With AP Photos. Minor edits.)',
    'Eds: UPDATES with minister.',
    "EDITOR'S NOTE _ A longer version of this story is available.",
    'ATTENTION EDITORS: Pictures will follow.',
    'Hinweis an die Redaktionen: Bilder folgen.',
    'AP Photo XHG401, XHG102',
    '(Picture+Video+Graphic)',
    '(صور + فيديو)',
  ])('above the copy: %s', (note) => {
    expect(lines(note, FIRST, LAST)).toEqual([FIRST, LAST]);
    expect(cleaned(note, FIRST, LAST).deskNotes.map(({ text }) => text)).toEqual([note]);
  });

  it('that speak to readers stay', () => {
    const note = 'EDITOR’S NOTE: If you or someone you know needs help, the national helpline is free.';
    expect(lines(note, FIRST)).toEqual([note, FIRST]);
  });

  it('inside the copy stay where they are', () => {
    expect(lines(FIRST, 'Eds: is how desks address each other.', LAST)).toHaveLength(3);
  });
});

describe('markers and embargo lines above the copy', () => {
  it('go, all of them', () => {
    expect(lines('KILL KILL KILL', 'EMBARGOED UNTIL 0001 GMT THURSDAY', '2ND LEAD', FIRST)).toEqual([FIRST]);
  });

  it('with the time on the line below', () => {
    expect(lines('EMBARGO', '00.01 hrs 12 March 2026', FIRST)).toEqual([FIRST]);
  });

  it('not a headline in capitals', () => {
    expect(lines('HARBOUR REOPENS', FIRST)).toEqual(['HARBOUR REOPENS', FIRST]);
  });
});

describe('a correction note above the copy', () => {
  it('moves from the text to the note for the public', () => {
    const note = '(In March 9 story, corrects name of harbour master in paragraph 3)';
    expect(cleaned(note, FIRST)).toMatchObject({
      correctionNote: 'In March 9 story, corrects name of harbour master in paragraph 3',
      removed: [{ what: 'The correction note was moved out of the text.', text: note }],
      deskNotes: [],
    });
    expect(lines(note, FIRST)).toEqual([FIRST]);
  });

  it('in its other wordings', () => {
    for (const note of [
      '(Corrects spelling of Borg, para 2)',
      '(This March 9 story corrects the year in paragraph 4)',
      '(Berichtigung: Uhrzeit korrigiert)',
    ])
      expect(lines(note, FIRST)).toEqual([FIRST]);
  });

  it('not any sentence in brackets', () => {
    for (const text of ['(In March the story of the harbour began.)', '(The court corrects itself rarely.)'])
      expect(lines(text, FIRST)).toEqual([text, FIRST]);
  });
});

describe('what is not for publication', () => {
  it.each([
    ['Notizblock'],
    ['# Notebook'],
    ['## Redaktionelle Hinweise'],
    ['Notes to editors:'],
    ['* * * *', 'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt'],
    ['The following information is not intended for publication'],
    ['not for publication'],
    ['تنويه للمحررين'],
  ])('goes from its heading to the end: %s', (...heading: string[]) => {
    const result = cleaned(FIRST, LAST, ...heading, 'Telephone 00 356 1234', 'desk@example.org');
    expect(visibleText(result.body)).toBe(`${FIRST}\n${LAST}`);
    expect(result.deskNotes).toEqual([
      { role: 'private', text: [...heading, 'Telephone 00 356 1234', 'desk@example.org'].join('\n') },
    ]);
  });

  it('not where a sentence speaks of such things', () => {
    const text = 'The minister said the letter was not for publication and left.';
    expect(lines(FIRST, text, LAST)).toEqual([FIRST, text, LAST]);
  });
});

describe('the rest', () => {
  it('takes the hyphens off AFP’s sub-heads', () => {
    const result = ofMarkup(`<p>${FIRST}</p><h2>- Long queues -</h2><p>${LAST}</p>`);
    expect(blocksOf(result.body)[1]?.outer).toBe('<h2>Long queues</h2>');
  });

  it('takes out end marks and page furniture at the end', () => {
    expect(lines(FIRST, LAST, '-ENDS-')).toEqual([FIRST, LAST]);
    expect(lines(FIRST, LAST, 'Do you like this article?', 'Captcha *')).toEqual([FIRST, LAST]);
    expect(lines(FIRST, LAST, '(끝)')).toEqual([FIRST, LAST]);
  });

  it('makes a headline for an alert from its first paragraph', () => {
    const alert = cleanBody(copy({}, 'Harbour of Valletta reopens, minister says', 'bur/fz'), context);
    expect(alert.headline).toBe('Harbour of Valletta reopens, minister says');
    const long = cleanBody(copy({}, 'word '.repeat(100)), context).headline ?? '';
    expect(long.length).toBeLessThanOrEqual(201);
    expect(long.endsWith('word…')).toBe(true);
    expect(cleanBody(copy({}), context)).not.toHaveProperty('headline');
    expect(cleaned(FIRST)).not.toHaveProperty('headline');
  });
});

describe('whatever the copy', () => {
  const line = fc.oneof(
    fc.constantFrom(
      FIRST,
      LAST,
      'KILL KILL KILL',
      'EMBARGOED UNTIL 0001 GMT THURSDAY',
      'Eds: note',
      'bur-dar-gl/fz',
      'ماب/ب ق',
      'dpa s5',
      'Notizblock',
      '* * * *',
      'not for publication',
      '(Corrects spelling, para 2)',
      '-ENDS-',
      'Captcha *',
      '(Picture+Video)',
      '- -',
      'Marie Borg contributed to this report.',
    ),
    fc.string({ maxLength: 40 }).map((text) => text.replace(/\s+/g, ' ').trim()),
  );
  const block = fc.oneof(
    line.map((text) => textBlock(text)),
    line.map((text) => textBlock(`- ${text} -`, 'h2')),
    fc.tuple(line, line).map(([a, b]) => {
      const inner = `${textBlock(a).inner}<br/><b>${textBlock(b).inner}</b>`;
      return { element: 'p', inner, outer: xhtml.parse(`<p>${inner}</p>`) };
    }),
    line.map((text) => ({
      element: 'ul',
      inner: '',
      outer: xhtml.parse(`<ul><li>${textBlock(text).inner}</li></ul>`),
    })),
  );
  const words = (text: string) =>
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .sort();

  it('no word is lost: body and removed together are the text there was', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const body = bodyOf(blocks);
        const result = cleanBody({ ...copy({ headline: 'X' }), body }, context);
        const together = `${visibleText(result.body)} ${result.removed.map(({ text }) => text).join(' ')}`;
        expect(words(together)).toEqual(words(visibleText(body)));
      }),
    );
  });

  it('cleaning what is clean changes nothing but what stood behind the first sign-off', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const once = cleanBody({ ...copy({ headline: 'X' }), body: bodyOf(blocks) }, context);
        const kept = words(visibleText(once.body));
        const twice = cleanBody({ ...copy({ headline: 'X' }), body: once.body }, context);
        for (const word of words(visibleText(twice.body))) expect(kept).toContain(word);
      }),
    );
  });

  it('comes to an end on a very long body: anything quadratic would not within the time a test has', () => {
    const body = bodyOf(Array.from({ length: 50_000 }, (_, at) => textBlock(`Line ${at} of a very long story.`)));
    expect(cleanBody({ ...copy({}), body }, context).body).toBe(body);
  });
});
