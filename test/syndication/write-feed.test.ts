import { describe, expect, test } from 'vitest';
import { feedDefinition } from '../../shared/newsroom/feed-definition.ts';
import type { Entry } from '../../shared/story/entry.ts';
import { checkFeed } from '../../shared/syndication/check/check-feed.ts';
import { ProfileError } from '../../shared/syndication/errors.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { faultOf } from '../../shared/syndication/xml.ts';
import { SAMPLE_FEED, sampleDocument, sampleEntry, samplePartyOf, sampleWithdrawal } from './sample-feed.ts';
import { bytesOf, textOf } from './written.ts';

describe('writing a feed', () => {
  test('gives every document of the profile, and one NewsML-G2 document a story', () => {
    const entry = sampleEntry('first');
    const { files, refused } = writeFeed(sampleDocument({ entries: [entry] }));
    expect(refused).toEqual([]);
    const names = files.map((file) => file.name);
    for (const name of ['rss.xml', 'atom.xml', 'newsml-g2.xml', 'feed.json', `items/${entry.story}/newsml-g2.xml`]) {
      expect(names).toContain(name);
    }
    expect(Object.fromEntries(files.map((file) => [file.name, file.contentType]))).toMatchObject({
      'rss.xml': 'application/rss+xml; charset=utf-8',
      'atom.xml': 'application/atom+xml; charset=utf-8',
      'newsml-g2.xml': 'application/vnd.iptc.g2.newsmessage+xml; charset=utf-8',
      'feed.json': 'application/feed+json; charset=utf-8',
      [`items/${entry.story}/newsml-g2.xml`]: 'application/vnd.iptc.g2.newsitem+xml; charset=utf-8',
    });
  });

  test('the same document gives the same bytes, with and without stored fragments', () => {
    const document = sampleDocument({ withdrawals: [sampleWithdrawal('gone')] });
    const first = writeFeed(document, { partyOf: samplePartyOf });
    const again = writeFeed(structuredClone(document), { partyOf: samplePartyOf });
    const fragments = new Map(first.fragments);
    const joined = writeFeed(structuredClone(document), { partyOf: samplePartyOf, fragments });
    expect(again.files.map((file) => [file.name, file.bytes])).toEqual(
      first.files.map((file) => [file.name, file.bytes]),
    );
    expect(joined.files.map((file) => [file.name, file.bytes])).toEqual(
      first.files.map((file) => [file.name, file.bytes]),
    );
  });

  test('dates itself by its newest change, an embargo or the clock never come in', () => {
    const { files } = writeFeed(
      sampleDocument({ withdrawals: [sampleWithdrawal('gone', { at: '2026-03-11T00:00:00.000Z' })] }),
    );
    for (const file of files.filter((each) => !each.name.startsWith('items/'))) {
      expect(file.lastModified).toBe('2026-03-11T00:00:00.000Z');
    }
    expect(textOf(files, 'rss.xml')).toContain('<lastBuildDate>Wed, 11 Mar 2026 00:00:00 GMT</lastBuildDate>');
    expect(textOf(files, 'atom.xml')).toContain('<updated>2026-03-11T00:00:00.000Z</updated>');
    expect(textOf(files, 'newsml-g2.xml')).toContain('<sent>2026-03-11T00:00:00.000Z</sent>');
  });

  test('a feed without stories is valid, dated by nothing that changes', () => {
    const { files } = writeFeed(sampleDocument({ entries: [] }));
    for (const file of files.filter((each) => each.name.endsWith('.xml'))) {
      expect(faultOf(Buffer.from(file.bytes).toString())).toBeUndefined();
      expect(file.lastModified).toBeUndefined();
    }
    expect(textOf(files, 'rss.xml')).not.toContain('lastBuildDate');
    expect(textOf(files, 'atom.xml')).toContain('<updated>2026-01-01T00:00:00.000Z</updated>');
  });

  test('renders a story once for each version and profile', () => {
    const store = new Map<string, Uint8Array>();
    const entries = [sampleEntry('first'), sampleEntry('second')];
    const first = writeFeed(sampleDocument({ entries }), { fragments: store });
    const stored = store.size;
    expect(stored).toBe(first.fragments.size);

    writeFeed(sampleDocument({ entries: structuredClone(entries) }), { fragments: store });
    expect(store.size).toBe(stored);

    const changed = sampleEntry('second', { version: 2, headline: 'Calm holds for a second day' });
    const third = writeFeed(sampleDocument({ entries: [changed, sampleEntry('first')] }), { fragments: store });
    expect(store.size).toBe(stored + stored / 2);
    expect(third.fragments.size).toBe(stored);
  });

  test('a story read anew is the same story only when nothing in it changed', () => {
    const entry = sampleEntry('again');
    const document = sampleDocument({ entries: [entry] });
    const first = writeFeed(document);
    const keysOf = (entries: Entry[]) => [
      ...writeFeed({ ...document, entries }, { fragments: new Map(first.fragments) }).fragments.keys(),
    ];
    expect(keysOf([structuredClone(entry)])).toEqual([...first.fragments.keys()]);
    const [credit] = entry.credits;
    const renamed = { ...entry, credits: [{ ...credit, nameAsPrinted: 'Sahel' }, ...entry.credits.slice(1)] };
    for (const changed of [renamed, { ...entry, expires: entry.updated }, { ...entry, keywords: [] }]) {
      const known = new Set(first.fragments.keys());
      expect(keysOf([structuredClone(changed) as Entry]).filter((key) => known.has(key))).toEqual([]);
    }
  });

  test('a register that learns an agency makes its stories anew', () => {
    const store = new Map<string, Uint8Array>();
    writeFeed(sampleDocument(), { fragments: store });
    const { files } = writeFeed(sampleDocument(), { fragments: store, partyOf: samplePartyOf });
    expect(textOf(files, 'newsml-g2.xml')).toContain('qcode="nprov:AFP"');
  });

  test('a story that can not be written is left out and reported, the others stay', () => {
    const bad = sampleEntry('bad', { url: 'not an address' });
    const { files, refused } = writeFeed(sampleDocument({ entries: [sampleEntry('first'), bad] }));
    expect(refused.map((each) => [each.story, each.format])).toContainEqual([bad.story, 'rss.xml']);
    expect(refused[0]?.words).toMatch(/can not be written as rss\.xml/);
    expect(textOf(files, 'rss.xml')).toContain(sampleEntry('first').guid);
    expect(textOf(files, 'rss.xml')).not.toContain(bad.guid);
  });

  test('a broken body is refused where it stands as XML, and shown where it is only text', () => {
    const bad = sampleEntry('bad', { body: '<p>never closed' });
    const { files, refused } = writeFeed(sampleDocument({ entries: [bad, sampleEntry('first')] }));
    expect(refused).toEqual([
      { story: bad.story, format: 'newsml-g2.xml', words: expect.stringMatching(/would break newsml-g2\.xml/) },
    ]);
    expect(textOf(files, 'newsml-g2.xml')).toContain(sampleEntry('first').guid);
    expect(textOf(files, 'newsml-g2.xml')).not.toContain(bad.guid);
  });

  test('an unknown profile or a wrong override names what to do', () => {
    const feed = (changes: Record<string, unknown>) => feedDefinition.parse({ ...SAMPLE_FEED, ...changes });
    expect(() => writeFeed(sampleDocument({ feed: feed({ profile: 'yahoo' }) }))).toThrow(ProfileError);
    expect(() => writeFeed(sampleDocument({ feed: feed({ profile: 'yahoo' }) }))).toThrow(/the profiles are .*generic/);
    expect(() => writeFeed(sampleDocument({ feed: feed({ profileOverrides: { size: 0 } }) }))).toThrow(
      /profileOverrides\.size/,
    );
  });
});

