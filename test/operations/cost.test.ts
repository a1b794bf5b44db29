import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CostLine, levers, monthlyBill, sum, TYPICAL, type Workload } from '../../shared/operations/cost.ts';
import { dollarsFor, EDGE_PLANS, PRICES } from '../../shared/operations/prices.ts';
import { COUNTED, MEASURES } from '../../shared/platform/event-metrics.ts';
import { EVENTS } from '../../shared/platform/events.ts';

/** A large agency: the workload that the figures below were worked out for by hand. */
const LARGE: Workload = { ...TYPICAL, stories: 15_000, feeds: 200, feedsPerStory: 8, sites: 50, polls: 60 };

function costOf(what: string, lines: readonly CostLine[] = monthlyBill(LARGE).lines): CostLine {
  const found = lines.find((line) => line.what === what);
  if (!found) throw new Error(`the bill has no line "${what}"`);
  return found;
}

describe('prices', () => {
  it('take free units off first, and never pay anything back', () => {
    expect(dollarsFor('edgeRequestsUs', 10_000_000)).toBe(0);
    expect(dollarsFor('edgeRequestsUs', 20_000_000)).toBeCloseTo(10);
    expect(dollarsFor('invalidations', 3)).toBe(0);
  });

  it('say when each was looked up', () => {
    for (const { asOf } of Object.values(PRICES)) expect(asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });
});

describe('the monthly bill', () => {
  it('is polling: 200 feeds, 50 sites, once a minute are 432 million requests', () => {
    expect(monthlyBill(LARGE).requests).toBe(432_000_000);
    expect(costOf('polls of partners').dollars).toBeCloseTo(422);
    expect(costOf('partner keys looked at').dollars).toBeCloseTo(43);
    expect(costOf('partner keys found').dollars).toBeCloseTo(12.96);
  });

  it('counts what is sent: 5 % of the polls take a whole feed, the others half a kilobyte', () => {
    expect(costOf('data to partners').units).toBeCloseTo(637.2);
    expect(costOf('data to partners').dollars).toBe(0);
    const fullText = monthlyBill({ ...LARGE, feedKilobytes: 100 }).lines;
    expect(costOf('data to partners', fullText).dollars).toBeCloseTo((2365.2 - 1000) * 0.085);
  });

  it('lets the bucket be asked once per feed, cache and half-minute, and never more often than partners ask', () => {
    expect(costOf('feeds asked for at the bucket').units).toBe(51_840_000);
    const quiet = monthlyBill({ ...LARGE, sites: 1, polls: 3600 });
    expect(costOf('feeds asked for at the bucket', quiet.lines).units).toBe(quiet.requests);
  });

  it('counts each feed of a killed story as one path, the first thousand free', () => {
    expect(costOf('feeds taken out of caches after a kill').units).toBe(5 * 8 * 30);
    expect(costOf('feeds taken out of caches after a kill').dollars).toBeCloseTo(200 * 0.005);
  });

  it('counts as many metrics as the log lines make', () => {
    const { lines } = monthlyBill({ ...LARGE, sources: 1 });
    const bySource = [EVENTS.fileRead, EVENTS.fileRejected].length;
    expect(costOf('metrics', lines).units).toBe(COUNTED.size + Object.keys(MEASURES).length + bySource);
  });

  it('adds the firewall only when asked for', () => {
    const dollars = monthlyBill({ ...LARGE, waf: true }).dollars - monthlyBill(LARGE).dollars;
    expect(dollars).toBeCloseTo(5 + 5 + 432 * 0.6);
  });

  it('is the sum of its lines', () => {
    const { lines, dollars } = monthlyBill(LARGE);
    expect(dollars).toBeCloseTo(lines.reduce((total, line) => total + line.dollars, 0));
  });

  it('never gets cheaper when there is more of anything', () => {
    const more = fc.constantFrom(
      'stories',
      'feeds',
      'feedsPerStory',
      'sites',
      'feedKilobytes',
      'kills',
      'sources',
      'months',
    );
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(more, size, size, (field, one, other) => {
        const [less, greater] = [Math.min(one, other), Math.max(one, other)];
        const cheap = monthlyBill({ ...TYPICAL, [field]: less }).dollars;
        expect(monthlyBill({ ...TYPICAL, [field]: greater }).dollars).toBeGreaterThanOrEqual(cheap - 1e-6);
      }),
    );
  });
});

describe('flat-rate plans', () => {
  it.each([
    [1_000_000, 'Free'],
    [1_000_001, 'Pro'],
    [432_000_000, 'Premium'],
  ])('for %i requests: %s', (requests, name) => {
    const workload = { ...TYPICAL, feeds: requests, sites: 1, polls: 30 * 24 * 3600 };
    expect(monthlyBill(workload).plan?.name).toBe(name);
  });

  it('none when no plan takes that many', () => {
    expect(monthlyBill({ ...LARGE, polls: 30 }).plan).toBeUndefined();
    expect(EDGE_PLANS.at(-1)?.requests).toBeLessThan(monthlyBill({ ...LARGE, polls: 30 }).requests);
  });
});

describe('levers', () => {
  it('begin with the one that saves most: polling half as often', () => {
    expect(levers(LARGE)[0]?.what).toMatch(/^partners poll every 120 s/);
    expect(levers(LARGE)[0]?.dollars).toBeCloseTo(monthlyBill({ ...LARGE, polls: 120 }).dollars);
  });

  it('offer a plan where it is cheaper than paying by request', () => {
    const firewalled = { ...LARGE, polls: 240, waf: true };
    expect(levers(firewalled).map(({ what }) => what)).toContain(
      'the Business plan of CloudFront, firewall and logs included',
    );
  });

  it('name nothing that saves nothing', () => {
    const { dollars } = monthlyBill(LARGE);
    for (const lever of levers(LARGE)) expect(lever.dollars).toBeLessThan(dollars);
  });
});

describe('the bill in docs/operate.md', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'docs', 'operate.md'), 'utf8');
  const rows = [...text.matchAll(/^\| ([a-z ]+) \| `(--stories [^`]+)` \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm)];

  it('has three sizes of newsroom', () => expect(rows).toHaveLength(3));

  it.each(rows.map(([, name, flags, ...figures]) => [name, flags ?? '', figures.map(Number)] as const))(
    '%s: as the model says',
    (_, flags, figures) => {
      const words = flags.split(' ');
      const given = (flag: string) => Number.parseFloat(words[words.indexOf(flag) + 1] ?? '');
      const bill = monthlyBill({
        ...TYPICAL,
        stories: given('--stories'),
        feeds: given('--feeds'),
        feedsPerStory: given('--feeds-per-story'),
        sites: given('--sites'),
        polls: given('--polls'),
        sources: given('--sources'),
      });
      const part = (name: string) => Math.round(sum(bill.lines.filter((line) => line.part === name)));
      expect([part('edge'), part('pipeline'), part('operations'), Math.round(bill.dollars)]).toEqual(figures);
    },
  );
});
