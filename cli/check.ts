import { readFile } from 'node:fs/promises';
import { instantOf } from '../shared/story/time.ts';
import { checkFeed } from '../shared/syndication/check/check-feed.ts';
import type { Finding } from '../shared/syndication/check/finding.ts';
import { EXIT, UsageError } from './errors.ts';

/** No feed that a partner takes is larger; a wrong address may lead to anything. */
const MAXIMUM_BYTES = 32 * 1024 * 1024;
const MAXIMUM_SECONDS = 30;

/**
 * `cobyline check FILE|URL --profile NAME`: what a partner would refuse in a feed of any make, and how to mend it, on
 * `output`. Warnings alone are no failure.
 * @param target a file, or an http(s) address (a partner's key in it is not printed)
 * @returns the exit code
 * @throws UsageError when the feed can not be had
 * @throws ProfileError when there is no such profile
 */
export async function checkCommand(
  target: string,
  options: { profile?: string; json?: boolean },
  output: { write(text: string): unknown } = process.stdout,
): Promise<number> {
  const profile = options.profile ?? 'generic';
  const findings = checkFeed(await bytesOf(target), profile, instantOf(Date.now()));
  const shown = options.json === true ? jsonLines(findings) : report(nameOf(target), profile, findings);
  output.write(shown);
  return findings.some((finding) => finding.level === 'error') ? EXIT.rejected : EXIT.ok;
}

function isAddress(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

/** Without the query, where a key may stand, and without a password. */
function nameOf(target: string): string {
  if (!isAddress(target)) return target;
  const { protocol, host, pathname } = new URL(target);
  return `${protocol}//${host}${pathname}`;
}

async function bytesOf(target: string): Promise<Uint8Array> {
  if (isAddress(target)) return fetched(target);
  try {
    return await readFile(target);
  } catch (error) {
    throw new UsageError(`"${target}" can not be read (${reasonOf(error)}). Give a file or an http address.`);
  }
}

/** As a partner's software would: one request, redirects followed, within limits. */
async function fetched(address: string): Promise<Uint8Array> {
  const name = nameOf(address);
  const { username, password } = new URL(address);
  const url = new URL(address);
  url.username = '';
  url.password = '';
  const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  try {
    const response = await fetch(url, {
      headers: {
        'user-agent': 'cobyline check',
        ...(username === '' && password === '' ? {} : { authorization: `Basic ${login}` }),
      },
      signal: AbortSignal.timeout(MAXIMUM_SECONDS * 1000),
    });
    if (!response.ok) throw new UsageError(`${name} answers ${response.status} ${response.statusText}`.trim());
    return await limited(response, name);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name} can not be fetched (${reasonOf(error)})`);
  }
}

async function limited(response: Response, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > MAXIMUM_BYTES) throw new UsageError(`${name} is larger than ${MAXIMUM_BYTES} bytes: that is no feed`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** `fetch` says only "fetch failed"; what happened is its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}

function jsonLines(findings: readonly Finding[]): string {
  return findings.map((finding) => `${JSON.stringify(finding)}\n`).join('');
}

function report(name: string, profile: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${name}: nothing that ${profile} would refuse\n`;
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  const blocks = findings.map(
    ({ level, rule, where, words, mend }) => `${level.padEnd(8)} ${where}: ${words}\n         ${mend} [${rule}]\n`,
  );
  return `${blocks.join('')}\n${name}: ${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')} (${profile})\n`;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
