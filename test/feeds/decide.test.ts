import { describe, expect, it } from 'vitest';
import { decide, decideFamily } from '../../shared/feeds/decide.ts';
import { feedsFor } from '../../shared/feeds/interested.ts';
import { place } from '../../shared/feeds/window.ts';
import { actOn } from '../../shared/story/desk-act.ts';
import { entry } from '../../shared/story/entry.ts';
import { storyIdOf } from '../../shared/story/identity.ts';
import { familyOf } from '../../shared/story/links.ts';
import type { StoryRecord } from '../../shared/story/story-record.ts';
import { act, carriedBy, fact, recordOf, STORY, second } from '../story/invented-facts.ts';
import { AFP, newsroomWith, OWN, pictureBy, revisionOf } from './invented-newsroom.ts';

const story = fact({ created: 5 });
const kill = fact({ created: 9, status: 'canceled' });
const everything = newsroomWith();
const frenchOnly = newsroomWith({ select: [{ languages: ['fr'] }] });

const inFeed = (record: StoryRecord, revision = revisionOf(), { feed, newsroom } = everything) =>
  decide(feed, newsroom, record, revision);

describe('one story in one feed', () => {
  it('is an entry when the feed admits it', () => {
    const decision = inFeed(recordOf(story));
    expect(decision.carries).toBe(true);
    expect(decision.place).toMatchObject({ generation: 1, entry: { story: STORY, updated: second(5), version: 1 } });
  });

  it('is nothing when the feed does not admit it', () => {
    const decision = inFeed(recordOf(story), revisionOf(), frenchOnly);
    expect(decision).toMatchObject({ carries: false, verdict: { admitted: false } });
    expect(decision).not.toHaveProperty('place');
  });

  it('has left when it was carried and does not fit any more, a moment after the version that does not', () => {
    const decision = inFeed(carriedBy(recordOf(story), 'all'), revisionOf(), frenchOnly);
    expect(decision.place).toMatchObject({ generation: 1, withdrawal: { kind: 'left', at: second(5.001) } });
  });

  it.each([
    ['killed', kill],
    ['withheld', fact({ created: 9, status: 'withheld' })],
    ['withheld', fact({ created: 9, embargo: { until: second(99), printed: 'later' } })],
    ['withheld', act('withhold', 9)],
  ])('is withdrawn as %s, newer than it ever was, when it was carried', (kind, stop) => {
    const { place: withdrawn, carries } = inFeed(carriedBy(recordOf(story, stop), 'all'));
    expect(carries).toBe(false);
    expect(withdrawn).toEqual({
      generation: 2,
      withdrawal: expect.objectContaining({ kind, at: second(9), version: 2, published: second(5) }),
    });
  });

  it('leaves no trace when it was stopped before this feed ever carried it', () => {
    const decision = inFeed(carriedBy(recordOf(story, kill), 'another-feed'));
    expect(decision).not.toHaveProperty('place');
    expect(decision.verdict.rules).toEqual([
      { rule: 'standing', passed: false, words: 'the story is killed: killed by the sender' },
    ]);
  });

  it('remembers by which configuration it was decided, and is the same bytes when it is read back', () => {
    const { feed, newsroom } = everything;
    for (const record of [recordOf(story), carriedBy(recordOf(story, kill), 'all')]) {
      const decided = decide(feed, newsroom, record, revisionOf(), second(1)).place;
      expect(decided?.configured).toBe(second(1));
      expect(JSON.stringify(place.parse(decided))).toBe(JSON.stringify(decided));
    }
  });

  it('cannot be decided without its revision', () => {
    expect(() => decide(everything.feed, everything.newsroom, recordOf(story), undefined)).toThrow(RangeError);
  });
});

