import { describe, expect, it } from 'vitest';
import { admit, type Verdict } from '../../shared/feeds/admit.ts';
import type { Revision } from '../../shared/story/revision.ts';
import { standingOf } from '../../shared/story/standing.ts';
import { fact, recordOf } from '../story/invented-facts.ts';
import { AFP, newsroomWith, OWN, pictureBy, revisionOf } from './invented-newsroom.ts';

const usable = standingOf(recordOf(fact({ created: 5 })));

function ask(revision: Revision, feed: Record<string, unknown> = {}, more: Record<string, unknown> = {}): Verdict {
  const room = newsroomWith(feed, more);
  return admit(room.feed, room.newsroom, usable, revision);
}

const wordsOf = (verdict: Verdict, rule: Verdict['rules'][number]['rule']) =>
  verdict.rules.find((each) => each.rule === rule)?.words;

describe('selection', () => {
  const sport = { scheme: 'medtop', code: '20000822', mediaTopic: '20000822' };
  const story = revisionOf({
    language: 'en-GB',
    section: 'Security',
    subjects: [sport],
    keywords: ['Bridges'],
    urgency: 3,
    places: [{ role: 'subject', name: 'Beirut', country: 'Lebanon', countryCode: 'LB' }],
  });

  it.each<[string, Record<string, unknown>, boolean]>([
    ['language, broader tag', { languages: ['en'] }, true],
    ['language, other tag', { languages: ['en-US'] }, false],
    ['language, same beginning', { languages: ['e'] }, false],
    ['section in any letter case', { sections: ['SECURITY'] }, true],
    ['another section', { sections: ['Sport'] }, false],
    ['the topic itself', { mediaTopics: ['20000822'] }, true],
    ['a broader topic', { mediaTopics: ['15000000'] }, true],
    ['a narrower topic', { mediaTopics: ['20000851'] }, false],
    ['another topic', { mediaTopics: ['11000000'] }, false],
    ['source', { sources: ['desk'] }, true],
    ['another source', { sources: ['afp'] }, false],
    ['agency', { agencies: ['afp'] }, false],
    ['own copy', { credit: 'own' }, true],
    ['agency copy', { credit: 'agency' }, false],
    ['urgent enough', { urgencyAtLeast: 3 }, true],
    ['not urgent enough', { urgencyAtLeast: 2 }, false],
    ['keyword in any letter case', { keywords: ['bridges'] }, true],
    ['another keyword', { keywords: ['tunnels'] }, false],
    ['place by name', { places: ['beirut'] }, true],
    ['place by country code', { places: ['LB'] }, true],
    ['another place', { places: ['Tehran'] }, false],
    ['kind', { kinds: ['text'] }, true],
    ['another kind', { kinds: ['picture'] }, false],
    ['all fields of a rule together', { languages: ['en'], sections: ['Security'] }, true],
    ['one field of a rule missing', { languages: ['en'], sections: ['Sport'] }, false],
  ])('by %s', (_name, rule, expected) => {
    expect(ask(story, { select: [rule] }).admitted).toBe(expected);
    expect(ask(story, { reject: [rule] }).admitted).toBe(!expected);
  });

  it('takes any of the select rules, and says which', () => {
    const verdict = ask(story, { select: [{ languages: ['fr'] }, { languages: ['en'] }] });
    expect(wordsOf(verdict, 'select')).toBe('matches select[1]');
  });

  it('says what each rule missed', () => {
    const verdict = ask(story, { select: [{ languages: ['fr', 'ar'] }, { urgencyAtLeast: 1, sections: ['Sport'] }] });
    expect(wordsOf(verdict, 'select')).toBe(
      'select[0]: language is en-GB, not “fr” or “ar” — select[1]: section is “Security”, not “Sport”; urgency is 3, not 1 or more urgent',
    );
  });

  it.each([
    ['own', revisionOf({ credits: [OWN] }), 'own'],
    ['own', revisionOf({ credits: [] }), 'own'],
    ['both', revisionOf({ credits: [OWN, AFP], agencyIds: ['afp'] }), 'own-and-agency'],
    ['agency', revisionOf({ credits: [AFP], agencyIds: ['afp'] }), 'agency'],
  ])('by who is credited: %s', (_name, revision, credit) => {
    const licences = [{ agency: '*' }];
    expect(ask(revision, { licences, select: [{ credit }] }).admitted).toBe(true);
  });

  it('asks every rule even after one refused', () => {
    const rules = ask(revisionOf({ agencyIds: ['afp'] }), { select: [{ languages: ['fr'] }] }).rules;
    expect(rules.filter(({ passed }) => !passed).map(({ rule }) => rule)).toEqual(['select', 'licence']);
  });
});

