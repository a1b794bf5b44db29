import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../shared/story/time.ts';
import { afpMultimedia, afpText, ap, dpa, iptc7901, reuters } from './invented-wires.ts';
import { MemoryNewsroom } from './memory-newsroom.ts';

let room: MemoryNewsroom;
beforeEach(async () => {
  room = await MemoryNewsroom.open();
});

const entry = async () => {
  const { entries } = await room.view('all');
  expect(entries).toHaveLength(1);
  return entries[0];
};

describe('AFP text wire: every version has an id of its own', () => {
  const text = (pillars: string) =>
    `<p>Beirut, March 10, 2026 (AFP) - Engineers closed the old bridge in Tyre on Tuesday after cracks were found in ${pillars} of its pillars, the ministry of works said.</p><p>Lorries were led through the port.</p>`;
  const first = {
    id: 'TX-PAR-EXA01',
    time: '2026-03-10T09:00:00Z',
    headline: 'Old bridge in Tyre closed after inspection',
    text: text('two'),
  };
  const recast = {
    ...first,
    id: 'TX-PAR-EXA02',
    time: '2026-03-10T10:00:00Z',
    headline: 'Old bridge in Tyre closed after cracks found',
    advisory: 'RECASTS with minister, UPDATES throughout',
  };
  const corrected = {
    ...recast,
    id: 'TX-PAR-EXA03',
    time: '2026-03-10T11:00:00Z',
    advisory: 'CORRECTS number of pillars in para 1',
    text: text('three'),
  };

  it('is one story with its first id, through update and correction, in whatever order they come', async () => {
    for (const [index, copy] of [corrected, first, recast].entries())
      await room.drop('afp', `${index}.xml`, afpText(copy));
    expect(await entry()).toMatchObject({
      headline: recast.headline,
      correction: {},
      published: '2026-03-10T09:00:00.000Z',
    });
    expect((await entry())?.body).toContain('three of its pillars');
    expect(JSON.stringify(await entry())).not.toContain('CORRECTS');
  });

  it('ends with a kill that has an id of its own too', async () => {
    await room.drop('afp', '1.xml', afpText(first));
    await room.drop('afp', '2.xml', afpText(recast));
    const headline = `KILL KILL KILL ${recast.headline}`;
    await room.drop(
      'afp',
      '3.xml',
      afpText({ ...recast, id: 'TX-PAR-EXA09', time: '2026-03-10T12:00:00Z', headline, advisory: 'KILL KILL KILL' }),
    );
    expect(await room.view('all')).toMatchObject({ entries: [], withdrawals: [{ kind: 'killed' }] });
  });
});

describe('AFP multimedia: one id, revisions count up', () => {
  const revision = (number: number, time: string, more: { headline?: string; instruction?: string } = {}) =>
    afpMultimedia({
      id: 'doc-exa1',
      revision: number,
      time,
      headline: 'Night ferry returns',
      text: '<p>The night ferry sailed again.</p>',
      ...more,
    });

  it('shows the highest one, also when it comes first, and says that it is a correction', async () => {
    await room.drop(
      'afp',
      'r3.xml',
      revision(3, '2026-03-10T10:00:00Z', { headline: 'Night ferry back', instruction: 'Correction' }),
    );
    await room.drop('afp', 'r1.xml', revision(1, '2026-03-10T08:00:00Z'));
    await room.drop('afp', 'r2.xml', revision(2, '2026-03-10T09:00:00Z'));
    expect(await entry()).toMatchObject({ headline: 'Night ferry back', correction: {} });
    expect(await room.receiptOf('r2.xml')).toMatchObject({ outcome: 'late' });
  });
});

describe('Reuters: large versions, a correction, a deletion', () => {
  const text = '<p>March 10 (Reuters) - The storm wall closed for the first time.</p>';
  const sent = (version: number, time: string, signal: 'N' | 'U' | 'C' | 'D', headline: string) =>
    room.drop(
      'wire',
      `${version}.xml`,
      reuters({ version, time, signal, headline, text: signal === 'D' ? '<p/>' : text }),
    );

  it('follows them by number and time, and takes the story out at the deletion for good', async () => {
    await sent(1_200_417_112, '2026-03-10T10:00:00Z', 'C', 'CORRECTED-Storm wall closes after 40 minutes');
    await sent(978_556_838, '2026-03-10T09:00:00Z', 'N', 'Storm wall closes');
    expect((await entry())?.correction).toBeDefined();
    await sent(1_542_761_538, '2026-03-10T11:00:00Z', 'D', 'CORRECTED-Storm wall closes after 40 minutes');
    await sent(1_542_761_539, '2026-03-10T11:05:00Z', 'U', 'Storm wall closes again');
    expect(await room.view('all')).toMatchObject({ entries: [], withdrawals: [{ kind: 'killed' }] });
  });
});

