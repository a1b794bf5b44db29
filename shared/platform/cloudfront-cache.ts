import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4, type SignatureV4Init } from '@smithy/signature-v4';
import { TransientError } from '../story/errors.ts';
import { escapeText } from '../story/xhtml.ts';
import type { EdgeCache } from './edge-cache.ts';

export interface CloudFrontCacheOptions {
  readonly distributionId: string;
  /** Those of the other clients. */
  readonly credentials: SignatureV4Init['credentials'];
  /** Another address than CloudFront's own, for tests. */
  readonly endpoint?: string | undefined;
  /** How long one try waits for the answer. */
  readonly answersWithinMs?: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In [0, 1), spreads the tries. */
  readonly random: () => number;
}

/** CloudFront is everywhere, and its API is in one place, where requests have to be signed for. */
const ENDPOINT = 'https://cloudfront.amazonaws.com';
const SIGNED_FOR = 'us-east-1';
const API = '2020-05-31';

/** Publish works on ten feeds in twenty seconds, five at a time: three tries and their pauses fit in twice. */
const TRIES = 3;
const ANSWERS_WITHIN_MS = 2_000;
const FIRST_PAUSE_MS = 300;

/**
 * CreateInvalidation of one distribution: the only request to CloudFront's API that Cobyline makes, so it is written out
 * and signed by the SDK's signer. The SDK's client would bring the descriptions of all other 160 operations into every
 * bundle (docs/decisions/0045).
 */
export class CloudFrontCache implements EdgeCache {
  readonly #options: CloudFrontCacheOptions;
  readonly #signer: SignatureV4;

  constructor(options: CloudFrontCacheOptions) {
    this.#options = options;
    const { credentials } = options;
    this.#signer = new SignatureV4({ service: 'cloudfront', region: SIGNED_FOR, credentials, sha256: Sha256 });
  }

  async forget(paths: readonly string[], reference: string): Promise<void> {
    const body = invalidationBatch(paths, reference);
    let failure = '';
    for (let done = 0; done < TRIES; done += 1) {
      if (done > 0) await this.#options.sleep(FIRST_PAUSE_MS * 2 ** (done - 1) * (1 + this.#options.random()));
      const answer = await this.#post(body);
      if (answer === 'taken') return;
      failure = answer;
    }
    // Also what looks as if it would never work, a missing right for example: it has to be mended and then done.
    throw new TransientError(`the edge did not take the order to forget ${paths.join(' ')}: ${failure}`);
  }

  /** @returns what CloudFront answered, when it was no yes */
  async #post(body: string): Promise<'taken' | string> {
    const { distributionId, endpoint = ENDPOINT, answersWithinMs = ANSWERS_WITHIN_MS } = this.#options;
    const { protocol, host, hostname, port } = new URL(endpoint);
    const path = `/${API}/distribution/${encodeURIComponent(distributionId)}/invalidation`;
    const signed = await this.#signer.sign({
      method: 'POST',
      protocol,
      hostname,
      ...(port !== '' && { port: Number(port) }),
      path,
      query: {},
      headers: { host, 'content-type': 'application/xml' },
      body,
    });
    const { host: _host, ...headers } = signed.headers; // fetch sets it by itself
    try {
      const signal = AbortSignal.timeout(answersWithinMs);
      const answer = await fetch(new URL(path, endpoint), { method: 'POST', headers, body, signal });
      const text = await answer.text();
      return answer.ok ? 'taken' : `${answer.status} ${/<Code>(\w{1,80})<\/Code>/.exec(text)?.[1] ?? ''}`.trim();
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
  }
}

/** CloudFront API reference, "CreateInvalidation". */
function invalidationBatch(paths: readonly string[], reference: string): string {
  const items = paths.map((path) => `<Path>${escapeText(path)}</Path>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/${API}/">`,
    `<Paths><Quantity>${paths.length}</Quantity><Items>${items}</Items></Paths>`,
    `<CallerReference>${escapeText(reference)}</CallerReference>`,
    '</InvalidationBatch>',
  ].join('');
}
