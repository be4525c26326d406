import { after, afterEach, before, beforeEach } from 'node:test';
import type { ConnectOrCreateOptions } from '../library/paystub.ts';
import { createTestPaystub, type TestPaystub } from './test-paystub.ts';

/** Gives each test of node:test in a file, or of the `describe` that it is called in, a sandbox of its own. */
export function usePaystub(options: ConnectOrCreateOptions = {}): TestPaystub {
  const hooks = { beforeAll: before, afterAll: after, afterEach };
  return createTestPaystub(
    { ...hooks, beforeEach: (act) => beforeEach((test) => act('name' in test ? test.name : '')) },
    options,
  );
}
