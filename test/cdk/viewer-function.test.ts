import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleViewerFunction, ViewerFunctionError } from '../../cdk/viewer-function.ts';

function written(source: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'cobyline-viewer-')), 'partner-access.ts');
  writeFileSync(file, source);
  return file;
}

describe('bundleViewerFunction', () => {
  it('leaves one function called handler, imports only cloudfront and exports nothing', () => {
    const code = bundleViewerFunction(
      written(`
        import cloudfront from 'cloudfront';
        const store = cloudfront.kvs();
        export async function handler(event: { request: { uri: string } }) {
          await store.get(event.request.uri);
          return event.request;
        }
      `),
    );
    expect(code).toMatch(/^import \w+ from"cloudfront";/);
    expect(code).toContain('async function handler(event)');
    expect(code).not.toContain('export');
  });

  it('refuses more than CloudFront takes, before a deploy does', () => {
    const source = `export function handler() { return ${JSON.stringify('x'.repeat(11_000))}; }`;
    expect(() => bundleViewerFunction(written(source))).toThrow(ViewerFunctionError);
  });

  it('writes newer words in older ones, which the runtime knows', () => {
    const code = bundleViewerFunction(
      written(
        'export async function handler(event: { a?: { b?: string } }) { return { ...event, c: event.a?.b ?? 1 }; }',
      ),
    );
    expect(code).not.toMatch(/\?\.|\?\?|\.\.\./);
  });

  it.each([
    ['for-of', 'export function handler(event: string[]) { for (const each of event) return each; }'],
    ['destructuring', 'export function handler({ request }: { request: string }) { return request; }'],
    ['a package that is not there', "import x from 'nowhere'; export function handler() { return x; }"],
  ])('refuses %s, which CloudFront would refuse', (_, source) => {
    expect(() => bundleViewerFunction(written(source))).toThrow(ViewerFunctionError);
  });

  it('refuses a file that exports something else', () => {
    expect(() => bundleViewerFunction(written('export const handler = 1; export const other = 2;'))).toThrow(
      ViewerFunctionError,
    );
  });
});
