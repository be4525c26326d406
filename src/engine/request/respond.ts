import type { Fault } from '../faults/faults.ts';
import { Refused } from '../http/failure.ts';
import type { WireReply, WireRequest } from '../http/http.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { isStorageFailure } from '../sandbox/storage-failure.ts';
import { type ChangeSet, noChanges } from '../state/change-set.ts';
import { NotARow } from '../state/not-a-row.ts';
import { type AnyContext, RequestContext } from './context.ts';
import { deliver, makeEdits } from './fault-effects.ts';
import { isFailure, renderFailure, toFailure } from './render-failure.ts';
import { BegunReply } from './reply-in-parts.ts';
import type { Service } from './service.ts';
import { runLastStages, runStages } from './stages.ts';
import { toWire, withOwnHeaders } from './to-wire.ts';
import type { Reply } from './vendor.ts';

/** The answer to a request whose changes have still to be kept. */
export type Answer = {
  /** The reply where they are kept; it is awaited where Prism makes it. */
  readonly reply: WireReply | Promise<WireReply>;
  /** Makes the reply where they could not be. @throws the error, unless it is one of the storage */
  readonly refuse: (error: unknown) => WireReply;
};

/**
 * Answers one request to a vendor and keeps its changes.
 * @returns the reply, at once unless Prism makes it or the storage has still to write the changes to the disk; the
 * refusal where the storage could not keep them
 */
export function respond(service: Service, sandbox: Sandbox, request: WireRequest): WireReply | Promise<WireReply> {
  const { reply, refuse } = respondLater(service, sandbox, request);
  try {
    sandbox.commits.keep();
    return sandbox.synced()?.then(() => reply, refuse) ?? reply;
  } catch (error) {
    return refuse(error);
  }
}

/**
 * Answers one request to a vendor, as one transaction: its changes are committed if it succeeds and undone if it
 * fails. The journal notes it. The reply may go out when the sandbox has kept the changes.
 */
export function respondLater(service: Service, sandbox: Sandbox, request: WireRequest): Answer {
  const started = service.timer();
  const context = createContext(service, sandbox, request);
  let refused: WireReply | undefined;
  const fail = (error: unknown): WireReply => {
    const failure = isStorageFailure(error) ? notKept(error) : toFailure(service, context, error);
    const reply = renderFailure(service, context, failure);
    return conclude(service, sandbox, context, toWire(service.vendor, context, reply), noChanges, started);
  };
  const refuse = (error: unknown): WireReply => {
    sandbox.journal.takeBack(context.number);
    refused = fail(error);
    return refused;
  };
  try {
    const outcome = runStages(service, sandbox, context);
    const failed = isFailure(outcome);
    if (failed || context.fault?.effect.kind === 'stale-read') sandbox.world.rollback();
    if (outcome instanceof BegunReply) {
      const changes = sandbox.commits.addLater();
      const making = completeLater(service, sandbox, context, outcome);
      const reply = making.then(
        ({ wire, later }) => refused ?? conclude(service, sandbox, context, wire, [...changes, ...later], started),
      );
      return { reply: reply.catch(fail), refuse };
    }
    if (outcome instanceof Promise) {
      const changes = sandbox.commits.addLater();
      const reply = outcome.then(
        (made) => refused ?? conclude(service, sandbox, context, withOwnHeaders(context, made), changes, started),
      );
      return { reply, refuse };
    }
    const reply = failed ? renderFailure(service, context, outcome) : outcome;
    const wire = complete(service, context, reply);
    const changes = sandbox.commits.addLater();
    return { reply: conclude(service, sandbox, context, wire, changes, started), refuse };
  } catch (error) {
    sandbox.world.rollback();
    return { reply: refuse(error), refuse };
  }
}

/** Completes a reply in a later turn of the event loop than its request came in, when what it changed is kept. */
async function completeLater(
  service: Service,
  sandbox: Sandbox,
  context: AnyContext,
  begun: BegunReply,
): Promise<{ readonly wire: WireReply; readonly later: ChangeSet }> {
  const { version } = sandbox.world;
  const work = async () => {
    const made = await runLastStages(service, sandbox, context, begun, version);
    const failed = isFailure(made);
    if (failed) sandbox.world.rollback();
    try {
      const wire = complete(service, context, failed ? renderFailure(service, context, made) : made);
      return { wire, later: sandbox.commits.addNow() };
    } catch (error) {
      sandbox.world.rollback(); // else the next request would keep what this one put
      throw error;
    }
  };
  const completed = await (begun.holds ? sandbox.hold.during(work) : work());
  await sandbox.synced();
  return completed;
}

