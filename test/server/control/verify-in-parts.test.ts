import { expect, test } from 'vitest';
import type { Entry } from '../../../src/engine/journal/entry.ts';
import { verify } from '../../../src/server/control/journal/verify.ts';

const entryOf = (id: number) =>
  ({
    ...{ id, vendor: 'toy', operation: 'getNote', rules: [] },
    request: {
      method: 'GET',
      path: '/toy',
      origin: 'http://127.0.0.1',
      base: '',
      search: '',
      headers: {},
      body: { bytes: new Uint8Array() },
    },
    reply: { status: 200, headers: {}, body: '' },
  }) as unknown as Entry;

test('A thousand requests are compared in parts, and others are served in between', async () => {
  const entries = Array.from({ length: 1000 }, (_, i) => entryOf(i + 1));
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  const expectations = [{ operation: 'getNote', count: 1000 }, { operation: 'deleteNote' }];
  const failures = await verify(entries, { expect: expectations }, { vendors: [] }, pause);
  expect(failures).toMatchObject([{ expectation: 1, nearest: { request: 1000 } }]);
  expect(pauses).toBe(8);
});
