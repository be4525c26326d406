import { readBody } from '../http/body.ts';
import { Refused, VendorFailure } from '../http/failure.ts';
import { header, type WireReply, type WireRequest } from '../http/http.ts';
import type { Locate } from '../http/router.ts';
import { checkBody, checkReply, readParameters } from '../http/validation.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { ChangeSet } from '../state/world.ts';
import { CachedReply } from './cached-reply.ts';
import { type Handlers, RequestContext, type VendorTypes } from './context.ts';
import { deliver, failItems, makeEdits, rewindForStaleRead } from './fault-effects.ts';
import type { Unsimulated } from './unsimulated.ts';
import type { Reply, Vendor } from './vendor.ts';

type AnyContext = RequestContext<VendorTypes>;
type AnyHandlers = Handlers<Record<string, unknown>, VendorTypes>;

/** A vendor that is ready to answer. */
export type Service = {
  readonly vendor: Vendor;
  readonly locate: Locate;
  /** Answers operations without a handler and requests with `Prefer`. */
  readonly unsimulated: Unsimulated;
  /** Milliseconds from any fixed moment, to measure how long a request takes. */
  readonly timer: () => number;
  /** Told about what should never happen: an error that no rule foresees, a reply that breaks the contract. */
  readonly report: (message: string) => void;
};

/**
 * Answers one request to a vendor: operation, fault, gate, validation, handler, check of the reply; what it changed
 * is committed if it succeeded and undone if not. The journal notes it.
 * @throws what the storage throws when it cannot keep the changes; they are undone
 */
export function respond(service: Service, sandbox: Sandbox, request: WireRequest): WireReply | Promise<WireReply> {
  const started = service.timer();
  const context = open(service, sandbox, request);
  try {
    const reply = attempt(service, sandbox, context);
    if (reply instanceof Promise) {
      const changes = sandbox.commit();
      return reply.then((wire) => finish(service, sandbox, context, wire, changes, started));
    }
    const wire = toWire(service, context, reply);
    service.vendor.gate.afterReply?.(context, wire);
    const changes = sandbox.commit();
    return finish(service, sandbox, context, wire, changes, started);
  } catch (error) {
    sandbox.world.rollback();
    throw error;
  }
}

function open(service: Service, sandbox: Sandbox, request: WireRequest): AnyContext {
  const context: AnyContext = new RequestContext(sandbox, service.vendor, request);
  context.performNested = (inner) => perform(service, sandbox, context, inner);
  return context;
}

// The inner request's changes belong to the outer one's transaction; if it fails, only they are undone.
function perform(service: Service, sandbox: Sandbox, outer: AnyContext, request: WireRequest): WireReply {
  const context = open(service, sandbox, request);
  context.nested = true;
  let reply: Reply;
  try {
    reply = sandbox.world.attempt(() => {
      const given = answer(service, sandbox, context);
      if (given instanceof Refused) throw given;
      if (given instanceof Promise) throw new Error('an operation without a handler cannot be part of another request');
      demandDocumented(service, context, given);
      return given;
    });
  } catch (error) {
    reply = fail(service, context, error);
  }
  for (const rule of context.rules.ids) outer.rule(rule);
  const wire = toWire(service, context, reply);
  service.vendor.gate.afterReply?.(context, wire);
  return wire;
}

function attempt(service: Service, sandbox: Sandbox, context: AnyContext): Reply | Promise<WireReply> {
  try {
    const reply = answer(service, sandbox, context);
    if (reply instanceof Refused) {
      sandbox.world.rollback();
      return fail(service, context, reply);
    }
    if (!(reply instanceof Promise)) demandDocumented(service, context, reply);
    if (context.fault?.effect.kind === 'stale-read') sandbox.world.rollback();
    return reply;
  } catch (error) {
    sandbox.world.rollback();
    return fail(service, context, error);
  }
}

function answer(service: Service, sandbox: Sandbox, context: AnyContext): Reply | Refused | Promise<WireReply> {
  const { vendor } = service;
  const { request } = context;
  vendor.gate.beforeRouting?.(context);
  const located = service.locate(request.method, request.path);
  if (located === undefined) throw new Refused({ kind: 'unknown-path' });
  if (!located.found) throw new Refused({ kind: 'method-not-allowed', allowed: located.allowed });
  const { operation } = located;
  context.operation = operation;
  if (!sandbox.faults.none) {
    const asked = { vendor: vendor.name, operation: operation.id, request };
    context.fault = sandbox.faults.strike(asked, () => context.ids.fraction());
    if (context.fault !== undefined && !goesAhead(vendor, sandbox, context)) return { status: 0 };
  }

  const preference = header(request.headers, 'prefer');
  if (preference !== undefined && service.unsimulated.wants(preference)) {
    return service.unsimulated.answer(operation, request, preference);
  }
  const replyOfGate = vendor.gate.authenticate?.(context, operation);
  if (replyOfGate !== undefined) return replyOfGate;

  const body = readBody(operation, request, vendor.maxBodyBytes);
  const prepared = body === undefined ? undefined : (vendor.prepare?.(body, operation) ?? body);
  const { contract, ignoreCase, prepareQuery } = vendor;
  const parameters = readParameters(contract, operation, located.params, request, ignoreCase, prepareQuery);
  context.params = parameters.path;
  context.query = parameters.query;
  context.headers = parameters.headers;
  context.body = prepared;
  const refused = prepared === undefined ? undefined : checkBody(vendor.contract, operation, prepared);
  if (refused !== undefined) return refused;

  const admitted = vendor.gate.authorize?.(context, operation);
  if (admitted !== undefined) return admitted;
  const handler = (vendor.handlers as AnyHandlers)[operation.id];
  if (handler === undefined) return service.unsimulated.answer(operation, request, undefined);
  return handler(context as never) as Reply;
}

