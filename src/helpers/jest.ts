import type { ConnectOrCreateOptions } from '../library/paystub.ts';
import { createTestPaystub, type Hooks, type TestPaystub } from './test-paystub.ts';

/** The functions of `@jest/globals` that are used. */
export type JestGlobals = Pick<Hooks, 'beforeAll' | 'afterAll' | 'afterEach'> & {
  readonly beforeEach: (act: () => void) => void;
  readonly expect: { readonly getState: () => { readonly currentTestName?: string } };
};

/** Gives each Jest test of a file, or of the `describe` that it is called in, a sandbox of its own. */
export function usePaystubOf(
  { beforeAll, afterAll, beforeEach, afterEach, expect }: JestGlobals,
  options: ConnectOrCreateOptions = {},
): TestPaystub {
  const hooks = { beforeAll, afterAll, afterEach };
  return createTestPaystub(
    { ...hooks, beforeEach: (act) => beforeEach(() => act(expect.getState().currentTestName ?? '')) },
    options,
  );
}
