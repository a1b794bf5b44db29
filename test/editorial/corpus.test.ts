import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanBody } from '../../shared/editorial/clean-body.ts';
import { concludeStatus } from '../../shared/editorial/conclude-status.ts';
import { visibleText } from '../../shared/story/xhtml.ts';
import { readWire } from '../../shared/wire/read-wire.ts';
import { DEFAULT_WIRE_LIMITS, type WireItem } from '../../shared/wire/wire-item.ts';
import { sharedFolder } from '../shared-folder.ts';
import { TUESDAY } from './copy.ts';

const corpus = sharedFolder('corpus');
const title = corpus === undefined ? 'real wire files (skipped: ../shared/corpus is not here)' : 'real wire files';

/** Every item of the corpus that is not simply usable, by file, and why: read by people, one by one. */
const NOT_SIMPLY_USABLE: readonly (readonly [file: RegExp, why: RegExp])[] = [
  [/NewsItem_2\.12|NewsMessagePackageItem|all_schemes_in_catalogs/, /^embargo 2012-03-15T11:00/],
  [/embargoed\.(?:xml|json)$/, /^embargo 2025-01-23T18:00/],
  [/rubix-?_?multimedia-?_?testartikel/, /^embargo 2024-10-22T09:30/],
  [/LISTING_1_A_NewsML-G2/, /^embargo 2018-10-23T12:00/],
  [/L1N14N0FF_version_1542761538/, /^canceled$/],
  [/iptcmessageTest/, /^held: not-for-publication$/],
];

async function itemsOf(file: string): Promise<WireItem[]> {
  const reading = await readWire(readFileSync(file), { timeZone: 'Europe/Berlin' }, DEFAULT_WIRE_LIMITS, () => 0);
  return reading.items.flatMap((outcome) => ('item' in outcome ? [outcome.item] : []));
}

describe.skipIf(corpus === undefined)(title, () => {
  const files = corpus === undefined ? [] : readdirSync(corpus, { recursive: true, withFileTypes: true });

  it('are held only where the sender says so, and lose no word', async () => {
    const surprises: string[] = [];
    let read = 0;
    for (const file of files.filter((entry) => entry.isFile() && entry.name !== 'INDEX.tsv')) {
      for (const item of await itemsOf(path.join(file.parentPath, file.name))) {
        read += 1;
        const context = { received: TUESDAY, timeZone: 'Europe/Berlin', language: item.language ?? '' };
        const { status, holds, embargo } = concludeStatus(item, context);
        const verdict = [
          ...(status === 'usable' ? [] : [status]),
          ...holds.map(({ code }) => `held: ${code}`),
          ...(embargo === undefined ? [] : [`embargo ${embargo.until}`]),
        ].join(', ');
        const expected = NOT_SIMPLY_USABLE.some(([name, why]) => name.test(file.name) && why.test(verdict));
        if (verdict !== '' && !expected) surprises.push(`${file.name}: ${verdict}`);

        const { body, removed } = cleanBody(item, { ...context, reference: TUESDAY });
        const words = (text: string) =>
          text
            .split(/\s+/)
            .filter((word) => word !== '')
            .sort();
        expect(words(`${visibleText(body)} ${removed.map(({ text }) => text).join(' ')}`)).toEqual(
          words(visibleText(item.body)),
        );
      }
    }
    expect(surprises).toEqual([]);
    expect(read).toBeGreaterThan(100);
  });
});