describe('the entry', () => {
  const entryFrom = (record: StoryRecord, revision = revisionOf(), room = everything) => {
    const decided = decide(room.feed, room.newsroom, record, revision).place;
    if (decided === undefined || !('entry' in decided)) throw new Error('no entry');
    return decided.entry;
  };

  it('has a permanent id and an address', () => {
    const { guid, url } = entryFrom(recordOf(story));
    expect(guid).toBe(`tag:pishtaz.example,2026:story:${STORY}`);
    expect(url).toBe(`https://pishtaz.example/story/${STORY}`);
  });

  it('keeps id and date of publication through updates, and moves its update', () => {
    const before = entryFrom(recordOf(story));
    const after = entryFrom(recordOf(story, fact({ created: 8 })));
    expect([after.guid, after.published]).toEqual([before.guid, before.published]);
    expect([before.update, after.update]).toEqual([false, true]);
    expect(after).toMatchObject({ updated: second(8), version: 2 });
  });

  it('is not an update when the same version was only read again', () => {
    const reread = fact({ created: 5, reading: 2, original: 'file#0' });
    expect(entryFrom(recordOf(fact({ created: 5, original: 'file#0' }), reread)).update).toBe(false);
  });

  it('of a correction carries the note meant for the public, and no other', () => {
    const corrected = revisionOf({ signals: ['correction'], correctionNote: 'The bridge is in Tyre.' });
    expect(entryFrom(recordOf(story), corrected)).toMatchObject({
      correction: { note: 'The bridge is in Tyre.' },
      update: false,
    });
    expect(entryFrom(recordOf(story), revisionOf({ signals: ['correction'] })).correction).toEqual({});
    const byDesk = act('correct', 8, [story.order.digest], { note: 'The bridge is old.' });
    expect(entryFrom(recordOf(story, byDesk)).correction).toEqual({ note: 'The bridge is old.' });
  });

  it('does not depend on which arrival of the same copy was read first', () => {
    const early = revisionOf({ created: second(5), received: second(5) });
    const late = revisionOf({ created: second(9), received: second(9), firstCreated: second(9) });
    expect(entryFrom(recordOf(story), late)).toEqual(entryFrom(recordOf(story), early));
  });

  it('holds nothing that is not for the public', () => {
    expect(JSON.stringify(entryFrom(recordOf(story)))).not.toContain('NOT FOR THE PUBLIC');
  });

  it('has only the pictures the feed has a right to', () => {
    const revision = revisionOf({ pictures: [pictureBy('Anwar Amro/AFP', ['afp']), pictureBy('Laleh Farahani')] });
    expect(entryFrom(recordOf(story), revision).pictures.map(({ creditLine }) => creditLine)).toEqual([
      'Laleh Farahani',
    ]);
  });

  it('is written in the order of its schema, so that it is the same bytes when it is read back', () => {
    const full = revisionOf({
      subHeadline: 'sub',
      deck: 'deck',
      section: 'section',
      slugline: 'slug',
      urgency: 3,
      signals: ['correction'],
      expires: second(99),
    });
    const made = entryFrom(recordOf(story), full);
    expect(JSON.stringify(entry.parse(made))).toBe(JSON.stringify(made));
  });

  const licensed = (licence: Record<string, unknown>) => newsroomWith({ licences: [{ agency: 'afp', ...licence }] });
  const afp = revisionOf({ credits: [OWN, AFP], agencyIds: ['afp'] });

  it('expires by the earliest of what sender, licence and terms allow', () => {
    const day = 24 * 3600;
    expect(entryFrom(recordOf(story)).expires).toBeUndefined();
    expect(entryFrom(recordOf(story), afp, licensed({ archiveDays: 30 })).expires).toBe(second(5 + 30 * day));
    const soon = revisionOf({ ...afp, expires: second(99), agencyIds: ['afp'] });
    expect(entryFrom(recordOf(story), soon, licensed({ archiveDays: 30 })).expires).toBe(second(99));
    const news = revisionOf({ usageTerms: ['NO ARCHIVAL USE'] });
    expect(entryFrom(recordOf(story), news).expires).toBe(second(5 + day));
  });

  it.each([
    [revisionOf(), '(c) 2026 Pishtaz.'],
    [revisionOf({ language: 'fa' }), '(c) 2026 پیشتاز.'],
    [afp, '(c) 2026 Pishtaz. Contains material (c) 2026 Agence France-Presse.'],
    [
      revisionOf({ language: 'fa', credits: [OWN, AFP], agencyIds: ['afp'] }),
      '(c) 2026 پیشتاز. دربردارندهٔ مطالبی از (c) 2026 خبرگزاری فرانسه.',
    ],
    [
      revisionOf({ language: 'de-AT', credits: [OWN, AFP], agencyIds: ['afp'] }),
      '(c) 2026 Pishtaz. Enthält Material: (c) 2026 Agence France-Presse.',
    ],
    [revisionOf({ credits: [AFP], agencyIds: ['afp'], relation: 'verbatim' }), '(c) 2026 Agence France-Presse.'],
    [
      revisionOf({
        credits: [AFP],
        agencyIds: ['afp'],
        relation: 'verbatim',
        copyright: '© AFP 2026. All rights reserved',
      }),
      '© AFP 2026. All rights reserved.',
    ],
    [
      revisionOf({ credits: [AFP], agencyIds: ['afp', 'parent-agency'], relation: 'verbatim' }),
      '(c) 2026 Agence France-Presse.',
    ],
  ])('names whose copy it is', (revision, line) => {
    const room = newsroomWith({ licences: [{ agency: '*' }] });
    expect(entryFrom(recordOf(story), revision, room).copyright).toBe(line);
  });

  it('uses the copyright line that a supplier prescribes', () => {
    const policy = {
      supplier: 'afp',
      requireCredit: true,
      requireByline: 'never',
      requireDateline: false,
      requirePhotographer: false,
      copyrightLine: '© Agence France-Presse',
      basis: 'contract',
    };
    const room = newsroomWith({ licences: [{ agency: '*' }] }, { supplierPolicies: [policy] });
    expect(entryFrom(recordOf(story), afp, room).copyright).toBe(
      '(c) 2026 Pishtaz. Contains material © Agence France-Presse.',
    );
  });
});