describe('dpa: an embargo with the status usable', () => {
  const version = (number: number, time: string, more: { embargoed?: string; headline?: string } = {}) =>
    dpa({
      version: number,
      time,
      headline: 'Neue Fischhalle geplant',
      text: '<p>Die Stadt plant eine Fischhalle.</p>',
      ...more,
    });

  it('is held to the second, also when a version before it had none', async () => {
    await room.drop(
      'wire',
      '1.json',
      version(1, '2026-03-10T09:00:00+01:00', { embargoed: '2026-03-10T11:30:00+01:00' }),
    );
    await room.strike('2026-03-10T10:29:59.000Z');
    expect(await room.headlines()).toEqual([]);
    await room.strike('2026-03-10T10:30:00.000Z');
    expect(await room.headlines()).toEqual(['Neue Fischhalle geplant']);
  });

  it('is extended and lifted by the versions that say so', async () => {
    await room.drop(
      'wire',
      '1.json',
      version(1, '2026-03-10T09:00:00+01:00', { embargoed: '2026-03-10T11:30:00+01:00' }),
    );
    await room.drop(
      'wire',
      '2.json',
      version(2, '2026-03-10T09:30:00+01:00', { embargoed: '2026-03-10T13:00:00+01:00' }),
    );
    await room.strike('2026-03-10T10:30:00.000Z');
    expect(await room.headlines()).toEqual([]);
    await room.drop('wire', '3.json', version(3, '2026-03-10T11:40:00+01:00', { headline: 'Fischhalle frei' }));
    expect(await room.headlines()).toEqual(['Fischhalle frei']);
  });
});

describe('AP: writethrus, a new item for an old story, and a kill by editorial type alone', () => {
  const text = '<p>MARROW BAY (AP) — The storm wall closed for the first time on Tuesday, the harbour master said.</p>';
  const writethru = (version: number, time: string, ending: string) =>
    ap({ version, time, slugline: `BC-EU--Storm Wall${ending}`, headline: `Storm wall closes ${version}`, text });

  it('shows the last writethru, from version 0 on', async () => {
    await room.drop('wire', '2.json', writethru(2, '2026-03-10T10:00:00Z', ', 2nd Ld-Writethru'));
    await room.drop('wire', '0.json', writethru(0, '2026-03-10T08:00:00Z', ''));
    await room.drop('wire', '1.json', writethru(1, '2026-03-10T09:00:00Z', ', 1st Ld-Writethru'));
    expect(await entry()).toMatchObject({ headline: 'Storm wall closes 2', update: true });
  });

  it('links a writethru that came as a new item', async () => {
    await room.drop('wire', '0.json', writethru(0, '2026-03-10T08:00:00Z', ''));
    const slugline = 'BC-EU--Storm Wall, 1st Ld-Writethru';
    const again = {
      id: 'd4e5f6',
      version: 0,
      time: '2026-03-10T09:00:00Z',
      headline: 'Storm wall closes at last',
      slugline,
      text,
    };
    await room.drop('wire', '1.json', ap(again));
    expect(await entry()).toMatchObject({
      headline: 'Storm wall closes at last',
      published: '2026-03-10T08:00:00.000Z',
    });
  });

  it('obeys a Kill that calls itself usable', async () => {
    await room.drop('wire', '0.json', writethru(0, '2026-03-10T08:00:00Z', ''));
    const slugline = 'BC-EU--Storm Wall, KILL';
    await room.drop(
      'wire',
      'k.json',
      ap({
        version: 1,
        time: '2026-03-10T11:00:00Z',
        headline: 'Storm wall closes 0',
        slugline,
        text,
        types: ['Kill'],
      }),
    );
    expect(await room.view('all')).toMatchObject({ entries: [], withdrawals: [{ kind: 'killed' }] });
  });
});

describe('IPTC 7901: numbers repeat, the slug says what it is', () => {
  const text =
    'The night ferry between Marrow Bay and the Sable Islands sailed on Tuesday for the first time in eleven years. Some 300 passengers were on board when it left the harbour, the operator said.';
  const copy = { slug: 'Marrow-Bay/transport/shipping/', headline: 'Night ferry to Marrow Bay sails again', text };

  it('tells a lead and its REFILE as one story', async () => {
    await room.drop('wire', '1.iptc', iptc7901({ ...copy, number: '0417', time: '100915' }));
    await room.drop(
      'wire',
      '2.iptc',
      iptc7901({ ...copy, number: '0433', time: '101015', headline: `2ND LEAD: ${copy.headline}` }),
    );
    await room.drop(
      'wire',
      '3.iptc',
      iptc7901({ ...copy, number: '0440', time: '101115', headline: `REFILE-${copy.headline}` }),
    );
    expect(await entry()).toMatchObject({ published: '2026-03-10T09:15:00.000Z', updated: '2026-03-10T11:15:00.000Z' });
  });

  it('keeps the item of the next day with the same number apart', async () => {
    await room.drop('wire', '1.iptc', iptc7901({ ...copy, number: '0417', time: '100915' }));
    await room.drop(
      'wire',
      '2.iptc',
      iptc7901({
        ...copy,
        number: '0417',
        time: '110915',
        slug: 'weather/',
        headline: 'Rain over the islands',
        text: 'It will rain on Wednesday, the forecast says.',
      }),
    );
    expect(await room.headlines()).toHaveLength(2);
  });
});

describe('the own desk', () => {
  const story = `Bridge closes for repairs

By Pishtaz |

TYRE -- The old bridge closes on Monday for repairs, the city said on Tuesday (March 10).

Repairs take two weeks.
`;

  it('updates a story by a file of the same name, and kills it by one that says so', async () => {
    await room.drop('desk', 'bridge.txt', story);
    await room.drop(
      'desk',
      'bridge.txt',
      story.replace('two weeks', 'three weeks'),
      instant.parse('2026-03-10T10:00:00.000Z'),
    );
    expect((await entry())?.body).toContain('three weeks');
    await room.drop('desk', 'bridge.txt', `KILL KILL KILL\n\n${story}`, instant.parse('2026-03-10T11:00:00.000Z'));
    expect(await room.view('all')).toMatchObject({ entries: [], withdrawals: [{ kind: 'killed' }] });
  });
});
