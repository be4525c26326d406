import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const waits = /\/test\/(?:cli|fuzz|package|pact|scenario|storage|ui)\//;

/** Begins with tests that wait for processes, browsers and disks: at the end nothing would fill their time. */
class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [true, false].flatMap((isFirst) => sorted.filter(({ moduleId }) => waits.test(moduleId) === isFirst));
  }
}

// The examples are projects of their own; test/package/ runs them with the installed package.
// A slow machine is no failure: a test that starts processes may take long where others run beside it.
export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, 'examples/**'],
    globalSetup: 'test/helpers/run-folder.ts',
    // A process runs many files: to load the vendors' code anew for each one took two thirds of the time. What a test
    // replaces, it puts back.
    isolate: false,
    sequence: { sequencer: WaitingFirst },
    // Many tests wait for the processes that they start: with as many workers as cores a fifth of the time is unused.
    maxWorkers: availableParallelism() * 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
