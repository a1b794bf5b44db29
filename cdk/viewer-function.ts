import { buildSync } from 'esbuild';

/** CloudFront's limit for a function's code, in bytes. */
const MOST_BYTES = 10 * 1024;

/**
 * What the runtime 2.0 knows beyond ES 5.1, as its documentation lists it ("JavaScript runtime 2.0 features for CloudFront
 * Functions"). esbuild writes the rest in older words where it can (`?.`, `??`, spread) and refuses where it can not (for-of,
 * destructuring, classes), which is better heard here than from a deploy.
 */
const BEYOND_ES5 = {
  arrow: true,
  'async-await': true,
  'const-and-let': true,
  'exponent-operator': true,
  'rest-argument': true,
  'template-literal': true,
};

/** The viewer function can not be deployed as it is. */
export class ViewerFunctionError extends Error {
  override readonly name = 'ViewerFunctionError';
}

/**
 * Bundles a viewer function for CloudFront's JavaScript runtime 2.0: one file, only `cloudfront` and `crypto` imported, a function
 * called `handler` at the top level and nothing exported (CloudFront calls it by its name).
 * @param file path of the TypeScript source, which exports `handler`
 * @returns the code to deploy, without white space
 * @throws ViewerFunctionError when CloudFront would not take it
 */
export function bundleViewerFunction(file: string): string {
  const code = bundled(file)
    .replace(/export\s*\{\s*handler\s*\};?\s*$/, '')
    .trim();
  if (/\bexport\s*\{/.test(code.slice(-200))) {
    throw new ViewerFunctionError(`${file} has to export one function, called handler, and nothing else`);
  }
  const bytes = Buffer.byteLength(code);
  if (bytes > MOST_BYTES) {
    throw new ViewerFunctionError(`${file} has ${bytes} bytes bundled; CloudFront takes ${MOST_BYTES}`);
  }
  return code;
}

function bundled(file: string): string {
  try {
    return built(file).outputFiles[0]?.text ?? '';
  } catch (cause) {
    throw new ViewerFunctionError(`${file} can not run at the edge: ${reasonOf(cause)}`, { cause });
  }
}

/** The first line of an esbuild failure says what and where. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n').slice(0, 2).join(' ') : String(error);
}

function built(file: string) {
  return buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es5',
    supported: BEYOND_ES5,
    minifyWhitespace: true,
    minifySyntax: true,
    external: ['cloudfront', 'crypto'],
    logLevel: 'silent',
  });
}
