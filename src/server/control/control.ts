import { setImmediate as nextTurn } from 'node:timers/promises';
import { mediaType, readBody, readBodyInParts } from '../../engine/http/body.ts';
import type { Contract, Operation } from '../../engine/http/contract.ts';
import { hasPlainBody, toPlainBody } from '../../engine/http/encodings.ts';
import { Refused } from '../../engine/http/failure.ts';
import { header, type WireReply, type WireRequest } from '../../engine/http/http.ts';
import { toJson } from '../../engine/http/json.ts';
import { createLocate, type Locate } from '../../engine/http/router.ts';
import { checkBody, checkReply, readParameters, readQuery } from '../../engine/http/validation.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import { isStorageFailure } from '../../engine/sandbox/storage-failure.ts';
import { NotARow } from '../../engine/state/not-a-row.ts';
import { ofNoSandbox, performShared } from '../perform-shared.ts';
import { Problem, renderProblem } from '../problem.ts';
import type { AnyReply, ServerFacts, Stream, Texts } from './call.ts';
import { contract as ownContract } from './generated/contract.ts';
import { controlOperations } from './operations.ts';
import { toProblem } from './refusal-problem.ts';
import { tellWatchers } from './tell-watchers.ts';

/** Largest body that the control API takes: snapshots may be large. */
export const maxControlBytes = 64 * 1024 * 1024;

const limits = { maxBodyBytes: 4 * 1024 * 1024, maxBodyDepth: 1000 };
/** A snapshot has all records of a sandbox. Millions of members would take gigabytes. Those of a table become a map. */
const snapshotLimits = { maxBodyBytes: maxControlBytes, maxBodyDepth: 1000, maxMembers: 8_000_000, mapDepth: 2 };

/** A reply of the control API, one that goes out in parts, or one that goes on as Server-Sent Events. */
export type ControlAnswer = WireReply | { readonly texts: Texts } | { readonly stream: Stream };

/** Answers a request to the control API, wherever it comes from. */
export type Control = (request: WireRequest, openSandbox: OpenSandbox) => Promise<ControlAnswer>;

/** Opens the sandbox of a request. @param evenHeld true where work on it need not be waited for */
export type OpenSandbox = (evenHeld: boolean) => Promise<Sandbox>;

/** Creates the control API: requests under `/__admin`, driven by `specs/paystub/`. */
export function createControl(facts: ServerFacts): Control {
  const { contract = ownContract } = facts;
  const locate = createLocate(contract, false);
  return async (request, openSandbox) => {
    try {
      if (request.method === 'OPTIONS') return describeMethods(request, locate);
      const { operation, ...input } = await read(contract, request, locate);
      const alter = <Reply extends AnyReply>(sandbox: Sandbox, work: () => Reply) =>
        sandbox.alter(() => {
          const reply = work();
          assertMatchesContract(contract, operation, reply);
          return reply;
        });
      const call = {
        facts,
        sandbox: await openSandbox(ofNoSandbox.has(operation.id)),
        origin: request.origin,
        alter,
        ...input,
      };
      const perform = () => controlOperations[operation.id as keyof typeof controlOperations](call as never);
      const { shared } = facts;
      const reply = await (shared === undefined ? perform() : performShared(shared, operation, call, perform));
      await call.sandbox.synced();
      tellWatchers(operation.id, call.sandbox);
      return 'stream' in reply || 'texts' in reply ? reply : toWire(contract, operation, reply);
    } catch (error) {
      if (isStorageFailure(error)) return renderProblem(notKept(error));
      if (error instanceof NotARow) return renderProblem(notARecord(error));
      if (error instanceof Problem) return renderProblem(error);
      throw error;
    }
  };
}

function notKept(error: Error): Problem {
  const retry = 'retryAfter' in error ? { 'Retry-After': String(error.retryAfter) } : {};
  return new Problem(503, { title: 'Not kept', detail: error.message }, { 'X-Paystub-Error': 'storage', ...retry });
}

