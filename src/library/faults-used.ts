import { unusedFaultLines, unusedFaultText } from '../server/control/journal/unused-faults.ts';
import type { Paystub } from '../server/paystub.ts';
import type { CallControl } from './operation.ts';

/** Every request, and none: an expectation that always holds. */
const anything = { path: '*', count: { min: 0 } };

/**
 * Returns a function that ends the use of a sandbox after a look at its faults.
 * @param name the sandbox's
 * @returns a function that rejects, when the end is made, with an Error that names each fault that struck nothing
 */
export function requireFaultsUsed(call: CallControl, name: string): (end: () => Promise<void>) => Promise<void> {
  return async (end) => {
    const { unusedFaults: unused = [] } = await call('verifyRequests', { body: { expect: [anything] } });
    await end();
    throwLines(unused.map((fault) => unusedFaultText(fault, name)));
  };
}

/** Ends a server. @throws Error that names each fault that struck nothing, of all its sandboxes */
export async function requireAllFaultsUsed({ facts }: Paystub, end: () => Promise<void>): Promise<void> {
  const lines = unusedFaultLines(facts);
  await end();
  throwLines(lines);
}

function throwLines(lines: readonly string[]): void {
  if (lines.length > 0) throw new Error(lines.join('\n'));
}
