import crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

/** A request as CloudFront hands it to a viewer function; names of headers are in lower case. */
export interface ViewerRequest {
  readonly method: string;
  readonly uri: string;
  readonly querystring: Readonly<Record<string, { readonly value: string }>>;
  readonly headers: Readonly<Record<string, { readonly value: string }>>;
}

/** What a viewer function answers by itself. */
export interface ViewerResponse {
  readonly statusCode: number;
  readonly statusDescription: string;
  readonly headers: Readonly<Record<string, { readonly value: string }>>;
  readonly body: { readonly data: string };
}

/** The request to go on with, or the answer. */
export type ViewerFunction = (event: { readonly request: ViewerRequest }) => Promise<ViewerRequest | ViewerResponse>;

/** The partner access function in plain JavaScript, nothing else changed. */
export function partnerAccessCode(): string {
  const file = path.resolve(import.meta.dirname, '..', 'functions', 'partner-access.ts');
  return stripTypeScriptTypes(readFileSync(file, 'utf8'));
}

/**
 * Runs a viewer function outside CloudFront: in a world of its own, with nothing in it but what the JavaScript runtime
 * 2.0 has.
 * @param code the function, with its imports from `cloudfront` and `crypto`
 * @param table looks an entry of the KeyValueStore up; undefined when there is none
 */
export function runViewerFunction(code: string, table: (key: string) => string | undefined): ViewerFunction {
  const cloudfront = {
    kvs: () => ({
      get: async (key: string) => {
        const value = table(key);
        if (value === undefined) throw new Error(`Key not found: ${key}`);
        return value;
      },
    }),
  };
  const script = code
    .replace(/\bimport\s+(\w+)\s+from\s*['"](cloudfront|crypto)['"];?/g, 'const $1 = modules.$2;')
    .replace(/\bexport\s+(?=async function handler)/, '');
  return vm.runInNewContext(`${script}\n;handler`, { modules: { cloudfront, crypto }, Buffer });
}
