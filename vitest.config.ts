import { defineConfig } from 'vitest/config';

const results = process.env.COBYLINE_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A laptop has few cores, and several suites start an embedded cloud of their own.
    maxWorkers: 2,
    // Generous: a machine that is busy otherwise must not fail a property test of a thousand runs.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Continuous integration counts from a file, so that the count comes from the run itself.
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
});