describe('entitlement', () => {
  const afp = revisionOf({ credits: [OWN, AFP], agencyIds: ['afp'] });
  const partner = (id: string, more: Record<string, unknown> = {}) => ({ id, name: id, feeds: ['all'], ...more });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, boolean]>([
    ['nobody reads it and nothing is licensed', {}, {}, false],
    ['the feed is licensed', { licences: [{ agency: 'afp' }] }, {}, true],
    ['the feed is licensed for all agencies', { licences: [{ agency: '*' }] }, {}, true],
    ['the feed is licensed for another agency', { licences: [{ agency: 'ap' }] }, {}, false],
    ['the feed is licensed for no text', { licences: [{ agency: 'afp', text: false }] }, {}, false],
    [
      'the named agency says more than the star',
      { licences: [{ agency: '*' }, { agency: 'afp', text: false }] },
      {},
      false,
    ],
    ['its only partner is licensed', {}, { partners: [partner('a', { licences: [{ agency: 'afp' }] })] }, true],
    [
      'one of two partners is not',
      {},
      { partners: [partner('a', { licences: [{ agency: 'afp' }] }), partner('b')] },
      false,
    ],
    ['a partner relies on the feed', { licences: [{ agency: 'afp' }] }, { partners: [partner('a')] }, true],
    [
      'a partner has licences, and not this one',
      { licences: [{ agency: 'afp' }] },
      { partners: [partner('a', { licences: [{ agency: 'ap' }] })] },
      false,
    ],
    [
      'a public feed cannot rely on its partners',
      { public: true },
      { partners: [partner('a', { licences: [{ agency: 'afp' }] })] },
      false,
    ],
    ['for print only, in a web feed', { licences: [{ agency: 'afp', media: ['print'] }] }, {}, false],
    [
      'for the web, in a feed for both',
      { media: ['web', 'print'], licences: [{ agency: 'afp', media: ['web'] }] },
      {},
      false,
    ],
    [
      'within the territory',
      {},
      { partners: [partner('a', { country: 'LB', licences: [{ agency: 'afp', territories: ['LB', 'JO'] }] })] },
      true,
    ],
    [
      'outside the territory',
      {},
      { partners: [partner('a', { country: 'FR', licences: [{ agency: 'afp', territories: ['LB'] }] })] },
      false,
    ],
    [
      'in a country nobody stated',
      { licences: [{ agency: 'afp', territories: ['LB'] }] },
      { partners: [partner('a')] },
      false,
    ],
  ])('when %s', (_name, feed, more, expected) => {
    expect(ask(afp, feed, more).admitted).toBe(expected);
  });

  it('has own copy in any feed', () => {
    expect(ask(revisionOf(), { public: true }).admitted).toBe(true);
  });

  it('needs a licence for each agency that has a part in it', () => {
    const both = revisionOf({ agencyIds: ['afp', 'dpa'] });
    const verdict = ask(both, { licences: [{ agency: 'afp' }] });
    expect(wordsOf(verdict, 'licence')).toBe('feed “all” has no licence for dpa');
  });

  it('needs the right to translations for translated copy', () => {
    const translated = revisionOf({ agencyIds: ['afp'], relation: 'translated' });
    expect(ask(translated, { licences: [{ agency: 'afp' }] }).admitted).toBe(true);
    const verdict = ask(translated, { licences: [{ agency: 'afp', translations: false }] });
    expect(wordsOf(verdict, 'licence')).toBe('feed “all” has no licence for afp: its licence covers no translations');
  });

  it('keeps out a story that misses a required credit, and says which', () => {
    const story = revisionOf();
    const licence = [{ supplier: 'afp', policyVersion: '1', satisfied: false, missing: ['the name of AFP'] }];
    const verdict = ask({ ...story, attribution: { ...story.attribution, licence } });
    expect(verdict.admitted).toBe(false);
    expect(wordsOf(verdict, 'required-credit')).toBe('afp requires the name of AFP');
  });
});

