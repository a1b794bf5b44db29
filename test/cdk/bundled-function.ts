import { type ChildProcess, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';

/** One request of a function to the cloud, in the words of IAM's evaluation: what it needs, and on what. */
export interface CloudCall {
  /** "PUT", "GET" … or the operation of SQS. */
  readonly operation: string;
  /** "cobyline-local-newsroom/stories/x.json", or the name of a queue, or of a distribution. */
  readonly on: string;
  /** A PUT that replaces what is there. */
  readonly conditional: boolean;
  readonly status: number;
}

export interface BundledFunction {
  /** Invokes the handler as Lambda does: the event goes in as JSON, the answer comes back as JSON. */
  invoke(event: unknown): Promise<unknown>;
  readonly calls: readonly CloudCall[];
  /** Variables of Cobyline's own that it has looked at. */
  readonly read: ReadonlySet<string>;
  stop(): Promise<void>;
}

/** Runs in the child: imports the bundle once, as a cold start does, then answers event after event. */
const BOOTSTRAP = `
  const read = new Set();
  process.env = new Proxy({ ...process.env }, {
    get(variables, name) {
      if (String(name).startsWith('COBYLINE_')) read.add(name);
      return variables[name];
    },
  });
  const { handler } = await import(process.argv[2]);
  process.on('message', async ({ id, event }) => {
    try {
      process.send({ id, answer: await handler(event), read: [...read] });
    } catch (error) {
      process.send({ id, error: error.stack ?? String(error) });
    }
  });
  process.send({ id: 0, answer: 'ready' });
`;

const reply = z.object({
  id: z.number(),
  answer: z.unknown().optional(),
  error: z.string().optional(),
  read: z.array(z.string()).default([]),
});

/**
 * Starts a bundle in a process of its own that has exactly the given environment, and a proxy between it and the cloud that
 * notes what it asks for.
 * @param variables as the stack sets them, with the addresses of the embedded cloud in them
 */
export async function startBundledFunction(
  bundle: string,
  endpoint: string,
  variables: Readonly<Record<string, string>>,
): Promise<BundledFunction> {
  const calls: CloudCall[] = [];
  const proxy = await notingProxy(endpoint, calls);
  const through = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const bootstrap = path.join(path.dirname(bundle), 'bootstrap.mjs');
  writeFileSync(bootstrap, BOOTSTRAP);
  const child = fork(bootstrap, [bundle], {
    // Nothing of this process's environment but PATH: what the function needs the stack has to give it.
    env: {
      PATH: process.env.PATH ?? '',
      ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value.replace(endpoint, through)])),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const invoke = invoker(child);
  await invoke.ready;
  return {
    invoke: invoke.call,
    calls,
    read: invoke.read,
    async stop() {
      child.kill();
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

function invoker(child: ChildProcess) {
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  const read = new Set<string>();
  let printed = '';
  child.stderr?.on('data', (chunk) => {
    printed += String(chunk);
  });
  child.on('message', (message) => {
    const { id, answer, error, read: names } = reply.parse(message);
    for (const name of names) read.add(name);
    if (error === undefined) waiting.get(id)?.resolve(answer);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the function ended with code ${code}: ${printed}`));
  });
  let last = 0;
  const answerTo = (id: number) => new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
  return {
    read,
    ready: answerTo(0),
    call(event: unknown) {
      last += 1;
      const answer = answerTo(last);
      child.send({ id: last, event });
      return answer;
    },
  };
}

function notingProxy(endpoint: string, calls: CloudCall[]): Promise<Server> {
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming);
    const distribution = /^\/2020-05-31\/distribution\/([^/]+)\/invalidation$/.exec(incoming.url ?? '')?.[1];
    if (distribution !== undefined) {
      // The embedded cloud has no edge.
      calls.push({ operation: 'CreateInvalidation', on: distribution, conditional: false, status: 201 });
      return void outgoing.writeHead(201).end();
    }
    const forwarded = request(
      new URL(incoming.url ?? '/', endpoint),
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        calls.push({ ...describe(incoming, body), status: answer.statusCode ?? 0 });
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    forwarded.on('error', () => outgoing.destroy());
    forwarded.end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const sqsBody = z.object({ QueueUrl: z.string() });

function describe(incoming: IncomingMessage, body: Buffer): Omit<CloudCall, 'status'> {
  const target = incoming.headers['x-amz-target'];
  if (typeof target === 'string') {
    const { QueueUrl } = sqsBody.parse(JSON.parse(body.toString()));
    return { operation: target.replace('AmazonSQS.', ''), on: QueueUrl.split('/').at(-1) ?? '', conditional: false };
  }
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://cloud');
  const list = searchParams.get('list-type') === '2';
  return {
    operation: list ? 'LIST' : (incoming.method ?? ''),
    on: decodeURIComponent(pathname.slice(1)).replace(/\/$/, ''),
    conditional: incoming.headers['if-match'] !== undefined,
  };
}
