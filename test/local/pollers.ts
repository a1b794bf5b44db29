import { expect } from 'vitest';

/** Chance that is the same on every run (a linear congruential generator; the constants are of Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What a reader remembers between two polls. */
export interface Memory {
  readonly etag: string;
  readonly lastModified: string;
  readonly body: string;
}

/** How software asks again for what it has. Gives the headers to send; `memory` is undefined on the first poll. */
export type Habit = (memory: Memory | undefined) => Record<string, string>;

const onlyWith =
  (habit: (memory: Memory) => Record<string, string>): Habit =>
  (memory) =>
    memory === undefined ? {} : habit(memory);

/** Habits that RFC 9110 (13.1) describes: whoever has them is to get 304 for what has not changed. */
export const CONFORMING: Readonly<Record<string, Habit>> = {
  'If-None-Match': onlyWith(({ etag }) => ({ 'if-none-match': etag })),
  'If-Modified-Since': onlyWith(({ lastModified }) => ({ 'if-modified-since': lastModified })),
  both: onlyWith(({ etag, lastModified }) => ({ 'if-none-match': etag, 'if-modified-since': lastModified })),
  'weak, as a proxy makes it': onlyWith(({ etag }) => ({ 'if-none-match': `W/${etag}` })),
  'several ETags': onlyWith(({ etag }) => ({ 'if-none-match': `"11111111111111111111111111111111", ${etag}` })),
  'date of RFC 850': onlyWith(({ lastModified }) => ({ 'if-modified-since': rfc850(lastModified) })),
};

/** What is seen in the wild besides. Nobody promises them a 304; they must not miss anything either. */
export const NOT_CONFORMING: Readonly<Record<string, Habit>> = {
  'never conditional': () => ({}),
  'an ETag of long ago for ever': () => ({ 'if-none-match': '"00000000000000000000000000000000"' }),
  'ETag without quotation marks': onlyWith(({ etag }) => ({ 'if-none-match': etag.replaceAll('"', '') })),
  'no date at all': onlyWith(() => ({ 'if-modified-since': 'yesterday' })),
  'a clock that is ahead': onlyWith(() => ({ 'if-modified-since': 'Wed, 01 Jan 2997 00:00:00 GMT' })),
  'another coding from the second poll on': onlyWith(({ etag }) => ({
    'if-none-match': etag,
    'accept-encoding': 'identity',
  })),
};

function rfc850(date: string): string {
  const [, day = '', month = '', year = '', time = ''] = /^\w+, (\d\d) (\w+) \d\d(\d\d) (\S+)/.exec(date) ?? [];
  const weekday = new Date(date).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
  return `${weekday}, ${day}-${month}-${year} ${time} GMT`;
}

/** What a poll came to, for one habit or one kind of habits. */
export interface Tally {
  polls: number;
  /** Polls for something that had not changed since the reader got it. */
  unchanged: number;
  /** Of these, how many were answered 304. */
  notModified: number;
  /** Bytes of bodies on the wire, as far as the server told. */
  bytes: number;
}

export const emptyTally = (): Tally => ({ polls: 0, unchanged: 0, notModified: 0, bytes: 0 });

/** One piece of software that follows one document. */
export class Poller {
  readonly #habit: Habit;
  readonly #address: string;
  readonly #always: Readonly<Record<string, string>>;
  #memory: Memory | undefined;

  /** @param always headers of every request: what it accepts, its key */
  constructor(habit: Habit, address: string, always: Readonly<Record<string, string>>) {
    this.#habit = habit;
    this.#address = address;
    this.#always = always;
  }

  /**
   * Asks once, and demands that what the reader has afterwards is what is published.
   * @param published the text of the document now; undefined when there is none
   */
  async poll(published: string | undefined, tally: Tally): Promise<void> {
    const had = this.#memory;
    const response = await fetch(this.#address, { headers: { ...this.#always, ...this.#habit(had) } });
    const body = await response.text();
    tally.polls += 1;
    if (had !== undefined && had.body === published) tally.unchanged += 1;
    if (response.status === 404) {
      expect([this.#address, published]).toEqual([this.#address, undefined]);
      this.#memory = undefined;
      return;
    }
    if (response.status === 304) {
      expect([this.#address, body, had?.body]).toEqual([this.#address, '', published]);
      tally.notModified += 1;
    } else {
      expect([this.#address, response.status, body]).toEqual([this.#address, 200, published]);
      tally.bytes += Number(response.headers.get('content-length'));
      this.#memory = {
        etag: response.headers.get('etag') ?? '',
        lastModified: response.headers.get('last-modified') ?? '',
        body,
      };
    }
    this.#caching(response);
  }

  /** What caches on the way go by is there, whatever the answer. */
  #caching({ headers }: Response): void {
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]{32}(?:-\w+)?"$/);
    expect(headers.get('last-modified')).toMatch(/ GMT$/);
    expect(headers.get('cache-control')).toMatch(/max-age=\d+.*stale-while-revalidate=\d+.*stale-if-error=\d+/);
    expect(headers.get('vary')).toBe('accept-encoding');
    const coding = headers.get('content-encoding');
    if (coding !== null) expect(this.#always['accept-encoding']).toContain(coding);
  }
}
