import { drawDelay, type Edit, type Effect, type Fault } from '../faults/faults.ts';
import type { Operation } from '../http/contract.ts';
import { Refused } from '../http/failure.ts';
import type { Delivery, WireReply } from '../http/http.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AnyContext } from './context.ts';
import type { Reply, Vendor } from './vendor.ts';

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

const unanswered: Reply = { status: 0, delivery: 'none' };

/**
 * Finds the fault that strikes a request and does what has to be done before the request is worked on.
 * @returns the outcome of a request that is not to be worked on, `undefined` for one that goes ahead
 */
export function applyFault(
  vendor: Vendor,
  sandbox: Sandbox,
  context: AnyContext,
  operation: Operation,
): Reply | Refused | undefined {
  const asked = { vendor: vendor.name, operation, request: context.request };
  context.fault = sandbox.faults.strike(asked, () => context.ids.fraction()) ?? sandbox.wireTwins?.strike(operation);
  const effect = context.fault?.effect;
  switch (effect?.kind) {
    case 'status':
      return new Refused({ kind: 'injected', status: effect.status, retryAfter: effect.retryAfter });
    case 'reset':
    case 'empty':
      return unanswered;
    case 'fail-items':
      failItems(effect, vendor, context);
      return undefined;
    case 'stale-read':
      rewindForStaleRead(effect, sandbox);
      return undefined;
    default:
      return undefined;
  }
}

/** Lets the named items of a bulk request fail as the vendor would word it; the others go on. */
function failItems({ items, status = 500 }: Of<'fail-items'>, vendor: Vendor, context: AnyContext): void {
  context.failItem = (item) =>
    items.includes(item) ? vendor.refuse({ kind: 'injected', status, retryAfter: undefined }, context) : undefined;
}

/** Reverts the last requests that changed something. The world is rolled back when the reply is known. */
function rewindForStaleRead({ requests }: Of<'stale-read'>, sandbox: Sandbox): void {
  const changed = sandbox.journal.entries().filter((entry) => entry.changes.length > 0);
  for (const entry of changed.slice(-requests).toReversed()) sandbox.world.revert(entry.changes);
}

/** Makes the edits of somebody else, after the reply and apart from it. Records that are not there are skipped. */
export function makeEdits(edits: readonly Edit[], sandbox: Sandbox): void {
  sandbox.commits.alter((world) => {
    for (const { vendor, table, key, record } of edits) {
      const found = world.table(`${vendor}/${table}`);
      const current = found.get(key);
      if (record === null) found.delete(key);
      else if (current !== undefined) found.write(key, { ...current, ...record });
    }
  }, true);
}

/**
 * Puts a fault in the way of a reply.
 * @param chance gives a number from 0 up to 1
 * @param failure makes the vendor's own reply of a status
 * @param refused the reason why the fault's edits were not made, if they were not
 */
export function deliver(
  fault: Fault,
  reply: WireReply,
  chance: () => number,
  failure: (status: number, retryAfter: number | undefined) => WireReply,
  refused?: string,
): WireReply {
  const { effect } = fault;
  const sent = effect.kind === 'commit-then-status' ? failure(effect.status, effect.retryAfter) : reply;
  const delivery: Delivery = { delay: drawDelay(fault.delay, chance), ...connection(effect) };
  const own = {
    'X-Paystub-Fault': fault.id,
    ...(refused === undefined ? {} : { 'X-Paystub-Fault-Refused': refused.replaceAll(/[^ -~]/g, '?') }),
  };
  return { ...sent, headers: { ...sent.headers, ...own }, delivery };
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
