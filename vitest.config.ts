import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

// The examples are projects of their own; test/package/ runs them with the installed package.
// A slow machine is no failure: a test that starts processes may take long where others run beside it.
export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, 'examples/**'],
    globalSetup: 'test/helpers/run-folder.ts',
    // A process runs many files: to load the vendors' code anew for each one took two thirds of the time. What a test
    // replaces, it puts back.
    isolate: false,
    // Many tests wait for the processes that they start: as many workers as cores leave a fifth of the time unused.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
