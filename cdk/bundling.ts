import path from 'node:path';
import { type BundlingOptions, Charset, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** Repository root: where functions/ and the lock file are. */
export const REPOSITORY = path.resolve(import.meta.dirname, '..');

/**
 * How a handler becomes one file. The SDK comes along: pinned and tree-shaken it is no slower than the runtime's own, and
 * it does not change overnight. The banner gives `require` to the CommonJS packages inside an ES module. The metafile says
 * what is in the bundle (test/cdk/bundles.test.ts asks it).
 */
export const BUNDLING: BundlingOptions = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  metafile: true,
  // Otherwise every Persian or Chinese letter of the word lists takes six bytes (\u0641).
  charset: Charset.UTF8,
  mainFields: ['module', 'main'],
  externalModules: [],
  banner: "import{createRequire as cobylineRequire}from'node:module';const require=cobylineRequire(import.meta.url);",
  logLevel: LogLevel.WARNING,
  // Parts of packages that can not be reached on Lambda; each stand-in says why.
  esbuildArgs: {
    '--alias:@aws-sdk/credential-provider-node': './cdk/bundling/lambda-credentials.ts',
    '--alias:domutils': './cdk/bundling/no-document-tree.ts',
    '--alias:postcss': './cdk/bundling/no-style-attributes.ts',
  },
};

/** Most bytes of a bundle as it is uploaded (compressed). */
export const MOST_UPLOADED_BYTES = 500_000;
