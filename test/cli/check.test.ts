import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../../cli/check.ts';

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Harbour</title><link>https://harbour.example/</link><description>News</description>
<item><title>Short</title><link>/relative</link><guid>1</guid><description>x</description></item></channel></rss>`;

let folder: string;
let server: Server;
let address: string;
let asked: { path: string | undefined; authorization: string | undefined };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'check-'));
  await writeFile(path.join(folder, 'rss.xml'), RSS);
  server = createServer((request, response) => {
    asked = { path: request.url, authorization: request.headers.authorization };
    if (request.url?.startsWith('/missing')) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(RSS);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function check(target: string, options: { profile?: string; json?: boolean }) {
  let shown = '';
  const code = await checkCommand(target, options, { write: (text) => (shown += text) });
  return { code, shown };
}

describe('cobyline check', () => {
  test('says what the partner would refuse and how to mend it; errors are a failure', async () => {
    const { code, shown } = await check(path.join(folder, 'rss.xml'), { profile: 'msn' });
    expect(code).toBe(1);
    expect(shown).toMatch(/^error +"Short": .+\n +.+\[/m);
    expect(shown).toMatch(/rss\.xml: \d+ errors?, \d+ warnings? \(msn\)\n$/);
  });

  test('--json gives one finding a line', async () => {
    const { shown } = await check(path.join(folder, 'rss.xml'), { profile: 'msn', json: true });
    for (const line of shown.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('mend');
  });

  test('fetches an address, and prints neither key nor password', async () => {
    const { code, shown } = await check(`http://a%40b:secret@${address}/rss.xml?key=hidden`, { profile: 'msn' });
    expect(code).toBe(1);
    expect(asked.path).toBe('/rss.xml?key=hidden');
    expect(Buffer.from(asked.authorization?.slice(6) ?? '', 'base64').toString()).toBe('a@b:secret');
    expect(shown).toContain(`http://${address}/rss.xml: `);
    expect(shown).not.toMatch(/hidden|secret/);
  });

  test.each([
    ['a file that is not there', () => path.join(folder, 'none.xml'), /can not be read/],
    ['an address that answers 404', () => `http://${address}/missing?key=hidden`, /^http:\S+\/missing answers 404/],
    ['an address nobody listens at', () => 'http://127.0.0.1:1/rss.xml', /can not be fetched \(.+\)/],
  ])('%s is told in plain words', async (_what, target, words) => {
    await expect(check(target(), {})).rejects.toThrow(words);
  });

  test('a profile that does not exist is named, with those that do', async () => {
    await expect(check(path.join(folder, 'rss.xml'), { profile: 'gazette' })).rejects.toThrow(/generic, msn/);
  });
});