describe('usage terms', () => {
  it.each([
    ['INTERNET OUT', {}, false],
    ['PRINT ONLY', {}, false],
    ['INTERNET OUT', { media: ['print'] }, true],
    ['EDITORIAL USE ONLY. MANDATORY CREDIT', {}, true],
    ['NO ARCHIVAL USE', {}, true],
  ])('“%s”', (terms, feed, expected) => {
    expect(ask(revisionOf({ usageTerms: [terms] }), feed).admitted).toBe(expected);
  });

  it('keep a country out, and everybody whose country is not known', () => {
    const story = revisionOf({ usageTerms: ['GERMANY OUT'] });
    const read = (country?: string) =>
      ask(story, {}, { partners: [{ id: 'a', name: 'A', feeds: ['all'], ...(country && { country }) }] }).admitted;
    expect([read('FR'), read('DE'), read()]).toEqual([true, false, false]);
  });
});

describe('pictures', () => {
  const licences = [{ agency: 'afp', pictures: false }, { agency: 'ap' }];
  const verdicts = (picture: ReturnType<typeof pictureBy>, origin: Partial<Revision['origin']> = {}) => {
    const story = revisionOf({ pictures: [picture] });
    return ask({ ...story, origin: { ...story.origin, ...origin } }, { licences });
  };

  it('without a licence are stripped and the story stays', () => {
    const verdict = verdicts(pictureBy('Anwar Amro/AFP', ['afp']));
    expect(verdict.admitted).toBe(true);
    expect(verdict.pictures).toEqual([
      { index: 0, kept: false, words: 'feed “all” has no licence for afp: its licence covers no pictures' },
    ]);
  });

  it('with a licence, or of our own, go along', () => {
    expect(verdicts(pictureBy('Somebody/AP', ['ap'])).pictures[0]?.kept).toBe(true);
    expect(verdicts(pictureBy('Laleh Farahani')).pictures[0]?.kept).toBe(true);
  });

  it('without any credit belong to the agency whose copy they came with', () => {
    expect(verdicts(pictureBy(''), { agencyId: 'afp' }).pictures[0]?.kept).toBe(false);
    expect(verdicts(pictureBy('')).pictures[0]?.kept).toBe(true);
  });

  it('obey the terms printed on them', () => {
    expect(verdicts(pictureBy('X/AP', ['ap'], 'INTERNET OUT')).pictures[0]).toMatchObject({
      kept: false,
      words: 'usage terms say not for the web',
    });
  });
});

describe('copy of a sender whom nobody knows', () => {
  const story = revisionOf();
  const unknown = revisionOf({
    origin: { ...story.origin, provider: 'press.example' },
    attribution: {
      ...story.attribution,
      credits: [],
      agencyIds: [],
      warnings: [{ code: 'unknown-supplier', detail: 'press.example is no agency of the register' }],
    },
  });

  it('is not own copy: it stays out of a feed without a licence for it', () => {
    expect(ask(unknown).admitted).toBe(false);
    expect(ask(unknown, { licences: [{ agency: 'afp' }] }).admitted).toBe(false);
  });

  it('goes into a feed with a licence for this sender, or for everybody', () => {
    expect(ask(unknown, { licences: [{ agency: 'press.example' }] }).admitted).toBe(true);
    expect(ask(unknown, { licences: [{ agency: '*' }] }).admitted).toBe(true);
  });
});
