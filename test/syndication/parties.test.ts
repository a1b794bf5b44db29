import { describe, expect, test } from 'vitest';
import type { Credit, Span } from '../../shared/story/credit.ts';
import type { Entry } from '../../shared/story/entry.ts';
import { joinedNames, partiesOf } from '../../shared/syndication/parties.ts';
import { AFP, PISHTAZ, sampleCredit, sampleEntry, samplePartyOf } from './sample-feed.ts';

const NOTHING = {
  bylines: [],
  byline: '',
  credits: [],
  agencyIds: [],
  source: { ...sampleEntry('x').source, agencyId: undefined },
};

function at(field: Span['field']): Span[] {
  return [{ field, index: 0, start: 0, end: 1 }];
}

function names(credits: readonly Credit[], changes: Partial<Entry> | Record<string, unknown> = {}) {
  const { authors, contributors, sources } = partiesOf(
    sampleEntry('x', { ...NOTHING, credits, ...changes }),
    samplePartyOf,
  );
  return {
    authors: authors.map((party) => party.name),
    contributors: contributors.map((party) => party.name),
    sources: sources.map((party) => party.name),
  };
}

describe('who is credited', () => {
  test('"By Pishtaz and AFP": two authors, and the agency is a source as well', () => {
    expect(names([PISHTAZ, AFP])).toEqual({ authors: ['Pishtaz', 'AFP'], contributors: [], sources: ['AFP'] });
  });

  test('the printed order counts, not the order of the list', () => {
    expect(names([AFP, PISHTAZ]).authors).toEqual(['Pishtaz', 'AFP']);
  });

  test('"Sara Rahimi with AFP": the agency contributed', () => {
    const credits = [sampleCredit({ nameAsPrinted: 'Sara Rahimi' }), { ...AFP, role: 'provider' as const }];
    expect(names(credits)).toEqual({ authors: ['Sara Rahimi'], contributors: ['AFP'], sources: ['AFP'] });
  });

  test('an agency in the dateline is a source and no contributor', () => {
    const credits = [
      sampleCredit({ nameAsPrinted: 'Sara Rahimi' }),
      { ...AFP, role: 'source' as const, evidence: at('dateline') },
    ];
    expect(names(credits)).toEqual({ authors: ['Sara Rahimi'], contributors: [], sources: ['AFP'] });
  });

  test('editors and translators are contributors', () => {
    const credits = [
      PISHTAZ,
      sampleCredit({ nameAsPrinted: 'M. Desk', role: 'editor', order: 2 }),
      sampleCredit({ nameAsPrinted: 'T. Lator', role: 'translator', order: 3 }),
    ];
    expect(names(credits).contributors).toEqual(['M. Desk', 'T. Lator']);
  });

  test('initials of a sign-off stay in the house', () => {
    const initials = sampleCredit({ kind: 'initials', nameAsPrinted: 'jd/ag', evidence: at('signoff') });
    expect(names([PISHTAZ, initials]).authors).toEqual(['Pishtaz']);
  });

  test('an agency that no credit names but the story is made from is a source, by its registered name', () => {
    expect(names([PISHTAZ], { agencyIds: ['reuters'] }).sources).toEqual(['Reuters']);
    expect(names([PISHTAZ], { agencyIds: ['unheard-of'] }).sources).toEqual(['unheard-of']);
  });

  test('the same party is named once, however often it was printed', () => {
    expect(
      names([PISHTAZ, AFP, { ...AFP, nameAsPrinted: 'Agence France-Presse', order: 3 }, { ...PISHTAZ, order: 4 }])
        .authors,
    ).toEqual(['Pishtaz', 'AFP']);
  });

  test('a person of the same name as an organisation’s agency is not lost', () => {
    const person = sampleCredit({ nameAsPrinted: 'A. Correspondent', agencyId: 'afp', order: 3 });
    expect(names([PISHTAZ, AFP, person]).authors).toEqual(['Pishtaz', 'AFP', 'A. Correspondent']);
  });

  test('nobody named as author: the agencies stand for one', () => {
    expect(names([{ ...AFP, role: 'source', evidence: at('dateline') }]).authors).toEqual(['AFP']);
    expect(names([], { agencyIds: ['afp'] }).authors).toEqual(['AFP']);
  });

  test('a byline that nobody could read is shown as it was printed', () => {
    expect(names([], { bylines: ['Unser\nKorrespondent'], agencyIds: ['afp'] }).authors).toEqual([
      'Unser Korrespondent',
    ]);
  });

  test('nothing known, nobody invented', () => {
    expect(names([])).toEqual({ authors: [], contributors: [], sources: [] });
  });

  test('a presentable name goes before the printed one', () => {
    expect(names([sampleCredit({ nameAsPrinted: 'SARA RAHIMI', displayName: 'Sara Rahimi' })]).authors).toEqual([
      'Sara Rahimi',
    ]);
  });
});

describe('names in one string', () => {
  const parties = partiesOf(sampleEntry('x', { credits: [PISHTAZ, AFP] }), samplePartyOf).authors;

  test.each([
    ['en', 'Pishtaz and AFP'],
    ['fr', 'Pishtaz et AFP'],
    ['de', 'Pishtaz und AFP'],
    ['fa', 'Pishtaz و AFP'],
    ['not a tag', 'Pishtaz and AFP'],
  ])('%s: %s', (language, joined) => {
    expect(joinedNames(parties, language)).toBe(joined);
  });
});
