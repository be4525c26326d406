import type { Operation } from '../http/contract.ts';
import { noHeaders, Refused, VendorFailure } from '../http/failure.ts';
import { checkReply } from '../http/validation.ts';
import type { RefusalTwin } from '../rules/rules.ts';
import { cachedText } from './cached-reply.ts';
import type { AnyContext } from './context.ts';
import { noteStatus } from './contract-evidence.ts';
import { applyRefusalTwin } from './refusal-twin.ts';
import type { Service } from './service.ts';
import type { Reply, Vendor } from './vendor.ts';

/** A request's failure: the vendor's own, thrown by its code, or the engine's. */
export type Failure = VendorFailure | Refused;

/** True for a failure, false for every other outcome of a request. */
export function isFailure(outcome: object): outcome is Failure {
  return outcome instanceof VendorFailure || outcome instanceof Refused;
}

/** The failure that was thrown; an error that nobody foresaw is reported and becomes an internal failure. */
export function toFailure({ vendor, report }: Service, context: AnyContext, error: unknown): Failure {
  if (error instanceof VendorFailure || error instanceof Refused) return error;
  report(`${nameOf(vendor, context)}: ${describe(error)}`);
  return new Refused({ kind: 'internal' });
}

/**
 * Renders a failure as the vendor sends it, and notes its rule and the engine's reason in the context.
 * A failure that breaks the contract is reported, but goes out: better an undocumented failure than none.
 */
export function renderFailure({ vendor, report }: Service, context: AnyContext, failure: Failure): Reply {
  const reply = render(vendor, context, failure);
  if (context.operation === undefined || context.isTwinMet || context.refusalReason?.kind === 'injected') return reply;
  try {
    const status = statusInContract(context.operation, reply);
    assertMatchesContract(vendor, context.operation, { ...reply, status });
  } catch (violation) {
    report(`${nameOf(vendor, context)}: ${describe(violation)}`);
  }
  return reply;
}

/** A failure of Paystub's own that the contract does not list has the shape of the vendor's 500. */
function statusInContract({ replies }: Operation, { status, headers }: Reply): number {
  const isOwn = headers?.['X-Paystub-Error'] !== undefined;
  return isOwn && replies[status] === undefined && replies.default === undefined ? 500 : status;
}

/** @throws Error with the violations, unless the reply was found good before or does not go out */
export function assertMatchesContract({ contract }: Vendor, operation: Operation, reply: Reply): void {
  if (reply.delivery === 'none' || cachedText(reply) !== undefined) return;
  const violations = checkReply(contract, operation, reply.status, reply.body);
  if (violations.length > 0) throw new Error(`the reply breaks the contract: ${violations.join('; ')}`);
}

// Rendering may rest on rules as well: where one of them is below the floor, that is the failure to render.
function render(vendor: Vendor, context: AnyContext, failure: Failure): Reply {
  try {
    return renderOnce(vendor, context, failure);
  } catch (error) {
    if (error instanceof Refused && error.reason.kind === 'below-floor') return renderOnce(vendor, context, error);
    throw error;
  }
}

function renderOnce(vendor: Vendor, context: AnyContext, failure: Failure): Reply {
  if (failure instanceof Refused) context.refusalReason = failure.reason;
  const known = failure instanceof Refused ? vendor.refuse(failure.reason, context) : failure;
  context.noteRuleOf(known);
  if (known.rule === undefined || known.paystubError !== undefined) context.isOwn = true;
  else noteStatus(context, known.status);
  const rendered = vendor.render(known, context);
  const twin = known.rule === undefined ? undefined : context.twinOf(known.rule);
  const reply = twin === undefined ? rendered : applyRefusalTwin(vendor, rendered, twin as RefusalTwin);
  const own = ownHeaders(known, failure);
  if (own === undefined && known.headers === noHeaders) return reply; // the common case copies nothing (bench W4)
  return { ...reply, headers: { ...known.headers, ...reply.headers, ...own } };
}

/** Paystub's headers of a failure that is its own; `undefined` for the vendor's failures. */
function ownHeaders(
  { paystubError }: VendorFailure,
  failure: Failure,
): { readonly [name: string]: string } | undefined {
  const error = paystubError === undefined ? undefined : { 'X-Paystub-Error': paystubError };
  if (!(failure instanceof Refused)) return error;
  if (failure.reason.kind === 'not-kept' && failure.reason.retryAfter !== undefined)
    return { ...error, 'Retry-After': String(failure.reason.retryAfter) };
  if (failure.reason.kind !== 'below-floor') return error;
  // Names the rule or the part of the contract to tools, whatever the shape of the vendor's failures.
  const { name, variants } = failure.reason;
  return { ...error, 'X-Paystub-Below-Floor': variants.length === 0 ? name : `${name} (${variants.join(', ')})` };
}

function nameOf(vendor: Vendor, { operation, request }: AnyContext): string {
  return `${vendor.name} ${operation?.id ?? `${request.method} ${request.path}`}`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
