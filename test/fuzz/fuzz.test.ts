import { describe, expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

// The same requests each time. `npm run fuzz` sends others, and as many as there is time for.
describe('a random request', () => {
  test.each(['strict', 'lenient', 'off'] as const)(
    'is answered as the contract says and changes nothing if it is refused, with --auth %s',
    async (auth) => {
      const { findings, statuses } = await fuzz({
        requests: 200,
        seed: 20_260_115,
        auth,
        maxWork: 5000,
        readsPerOperation: 1,
      });
      expect(findings).toEqual([]);
      expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '404']));
    },
    120_000,
  );
});