/** Does what a fault does before the request is worked on. False where it is not to be worked on at all. */
function goesAhead(vendor: Vendor, sandbox: Sandbox, context: AnyContext): boolean {
  const effect = context.fault?.effect;
  switch (effect?.kind) {
    case 'status':
      throw new Refused({ kind: 'injected', status: effect.status, retryAfter: effect.retryAfter });
    case 'reset':
    case 'empty':
      return false;
    case 'fail-items':
      context.failItem = failItems(effect, vendor, context);
      return true;
    case 'stale-read':
      rewindForStaleRead(effect, sandbox);
      return true;
    default:
      return true;
  }
}

function fail(service: Service, context: AnyContext, error: unknown): Reply {
  const { vendor, report } = service;
  if (error instanceof Refused) context.refusalReason = error.reason;
  else if (!(error instanceof VendorFailure)) {
    context.refusalReason = { kind: 'internal' };
    report(`${place(service, context)}: ${describe(error)}`);
  }
  const { problem, rendered } = explain(vendor, context, error);
  const headers = {
    ...problem.headers,
    ...rendered.headers,
    ...(problem.paystubError === undefined ? {} : { 'X-Paystub-Error': problem.paystubError }),
  };
  const reply = { ...rendered, headers };
  try {
    const isOwn = problem.paystubError !== undefined;
    if (context.refusalReason?.kind !== 'injected') demandDocumented(service, context, reply, isOwn);
  } catch (breach) {
    report(`${place(service, context)}: ${describe(breach)}`); // better an undocumented failure than none
  }
  return reply;
}

// A failure may rest on rules as well: where one is below the floor, that is the failure to tell about.
function explain(vendor: Vendor, context: AnyContext, error: unknown): { problem: VendorFailure; rendered: Reply } {
  try {
    const refusal = error instanceof Refused ? error.reason : ({ kind: 'internal' } as const);
    const problem = error instanceof VendorFailure ? error : vendor.refuse(refusal, context);
    context.noteRuleOf(problem);
    return { problem, rendered: vendor.render(problem, context) };
  } catch (second) {
    if (!(second instanceof Refused) || second.reason.kind !== 'rule-below-floor') throw second;
    context.refusalReason = second.reason;
    const problem = vendor.refuse(second.reason, context);
    return { problem, rendered: vendor.render(problem, context) };
  }
}

/** @param isOwn the reply is Paystub's own: it has the shape of the vendor's 500 where its status is not documented */
function demandDocumented({ vendor }: Service, { operation }: AnyContext, reply: Reply, isOwn = false): void {
  if (operation === undefined || reply.status === 0 || writtenBefore(reply) !== undefined) return;
  const { replies } = operation;
  const status = isOwn && replies[reply.status] === undefined && replies.default === undefined ? 500 : reply.status;
  const faults = checkReply(vendor.contract, operation, status, reply.body);
  if (faults.length > 0) throw new Error(`the reply breaks the contract: ${faults.join('; ')}`);
}

function place({ vendor }: Service, { operation, request }: AnyContext): string {
  return `${vendor.name} ${operation?.id ?? `${request.method} ${request.path}`}`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The reply as text with the vendor's headers and ours. */
function toWire({ vendor }: Service, context: AnyContext, reply: Reply): WireReply {
  const { text, evidence } = context.rules;
  const headers: Record<string, string> = { ...vendor.headers(context, reply), ...reply.headers };
  if (evidence !== undefined) {
    headers['X-Paystub-Rules'] = text;
    headers['X-Paystub-Evidence'] = evidence;
  }
  const body = writtenBefore(reply) ?? toText(reply.body, headers['Content-Type']);
  if (reply instanceof CachedReply) reply.text = body;
  return { status: reply.status, headers, body };
}

function writtenBefore(reply: Reply): string | undefined {
  return reply instanceof CachedReply ? reply.text : undefined;
}

function toText(body: unknown, contentType: string | undefined): string {
  if (body === undefined) return '';
  return typeof body === 'string' && contentType?.startsWith('text/') === true ? body : JSON.stringify(body);
}

function finish(
  service: Service,
  sandbox: Sandbox,
  context: AnyContext,
  reply: WireReply,
  changes: ChangeSet,
  started: number,
): WireReply {
  const { fault, ids, request, now: at, rules, refusalReason: refusal } = context;
  const { vendor } = service;
  const delivered =
    fault === undefined
      ? reply
      : deliver(
          fault,
          reply,
          () => ids.fraction(),
          (status, retryAfter) =>
            toWire(service, context, fail(service, context, new Refused({ kind: 'injected', status, retryAfter }))),
        );
  if (fault?.effect.kind === 'edit-after') makeEdits(fault.effect.edits, sandbox);
  sandbox.journal.note({
    id: context.number,
    at,
    vendor: vendor.name,
    operation: context.operation?.id,
    request,
    reply: delivered,
    rules: rules.ids,
    evidence: rules.evidence,
    changes,
    refusal,
    fault: fault?.id,
    duration: service.timer() - started,
  });
  return delivered;
}
