import { beforeEach, describe, expect, it } from 'vitest';
import { type NewsItem, newsItem } from './invented-copy.ts';
import { MemoryNewsroom, storyOf } from './memory-newsroom.ts';

const BRIDGE = 'urn:newsml:wire.example:20260310:bridge';
const UPDATE = 'urn:newsml:wire.example:20260310:bridge-2';
const KILL = 'urn:newsml:wire.example:20260310:bridge-3';

const bridge: NewsItem = {
  guid: BRIDGE,
  slugline: 'Tyre-transport-bridge',
  headline: 'Old bridge in Tyre closed after inspection',
  body: 'Engineers closed the old bridge in Tyre on Tuesday after cracks were found in two of its pillars, the ministry said.',
};
const update: NewsItem = {
  ...bridge,
  guid: UPDATE,
  created: '2026-03-10T10:30:00Z',
  signal: 'sig:update',
  headline: 'Old bridge in Tyre closed after deep cracks found',
  body: 'Engineers closed the old bridge in Tyre on Tuesday after deep cracks were found in two of its pillars, sending traffic through the port.',
};
const kill: NewsItem = {
  ...bridge,
  guid: KILL,
  created: '2026-03-10T11:00:00Z',
  status: 'canceled',
  body: 'KILL KILL KILL. Please kill the story on the old bridge in Tyre closed after cracks were found in its pillars.',
};
/** Alike, but it does not say that it continues anything. */
const second: NewsItem = {
  ...bridge,
  guid: 'urn:newsml:wire.example:20260310:bridge-b',
  created: '2026-03-10T12:00:00Z',
  headline: 'Old bridge in Tyre to open after inspection',
  body: 'Engineers inspected the old bridge in Tyre on Tuesday; cracks in two of its pillars are to be filled, the ministry said.',
};

let room: MemoryNewsroom;
beforeEach(async () => {
  room = await MemoryNewsroom.open();
});

const drop = (item: NewsItem, name = `${item.guid?.slice(-8)}-${item.version ?? 1}.xml`) =>
  room.drop('wire', name, newsItem(item));

describe('an item that continues another under a new id', () => {
  it.each([
    ['after it', [bridge, update]],
    ['before it', [update, bridge]],
  ])('is told under the id of the first, when it comes %s', async (_when, items) => {
    for (const item of items) await drop(item);
    const { entries, withdrawals } = await room.view('all');
    expect(entries).toMatchObject([{ story: storyOf(BRIDGE), headline: update.headline, update: true }]);
    // What came out under its own id before anybody knew is taken back.
    expect(withdrawals.map(({ story, kind }) => [story, kind])).toEqual(
      items[0] === update ? [[storyOf(UPDATE), 'left']] : [],
    );
  });

  it('says so in its receipt, and how to undo it', async () => {
    await drop(bridge);
    await drop(update, 'update.xml');
    const receipt = await room.receiptOf('update.xml');
    expect(receipt?.remarks.at(-1)).toMatch(/^Told as part of the story “Old bridge in Tyre closed after inspection”/);
    expect(receipt?.remarks.at(-1)).toContain(`cobyline unlink ${storyOf(UPDATE)}`);
    expect(receipt?.feeds).toMatchObject({ all: { outcome: 'published' } });
  });

  it('keeps id and date of publication through a chain of updates', async () => {
    await drop(bridge);
    const before = (await room.view('all')).entries[0];
    await drop(update);
    await drop({ ...update, guid: 'urn:newsml:wire.example:20260310:bridge-4', created: '2026-03-10T11:30:00Z' });
    const after = (await room.view('all')).entries[0];
    expect(after).toMatchObject({ guid: before?.guid, url: before?.url, published: before?.published });
    expect((await room.store.family(storyOf(BRIDGE))).others).toHaveLength(2);
  });

  it('is linked by what the sender says even where no word is alike', async () => {
    await drop(bridge);
    await drop({
      guid: UPDATE,
      created: '2026-03-10T10:30:00Z',
      evolvedFrom: BRIDGE,
      headline: 'Port road gridlocked',
      body: 'Lorries stood still on the road to the harbour from the morning on.',
    });
    expect(await room.headlines()).toEqual(['Port road gridlocked']);
  });

  it('is not taken for a second version of its own id', async () => {
    await drop(bridge);
    await drop({ ...update, version: 2 });
    expect(await room.headlines()).toHaveLength(2);
  });

  it('stays linked, and nothing else becomes linked, when everything is sent through again', async () => {
    for (const item of [bridge, update, second, kill]) await drop(item);
    const before = { acts: await room.acts(), published: await room.published() };
    await room.replay();
    expect({ acts: await room.acts(), published: await room.published() }).toEqual(before);
  });
});

