import { afterAll, beforeAll } from 'vitest';
import { type EmbeddedCloud, type EmbeddedCloudOptions, startEmbeddedCloud } from '../local/embedded-cloud.ts';

/** One embedded cloud for all tests of a file (or of a `describe`): started before, ended after. */
export function embeddedCloud(options: EmbeddedCloudOptions = {}): () => EmbeddedCloud {
  let cloud: EmbeddedCloud | undefined;
  beforeAll(async () => {
    cloud = await startEmbeddedCloud(options);
  });
  afterAll(() => cloud?.close());
  return () => {
    if (cloud === undefined) throw new Error('the embedded cloud runs only while tests do');
    return cloud;
  };
}
