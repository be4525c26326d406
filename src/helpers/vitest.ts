import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { ConnectOrCreateOptions } from '../library/paystub.ts';
import { createTestPaystub, type TestPaystub } from './test-paystub.ts';

/** Gives each vitest test of a file, or of the `describe` that it is called in, a sandbox of its own. */
export function usePaystub(options: ConnectOrCreateOptions = {}): TestPaystub {
  const hooks = { beforeAll, afterAll, afterEach };
  return createTestPaystub({ ...hooks, beforeEach: (act) => beforeEach(({ task }) => act(task.name)) }, options);
}
