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
    maxWorkers: '100%', // the default leaves one core alone, and with two of them half of the time
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