function notARecord({ message }: NotARow): Problem {
  return new Problem(400, { title: 'Not a record of this table', detail: message });
}

/** @throws Problem for a request that the contract does not allow */
async function read(contract: Contract, request: WireRequest, locate: Locate) {
  const { operation, params: path } = requireOperation(request, locate);
  requireMediaType(operation, request);
  const plain = await orProblem(hasPlainBody(request) ? request : decodeBody(operation, request));
  const body = await orProblem(await readBodyOf(operation, plain));
  const sent = readQuery(operation, request.search, false);
  const {
    path: params,
    query,
    headers,
  } = await orProblem(readParameters(contract, operation, path, sent.values, request));
  if (body !== undefined) await orProblem(checkBody(contract, operation, body));
  return { operation, params, query, headers, body };
}

/** HEAD is taken wherever GET is (RFC 9110, 9.1); Node leaves the reply's body out. */
function requireOperation({ method, path }: WireRequest, locate: Locate) {
  const located = locate(method === 'HEAD' ? 'GET' : method, path) ?? throwUnknown(path);
  if (located.found) return located;
  const allowed = methodsOf(located.allowed);
  const detail = `${path} does not take ${method}.`;
  throw new Problem(405, { title: 'Method not allowed', detail, allowed }, { Allow: allowed.join(', ') });
}

function describeMethods({ path }: WireRequest, locate: Locate): WireReply {
  const located = locate('OPTIONS', path) ?? throwUnknown(path);
  const allowed = located.found ? [] : methodsOf(located.allowed);
  return { status: 204, headers: { Allow: allowed.join(', ') }, body: '' };
}

function methodsOf(methods: readonly string[]): readonly string[] {
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

function throwUnknown(path: string): never {
  const detail = `The control API has no ${path}; GET /__admin/openapi/paystub.json describes it.`;
  throw new Problem(404, { title: 'Nothing here', detail });
}

// A page may make a browser send a body without a media type anywhere; for JSON's it has to be allowed.
function requireMediaType({ body }: Operation, request: WireRequest): void {
  if (body === undefined || request.body.tooLarge || request.body.bytes.length === 0) return;
  if (mediaType(header(request.headers, 'content-type')) !== undefined) return;
  throw new Problem(415, { title: 'Media type needed', detail: 'Send Content-Type: application/json with the body.' });
}

function decodeBody(operation: Operation, request: WireRequest): WireRequest | Refused {
  const refused = () => 'refused' as const;
  return toPlainBody(operation, request, { coding: refused, charset: refused, mark: () => true }, maxControlBytes);
}

function readBodyOf(operation: Operation, request: WireRequest): unknown {
  if (operation.id === 'importSnapshot') return readBodyInParts(operation, request, snapshotLimits, nextTurn);
  const isTooLarge = !request.body.tooLarge && request.body.bytes.length > limits.maxBodyBytes;
  return readBody(operation, isTooLarge ? { ...request, body: { tooLarge: true } } : request, limits);
}

async function orProblem<T>(value: T | Refused): Promise<T> {
  if (value instanceof Refused) throw await toProblem(value.reason);
  return value;
}

/** @throws Error with the violations */
function assertMatchesContract(contract: Contract, operation: Operation, { status, body }: AnyReply): void {
  const violations = checkReply(contract, operation, status, body);
  if (violations.length > 0)
    throw new Error(`${operation.id}: the reply breaks the contract: ${violations.join('; ')}`);
}

function toWire(contract: Contract, operation: Operation, reply: AnyReply): WireReply {
  assertMatchesContract(contract, operation, reply);
  const { status, body } = reply;
  if (body === undefined) return { status, headers: {}, body: '' };
  const mediaType = operation.replies[status] ?? 'application/json';
  const text = mediaType.startsWith('text/') ? String(body) : toJson(body);
  return { status, headers: { 'Content-Type': mediaType }, body: text };
}
