import { describe, expect, it } from 'vitest';
import { newsItem } from './invented-copy.ts';
import { LIGHT_NEWSROOM, MemoryNewsroom } from './memory-newsroom.ts';

const NEWSROOM = {
  ...LIGHT_NEWSROOM,
  sources: {
    wire: { provider: 'wire.example' },
    stringers: { provider: 'stringers.example', speaksFor: ['stringers.example', 'Coast Stringers'] },
  },
};

const kill = () => newsItem({ version: 2, status: 'canceled' });
const named = (provider: string) =>
  new TextEncoder().encode(
    new TextDecoder().decode(newsItem({ guid: 'urn:theirs' })).replaceAll('wire.example', provider),
  );

async function newsroomWithFerry(): Promise<MemoryNewsroom> {
  const room = await MemoryNewsroom.open(NEWSROOM);
  await room.drop('wire', 'ferry.xml', newsItem());
  return room;
}

describe('a source that speaks for some providers only', () => {
  it('can not kill the story of another, and is told why', async () => {
    const room = await newsroomWithFerry();
    const before = await room.published();
    await room.drop('stringers', 'kill.xml', kill());
    expect(await room.published()).toEqual(before);
    expect(await room.headlines()).toEqual(['Ferry to Port Salar sails again']);
    expect(await room.receiptOf('kill.xml')).toMatchObject({
      outcome: 'rejected',
      reasons: [
        expect.stringMatching(/names “wire.example” as its provider, and the source “stringers” may not speak for it/),
      ],
    });
  });

  it.each(['stringers.example', 'COAST STRINGERS'])('may send copy of %s', async (provider) => {
    const room = await MemoryNewsroom.open(NEWSROOM);
    await room.drop('stringers', 'theirs.xml', named(provider));
    expect(await room.receiptOf('theirs.xml')).toMatchObject({ outcome: 'accepted' });
  });

  it('may send copy that names nobody: it is its own', async () => {
    const room = await MemoryNewsroom.open(NEWSROOM);
    await room.drop(
      'stringers',
      'pasted.txt',
      'Harbour reopens\n\nBy Pishtaz\n\nPORT SALAR -- The harbour reopened on Tuesday.\n',
    );
    expect(await room.receiptOf('pasted.txt')).toMatchObject({ outcome: 'accepted' });
  });

  it('is the only one that is held to it', async () => {
    const room = await newsroomWithFerry();
    await room.drop('wire', 'kill.xml', kill());
    expect(await room.headlines()).toEqual([]);
  });
});