describe('an item that may continue another', () => {
  it('is proposed with both headlines and the command, and stays a story of its own', async () => {
    await drop(bridge);
    await drop(second, 'second.xml');
    expect(await room.headlines()).toHaveLength(2);
    const [proposal] = (await room.receiptOf('second.xml'))?.remarks.filter((line) => line.includes('may be')) ?? [];
    expect(proposal).toContain('“Old bridge in Tyre to open after inspection” may be the same story as “Old bridge in');
    expect(proposal).toContain(`cobyline link ${storyOf(second.guid ?? '')} ${storyOf(BRIDGE)}`);
  });

  it('becomes part of the story when the desk says so, and its own again when the desk takes that back', async () => {
    await drop(bridge);
    await drop(second);
    const item = storyOf(second.guid ?? '');
    await room.link(item, storyOf(BRIDGE));
    expect(await room.view('all')).toMatchObject({
      entries: [{ story: storyOf(BRIDGE), headline: second.headline }],
      withdrawals: [{ story: item, kind: 'left' }],
    });
    await expect(room.link(storyOf(BRIDGE), item)).rejects.toThrow(/one story already/);

    await room.unlink(item);
    expect((await room.view('all')).entries.map((entry) => entry.story).sort()).toEqual([item, storyOf(BRIDGE)].sort());
    await expect(room.unlink(item)).rejects.toThrow(/not part of another story/);
  });

  it('is never proposed again once the desk has refused', async () => {
    await drop(bridge);
    await drop(second);
    const before = await room.published();
    const item = storyOf(second.guid ?? '');
    await room.unlink(item, storyOf(BRIDGE));
    expect(await room.published()).toEqual(before);
    await drop({ ...second, created: '2026-03-10T12:30:00Z' }, 'again.xml');
    expect((await room.receiptOf('again.xml'))?.remarks.filter((line) => line.includes('may be'))).toEqual([]);
  });

  it('is left alone by the machine once a person has unlinked it', async () => {
    await drop(bridge);
    await drop(update);
    await room.unlink(storyOf(UPDATE));
    await room.replay();
    expect(await room.headlines()).toHaveLength(2);
  });
});

describe('a stop of linked items', () => {
  it('under a new id reaches every feed that carried any of them, under each id it was shown', async () => {
    // The update came first, so partners have the story under both ids.
    for (const item of [update, bridge, kill]) await drop(item);
    for (const feed of ['all', 'own', 'afp-text']) {
      const { entries, withdrawals } = await room.view(feed);
      expect(entries, feed).toEqual([]);
      expect(withdrawals.map(({ story, kind }) => [story, kind]).sort(), feed).toEqual(
        [
          [storyOf(BRIDGE), 'killed'],
          [storyOf(UPDATE), 'killed'],
        ].sort(),
      );
    }
  });

  it('that comes before all of them leaves no trace in feeds', async () => {
    for (const item of [kill, bridge, update]) await drop(item);
    for (const feed of ['all', 'own']) expect(await room.view(feed)).toEqual({ entries: [], withdrawals: [] });
    expect(await room.standing(storyOf(UPDATE))).toMatchObject({ state: 'killed' });
  });

  it.each([
    [
      'twice',
      [
        { ...kill, guid: BRIDGE, version: 2 },
        { ...kill, guid: BRIDGE, version: 2 },
      ],
    ],
    [
      'with an older version and an older date',
      [{ ...kill, guid: BRIDGE, version: 0, created: '2026-03-10T08:00:00Z' }],
    ],
    ['for the linked item only', [{ ...kill, guid: UPDATE, version: 3 }]],
  ])('%s is a stop', async (_how, kills) => {
    await drop(bridge);
    await drop(update);
    for (const [index, item] of kills.entries()) await drop(item, `kill-${index}.xml`);
    expect(await room.headlines()).toEqual([]);
    expect((await room.view('all')).withdrawals).toMatchObject([{ story: storyOf(BRIDGE), kind: 'killed' }]);
    await drop({ ...update, version: 9, created: '2026-03-10T15:00:00Z' });
    expect(await room.headlines()).toEqual([]);
  });

  it('in another format is a stop', async () => {
    await drop({ ...bridge, guid: 'tag:wire.example:bridge' });
    const killed = {
      uri: 'tag:wire.example:bridge',
      type: 'text',
      version: '2',
      versioncreated: '2026-03-10T12:00:00Z',
      pubstatus: 'canceled',
      headline: bridge.headline,
    };
    await room.drop('wire', 'kill.json', JSON.stringify(killed));
    expect(await room.headlines()).toEqual([]);
  });

  it('by the desk holds for each item after they are unlinked, and one release brings both back', async () => {
    await drop(bridge);
    await drop(update);
    await room.desk({ kind: 'kill', story: storyOf(UPDATE) });
    expect(await room.headlines()).toEqual([]);
    await room.unlink(storyOf(UPDATE));
    expect(await room.headlines()).toEqual([]);
    await room.link(storyOf(UPDATE), storyOf(BRIDGE));
    await room.desk({ kind: 'release', story: storyOf(BRIDGE) });
    expect(await room.headlines()).toEqual([update.headline]);
    await room.unlink(storyOf(UPDATE));
    expect(await room.headlines()).toHaveLength(2);
  });
});

describe('the audit trail', () => {
  it('has every act in a file of its own that names who, when and why, beside each story it is about', async () => {
    await drop({ ...bridge, embargoed: '2026-03-10T10:00:00Z' });
    await drop(update);
    await room.strike('2026-03-10T10:00:00.000Z');
    await room.desk({ kind: 'kill', story: storyOf(BRIDGE) });
    await room.desk({ kind: 'release', story: storyOf(BRIDGE) });
    const acts = (await Promise.all((await room.acts()).map((key) => room.store.json(key)))) as {
      kind: string;
      story: string;
      by: string;
    }[];
    const about = (story: string) =>
      acts.flatMap((act) => (act.story === story ? [`${act.kind} by ${act.by}`] : [])).sort();
    expect(about(storyOf(UPDATE))).toEqual(['kill by Laleh', 'link by cobyline', 'release by Laleh']);
    expect(about(storyOf(BRIDGE))).toEqual([
      'embargo-lapsed by clock',
      'kill by Laleh',
      'link by cobyline',
      'release by Laleh',
    ]);
  });
});
