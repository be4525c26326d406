import { drawDelay, type Edit, type Effect, type Fault } from '../faults/faults.ts';
import type { VendorFailure } from '../http/failure.ts';
import type { Delivery, WireReply } from '../http/http.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { RequestContext, VendorTypes } from './context.ts';
import type { Vendor } from './vendor.ts';

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/** What happens to the items of a bulk request: those named fail as the vendor would say it, the others go on. */
export function failItems(
  { items, status = 500 }: Of<'fail-items'>,
  vendor: Vendor,
  context: RequestContext<VendorTypes>,
): (item: number) => VendorFailure | undefined {
  return (item) =>
    items.includes(item) ? vendor.refuse({ kind: 'injected', status, retryAfter: undefined }, context) : undefined;
}

/** Takes the world back by the last requests that changed something. It is rolled back when the reply is known. */
export function rewindForStaleRead({ requests }: Of<'stale-read'>, sandbox: Sandbox): void {
  const changed = sandbox.journal.entries().filter((entry) => entry.changes.length > 0);
  for (const entry of changed.slice(-requests).toReversed()) sandbox.world.revert(entry.changes);
}

/** Makes the edits of somebody else, after the answer and apart from it. Records that are not there are left alone. */
export function makeEdits(edits: readonly Edit[], sandbox: Sandbox): void {
  sandbox.alter((world) => {
    for (const { vendor, table, key, record } of edits) {
      const found = world.table(`${vendor}/${table}`);
      const current = found.get(key);
      if (record === null) found.delete(key);
      else if (current !== undefined) found.write(key, { ...current, ...record });
    }
  });
}

/**
 * Puts a fault in the way of an answer.
 * @param chance gives a number from 0 up to 1
 * @param failure the vendor's own answer of a status
 */
export function deliver(
  fault: Fault,
  reply: WireReply,
  chance: () => number,
  failure: (status: number, retryAfter: number | undefined) => WireReply,
): WireReply {
  const { effect } = fault;
  const sent = effect.kind === 'commit-then-status' ? failure(effect.status, effect.retryAfter) : reply;
  const delivery: Delivery = { delay: drawDelay(fault.delay, chance), ...connection(effect) };
  return { ...sent, headers: { ...sent.headers, 'X-Paystub-Fault': fault.id }, delivery };
}

function connection(effect: Effect): Omit<Delivery, 'delay'> {
  switch (effect.kind) {
    case 'reset':
    case 'commit-then-drop':
      return { cut: 'reset' };
    case 'empty':
      return { cut: 'empty' };
    case 'truncate':
      return { cut: effect.bytes };
    case 'slow':
      return { bytesPerSecond: effect.bytesPerSecond };
    default:
      return {};
  }
}
