import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedOf } from '../../shared/newsroom/newsroom.ts';
import { NewsroomError, readNewsroom } from '../../shared/newsroom/read-newsroom.ts';
import { feedId } from '../../shared/story/identity.ts';

const publisher = {
  name: 'Pishtaz',
  url: 'https://pishtaz.example',
  tagAuthority: { domain: 'pishtaz.example', year: '2026' },
};
const feed = { id: 'all', title: 'All', description: 'Every story' };
const partner = { id: 'tyre-times', name: 'Tyre Times', feeds: ['all'] };
const small = { publisher, outlets: [{ id: 'pishtaz', names: { en: 'Pishtaz' } }], feeds: [feed] };

function problemsOf(content: unknown): readonly string[] {
  try {
    readNewsroom(typeof content === 'string' ? content : JSON.stringify(content));
    return [];
  } catch (error) {
    if (error instanceof NewsroomError) return error.problems;
    throw error;
  }
}

describe('newsroom.json', () => {
  it('may be small: the rest has defaults', () => {
    const room = readNewsroom(JSON.stringify(small));
    expect(room).toMatchObject({
      publisher: { language: 'en', feedsUrl: 'http://localhost:8080/feeds', rights: { reserveDataMining: false } },
      sources: {},
      partners: [],
      limits: { maximumItems: 500 },
    });
    expect(feedOf(room, feedId.parse('all'))).toMatchObject({
      size: 50,
      maximumAgeDays: 30,
      withdrawnForDays: 7,
      media: ['web'],
      public: false,
    });
    expect(feedOf(room, feedId.parse('gone'))).toBeUndefined();
  });

  it('may begin with a byte order mark', () => {
    expect(problemsOf(`\uFEFF${JSON.stringify(small)}`)).toEqual([]);
  });

  it('may not use the name of the heartbeat, which would get its copy', () => {
    const feeds = [feed, { ...feed, id: 'cobyline-heartbeat' }];
    expect(problemsOf({ ...small, feeds, sources: { 'cobyline-heartbeat': {} } })).toEqual([
      expect.stringMatching(/^sources\.cobyline-heartbeat: is the name of the heartbeat/),
      expect.stringMatching(/^feeds\[1\]\.id: is the name of the heartbeat/),
    ]);
  });

  it('names the file and every mistake at once', () => {
    const read = () =>
      readNewsroom(JSON.stringify({ ...small, publisher: { ...publisher, url: 'x' }, feeds: [] }), 'my.json');
    expect(read).toThrow(
      'my.json can not be used:\n  - publisher.url: use a whole address that starts with https://\n  - feeds: define at least one feed',
    );
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'it is not JSON: '],
    ['a list', [], 'the file: has to be an object { … }, not a list'],
    ['a part missing', { ...small, publisher: undefined }, 'publisher: is missing; give an object { … }'],
    ['an unknown field', { ...small, extra: 1 }, 'the file: there is no field "extra" here; remove it'],
    [
      'a field spelt wrong',
      { ...small, feeds: [{ ...feed, select: [{ language: ['en'] }] }] },
      'feeds[0].select[0]: there is no field "language" here; did you mean "languages"?',
    ],
    [
      'a text for a number',
      { ...small, feeds: [{ ...feed, size: '50' }] },
      'feeds[0].size: has to be a number without quotes, not "50"',
    ],
    ['too small a number', { ...small, feeds: [{ ...feed, size: 0 }] }, 'feeds[0].size: has to be 1 or more'],
    ['too large a number', { ...small, feeds: [{ ...feed, size: 5000 }] }, 'feeds[0].size: has to be 1000 or less'],
    ['an empty text', { ...small, feeds: [{ ...feed, title: '' }] }, 'feeds[0].title: may not be empty'],
    [
      'an empty list',
      { ...small, feeds: [{ ...feed, select: [{ languages: [] }] }] },
      'feeds[0].select[0].languages: needs at least one entry; leave the field out if there is none',
    ],
    [
      'a text for a list',
      { ...small, feeds: [{ ...feed, select: [{ languages: 'en' }] }] },
      'feeds[0].select[0].languages: has to be a list [ … ], not "en"',
    ],
    [
      'a choice that is none',
      { ...small, feeds: [{ ...feed, select: [{ credit: 'mine' }] }] },
      'feeds[0].select[0].credit: has to be "own", "agency" or "own-and-agency", not "mine"',
    ],
    [
      'a topic by name',
      { ...small, feeds: [{ ...feed, select: [{ mediaTopics: ['sport'] }] }] },
      'feeds[0].select[0].mediaTopics[0]: use a Media Topic code of eight digits such as "15000000" (sport)',
    ],
    [
      'a feed id with blanks',
      { ...small, feeds: [{ ...feed, id: 'All news' }] },
      'feeds[0].id: use lower-case letters, digits and hyphens, at most 63 characters',
    ],
    ['two feeds of one id', { ...small, feeds: [feed, feed] }, 'feeds[1].id: "all" is there twice; ids have to differ'],
    [
      'a feed nobody defined',
      { ...small, partners: [{ ...partner, feeds: ['sport'] }] },
      'partners[0].feeds[0]: there is no feed "sport"; the feeds are all',
    ],
    [
      'a country by name',
      { ...small, partners: [{ ...partner, country: 'Lebanon' }] },
      'partners[0].country: use a two-letter country code such as "LB"',
    ],
    [
      'a territory and no country',
      { ...small, partners: [{ ...partner, licences: [{ agency: 'afp', territories: ['LB'] }] }] },
      'partners[0].country: is needed, because licences[0] is for some territories only',
    ],
    [
      'a key instead of its digest',
      { ...small, partners: [{ ...partner, keys: [{ sha256: 'secret' }] }] },
      'partners[0].keys[0].sha256: has to be a SHA-256 of 64 hexadecimal digits; let "cobyline partner add" make it',
    ],
    [
      'one key for two partners',
      {
        ...small,
        partners: ['a', 'b'].map((id) => ({ id, name: id, keys: [{ sha256: '0'.repeat(64) }] })),
      },
      'partners: two partners have the same key; give each its own',
    ],
    [
      'the end of a key without a zone',
      { ...small, partners: [{ ...partner, keys: [{ sha256: '0'.repeat(64), until: '2026-12-31' }] }] },
      'partners[0].keys[0].until: use a time with its zone such as "2026-12-31T23:59:59Z"',
    ],
    ['a source that is no folder', { ...small, sources: { 'a b': {} } }, 'sources.a b: a source is a folder name'],
    [
      'a city for a zone',
      { ...small, sources: { afp: { timeZone: 'Paris' } } },
      'sources.afp.timeZone: use a time zone of the IANA list, such as "Europe/Paris" or "UTC"',
    ],
    [
      'an outlet without a name',
      { ...small, outlets: [{ id: 'p', names: {} }] },
      'outlets[0].names: give at least one name',
    ],
    [
      'no own outlet',
      { ...small, outlets: [{ id: 'p', names: { en: 'P' }, relation: 'sister' }] },
      'outlets: one outlet has to be your own ("relation": "own")',
    ],
    [
      'an address without the id',
      { ...small, publisher: { ...publisher, storyAddress: 'https://pishtaz.example/x' } },
      'publisher.storyAddress: has to contain {id}',
    ],
    [
      'no e-mail address',
      { ...small, publisher: { ...publisher, email: 'desk' } },
      'publisher.email: use an address such as "desk@pishtaz.example"',
    ],
    [
      'a policy that says nothing',
      { ...small, supplierPolicies: [{ supplier: 'afp' }] },
      'supplierPolicies[0].requireCredit: is missing; give true or false',
    ],
  ])('with %s says where, and what to do', (_name, content, words) => {
    expect(problemsOf(content)[0]).toEqual(expect.stringContaining(words));
  });

  it('never fails in any other way', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('publisher', 'feeds', 'partners', 'sources', 'limits'),
        (value, field) => {
          const problems = problemsOf({ ...small, [field]: value });
          expect(problems.every((problem) => problem.length > 0)).toBe(true);
          expect(problems.filter((problem) => /invalid input|expected/i.test(problem))).toEqual([]);
        },
      ),
    );
  });
});
