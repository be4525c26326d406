import { tokenAge } from '../faults/wire-twins.ts';
import { readBody } from '../http/body.ts';
import type { Operation } from '../http/contract.ts';
import { hasPlainBody, type Reading, toPlainBody } from '../http/encodings.ts';
import { Refused, type Violation } from '../http/failure.ts';
import { header, type WireReply, type WireRequest } from '../http/http.ts';
import { checkBody, readParameters, readQuery } from '../http/validation.ts';
import { inOneGo, inParts } from '../in-parts.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AnyContext, VendorTypes } from './context.ts';
import { noteOperation, noteParts, noteStatus } from './contract-evidence.ts';
import { applyFault } from './fault-effects.ts';
import type { Handlers } from './handler-types.ts';
import { isTolerated, noteDeviantPath, refuseDeviantPath, refuseDeviantQuery } from './leniencies.ts';
import { ItemsReply } from './lists/items-reply.ts';
import { assertMatchesContract, type Failure, toFailure } from './render-failure.ts';
import { BegunReply, makeReply, ReplyInParts } from './reply-in-parts.ts';
import type { Service } from './service.ts';
import type { Reply, Vendor } from './vendor.ts';

type AnyHandlers = Handlers<Record<string, unknown>, VendorTypes>;

/** The outcome of the stages: a reply, a failure that is still to be rendered, or a reply that is still to be made. */
export type Outcome = Reply | Failure | BegunReply | Promise<WireReply>;

/**
 * Runs the stages of a request in their order: routing, fault, gate, validation, handler, check of the reply.
 * The engine's stages return a refusal, the vendor's code throws its failures; here both become one outcome.
 */
export function runStages(service: Service, sandbox: Sandbox, context: AnyContext): Outcome {
  const { vendor } = service;
  const { request } = context;
  try {
    vendor.gate.beforeRouting?.(context);
    const located = service.locate(request.method, request.path);
    if (located === undefined) return new Refused({ kind: 'unknown-path' });
    if (!located.found) {
      noteDeviantPath(vendor, context, located.leniencies);
      return new Refused({ kind: 'method-not-allowed', allowed: located.allowed });
    }
    if (located.leniencies.length > 0) {
      const refused = refuseDeviantPath(vendor, context, located.leniencies);
      if (refused !== undefined) return refused;
    }
    const { operation, params } = located;
    context.operation = operation;
    noteOperation(context, operation);
    const isSafe = sandbox.faults.isEmpty && sandbox.wireTwins === undefined;
    const struck = isSafe ? undefined : applyFault(vendor, sandbox, context, operation);
    if (struck !== undefined) return struck;

    const preference = header(request.headers, 'prefer');
    if (preference !== undefined && service.unsimulated.wants(preference)) {
      return answerByContract(service, context, operation, preference);
    }
    const handler = (vendor.handlers as AnyHandlers)[operation.id];
    const outcome =
      authenticate(service, sandbox, context, operation) ??
      readRequest(vendor, context, operation, params) ??
      noteParts(context, operation) ??
      vendor.gate.authorize?.(context, operation) ??
      (handler === undefined
        ? answerByContract(service, context, operation, undefined)
        : (handler(context as never) as Reply | ReplyInParts));
    if (outcome instanceof Refused || outcome instanceof Promise) return outcome;
    if (!(outcome instanceof ReplyInParts || outcome instanceof ItemsReply))
      return checkReply(service, sandbox, context, operation, outcome);
    const made = makeReply(outcome, {
      // A fault may have put the world in a state that does not last.
      pause: context.fault === undefined && !context.nested ? service.pause : undefined,
      ask: () => handler?.(context as never) as Reply | ReplyInParts,
      check: (status, body) => assertMatchesContract(vendor, operation, { status, body }),
    });
    return made instanceof BegunReply ? made : checkReply(service, sandbox, context, operation, made);
  } catch (error) {
    return toFailure(service, context, error);
  }
}

/**
 * Makes the rest of a reply, with a pause after each part. It shows one state: where that has changed meanwhile, the reply
 * is made again.
 * @param version of the world when the reply was begun
 * @returns the reply, or the failure that is still to be rendered
 */
