/*
 * `node bench/cloud-requests.ts`: what one story costs in requests to S3 and SQS, counted on the embedded cloud. The cost model
 * (shared/operations/cost.ts) rests on these figures.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { type EmbeddedCloud, startEmbeddedCloud } from '../local/embedded-cloud.ts';
import { functionsOn } from '../local/functions.ts';
import { startLambdaRuntime } from '../local/lambda-runtime.ts';
import { EVENTS } from '../shared/platform/events.ts';
import { lineLog } from '../shared/platform/log.ts';

const STORIES = 20;

interface Counts {
  /** And LISTs, which cost the same. */
  puts: number;
  gets: number;
  sends: number;
  /** Feeds written. */
  renderings: number;
}

const separately = { one: await count(1, true), four: await count(4, true) };
const together = { one: await count(1, false) };

const placement = difference(separately.four, separately.one, 3 * STORIES);
const story = difference(separately.one, scaled(placement, STORIES), STORIES);
print(`a story in one feed, one by one   `, scaled(separately.one, 1 / STORIES));
print(`each further feed                 `, placement);
print(`so the story itself               `, story);
print(`a story in one feed, ${STORIES} at once   `, scaled(together.one, 1 / STORIES));

/** Requests for all stories in `feeds` feeds, each dropped when the one before is through, or all at once. */
async function count(feeds: number, oneByOne: boolean): Promise<Counts> {
  const counts: Counts = { puts: 0, gets: 0, sends: 0, renderings: 0 };
  let counting = false;
  const cloud = await startEmbeddedCloud({
    faults: {
      request: ({ service, operation, key }) => {
        if (!counting) return undefined;
        if (service === 'sqs') counts.sends += operation.startsWith('SendMessage') ? 1 : 0;
        else if (operation === 'PUT' || key === '') counts.puts += 1;
        else if (operation === 'GET' || operation === 'HEAD') counts.gets += 1;
        return undefined;
      },
    },
  });
  const runtime = startLambdaRuntime(cloud, {
    handlers: functionsOn(cloud, (name) =>
      lineLog(name, (line) => {
        if (counting && line.includes(EVENTS.feedWritten)) counts.renderings += 1;
      }),
    ),
    onError: (queue, error) => console.error(queue, error),
  });
  await put(cloud, 'newsroom', 'config/newsroom.json', newsroomWith(feeds));
  await put(cloud, 'wire', 'incoming/desk/first.txt', text(-1));
  await runtime.idle();
  counting = true;
  for (let number = 0; number < STORIES; number += 1) {
    await put(cloud, 'wire', `incoming/desk/story-${number}.txt`, text(number));
    if (oneByOne) await runtime.idle();
  }
  await runtime.idle();
  counting = false;
  await runtime.stop();
  await cloud.close();
  return counts;
}

function newsroomWith(feeds: number): string {
  const own = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '..', 'newsroom.json'), 'utf8'));
  const feed = { title: 'All', description: 'All', licences: [{ agency: '*' }], public: true };
  return JSON.stringify({
    ...own,
    partners: [],
    feeds: Array.from({ length: feeds }, (_, index) => ({ ...feed, id: `feed-${index}` })),
  });
}

function text(number: number): string {
  return `Harbour story number ${number} is told at length\n\nBy Pishtaz\n\nPORT NOOR - The harbour master told story number ${number} on Monday.\n\nFishermen listened to it.\n`;
}

async function put(cloud: EmbeddedCloud, bucket: 'wire' | 'newsroom', key: string, body: string): Promise<void> {
  await cloud.clients.s3.send(new PutObjectCommand({ Bucket: cloud.bucketName(bucket), Key: key, Body: body }));
}

function difference(more: Counts, less: Counts, by: number): Counts {
  return {
    puts: (more.puts - less.puts) / by,
    gets: (more.gets - less.gets) / by,
    sends: (more.sends - less.sends) / by,
    renderings: (more.renderings - less.renderings) / by,
  };
}

function scaled({ puts, gets, sends, renderings }: Counts, by: number): Counts {
  return { puts: puts * by, gets: gets * by, sends: sends * by, renderings: renderings * by };
}

function print(what: string, { puts, gets, sends, renderings }: Counts): void {
  console.log(
    `${what} ${puts.toFixed(2)} PUT or LIST  ${gets.toFixed(2)} GET or HEAD  ${sends.toFixed(2)} sends  ${renderings.toFixed(2)} renderings`,
  );
}
