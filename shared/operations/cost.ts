import { dollarsFor, EDGE_PLANS, type EdgePlan, type PriceName } from './prices.ts';

/** The size of a newsroom and of its partners. */
export interface Workload {
  /** Stories and their revisions a day. */
  readonly stories: number;
  /** Feeds in newsroom.json. */
  readonly feeds: number;
  /** Feeds that a story gets into, on average. */
  readonly feedsPerStory: number;
  /** Sites that poll each feed. */
  readonly sites: number;
  /** Seconds between two polls of a site. */
  readonly polls: number;
  /** Part of the polls that find nothing new and are answered 304 (0 to 1). */
  readonly unchanged: number;
  /** Kilobytes of one feed as it is sent, compressed. */
  readonly feedKilobytes: number;
  /** Changes of a feed that one rendering takes up, on average. */
  readonly coalesced: number;
  /** Kills, withholds and takedowns a day. */
  readonly kills: number;
  /** Sources of wire copy: metrics are counted for each. */
  readonly sources: number;
  /** Months that stories are kept. */
  readonly months: number;
  readonly edge: 'us' | 'europe';
  readonly waf: boolean;
}

/** A middling agency client; every field can be told by a flag of `cobyline cost`. */
export const TYPICAL: Workload = {
  stories: 3000,
  feeds: 60,
  feedsPerStory: 6,
  sites: 20,
  polls: 120,
  unchanged: 0.95,
  feedKilobytes: 20,
  coalesced: 2,
  kills: 5,
  sources: 12,
  months: 12,
  edge: 'us',
  waf: false,
};

export interface CostLine {
  readonly part: 'edge' | 'pipeline' | 'operations';
  readonly what: string;
  readonly units: number;
  readonly price: PriceName;
  /** A month of 30 days. */
  readonly dollars: number;
}

export interface Bill {
  readonly lines: readonly CostLine[];
  readonly dollars: number;
  /** Requests of partners a month. */
  readonly requests: number;
  /** The cheapest flat-rate plan that takes all requests, which would replace the lines of the edge; none if there are too many. */
  readonly plan: EdgePlan | undefined;
}

const DAYS = 30;
const SECONDS = DAYS * 24 * 3600;

/** What a poll that finds nothing new takes, with its headers. */
const UNCHANGED_KILOBYTES = 0.5;

/** Seconds that CloudFront keeps a feed (max-age), and regional caches that ask the bucket for each. */
const CACHED_SECONDS = 30;
const REGIONAL_CACHES = 3;

/** Lambda asks each queue with five pollers, each waiting up to 20 seconds, whether there is work or not. */
const QUEUES = { standard: 4, fifo: 2 };
const IDLE_RECEIVES = (SECONDS / 20) * 5;

/**
 * Requests to S3, by what causes them, as `node bench/cloud-requests.ts` counts them on the embedded cloud; a LIST costs what a PUT
 * costs. A story's feeds are published side by side and all note it in the same record and receipt, so some of those
 * writes are tried twice. Each file of a feed is stored three times: plain, gzip and Brotli.
 */
const PER_STORY = { puts: 6, gets: 25 };
const PER_STORY_AND_FEED = { puts: 7, gets: 12 };
const PER_RENDERING = { puts: 20, gets: 2 };

/** Each full hour a feed's archive is looked through: its pages, and what is kept for them (up to 2,000 stories). */
const ARCHIVE_LISTS = 3;

/** Seconds at one GB of memory, by function. */
const COMPUTE = { ingest: 0.15, normalize: 0.15, publish: 0.19, release: 0.1 };

/** Kilobytes: of a story with all its files, and of log lines for it and for a rendering. */
const STORED_KILOBYTES = 60;
const LOGGED_KILOBYTES = { story: 4, rendering: 1 };

/** Metrics that do not depend on the source, those that are counted for each, and alarms of the stack. */
const METRICS = { fixed: 15, perSource: 2 };
const ALARMS = 31;

/** The heartbeat goes the way of a story in one feed with one document, every five minutes. */
const HEARTBEATS = SECONDS / 300;
const PER_HEARTBEAT = {
  puts: PER_STORY.puts + PER_STORY_AND_FEED.puts + 4,
  gets: PER_STORY.gets + PER_STORY_AND_FEED.gets,
};
const WAF_RULES = 5;

const KILOBYTES_A_GB = 1_000_000;

/** The bill of a month of 30 days, line by line, for a workload. */
export function monthlyBill(workload: Workload): Bill {
  const requests = (workload.feeds * workload.sites * SECONDS) / workload.polls;
  const lines = [...edgeLines(workload, requests), ...pipelineLines(workload), ...operationsLines(workload)];
  return {
    lines,
    dollars: sum(lines),
    requests,
    plan: EDGE_PLANS.find((plan) => plan.requests >= requests),
  };
}

/** Dollars of some of the lines. */
export function sum(lines: readonly CostLine[]): number {
  return lines.reduce((total, line) => total + line.dollars, 0);
}

