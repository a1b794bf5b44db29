import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pushConfig } from '../../cli/config-push.ts';
import { NEWSROOM_KEY } from '../../functions/layout.ts';
import { NewsroomError } from '../../shared/newsroom/read-newsroom.ts';
import { MemoryObjectStore } from '../../shared/platform/memory-object-store.ts';
import { MemoryWorkQueue } from '../../shared/platform/memory-work-queue.ts';
import type { ObjectStore } from '../../shared/platform/object-store.ts';
import { TransientError } from '../../shared/story/errors.ts';
import { instantOf } from '../../shared/story/time.ts';

const OWN = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'newsroom.json'), 'utf8');

function bucket(): MemoryObjectStore {
  return new MemoryObjectStore(() => instantOf(0));
}

async function push(text: string, store: ObjectStore, dryRun = false): Promise<string> {
  let printed = '';
  const services = {
    newsroom: store,
    feeds: bucket(),
    publish: new MemoryWorkQueue('fifo'),
    clock: () => instantOf(0),
  };
  await pushConfig({ text, file: 'newsroom.json' }, services, {
    dryRun,
    write: (line) => {
      printed += line;
    },
  });
  return printed;
}

async function inForce(store: ObjectStore): Promise<string | undefined> {
  const stored = await store.get(NEWSROOM_KEY);
  return stored === undefined ? undefined : new TextDecoder().decode(stored.bytes);
}

describe('cobyline config push', () => {
  it('puts the first configuration in force', async () => {
    const store = bucket();
    expect(await push(OWN, store)).toContain('In force with the next message');
    expect(await inForce(store)).toBe(OWN);
  });

  it('refuses a profile that no feed could be written by, and the one before stays in force', async () => {
    const store = bucket();
    await push(OWN, store);
    const next = JSON.parse(OWN);
    next.feeds[0].profileOverrides = { titleMaximum: 'long' };
    next.feeds[1].profile = 'yahooo';
    await expect(push(JSON.stringify(next), store)).rejects.toThrow(/titleMaximum.*there is no profile "yahooo"/s);
    expect(await inForce(store)).toBe(OWN);
  });

  it('says what changes: feeds, partners, outlets and sources that are new, changed or gone', async () => {
    const store = bucket();
    await push(OWN, store);
    const next = JSON.parse(OWN);
    next.feeds = [
      { ...next.feeds[0], title: 'Another' },
      { ...next.feeds[1], id: 'brand-new' },
    ];
    next.partners = [];
    next.sources.reuters = {};
    const printed = await push(JSON.stringify(next), store);
    expect(printed).toContain(`feed ${JSON.parse(OWN).feeds[0].id}: changed`);
    expect(printed).toContain('feed brand-new: new');
    expect(printed).toContain(`feed ${JSON.parse(OWN).feeds[1].id}: GONE`);
    expect(printed).toContain('source reuters: new');
    expect(printed).not.toContain('outlet');
  });

  it('writes nothing that the functions would refuse: the last good one stays', async () => {
    const store = bucket();
    await push(OWN, store);
    await expect(push('{"publisher": {}}', store)).rejects.toThrow(NewsroomError);
    expect(await inForce(store)).toBe(OWN);
  });

  it('writes nothing on a dry run, and nothing when it is in force already', async () => {
    const store = bucket();
    await push(OWN, store, true);
    expect(await inForce(store)).toBeUndefined();
    await push(OWN, store);
    expect(await push(OWN, store)).toContain('in force already');
  });

  it('loses against somebody who pushed at the same moment, and says so', async () => {
    const store = bucket();
    await push(OWN, store);
    let reads = 0;
    const racing: ObjectStore = {
      get: async (key) => {
        const found = await store.get(key);
        reads += 1;
        await store.put(NEWSROOM_KEY, OWN.replace('Pishtaz', `Theirs ${reads}`));
        return found;
      },
      head: (key) => store.head(key),
      put: (key, body, options) => store.put(key, body, options),
      delete: (key) => store.delete(key),
      list: (prefix, options) => store.list(prefix, options),
    };
    await expect(push(OWN.replace('Pishtaz', 'Ours'), racing)).rejects.toThrow(TransientError);
    expect(await inForce(store)).toContain('Theirs');
  });
});
