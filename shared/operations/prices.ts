/*
 * List prices in US dollars, before discounts and taxes. One table, each with its date and with how sure it is, because a
 * bill that is computed from old prices looks just as right as one that is not. Check against the vendor's pages
 * (aws.amazon.com/<service>/pricing) before you promise anything to anybody, and change the date when you did.
 */

/** How sure a price is: read in the vendor's documentation, read elsewhere, or remembered. */
export type Surety = 'documented' | 'second-hand' | 'unconfirmed';

export interface Price {
  /** Dollars for `per` units. */
  readonly dollars: number;
  readonly per: number;
  readonly unit: string;
  /** Units a month that cost nothing, for as long as the account lives. */
  readonly free: number;
  /** Year and month in which it was looked up. */
  readonly asOf: string;
  readonly surety: Surety;
}

const MILLION = 1_000_000;

export const PRICES = {
  edgeRequestsUs: price(0.01, 10_000, 'HTTPS requests', 10 * MILLION, 'documented'),
  edgeRequestsEurope: price(0.012, 10_000, 'HTTPS requests', 10 * MILLION, 'unconfirmed'),
  edgeFunction: price(0.1, MILLION, 'invocations', 2 * MILLION, 'documented'),
  keyValueReads: price(0.03, MILLION, 'reads', 0, 'unconfirmed'),
  edgeData: price(0.085, 1, 'GB', 1000, 'documented'),
  invalidations: price(0.005, 1, 'paths', 1000, 'documented'),
  s3Get: price(0.0004, 1000, 'requests', 0, 'second-hand'),
  s3Put: price(0.005, 1000, 'requests', 0, 'second-hand'),
  s3Storage: price(0.023, 1, 'GB-months', 0, 'unconfirmed'),
  queueRequests: price(0.4, MILLION, 'requests', MILLION, 'second-hand'),
  fifoRequests: price(0.5, MILLION, 'requests', 0, 'second-hand'),
  lambdaCompute: price(0.0000133334, 1, 'GB-seconds', 400_000, 'documented'),
  lambdaRequests: price(0.2, MILLION, 'requests', MILLION, 'documented'),
  logs: price(0.5, 1, 'GB', 5, 'unconfirmed'),
  metrics: price(0.3, 1, 'metrics', 10, 'unconfirmed'),
  alarms: price(0.1, 1, 'alarms', 10, 'unconfirmed'),
  dashboards: price(3, 1, 'dashboards', 3, 'unconfirmed'),
  wafAcl: price(5, 1, 'web ACLs', 0, 'second-hand'),
  wafRule: price(1, 1, 'rules', 0, 'second-hand'),
  wafRequests: price(0.6, MILLION, 'requests', 0, 'second-hand'),
} as const satisfies Record<string, Price>;

export type PriceName = keyof typeof PRICES;

/** A flat-rate plan of CloudFront: one distribution, WAF and logs included, no overage. */
export interface EdgePlan {
  readonly name: string;
  readonly dollars: number;
  /** Requests a month. */
  readonly requests: number;
}

/** Since November 2025; cheapest first. (second-hand, 2026-09) */
export const EDGE_PLANS: readonly EdgePlan[] = [
  { name: 'Free', dollars: 0, requests: MILLION },
  { name: 'Pro', dollars: 15, requests: 10 * MILLION },
  { name: 'Business', dollars: 200, requests: 125 * MILLION },
  { name: 'Premium', dollars: 1000, requests: 500 * MILLION },
];

function price(dollars: number, per: number, unit: string, free: number, surety: Surety): Price {
  return { dollars, per, unit, free, asOf: '2026-11', surety };
}

/** Dollars for that many units, after the free ones. */
export function dollarsFor(name: PriceName, units: number): number {
  const { dollars, per, free } = PRICES[name];
  return (Math.max(0, units - free) / per) * dollars;
}