function edgeLines(workload: Workload, requests: number): CostLine[] {
  const { unchanged, feedKilobytes, kills, feedsPerStory, feeds, edge, waf } = workload;
  const kilobytes = requests * ((1 - unchanged) * feedKilobytes + unchanged * UNCHANGED_KILOBYTES);
  // An object that nobody asks for twice within its lifetime is asked for at the bucket each time.
  const revalidations = Math.min(requests, (feeds * REGIONAL_CACHES * SECONDS) / CACHED_SECONDS);
  const part = 'edge';
  return [
    line(part, 'polls of partners', requests, edge === 'us' ? 'edgeRequestsUs' : 'edgeRequestsEurope'),
    line(part, 'partner keys looked at', requests, 'edgeFunction'),
    line(part, 'partner keys found', requests, 'keyValueReads'),
    line(part, 'data to partners', kilobytes / KILOBYTES_A_GB, 'edgeData'),
    line(part, 'feeds asked for at the bucket', revalidations, 's3Get'),
    // One path with an asterisk takes a whole feed, all its formats.
    line(part, 'feeds taken out of caches after a kill', kills * feedsPerStory * DAYS, 'invalidations'),
    ...(waf
      ? [
          line(part, 'web application firewall', 1, 'wafAcl'),
          line(part, 'its rules', WAF_RULES, 'wafRule'),
          line(part, 'requests it looks at', requests, 'wafRequests'),
        ]
      : []),
  ];
}

function pipelineLines({ stories, feeds, feedsPerStory, coalesced, months }: Workload): CostLine[] {
  const month = stories * DAYS;
  const placements = month * feedsPerStory;
  const renderings = placements / coalesced;
  const minutes = SECONDS / 60;
  const requests = (kind: 'puts' | 'gets') =>
    month * PER_STORY[kind] + placements * PER_STORY_AND_FEED[kind] + renderings * PER_RENDERING[kind];
  const seconds =
    month * (COMPUTE.ingest + COMPUTE.normalize) + renderings * COMPUTE.publish + minutes * COMPUTE.release;
  const part = 'pipeline';
  return [
    line(part, 'files written', requests('puts'), 's3Put'),
    line(part, 'files read', requests('gets'), 's3Get'),
    line(part, 'archives looked through', feeds * DAYS * 24 * ARCHIVE_LISTS, 's3Put'),
    // A message is sent, received and deleted; the feeds of a story are sent in one request.
    line(part, 'messages to ingest and normalize', 2 * month * 3 + QUEUES.standard * IDLE_RECEIVES, 'queueRequests'),
    line(part, 'messages to publish', month + renderings * 2 + QUEUES.fifo * IDLE_RECEIVES, 'fifoRequests'),
    line(part, 'computing', seconds, 'lambdaCompute'),
    line(part, 'functions started', 2 * month + renderings + minutes, 'lambdaRequests'),
    line(part, `stories kept ${months} months`, (month * months * STORED_KILOBYTES) / KILOBYTES_A_GB, 's3Storage'),
  ];
}

function operationsLines({ stories, feedsPerStory, coalesced, sources }: Workload): CostLine[] {
  const month = stories * DAYS;
  const renderings = (month * feedsPerStory) / coalesced;
  const kilobytes = month * LOGGED_KILOBYTES.story + renderings * LOGGED_KILOBYTES.rendering;
  const part = 'operations';
  return [
    line(part, 'logs', kilobytes / KILOBYTES_A_GB, 'logs'),
    line(part, 'metrics', METRICS.fixed + sources * METRICS.perSource, 'metrics'),
    line(part, 'alarms', ALARMS, 'alarms'),
    line(part, 'dashboard', 1, 'dashboards'),
    line(part, 'files of the heartbeat written', HEARTBEATS * PER_HEARTBEAT.puts, 's3Put'),
    line(part, 'files of the heartbeat read', HEARTBEATS * PER_HEARTBEAT.gets, 's3Get'),
  ];
}

function line(part: CostLine['part'], what: string, units: number, price: PriceName): CostLine {
  return { part, what, units, price, dollars: dollarsFor(price, units) };
}

/** One thing that could be done differently, and what the bill would be then. */
export interface Lever {
  readonly what: string;
  readonly dollars: number;
}

/** What moves the bill of a workload, the largest saving first. Changes that save nothing are left out. */
export function levers(workload: Workload): Lever[] {
  const now = monthlyBill(workload);
  const changes: readonly (readonly [string, Workload])[] = [
    [
      `partners poll every ${2 * workload.polls} s (<ttl>, max-age, WebSub push)`,
      { ...workload, polls: 2 * workload.polls },
    ],
    [
      'feeds half as large (summaries instead of full text)',
      { ...workload, feedKilobytes: workload.feedKilobytes / 2 },
    ],
    ['twice as many changes taken up by one rendering', { ...workload, coalesced: 2 * workload.coalesced }],
    ['stories in half as many feeds', { ...workload, feedsPerStory: workload.feedsPerStory / 2 }],
    ['no web application firewall', { ...workload, waf: false }],
  ];
  const found = changes.map(([what, changed]) => ({ what, dollars: monthlyBill(changed).dollars }));
  const { plan, lines } = now;
  if (plan) {
    const rest = sum(lines.filter((each) => each.part !== 'edge'));
    const what = `the ${plan.name} plan of CloudFront, firewall and logs included`;
    found.push({ what, dollars: rest + plan.dollars });
  }
  return found.filter(({ dollars }) => dollars < now.dollars - 0.5).sort((a, b) => a.dollars - b.dollars);
}