function notKept(error: Error): Refused {
  const retryAfter = 'retryAfter' in error ? Number(error.retryAfter) : undefined;
  return new Refused({ kind: 'not-kept', ...(retryAfter === undefined ? {} : { retryAfter }) });
}

/** Answers a request that cannot be worked on, as the storage does not answer. */
export function refuseUnread(service: Service, sandbox: Sandbox, request: WireRequest, error: Error): WireReply {
  const context = createContext(service, sandbox, request);
  const located = service.locate(request.method, request.path);
  if (located?.found === true) context.operation = located.operation;
  return toWire(service.vendor, context, renderFailure(service, context, notKept(error)));
}

function createContext(service: Service, sandbox: Sandbox, request: WireRequest): AnyContext {
  const context: AnyContext = new RequestContext(sandbox, service.vendor, request);
  context.performNested = (inner) => performNested(service, sandbox, context, inner);
  return context;
}

/** Answers a request within another one's transaction; if the inner one fails, only its own changes are undone. */
function performNested(service: Service, sandbox: Sandbox, outer: AnyContext, request: WireRequest): WireReply {
  const context = createContext(service, sandbox, request);
  context.nested = true;
  const mark = sandbox.world.mark;
  const result = runStages(service, sandbox, context);
  const isMade = !(result instanceof Promise || result instanceof BegunReply);
  const outcome = isMade ? result : toFailure(service, context, new Error(notNested));
  const failed = isFailure(outcome);
  if (failed) sandbox.world.rollback(mark);
  const reply = failed ? renderFailure(service, context, outcome) : outcome;
  outer.absorb(context);
  return complete(service, context, reply);
}

const notNested = 'an operation without a handler cannot be part of another request';

/** Writes a reply as text and lets the vendor keep parts of it. */
function complete(service: Service, context: AnyContext, reply: Reply): WireReply {
  const wire = toWire(service.vendor, context, reply);
  service.vendor.gate.afterReply?.(context, wire);
  return wire;
}

/** Puts a fault in the way of the finished reply and notes the request in the journal. */
function conclude(
  service: Service,
  sandbox: Sandbox,
  context: AnyContext,
  reply: WireReply,
  changes: ChangeSet,
  started: number,
): WireReply {
  const { ids, request, now: at, rules, refusalReason: refusal } = context;
  // A fault would hide that the request was not worked on: what is below the floor goes out as it is.
  const fault = refusal?.kind === 'below-floor' ? undefined : context.fault;
  const failure = (status: number, retryAfter: number | undefined) =>
    toWire(
      service.vendor,
      context,
      renderFailure(service, context, new Refused({ kind: 'injected', status, retryAfter })),
    );
  const delivered =
    fault === undefined
      ? reply
      : deliver(fault, reply, () => ids.fraction(), failure, editAfter(service, sandbox, fault));
  sandbox.journal.note({
    id: context.number,
    at,
    vendor: service.vendor.name,
    operation: context.operation?.id,
    request,
    reply: delivered,
    rules: rules.ids,
    parts: context.parts,
    switches: context.switches,
    evidence: context.evidence,
    changes,
    refusal,
    fault: fault?.id,
    asked: context.asked,
    duration: service.timer() - started,
  });
  return delivered;
}

/**
 * Makes the edits of somebody else. Where they cannot be kept, the request itself is not touched by that.
 * @returns the reason why they were not made
 */
function editAfter({ report }: Service, sandbox: Sandbox, { effect }: Fault): string | undefined {
  if (effect.kind !== 'edit-after') return undefined;
  try {
    makeEdits(effect.edits, sandbox);
    return undefined;
  } catch (error) {
    if (!isStorageFailure(error) && !(error instanceof NotARow)) throw error;
    report(`the edits of a fault are not made: ${error.message}`);
    return error.message;
  }
}
