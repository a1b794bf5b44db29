import path from 'node:path';
import { type BundlingOptions, Charset, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { DeployedFunction } from './descriptions.ts';

/** Repository root: where functions/ and the lock file are. */
export const REPOSITORY = path.resolve(import.meta.dirname, '..');

/**
 * How a handler becomes one file. The SDK comes along: pinned and tree-shaken it is no slower than the runtime's own, and
 * it does not change overnight. The banner gives `require` to the CommonJS packages inside an ES module. The metafile says
 * what is in the bundle (test/cdk/app.test.ts asks it).
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
    '--alias:@smithy/core/event-streams': './cdk/bundling/no-event-streams.ts',
    '--alias:domutils': './cdk/bundling/no-document-tree.ts',
    '--alias:postcss': './cdk/bundling/no-style-attributes.ts',
  },
};

/** Most bytes of a bundle as it is uploaded (compressed): what Lambda stores and fetches at a cold start. */
export const MOST_UPLOADED_BYTES = 500_000;

/**
 * Most bytes of a bundle as it is loaded (minified). Half a megabyte is what the S3 and SQS clients, the schemas and the
 * log take; above it stand the readers of all wire formats with an HTML parser (ingest), the words, agencies and
 * places of all languages (normalize), and the writers of feeds (publish; push sends single stories of them).
 */
export const MOST_LOADED_BYTES: Readonly<Record<DeployedFunction, number>> = {
  ingest: 1_000_000,
  normalize: 1_400_000,
  publish: 950_000,
  push: 850_000,
  release: 500_000,
  hub: 500_000,
};
