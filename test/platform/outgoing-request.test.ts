import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_REPLY, outgoingRequests, RefusedTargetError } from '../../shared/platform/outgoing-request.ts';
import { isLoopbackAddress, isPublicAddress } from '../../shared/push/public-address.ts';
import { TransientError } from '../../shared/story/errors.ts';

let server: Server;
let port: number;
const hosts: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    hosts.push(request.headers.host);
    if (request.url === '/elsewhere') response.writeHead(302, { location: '/' }).end();
    else if (request.url === '/endless') {
      const more = () => {
        while (response.write('x'.repeat(4096)));
      };
      response.on('drain', more);
      more();
    } else if (request.url === '/silent') return;
    else request.pipe(response.writeHead(200));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const strict = (addresses: readonly string[]) =>
  outgoingRequests({ mayConnect: isPublicAddress, mayBePlain: () => false, resolve: async () => addresses });
const onThisMachine = outgoingRequests({ mayConnect: isLoopbackAddress, mayBePlain: isLoopbackAddress });

describe('a target that must not be reached', () => {
  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[fd00:ec2::254]/',
    'https://10.0.0.1:8443/',
    'https://①②⑦.⓪.⓪.①/',
    'http://1.1.1.1/',
    'https://name:password@1.1.1.1/',
    'ftp://1.1.1.1/',
    'file:///etc/passwd',
    'no address',
  ])('%s', async (url) => {
    await expect(strict([])({ method: 'GET', url })).rejects.toThrow(RefusedTargetError);
  });

  it.each([[['10.0.0.1']], [['1.1.1.1', '10.0.0.1']], [['::1']], [['1.1.1.1', '::ffff:7f00:1']]])(
    'is also a name that stands for %s',
    async (addresses) => {
      await expect(strict(addresses)({ method: 'GET', url: 'https://rebound.example/' })).rejects.toThrow(
        /not on the public internet/,
      );
    },
  );

  it('is plain http to anybody but a loopback that was allowed', async () => {
    await expect(strict(['1.1.1.1'])({ method: 'GET', url: 'http://partner.example/' })).rejects.toThrow(/https only/);
  });
});

describe('a request', () => {
  it('goes to the address that was checked, whatever the name would mean by now, and names the host it is for', async () => {
    const asked: string[] = [];
    const send = outgoingRequests({
      mayConnect: isLoopbackAddress,
      mayBePlain: isLoopbackAddress,
      resolve: async (name) => {
        asked.push(name);
        return ['127.0.0.1'];
      },
    });
    const reply = await send({ method: 'POST', url: `http://partner.example:${port}/`, body: 'سلام' });
    expect(reply).toEqual({ status: 200, body: Buffer.from('سلام') });
    expect(asked).toEqual(['partner.example']);
    expect(hosts.at(-1)).toBe(`partner.example:${port}`);
  });

  it('follows no redirect', async () => {
    const reply = await onThisMachine({ method: 'GET', url: `http://127.0.0.1:${port}/elsewhere` });
    expect(reply.status).toBe(302);
  });

  it('reads an endless answer to its limit only', async () => {
    const reply = await onThisMachine({ method: 'GET', url: `http://127.0.0.1:${port}/endless` });
    expect(reply.body.length).toBe(LONGEST_REPLY);
  });

  it('waits for nobody for ever', async () => {
    const hurried = outgoingRequests({ mayConnect: isLoopbackAddress, mayBePlain: isLoopbackAddress, timeoutMs: 50 });
    await expect(hurried({ method: 'GET', url: `http://127.0.0.1:${port}/silent` })).rejects.toThrow(TransientError);
  });

  it('that nobody takes, or whose name nobody knows, may be tried again', async () => {
    await expect(onThisMachine({ method: 'GET', url: 'http://127.0.0.1:1/' })).rejects.toThrow(TransientError);
    const nameless = outgoingRequests({
      mayConnect: isPublicAddress,
      mayBePlain: () => false,
      resolve: () => Promise.reject(new Error('ENOTFOUND')),
    });
    await expect(nameless({ method: 'GET', url: 'https://gone.example/' })).rejects.toThrow(TransientError);
  });
});
