import { describe, expect, it } from 'vitest';
import { COST_FLAGS, costCommand } from '../../cli/cost.ts';
import { UsageError } from '../../cli/errors.ts';
import { TYPICAL } from '../../shared/operations/cost.ts';

function run(options: Record<string, unknown>): string {
  let text = '';
  costCommand(options, (written) => {
    text += written;
  });
  return text;
}

describe('cobyline cost', () => {
  it('prints the bill with its total, and what moves it', () => {
    const text = run({ stories: '15000', feeds: '200', feedsPerStory: '8', sites: '50', polls: '60s' });
    expect(text).toContain('432 M polls a month');
    expect(text).toMatch(/polls of partners +432 M HTTPS requests +422\.00/);
    expect(text).toMatch(/^total +\d+\.\d\d$/m);
    expect(text).toContain('partners poll every 120 s');
  });

  it('marks prices that nobody read at the vendor’s', () => {
    expect(run({})).toMatch(/partner keys found .* \? /);
  });

  it('takes times as people write them', () => {
    const polls = (text: string) => JSON.parse(run({ polls: text, json: true })).workload.polls;
    expect([polls('90'), polls('90s'), polls('2m'), polls('1h')]).toEqual([90, 90, 120, 3600]);
  });

  it.each([
    [{ polls: 'often' }, '--polls: give a time such as 60s, 2m or 1h'],
    [{ stories: '-3' }, '--stories: give a number above zero'],
    [{ feedsPerStory: 'many' }, '--feeds-per-story: give a number'],
    [{ unchanged: '95' }, '--unchanged: give a part, 0 to 1'],
    [{ edge: 'mars' }, '--edge: give us or europe'],
  ])('refuses %j and says what to give', (options, message) => {
    expect(() => run(options)).toThrow(UsageError);
    expect(() => run(options)).toThrow(message);
  });

  it('has a flag for every field of the workload', () => {
    const flags = COST_FLAGS.map(([flag]) =>
      flag
        .split(' ')[0]
        ?.slice(2)
        .replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    );
    expect(flags.filter((flag) => flag !== 'json').sort()).toEqual(Object.keys(TYPICAL).sort());
  });
});
