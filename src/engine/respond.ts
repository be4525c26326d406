import { readBody } from './body.ts';
import { Context, type Handlers, type VendorTypes } from './call.ts';
import { header, type WireReply, type WireRequest } from './http.ts';
import { Problem, Refused } from './problem.ts';
import type { Locate } from './router.ts';
import type { Sandbox } from './sandbox.ts';
import type { Unsimulated } from './unsimulated.ts';
import { checkBody, checkReply, readParameters } from './validation.ts';
import type { Reply, Vendor } from './vendor.ts';

type AnyContext = Context<VendorTypes>;
type AnyHandlers = Handlers<Record<string, unknown>, VendorTypes>;

/** A vendor that is ready to answer. */
export type Service = {
  readonly vendor: Vendor;
  readonly locate: Locate;
  /** Answers operations without a handler and requests with `Prefer`. */
  readonly unsimulated: Unsimulated;
  /** Told about what should never happen: an error that no rule foresees, a reply that breaks the contract. */
  readonly report: (message: string) => void;
};

/**
 * Answers one request to a vendor: operation, gate, validation, handler, check of the reply; what it changed is
 * committed if it succeeded and undone if not.
 * @throws what the storage throws when it cannot keep the changes; they are undone
 */
export function respond(service: Service, sandbox: Sandbox, request: WireRequest): WireReply | Promise<WireReply> {
  const context: AnyContext = new Context(sandbox, service.vendor, request);
  try {
    const reply = attempt(service, sandbox, context);
    if (!(reply instanceof Promise)) return conclude(service, sandbox, context, reply);
    sandbox.commit();
    return reply;
  } catch (error) {
    sandbox.world.rollback();
    throw error;
  }
}

function attempt(service: Service, sandbox: Sandbox, context: AnyContext): Reply | Promise<WireReply> {
  try {
    const reply = answer(service, context);
    if (!(reply instanceof Promise)) demandDocumented(service, context, reply);
    return reply;
  } catch (error) {
    sandbox.world.rollback();
    return fail(service, context, error);
  }
}

function answer(service: Service, context: AnyContext): Reply | Promise<WireReply> {
  const { vendor } = service;
  const { request } = context;
  vendor.gate.approach?.(context);
  const located = service.locate(request.method, request.path);
  if (located === undefined) throw new Refused({ kind: 'unknown-path' });
  if (!located.found) throw new Refused({ kind: 'method-not-allowed', allowed: located.allowed });
  const { operation } = located;
  context.operation = operation;

  const preference = header(request.headers, 'prefer');
  if (preference !== undefined && service.unsimulated.wants(preference)) {
    return service.unsimulated.answer(operation, request, preference);
  }
  const replyOfGate = vendor.gate.enter?.(context, operation);
  if (replyOfGate !== undefined) return replyOfGate;

  const handler = (vendor.handlers as AnyHandlers)[operation.id];
  if (handler === undefined) return service.unsimulated.answer(operation, request, undefined);
  const body = readBody(operation, request, vendor.bodyLimit);
  const prepared = body === undefined ? undefined : (vendor.prepare?.(body, operation) ?? body);
  const parameters = readParameters(vendor.contract, operation, located.params, request, vendor.ignoreCase);
  context.params = parameters.path;
  context.query = parameters.query;
  context.headers = parameters.headers;
  context.body = prepared;
  if (prepared !== undefined) checkBody(vendor.contract, operation, prepared);

  return vendor.gate.admit?.(context, operation) ?? (handler(context as never) as Reply);
}

function fail(service: Service, context: AnyContext, error: unknown): Reply {
  const { vendor, report } = service;
  const refused = error instanceof Refused;
  if (!(refused || error instanceof Problem)) report(`${place(service, context)}: ${describe(error)}`);
  const { problem, rendered } = explain(vendor, context, error);
  const headers = {
    ...problem.headers,
    ...rendered.headers,
    ...(problem.sign === undefined ? {} : { 'X-Paystub-Error': problem.sign }),
  };
  const reply = { ...rendered, headers };
  try {
    demandDocumented(service, context, reply);
  } catch (breach) {
    report(`${place(service, context)}: ${describe(breach)}`); // better an undocumented failure than none
  }
  return reply;
}

// A failure may rest on rules as well: where one is below the floor, that is the failure to tell about.
function explain(vendor: Vendor, context: AnyContext, error: unknown): { problem: Problem; rendered: Reply } {
  try {
    const refusal = error instanceof Refused ? error.refusal : ({ kind: 'internal' } as const);
    const problem = error instanceof Problem ? error : vendor.refuse(refusal, context);
    return { problem, rendered: vendor.render(problem, context) };
  } catch (second) {
    if (!(second instanceof Refused) || second.refusal.kind !== 'rule-below-floor') throw second;
    const problem = vendor.refuse(second.refusal, context);
    return { problem, rendered: vendor.render(problem, context) };
  }
}

function demandDocumented({ vendor }: Service, { operation }: AnyContext, reply: Reply): void {
  const faults = operation === undefined ? [] : checkReply(vendor.contract, operation, reply.status, reply.body);
  if (faults.length > 0) throw new Error(`the reply breaks the contract: ${faults.join('; ')}`);
}

function place({ vendor }: Service, { operation, request }: AnyContext): string {
  return `${vendor.name} ${operation?.id ?? `${request.method} ${request.path}`}`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function conclude(service: Service, sandbox: Sandbox, context: AnyContext, reply: Reply): WireReply {
  const { vendor } = service;
  const { rules, evidence } = context;
  const headers: Record<string, string> = { ...vendor.headers(context, reply), ...reply.headers };
  if (evidence !== undefined) {
    headers['X-Paystub-Rules'] = rules.join(', ');
    headers['X-Paystub-Evidence'] = evidence;
  }
  const wire: WireReply = {
    status: reply.status,
    headers,
    body: reply.body === undefined ? '' : JSON.stringify(reply.body),
  };
  vendor.gate.leave?.(context, wire);
  sandbox.commit();
  return wire;
}
