import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { MOST_LOADED_BYTES, MOST_UPLOADED_BYTES } from '../../cdk/bundling.ts';
import { bundlesIn, type Synthesis, synthesize } from '../../cdk/synthesis.ts';
import { publishQueueOf } from '../../local/buckets.ts';
import { type EmbeddedCloud, startEmbeddedCloud } from '../../local/embedded-cloud.ts';
import { type LambdaRuntime, startLambdaRuntime } from '../../local/lambda-runtime.ts';
import { type BundledFunction, startBundledFunction } from './bundled-function.ts';
import { callsWithoutRight, DISTRIBUTION, rightsOf, rightsWithoutCall } from './rights.ts';
import { REPOSITORY, resourcesOf, templateOf } from './synthesized.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cobyline-app-'));
/** One run for the whole file: bundling takes most of the time. */
let synthesis: Synthesis;
beforeAll(() => {
  synthesis = synthesize(folder, 'prod');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function bundleOf(name: string): string {
  const file = bundlesIn(synthesis).get(name);
  if (file === undefined) throw new Error(`no bundle of ${name}`);
  return file;
}

const NAMES = ['ingest', 'normalize', 'publish', 'push', 'release', 'hub'] as const;

function outputsOf(name: string) {
  const file = bundleOf(name).replace('index.mjs', 'index.meta.json');
  return metafile.parse(JSON.parse(readFileSync(file, 'utf8'))).outputs;
}

/** Source files of which something is in the bundle. */
function shippedIn(name: string): string[] {
  const inputs = Object.values(outputsOf(name)).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
}

const report = z.object({
  pluginReports: z.array(
    z.object({ pluginName: z.string(), conclusion: z.string(), violations: z.array(z.unknown()) }),
  ),
});

const metafile = z.object({
  outputs: z.record(
    z.string(),
    z.object({
      imports: z.array(z.object({ path: z.string() })),
      inputs: z.record(z.string(), z.object({ bytesInOutput: z.number() })),
    }),
  ),
});

describe('the app, synthesized as it is deployed', () => {
  it('passes AWS’s own validation and cdk-nag, both of which would stop it', () => {
    expect(synthesis.output).not.toMatch(/error/i);
    expect(synthesis.exitCode).toBe(0);
    const { pluginReports } = report.parse(
      JSON.parse(readFileSync(path.join(synthesis.folder, 'validation-report.json'), 'utf8')),
    );
    expect(pluginReports.map(({ pluginName }) => pluginName)).toContain('AwsSolutions');
    for (const { conclusion, violations } of pluginReports) expect([conclusion, violations]).toEqual(['success', []]);
  });

  it.each(NAMES)('%s: uploads at most 500 kB, and does not grow without anybody saying so', (name) => {
    const bytes = readFileSync(bundleOf(name));
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(MOST_UPLOADED_BYTES);
    expect(bytes.length).toBeLessThanOrEqual(MOST_LOADED_BYTES[name]);
  });

  it('ships these packages and no others: each is somebody we trust', () => {
    const packages = NAMES.flatMap(shippedIn).flatMap(
      (input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [],
    );
    expect([...new Set(packages)].sort()).toEqual(SHIPPED);
  });

  it.each(NAMES)('%s: brings all it imports, and nothing it must not have', (name) => {
    const left = Object.values(outputsOf(name)).flatMap(({ imports }) => imports.map((each) => each.path));
    expect(left.filter((each) => !each.startsWith('node:') && !BUILT_IN.has(each))).toEqual([]);
    expect(shippedIn(name).filter((input) => NOT_SHIPPED.test(input))).toEqual([]);
  });
});

describe('the bundles that are deployed, on the embedded cloud', () => {
  const template = templateOf('prod');
  const errors: unknown[] = [];
  const functions = new Map<(typeof NAMES)[number], BundledFunction>();
  let cloud: EmbeddedCloud;
  let runtime: LambdaRuntime;

  beforeAll(async () => {
    cloud = await startEmbeddedCloud();
    for (const name of NAMES) {
      const started = await startBundledFunction(bundleOf(name), cloud.endpoint, environmentOf(name, cloud));
      functions.set(name, started);
    }
    const invoke = (name: (typeof NAMES)[number]) => (event: SQSEvent) =>
      bundled(name).invoke(event) as Promise<SQSBatchResponse>;
    runtime = startLambdaRuntime(cloud, {
      handlers: {
        ingest: invoke('ingest'),
        normalize: invoke('normalize'),
        publish: invoke('publish'),
        push: invoke('push'),
      },
      onError: (_queue, error) => errors.push(error),
    });
    await put('newsroom', 'config/newsroom.json', readFileSync(path.join(REPOSITORY, 'newsroom.json')));
  }, 120_000);

  afterAll(async () => {
    await runtime?.stop();
    for (const each of functions.values()) await each.stop();
    await cloud?.close();
  });

  it('make feeds of a dropped file', async () => {
    await put('wire', 'incoming/desk/lighthouse.txt', STORY);
    await runtime.idle();
    expect(errors).toEqual([]);
    const rss = await feedFile('all', 'rss.xml');
    expect(rss).toContain('Harbour lighthouse shines again after ten dark years');
    expect(rss).toContain('Pishtaz');
    expect(await feedFile('all', 'atom.xml')).toContain('Harbour lighthouse');
    expect(await feedFile('all', 'newsml-g2.xml')).toContain('Harbour lighthouse');
    expect(await feedFile('all', 'feed.json')).toContain('Harbour lighthouse');
  });

  it('hold an embargoed story, and let it out when the clock wakes them', async () => {
    await put('wire', 'incoming/desk/budget.xml', newsItem('Harbour budget grows by a tenth', { embargoSeconds: 3 }));
    while (cloud.depths().every(({ delayed }) => delayed === 0)) await changeOfQueues(cloud);
    expect(await feedFile('all', 'rss.xml')).not.toContain('Harbour budget');
    await bundled('release').invoke({});
    await runtime.idle();
    expect(errors).toEqual([]);
    expect(await feedFile('all', 'rss.xml')).toContain('Harbour budget');
  });

  it('take a killed story out, at the edge as well', async () => {
    await put(
      'wire',
      'incoming/desk/budget.xml',
      newsItem('Harbour budget grows by a tenth', { status: 'stat:canceled' }),
    );
    await runtime.idle();
    expect(errors).toEqual([]);
    expect(await feedFile('all', 'rss.xml')).not.toContain('The budget of the harbour grows');
    const orders = bundled('publish').calls.filter(({ operation }) => operation === 'CreateInvalidation');
    expect(orders.length).toBeGreaterThan(0);
  });

  it('make a page of the archive of a day that is over, and clear away days long gone', async () => {
    const story = 'a'.repeat(26);
    await put('newsroom', `archive/all/${story}/2020-02-02.json`, '{}');
    const asOf = new Date(Date.now() + 2 * 86_400_000).toISOString();
    const body = { schema: 1, kind: 'age', feed: 'all', asOf, trace: 'two days later' };
    await publishQueueOf(cloud).send({ body, group: 'all', deduplicationId: 'two-days-later' });
    await runtime.idle();
    expect(errors).toEqual([]);
    const page = /rel="prev-archive"[^>]*\/(archive\/[^"]+)"/.exec(await feedFile('all', 'atom.xml'))?.[1] ?? '';
    expect(await feedFile('all', page)).toContain('Harbour lighthouse shines again');
  });

  it('let the heartbeat through to its own feed, which release looks at', async () => {
    await put('wire', 'incoming/cobyline-heartbeat/heartbeat.xml', newsItem('Heartbeat', {}));
    await runtime.idle('left-alone');
    await bundled('release').invoke({});
    expect(errors).toEqual([]);
    expect(await feedFile('cobyline-heartbeat', 'feed.json')).toContain('Heartbeat');
    expect(await feedFile('all', 'feed.json')).not.toContain('Heartbeat');
  });

  it('tell a subscriber and a partner, neither of which is where requests may go', async () => {
    const content = JSON.parse(readFileSync(path.join(REPOSITORY, 'newsroom.json'), 'utf8'));
    const newsroom = {
      ...content,
      publisher: { ...content.publisher, feedsUrl: 'https://feeds.example/feeds', hub: 'https://feeds.example/hub' },
      partners: [{ ...content.partners[0], feeds: ['all'], webhooks: [{ url: 'https://169.254.169.254/' }] }],
    };
    await put('newsroom', 'config/newsroom.json', JSON.stringify(newsroom));
    const secrets = [`whsec_${Buffer.alloc(32, 1).toString('base64')}`];
    await put('newsroom', 'secrets/webhooks/harbour-gazette.json', JSON.stringify({ secrets }));
    const form = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': 'https://feeds.example/feeds/all/rss.xml',
      'hub.callback': 'https://localhost/',
    });
    const asked = { requestContext: { http: { method: 'POST' } }, headers: {}, body: form.toString() };
    expect(await bundled('hub').invoke(asked)).toMatchObject({ statusCode: 202 });
    const subscription = {
      feed: 'all',
      document: 'rss.xml',
      topic: 'https://feeds.example/feeds/all/rss.xml',
      callback: 'https://10.0.0.1/',
      until: '2100-01-01T00:00:00.000Z',
    };
    await put('newsroom', 'secrets/subscriptions/all/rss.xml/one.json', JSON.stringify(subscription));
    await put('wire', 'incoming/desk/fog-horn.txt', STORY.replace('Harbour lighthouse', 'The fog horn'));
    await runtime.idle('left-alone');
    expect(errors).toEqual([]);
    // They may mend their addresses, so they are told again.
    expect(cloud.depths().find(({ name }) => name.endsWith('-push'))?.delayed).toBeGreaterThan(0);
  });

  it.each(NAMES)('%s finds in its environment what it reads, and nothing else', (name) => {
    const set = Object.keys(variablesOf(name)).filter((variable) => variable.startsWith('COBYLINE_'));
    const read = [...bundled(name).read].filter((variable) => !OPTIONAL.has(variable));
    expect(set.filter((variable) => !OPTIONAL.has(variable)).sort()).toEqual(read.sort());
  });

  it.each(NAMES)('%s asks for nothing that its role does not allow', (name) => {
    const { calls } = bundled(name);
    expect(calls.length).toBeGreaterThan(0);
    expect(callsWithoutRight(calls, rightsOf(template, construct(name), 'local'))).toEqual([]);
  });

  it.each(NAMES)('%s has no right that nobody can give a reason for', (name) => {
    const unused = rightsWithoutCall(bundled(name).calls, rightsOf(template, construct(name), 'local'));
    expect(unused.filter((right) => !NOT_SEEN_HERE.some(([pattern]) => pattern.test(right)))).toEqual([]);
  });

  function bundled(name: (typeof NAMES)[number]): BundledFunction {
    const found = functions.get(name);
    if (!found) throw new Error(`${name} was not started`);
    return found;
  }

  async function put(bucket: 'wire' | 'newsroom', key: string, body: string | Uint8Array): Promise<void> {
    await cloud.clients.s3.send(new PutObjectCommand({ Bucket: cloud.bucketName(bucket), Key: key, Body: body }));
  }

  async function feedFile(feed: string, file: string): Promise<string> {
    const Key = `feeds/${feed}/${file}`;
    const reply = await cloud.clients.s3.send(new GetObjectCommand({ Bucket: cloud.bucketName('feeds'), Key }));
    return (await reply.Body?.transformToString()) ?? '';
  }

  /** Environment of the function in the template. */
  function variablesOf(name: string): Record<string, unknown> {
    const found = resourcesOf(template, 'AWS::Lambda::Function').find(
      ({ Properties }) => Properties.FunctionName === `cobyline-prod-${name}`,
    );
    return found?.Properties.Environment.Variables ?? {};
  }

  /** The variables that the stack gives the function, each with its value in the embedded cloud, and what Lambda adds. */
  function environmentOf(name: string, cloud: EmbeddedCloud): Record<string, string> {
    const set = Object.keys(variablesOf(name));
    const variables: Record<string, string | undefined> = {
      ...cloud.variables,
      COBYLINE_DISTRIBUTION_ID: DISTRIBUTION,
      COBYLINE_HEARTBEAT: 'on',
      AWS_ENDPOINT_URL_CLOUDFRONT: cloud.endpoint,
    };
    const own = set.flatMap((variable) => (variables[variable] === undefined ? [] : [[variable, variables[variable]]]));
    const lambda = Object.entries(variables).filter(([variable]) => variable.startsWith('AWS_'));
    return {
      ...Object.fromEntries([...own, ...lambda]),
      AWS_SESSION_TOKEN: 'local',
      NODE_OPTIONS: '--enable-source-maps',
    };
  }
});

function construct(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const STORY = `Harbour lighthouse shines again after ten dark years

By Pishtaz and AFP

PORT NOOR - The lighthouse of Port Noor was lit on Monday for the first time in ten years, the harbour master said.

Fishermen gathered on the quay to watch the beam turn.
`;

/** Read though a stage need not set it. */
const OPTIONAL = new Set(['COBYLINE_LOG_LEVEL']);

/** Rights that are needed and not used in these tests, and why. */
const NOT_SEEN_HERE: readonly (readonly [RegExp, string])[] = [
  [/^logs:/, 'standard output is the terminal here'],
  [
    /^sqs:(ReceiveMessage|DeleteMessage|ChangeMessageVisibility|GetQueue)/,
    'the poller uses them, in the name of the role',
  ],
  [
    /^s3:GetObject on .*\/(items|embargoes|subscription-requests)\/\*$/,
    'looked at again when the reply to a write was lost',
  ],
  [/^s3:(GetObject|DeleteObject) on .*\/feeds\/\*$/, 'when two lanes write one feed; when a format is switched off'],
  [/^s3:PutObject on .*heartbeat\.xml$/, 'release drops it in every fifth minute'],
  [/^s3:ListBucket on .*-wire$/, 'when a file was taken away before it was read'],
  [/^s3:GetObject on .*config\/newsroom\.json$/, 'release reads it early in each hour, for feeds that age'],
  [/^s3:(Put|Delete)Object on .*\/secrets\/subscription(s|-requests)\/\*$/, 'when a subscriber comes or leaves'],
  [/^s3:ListBucket on .*-feeds$/, 'when a subscriber waits for a document that is gone'],
  [/^s3:DeleteObject on .*\/push\/\*$/, 'when a partner that failed takes something again'],
  [/^sqs:SendMessage on .*publish\.fifo$/, 'release sends early in each hour, for feeds that age'],
];

/** A NewsML-G2 item of the desk, about the same story each time. */
function newsItem(headline: string, { embargoSeconds, status }: { embargoSeconds?: number; status?: string }): string {
  const now = Date.now();
  const at = (seconds: number) => `${new Date(now + seconds * 1000).toISOString().slice(0, 19)}Z`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:pishtaz.example,2026:harbour-budget"
    version="${status === undefined ? 1 : 2}" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="pishtaz.example"/>
    <versionCreated>${at(0)}</versionCreated>
    ${embargoSeconds === undefined ? '' : `<embargoed>${at(embargoSeconds)}</embargoed>`}
    <pubStatus qcode="${status ?? 'stat:usable'}"/>
  </itemMeta>
  <contentMeta>
    <contentCreated>${at(0)}</contentCreated>
    <by>By Pishtaz</by>
    <headline>${headline}</headline>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title>${headline}</title></head>
      <body><p>The budget of the harbour grows by a tenth next year, the council said.</p></body></html>
    </inlineXML>
  </contentSet>
</newsItem>`;
}

/** Resolves at the next change to any queue. */
function changeOfQueues(cloud: EmbeddedCloud): Promise<void> {
  return new Promise((resolve) => {
    const stop = cloud.onQueueChange(() => {
      stop();
      resolve();
    });
  });
}

/** Node's own modules that packages import without their prefix. */
const BUILT_IN = new Set([
  'buffer',
  'crypto',
  'events',
  'fs',
  'http',
  'http2',
  'https',
  'os',
  'path',
  'stream',
  'url',
  'util',
]);

/**
 * Packages of which something runs on Lambda, those that come along with others included. Before one is added here it is
 * looked at: who keeps it, what it brings, whether `npm audit` knows something (docs/security.md).
 */
const SHIPPED = [
  // The SDK, and the Powertools of the same house.
  '@aws-lambda-powertools/commons',
  '@aws-lambda-powertools/logger',
  '@aws-sdk/checksums',
  '@aws-sdk/client-s3',
  '@aws-sdk/client-sqs',
  '@aws-sdk/core',
  '@aws-sdk/middleware-sdk-s3',
  '@aws-sdk/middleware-sdk-sqs',
  '@aws-sdk/signature-v4-multi-region',
  '@aws-sdk/xml-builder',
  '@aws/lambda-invoke-store',
  '@smithy/core',
  '@smithy/node-http-handler',
  '@smithy/signature-v4',
  '@smithy/types',
  // What readers of copy and writers of feeds stand on, and what those bring.
  'dayjs',
  'deepmerge',
  'domelementtype',
  'domhandler',
  'entities',
  'escape-string-regexp',
  'fast-xml-builder',
  'fast-xml-parser',
  'feed',
  'htmlparser2',
  'is-plain-object',
  'launder',
  'parse-srcset',
  'parse5',
  'path-expression-matcher',
  'postal-mime',
  'sanitize-html',
  'sax',
  'saxes',
  'xml-js',
  'xml-naming',
  'xmlchars',
  'zod',
];

/**
 * The embedded cloud, the deployment, the old SDK, what only tests use; and zod's messages in fifty languages, which come along
 * (360 kB) as soon as one file says `import * as z from 'zod'` instead of `import * as z`: esbuild can not look into the former.
 */
const NOT_SHIPPED =
  /(^|\/)local\/|(^|\/)cdk\/(?!bundling\/)|node_modules\/(fauxqs|aws-sdk|aws-cdk-lib|postcss|domutils|dom-serializer|fast-check)\/|@smithy\/core\/.*\/event-streams\/|zod\/v4\/locales\/(?!en\.|index\.)/;
