import { readBody } from '../../engine/http/body.ts';
import type { Operation } from '../../engine/http/contract.ts';
import { Refused } from '../../engine/http/failure.ts';
import type { WireReply, WireRequest } from '../../engine/http/http.ts';
import { createLocate, type Locate } from '../../engine/http/router.ts';
import { checkBody, checkReply, readParameters, readQuery } from '../../engine/http/validation.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import { isStorageFailure } from '../../engine/sandbox/storage-failure.ts';
import { Problem, renderProblem } from '../problem.ts';
import type { ServerFacts, Stream } from './call.ts';
import { contract } from './generated/contract.ts';
import { controlOperations } from './operations.ts';
import { toProblem } from './refusal-problem.ts';

/** Largest body that the control API takes: snapshots may be large. */
export const maxControlBytes = 64 * 1024 * 1024;

/** A reply of the control API, or one that goes on as Server-Sent Events. */
export type ControlAnswer = WireReply | { readonly stream: Stream };

/** Answers a request to the control API, wherever it comes from. */
export type Control = (request: WireRequest, openSandbox: () => Promise<Sandbox>) => Promise<ControlAnswer>;

/** Creates the control API: requests under `/__admin`, driven by `specs/paystub/`. */
export function createControl(facts: ServerFacts): Control {
  const locate = createLocate(contract, false);
  return async (request, openSandbox) => {
    try {
      const { operation, ...input } = await read(request, locate);
      const call = { facts, sandbox: await openSandbox(), ...input };
      const reply = await controlOperations[operation.id as keyof typeof controlOperations](call as never);
      await call.sandbox.synced();
      return 'stream' in reply ? { stream: reply.stream } : toWire(operation, reply);
    } catch (error) {
      if (isStorageFailure(error)) return renderProblem(notKept(error));
      if (error instanceof Problem) return renderProblem(error);
      throw error;
    }
  };
}

function notKept({ message }: Error): Problem {
  return new Problem(503, { title: 'Not kept', detail: message }, { 'X-Paystub-Error': 'storage' });
}

/** @throws Problem for a request that the contract does not allow */
async function read(request: WireRequest, locate: Locate) {
  const { operation, params: path } = requireOperation(request, locate);
  const body = await orProblem(readBody(operation, request, maxControlBytes));
  const sent = readQuery(operation, request.search, false);
  const { path: params, query } = await orProblem(readParameters(contract, operation, path, sent.values, request));
  if (body !== undefined) await orProblem(checkBody(contract, operation, body));
  return { operation, params, query, body };
}

function requireOperation(request: WireRequest, locate: Locate) {
  const located = locate(request.method, request.path);
  if (located === undefined) {
    const detail = `The control API has no ${request.path}; GET /__admin/openapi/paystub.json describes it.`;
    throw new Problem(404, { title: 'Nothing here', detail });
  }
  if (located.found) return located;
  const { allowed } = located;
  const detail = `${request.path} does not take ${request.method}.`;
  throw new Problem(405, { title: 'Method not allowed', detail, allowed }, { Allow: allowed.join(', ') });
}

async function orProblem<T>(value: T | Refused): Promise<T> {
  if (value instanceof Refused) throw await toProblem(value.reason);
  return value;
}

function toWire(operation: Operation, { status, body }: { status: number; body?: unknown }): WireReply {
  const violations = checkReply(contract, operation, status, body);
  if (violations.length > 0)
    throw new Error(`${operation.id}: the reply breaks the contract: ${violations.join('; ')}`);
  return body === undefined
    ? { status, headers: {}, body: '' }
    : { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}
