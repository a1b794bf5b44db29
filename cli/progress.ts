import type { WriteStream } from 'node:tty';

/** A line on the terminal that shows how far long work has come; silent where nobody watches. */
export interface Progress {
  advance(done: number, total: number, what?: string): void;
  end(): void;
}

const WIDTH = 30;

/** @param stream usually stderr, so that stdout keeps only results */
export function progressOn(stream: Pick<WriteStream, 'write' | 'isTTY'>): Progress {
  if (!stream.isTTY) return { advance: () => {}, end: () => {} };
  let drawn = false;
  return {
    advance(done, total, what = '') {
      const filled = total === 0 ? WIDTH : Math.round((WIDTH * done) / total);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
      stream.write(`\r\u001b[2K${bar} ${done}/${total} ${what}`);
      drawn = true;
    },
    end() {
      if (drawn) stream.write('\r\u001b[2K');
    },
  };
}
