import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'samples/src/**/*.test.ts',
      'benchmarks/src/**/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a page shows may come a while after the key that asked for it, on a machine that is busy.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
  },
});