describe('linked items in a feed', () => {
  const other = storyIdOf('pishtaz.example', 'bridge-2');
  const link = actOn(other, { kind: 'link', at: second(20), by: 'x', reason: '', link: { item: other, into: STORY } });
  const update = fact({ created: 8 });
  const familyWith = (...more: Parameters<typeof recordOf>) =>
    familyOf(
      other,
      new Map([
        [STORY, recordOf(story, link)],
        [other, carriedBy({ ...recordOf(update, link, ...more), id: other }, 'all')],
      ]),
    );
  const inAll = (family: ReturnType<typeof familyOf>) =>
    decideFamily(everything.feed, everything.newsroom, family, revisionOf());

  it('are one entry, and what the feed carried under another id has left', () => {
    const { place: told, others } = inAll(familyWith());
    expect(told).toMatchObject({ entry: { story: STORY, updated: second(8), published: second(5) } });
    expect(others).toMatchObject([{ withdrawal: { story: other, kind: 'left', at: second(8.001) } }]);
  });

  it('are killed under every id the feed ever carried, and only those', () => {
    const { place: told, others } = inAll(familyWith(kill));
    expect(told).toBeUndefined();
    expect(others).toMatchObject([{ withdrawal: { story: other, kind: 'killed', at: second(9) } }]);
  });

  it('wake every feed that carried one of them', () => {
    const { record, others } = familyWith(kill);
    expect(feedsFor(record, undefined, everything.newsroom, others)).toEqual(['all']);
  });
});

describe('the feeds that have to look again', () => {
  const room = newsroomWith(
    {},
    {
      feeds: [
        { id: 'all', title: 'All', description: 'All' },
        { id: 'french', title: 'French', description: 'French', select: [{ languages: ['fr'] }] },
      ],
    },
  ).newsroom;

  it('are those that would take the story', () => {
    expect(feedsFor(recordOf(story), revisionOf(), room)).toEqual(['all']);
  });

  it('and every one that ever carried it, also when it is gone from the configuration', () => {
    const record = carriedBy(recordOf(story), 'french', 'closed-feed');
    expect(feedsFor(record, revisionOf(), room)).toEqual(['all', 'closed-feed', 'french']);
  });

  it('only those when it is stopped', () => {
    expect(feedsFor(carriedBy(recordOf(story, kill), 'french'), revisionOf(), room)).toEqual(['french']);
  });
});