describe('withdrawals', () => {
  const killed = sampleWithdrawal('gone');
  const held = sampleWithdrawal('held', { kind: 'withheld', language: 'fa' });
  const left = sampleWithdrawal('left', { kind: 'left' });
  const { files } = writeFeed(sampleDocument({ withdrawals: [killed, held, left] }));

  test('RSS shows a notice with the same id, a newer date and a validity that is over', () => {
    const rss = textOf(files, 'rss.xml');
    expect(rss).toContain(`<guid isPermaLink="false">${killed.guid}</guid>`);
    expect(rss).toContain('<pubDate>Tue, 10 Mar 2026 10:00:00 GMT</pubDate>');
    expect(rss).toContain('end=2026-03-10T10:00:00.000Z');
    expect(rss).toContain('<title>KILL: story withdrawn, do not use</title>');
    expect(rss).not.toContain(left.guid);
  });

  test('a notice stands where its date belongs: on top when it is new, and sinking as news comes in', () => {
    const entries = [
      sampleEntry('newer', { updated: '2026-03-10T11:00:00.000Z' }),
      sampleEntry('older', { updated: '2026-03-10T09:42:11.000Z' }),
    ];
    const withdrawals = [sampleWithdrawal('gone', { at: '2026-03-10T10:00:00.000Z' })];
    const { files } = writeFeed(sampleDocument({ entries, withdrawals }));
    const guids = [entries[0]?.guid, withdrawals[0]?.guid, entries[1]?.guid];
    expect([...textOf(files, 'rss.xml').matchAll(/<guid [^>]*>([^<]*)/g)].map((match) => match[1])).toEqual(guids);
    expect([...textOf(files, 'atom.xml').matchAll(/<id>([^<]*:story:[^<]*)/g)].map((match) => match[1])).toEqual(guids);
    expect(checkFeed(bytesOf(files, 'rss.xml'), 'generic').map((finding) => finding.rule)).not.toContain('order');
  });

  test('Atom shows the notice and a tombstone; a story that only left has the tombstone alone', () => {
    const atom = textOf(files, 'atom.xml');
    for (const gone of [killed, held, left]) {
      expect(atom).toMatch(new RegExp(`<at:deleted-entry [^>]*ref="${gone.guid}" when="2026-03-10T10:00:00`));
    }
    expect(atom).toContain(`<id>${killed.guid}</id>`);
    expect(atom).not.toContain(`<id>${left.guid}</id>`);
  });

  test('a tombstone is not older than the notice beside it', () => {
    const atom = textOf(files, 'atom.xml');
    const when = /<at:deleted-entry [^>]*when="([^"]*)"/.exec(atom)?.[1] ?? '';
    const updated = /<entry[\s\S]*?<updated>([^<]*)</.exec(atom)?.[1] ?? 'z';
    expect(when >= updated).toBe(true);
  });

  test('a notice stands where its date puts it among the stories, newest first', () => {
    const newer = sampleEntry('newer', { updated: '2026-03-10T11:00:00.000Z' });
    const older = sampleEntry('older', { updated: '2026-03-10T09:00:00.000Z' });
    const written = writeFeed(sampleDocument({ entries: [newer, older], withdrawals: [killed] })).files;
    for (const name of ['rss.xml', 'newsml-g2.xml', 'ninjs.json']) {
      const text = textOf(written, name);
      const positions = [newer, killed, older].map((each) => text.lastIndexOf(each.guid));
      expect(positions, name).toEqual([...positions].sort((a, b) => a - b));
    }
  });

  test('JSON Feed drops the story', () => {
    const json = textOf(files, 'feed.json');
    for (const gone of [killed, held, left]) expect(json).not.toContain(gone.guid);
  });

  test('NewsML-G2 sends canceled or withheld with a higher version and without any content', () => {
    const item = textOf(files, `items/${killed.story}/newsml-g2.xml`);
    expect(item).toContain('<pubStatus qcode="stat:canceled"/>');
    expect(item).toContain('version="4"');
    expect(item).not.toMatch(/contentMeta|contentSet/);
    expect(textOf(files, `items/${held.story}/newsml-g2.xml`)).toContain('<pubStatus qcode="stat:withheld"/>');
    expect(textOf(files, 'newsml-g2.xml')).not.toContain(left.guid);
    expect(files.map((file) => file.name)).not.toContain(`items/${left.story}/newsml-g2.xml`);
  });

  test('a notice that can not be written does not keep the killed story up', () => {
    const broken = sampleWithdrawal('gone', { url: '' });
    const written = writeFeed(sampleDocument({ withdrawals: [broken] }));
    expect(written.refused.map((each) => each.format)).toEqual(['rss.xml', 'atom.xml']);
    expect(textOf(written.files, 'rss.xml')).not.toContain(broken.guid);
    expect(textOf(written.files, 'atom.xml')).toMatch(new RegExp(`deleted-entry [^>]*ref="${broken.guid}"`));
  });
});