export async function runLastStages(
  service: Service,
  sandbox: Sandbox,
  context: AnyContext,
  { work, again, pause }: BegunReply,
  version: number,
): Promise<Reply | Failure> {
  try {
    let reply = await inParts(work, pause);
    sandbox.commits.keepSoFar(); // nothing is shown that might still be undone
    if (sandbox.world.version !== version) {
      context.state = sandbox.partOf(service.vendor.name).tables;
      reply = again();
    }
    return checkReply(service, sandbox, context, context.operation as Operation, reply);
  } catch (error) {
    return toFailure(service, context, error);
  }
}

/** The last stage: checks a handler's reply, and writes the items of a list. @throws Error with the violations, NotARow */
function checkReply(
  { vendor }: Service,
  { world }: Sandbox,
  context: AnyContext,
  operation: Operation,
  reply: Reply,
): Reply {
  const { status } = reply;
  noteStatus(context, status);
  if (reply instanceof ItemsReply) {
    inOneGo(reply.write((body) => assertMatchesContract(vendor, operation, { status, body })));
    reply.finish();
  } else if (!context.isTwinMet) assertMatchesContract(vendor, operation, reply);
  world.judge();
  return reply;
}

/** Lets the vendor look at the token; where a twin of the wire has let it expire, at a time when that has happened. */
function authenticate(
  { vendor: { gate } }: Service,
  { wireTwins }: Sandbox,
  context: AnyContext,
  operation: Operation,
): Reply | undefined {
  const expired = context.fault === undefined ? wireTwins?.strikeToken(context.request, operation) : undefined;
  if (expired === undefined) return gate.authenticate?.(context, operation);
  context.fault = expired;
  const { now } = context;
  try {
    context.now = now + tokenAge;
    return gate.authenticate?.(context, operation);
  } finally {
    context.now = now;
  }
}

function decodeBody(vendor: Vendor, context: AnyContext, operation: Operation): WireRequest | Refused {
  const choose = (rule: string | undefined) =>
    rule === undefined ? 'refused' : (context.choose(rule as never) as Reading);
  const decisions = {
    coding: () => choose(vendor.encodings?.coding),
    charset: () => choose(vendor.encodings?.charset),
    mark: () => isTolerated(vendor, context, 'byteOrderMark'),
  };
  return toPlainBody(operation, context.request, decisions, vendor.maxBodyBytes);
}

/** Answers from the contract alone. @throws Refused under a floor: such a reply says nothing about the vendor */
function answerByContract(
  { unsimulated }: Service,
  context: AnyContext,
  operation: Operation,
  preference: string | undefined,
): Promise<WireReply> {
  context.isOwn = true;
  context.restsOn(`example of ${operation.id} in the contract`, 'inferred');
  return unsimulated.answer(operation, context.request, preference);
}

/** Reads body and parameters into the context. @returns the refusal where they do not fit the contract */
function readRequest(
  vendor: Vendor,
  context: AnyContext,
  operation: Operation,
  params: Record<string, string>,
): Refused | undefined {
  const request = hasPlainBody(context.request) ? context.request : decodeBody(vendor, context, operation);
  if (request instanceof Refused) return request;
  context.plain = request;
  const body = readBody(operation, request, vendor);
  if (body instanceof Refused) return body;
  const prepared = body === undefined ? undefined : (vendor.prepare?.(body, operation, context) ?? body);
  const sent = readQuery(operation, request.search, vendor.ignoreCase);
  const query = vendor.prepareQuery?.(sent.values, operation, context) ?? sent.values;
  const readValue = (violation: Violation) => vendor.readValue?.(violation, context);
  const parameters = readParameters(vendor.contract, operation, params, query, request, readValue);
  if (parameters instanceof Refused) return parameters;
  context.params = parameters.path;
  context.query = parameters.query;
  context.headers = parameters.headers;
  context.body = prepared;
  if (sent.deviations.length > 0) {
    const refused = refuseDeviantQuery(vendor, context, operation, sent.deviations);
    if (refused !== undefined) return refused;
  }
  return prepared === undefined ? undefined : checkBody(vendor.contract, operation, prepared, readValue);
}
