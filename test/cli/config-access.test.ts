import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessUpdates } from '../../cli/access-updates.ts';
import { configAccessCommand } from '../../cli/config-access.ts';
import { UsageError } from '../../cli/errors.ts';

const table = (count: number) => new Map(Array.from({ length: count }, (_, index) => [`read:a:${index}`, '1']));

describe('cobyline config access', () => {
  it('writes what is new or changed and takes away what is gone, and first takes away', () => {
    const present = new Map([
      ['key:old', 'x'],
      ['feed:all', '{"public":true}'],
      ['feed:same', '1'],
    ]);
    const wanted = new Map([
      ['feed:all', '{"public":false}'],
      ['feed:same', '1'],
      ['key:new', 'y'],
    ]);
    expect(accessUpdates(wanted, present)).toEqual([
      { Puts: [], Deletes: [{ Key: 'key:old' }] },
      {
        Puts: [
          { Key: 'feed:all', Value: '{"public":false}' },
          { Key: 'key:new', Value: 'y' },
        ],
        Deletes: [],
      },
    ]);
  });

  it('says nothing when the edge is as it should be', () => {
    expect(accessUpdates(table(3), table(3))).toEqual([]);
  });

  it('asks for at most fifty entries at a time, which is what CloudFront takes', () => {
    expect(accessUpdates(table(120), new Map()).map(({ Puts }) => Puts.length)).toEqual([50, 50, 20]);
  });

  it('refuses a file that is no list of keys', async () => {
    const present = path.join(mkdtempSync(path.join(tmpdir(), 'cobyline-keys-')), 'present.json');
    writeFileSync(present, 'An error occurred');
    await expect(configAccessCommand({ present })).rejects.toThrow(UsageError);
  });
});
