import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readBody as parseBody } from '../../engine/body.ts';
import { header, type WireReply, type WireRequest } from '../../engine/http.ts';
import { Problem, Refused } from '../../engine/problem.ts';
import { createLocate } from '../../engine/router.ts';
import type { Sandbox } from '../../engine/sandbox.ts';
import { checkBody, checkReply, readParameters } from '../../engine/validation.ts';
import { problem, renderProblem } from '../problem.ts';
import { readBody } from '../read-body.ts';
import type { Target } from '../target.ts';
import type { ServerFacts, Stream } from './call.ts';
import { contract } from './generated/contract.ts';
import { controlOperations } from './operations.ts';

const bodyLimit = 64 * 1024 * 1024;

/** An answer of the control API, or one that goes on as Server-Sent Events. */
export type ControlAnswer = WireReply | { readonly stream: Stream };

/** Builds the control API: requests under `/__admin`, driven by `specs/paystub.yaml`. */
export function createControl(
  facts: ServerFacts,
): (request: IncomingMessage, target: Target, openSandbox: () => Promise<Sandbox>) => Promise<ControlAnswer> {
  const locate = createLocate(contract, false);
  return async (request, target, openSandbox) => {
    try {
      if (facts.adminToken === undefined) demandLoopback(request);
      else demandToken(request, facts.adminToken);
      const wire = await toWireRequest(request, target);
      const located = locate(wire.method, wire.path);
      if (located === undefined)
        throw problem(404, {
          title: 'Nothing here',
          detail: `The control API has no ${wire.path}; GET /__admin/openapi/paystub.json describes it.`,
        });
      if (!located.found) throw methodNotAllowed(wire, located.allowed);
      const { operation, params } = located;
      const body = parseBody(operation, wire, bodyLimit);
      const parameters = readParameters(contract, operation, params, wire, false);
      if (body !== undefined) checkBody(contract, operation, body);
      const sandbox = await openSandbox();
      const call = { facts, sandbox, params: parameters.path, query: parameters.query, body };
      const reply = await controlOperations[operation.id as keyof typeof controlOperations](call as never);
      if ('stream' in reply) return { stream: reply.stream };
      const faults = checkReply(contract, operation, reply.status, reply.body);
      if (faults.length > 0) throw new Error(`${operation.id}: the reply breaks the contract: ${faults.join('; ')}`);
      return {
        status: reply.status,
        headers: reply.body === undefined ? {} : { 'Content-Type': 'application/json' },
        body: reply.body === undefined ? '' : JSON.stringify(reply.body),
      };
    } catch (error) {
      const known = error instanceof Refused ? refused(error) : error;
      if (known instanceof Problem) return renderProblem(known);
      throw known;
    }
  };
}

function demandToken(request: IncomingMessage, token: string): void {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return;
  const detail =
    'Send the token that the server was started with (--admin-token, or printed at its start) as Authorization: Bearer.';
  throw new Problem(401, { title: 'Token needed', detail }, { headers: { 'WWW-Authenticate': 'Bearer' } });
}

// A page from elsewhere can make a browser call 127.0.0.1 under a name of its own; the browser then sends that name.
function demandLoopback(request: IncomingMessage): void {
  const host = (request.headers.host ?? 'localhost').replace(/:\d+$/, '');
  if (host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)) return;
  const detail = `Without a token (--admin-token) the control API answers only to localhost, not to ${host}.`;
  throw problem(403, { title: 'Not from here', detail, allowed: ['localhost', '127.0.0.1', '[::1]'] });
}

async function toWireRequest(request: IncomingMessage, target: Target): Promise<WireRequest> {
  return {
    method: request.method ?? 'GET',
    path: target.path,
    base: '',
    search: target.search,
    origin: `http://${header(request.headers, 'host') ?? 'localhost'}${target.prefix}`,
    headers: request.headers,
    body: await readBody(request, bodyLimit),
  };
}

function methodNotAllowed(request: WireRequest, allowed: readonly string[]): Problem {
  const detail = `${request.path} does not take ${request.method}.`;
  return new Problem(405, { title: 'Method not allowed', detail, allowed }, { headers: { Allow: allowed.join(', ') } });
}

function refused({ refusal }: Refused): unknown {
  switch (refusal.kind) {
    case 'invalid-request': {
      const [first] = refusal.violations;
      const allowed = first.params.allowedValues;
      return problem(400, {
        title: 'Invalid request',
        detail: refusal.violations
          .map((fault) => `${fault.in} ${fault.pointer}: ${describe(fault.keyword, fault.params)}`)
          .join('; '),
        ...(Array.isArray(allowed) ? { allowed: allowed.map(String) } : {}),
      });
    }
    case 'malformed-json':
      return problem(400, { title: 'Malformed JSON', detail: refusal.message });
    case 'missing-body':
      return problem(400, { title: 'Missing body', detail: 'This operation takes a JSON body.' });
    case 'unsupported-media-type':
      return problem(415, {
        title: 'Unsupported media type',
        detail: `${refusal.given} is not taken here; send application/json.`,
      });
    case 'body-too-large':
      return problem(413, { title: 'Body too large', detail: `At most ${refusal.limit} bytes are taken.` });
    default:
      return new Error(refusal.kind);
  }
}

function describe(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const values = Object.values(params).flat().map(String).join(', ');
  return values === '' ? keyword : `${keyword} ${values}`;
}
