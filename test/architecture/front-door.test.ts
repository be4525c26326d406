import { expect, test } from 'vitest';
import { toyVendor } from '../engine/toy-vendor.ts';
import { startPaystub } from '../helpers/paystub.ts';
import { root } from './sources.ts';

/** The functions of src that lead from the socket to a handler, as the stack trace of a handler names them. */
async function chainToHandler(): Promise<readonly string[]> {
  let frames: readonly string[] = [];
  const listen = () => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 100;
    frames = (new Error().stack ?? '').split('\n').slice(2);
    Error.stackTraceLimit = stackTraceLimit;
    return { status: 204 };
  };
  const vendor = { ...toyVendor, handlers: { ...toyVendor.handlers, crash: listen } };
  const call = (await startPaystub({ vendors: [vendor] })).sandbox();
  expect((await call('GET', '/toy/crash')).status).toBe(204);
  return frames.filter((frame) => frame.includes(`${root}src/`));
}

test('at most five functions of Paystub lead from the socket to a handler', async () => {
  const chain = await chainToHandler();
  expect(chain.length).toBeGreaterThan(0);
  expect(chain.length, chain.join('\n')).toBeLessThanOrEqual(5);
});
