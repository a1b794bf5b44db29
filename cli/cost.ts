import * as z from 'zod';
import {
  type Bill,
  type CostLine,
  levers,
  monthlyBill,
  sum,
  TYPICAL,
  type Workload,
} from '../shared/operations/cost.ts';
import { PRICES } from '../shared/operations/prices.ts';
import { EXIT, UsageError } from './errors.ts';

const number = z.coerce.number('give a number').positive('give a number above zero');
const share = z.coerce.number('give a number').min(0, 'give a part, 0 to 1').max(1, 'give a part, 0 to 1');

/** "60s", "2m", "90". */
const duration = z
  .string()
  .regex(/^\d+(\.\d+)?(s|m|h)?$/, 'give a time such as 60s, 2m or 1h')
  .transform((text) => Number.parseFloat(text) * ({ s: 1, m: 60, h: 3600 }[text.slice(-1)] ?? 1))
  .refine((seconds) => seconds > 0, 'give a time above zero');

const flags = z.object({
  stories: number.default(TYPICAL.stories),
  feeds: number.default(TYPICAL.feeds),
  feedsPerStory: number.default(TYPICAL.feedsPerStory),
  sites: number.default(TYPICAL.sites),
  polls: duration.default(TYPICAL.polls),
  unchanged: share.default(TYPICAL.unchanged),
  feedKilobytes: number.default(TYPICAL.feedKilobytes),
  coalesced: number.default(TYPICAL.coalesced),
  kills: z.coerce.number('give a number').min(0).default(TYPICAL.kills),
  sources: number.default(TYPICAL.sources),
  months: number.default(TYPICAL.months),
  edge: z.enum(['us', 'europe'], 'give us or europe').default(TYPICAL.edge),
  waf: z.boolean().default(TYPICAL.waf),
}) satisfies z.ZodType<Workload>;

/** The flags of `cobyline cost`, for its help: name, value, what it means. */
export const COST_FLAGS: readonly (readonly [string, string])[] = [
  ['--stories <n>', `stories and revisions a day (${TYPICAL.stories})`],
  ['--feeds <n>', `feeds (${TYPICAL.feeds})`],
  ['--feeds-per-story <n>', `feeds a story gets into, on average (${TYPICAL.feedsPerStory})`],
  ['--sites <n>', `sites that poll each feed (${TYPICAL.sites})`],
  ['--polls <time>', `time between two polls of a site: 60s, 2m (${TYPICAL.polls}s)`],
  ['--unchanged <part>', `part of the polls that find nothing new (${TYPICAL.unchanged})`],
  ['--feed-kilobytes <n>', `size of a feed as sent (${TYPICAL.feedKilobytes})`],
  ['--coalesced <n>', `changes taken up by one rendering (${TYPICAL.coalesced})`],
  ['--kills <n>', `kills and takedowns a day (${TYPICAL.kills})`],
  ['--sources <n>', `sources of wire copy (${TYPICAL.sources})`],
  ['--months <n>', `months that stories are kept (${TYPICAL.months})`],
  ['--edge <where>', `where most partners are: us or europe (${TYPICAL.edge})`],
  ['--waf', 'with a web application firewall'],
  ['--json', 'the bill as JSON'],
];

/**
 * `cobyline cost`: what a month on AWS costs, from the list prices in shared/operations/prices.ts.
 * @param options the flags as the command line gives them, unread
 * @returns the exit code
 * @throws UsageError naming the flag and the fix
 */
export function costCommand(options: Record<string, unknown>, write: (text: string) => void = toStdout): number {
  const read = flags.safeParse(options);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new UsageError(`--${kebab(String(issue?.path[0]))}: ${issue?.message}`);
  }
  const bill = monthlyBill(read.data);
  if (options.json === true)
    write(`${JSON.stringify({ workload: read.data, ...bill, levers: levers(read.data) }, null, 2)}\n`);
  else write(`${billLines(read.data, bill).join('\n')}\n`);
  return EXIT.ok;
}

/** The bill as a table for people. */
function billLines(workload: Workload, bill: Bill): string[] {
  const lines = [
    `${amount(workload.stories)} stories a day, ${amount(workload.feeds)} feeds, ${amount(workload.sites)} sites each, polled every ${amount(workload.polls)} s:`,
    `${amount(bill.requests)} polls a month. US dollars for 30 days, list prices of ${newestPrice()}.`,
  ];
  for (const part of ['edge', 'pipeline', 'operations'] as const) {
    const own = bill.lines.filter((each) => each.part === part);
    lines.push('', row(part, '', '', sum(own)), ...own.map(lineOf));
  }
  lines.push('', row('total', '', '', bill.dollars));
  if (bill.plan) {
    const { name, dollars } = bill.plan;
    lines.push(`The flat-rate plan that takes all polls, in place of the edge: ${name}, ${money(dollars).trim()}.`);
  }
  const moves = levers(workload).map(({ what, dollars }) => `  ${money(dollars)}  ${what}`);
  if (moves.length > 0) lines.push('', 'What moves it (total then):', ...moves);
  if (bill.lines.some(({ price, dollars }) => dollars > 0 && PRICES[price].surety !== 'documented')) {
    lines.push('', '? not read in the vendor’s documentation: check before you promise it.');
  }
  return lines;
}

function lineOf({ what, units, price, dollars }: CostLine): string {
  const { unit, surety } = PRICES[price];
  return row(`  ${what}`, `${amount(units)} ${unit}`, surety === 'documented' ? '' : '?', dollars);
}

function row(what: string, units: string, mark: string, dollars: number): string {
  return `${what.padEnd(42)}${units.padStart(28)} ${mark.padEnd(1)}${money(dollars)}`;
}

function money(dollars: number): string {
  return dollars.toFixed(2).padStart(10);
}

/** 432000000 -> "432 M"; 647,999 -> "648 k". */
function amount(value: number): string {
  if (value >= 1_000_000) return `${short(value / 1_000_000)} M`;
  if (value >= 10_000) return `${short(value / 1000)} k`;
  return short(value);
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

function newestPrice(): string {
  return Object.values(PRICES).reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), '');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function toStdout(text: string): void {
  process.stdout.write(text);
}
