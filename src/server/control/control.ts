import type { IncomingMessage } from 'node:http';
import { nodeCrypto } from '../../engine/built-ins.ts';
import { readBody as parseBody } from '../../engine/http/body.ts';
import { Refused, VendorFailure, type Violation } from '../../engine/http/failure.ts';
import { header, type WireReply, type WireRequest } from '../../engine/http/http.ts';
import { createLocate } from '../../engine/http/router.ts';
import { checkBody, checkReply, readParameters } from '../../engine/http/validation.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import { problem, renderProblem } from '../problem.ts';
import { readBody } from '../read-body.ts';
import type { Target } from '../target.ts';
import type { ServerFacts, Stream } from './call.ts';
import { contract } from './generated/contract.ts';
import { controlOperations } from './operations.ts';

const bodyLimit = 64 * 1024 * 1024;

/** An answer of the control API, or one that goes on as Server-Sent Events. */
export type ControlAnswer = WireReply | { readonly stream: Stream };

/** Answers a request to the control API, wherever it comes from. */
export type Control = (request: WireRequest, openSandbox: () => Promise<Sandbox>) => Promise<ControlAnswer>;

/** Asks a request from the network for the token, reads it and hands it to the control API. */
export function fromNetwork(
  control: Control,
  { adminToken }: ServerFacts,
): (request: IncomingMessage, target: Target, openSandbox: () => Promise<Sandbox>) => Promise<ControlAnswer> {
  return async (request, target, openSandbox) => {
    if (target.path !== '/__admin/health') demandAccess(request, adminToken);
    return control(await toWireRequest(request, target), openSandbox);
  };
}

/** Builds the control API: requests under `/__admin`, driven by `specs/paystub/`. */
export function createControl(facts: ServerFacts): Control {
  const locate = createLocate(contract, false);
  return async (wire, openSandbox) => {
    try {
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
      const refusal = body === undefined ? undefined : checkBody(contract, operation, body);
      if (refusal !== undefined) throw refusal;
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
      const known = error instanceof Refused ? await refused(error) : error;
      if (known instanceof VendorFailure) return renderProblem(known);
      throw known;
    }
  };
}

// Who asks for its health, a load balancer for instance, learns nothing that others may not know.
function demandAccess(request: IncomingMessage, token: string | undefined): void {
  if (token === undefined) demandLoopback(request);
  else demandToken(request, token);
}

function demandToken(request: IncomingMessage, token: string): void {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  if (given.length === wanted.length && nodeCrypto().timingSafeEqual(given, wanted)) return;
  const detail =
    'Send the token that the server was started with (--admin-token, or printed at its start) as Authorization: Bearer.';
  throw new VendorFailure(401, { title: 'Token needed', detail }, { headers: { 'WWW-Authenticate': 'Bearer' } });
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
    body: await new Promise((give, fail) => readBody(request, bodyLimit, give, fail)),
  };
}

function methodNotAllowed(request: WireRequest, allowed: readonly string[]): VendorFailure {
  const detail = `${request.path} does not take ${request.method}.`;
  return new VendorFailure(
    405,
    { title: 'Method not allowed', detail, allowed },
    { headers: { Allow: allowed.join(', ') } },
  );
}

async function refused({ reason: refusal }: Refused): Promise<unknown> {
  switch (refusal.kind) {
    case 'invalid-request': {
      const allowed = await allowedValues(refusal.violations[0]);
      return problem(400, {
        title: 'Invalid request',
        detail: refusal.violations.map((fault) => `${fault.in} ${fault.pointer}: ${describe(fault)}`).join('; '),
        ...(allowed === undefined ? {} : { allowed }),
      });
    }
    case 'malformed-json':
      return problem(400, { title: 'Malformed JSON', detail: refusal.message });
    case 'missing-body':
      return problem(400, { title: 'Missing body', detail: 'This operation takes a JSON body.' });
    case 'unsupported-media-type':
      return problem(415, {
        title: 'Unsupported media type',
        detail: `${refusal.mediaType} is not taken here; send application/json.`,
      });
    case 'body-too-large':
      return problem(413, { title: 'Body too large', detail: `At most ${refusal.limit} bytes are taken.` });
    default:
      return new Error(refusal.kind);
  }
}

function describe({ keyword, params, message }: Violation): string {
  if (keyword === 'additionalProperties') return `there is no member ${String(params.additionalProperty)}`;
  return keyword === 'discriminator' ? `there is no ${String(params.tag)} ${String(params.tagValue)}` : message;
}

/** The values that would be accepted in place of one, where they can be listed. */
async function allowedValues({ keyword, params }: Violation): Promise<readonly string[] | undefined> {
  if (Array.isArray(params.allowedValues)) return params.allowedValues.map(String);
  return keyword === 'discriminator' ? allowedTags(String(params.tag)) : undefined;
}

type Tagged = {
  'x-paystub-tag'?: string;
  oneOf?: readonly { $ref: string }[];
  properties?: Record<string, { const?: string; enum?: readonly string[] }>;
};

async function allowedTags(tag: string): Promise<readonly string[]> {
  const { components } = (await contract.document()) as { components: { schemas: Record<string, Tagged> } };
  const branches = Object.values(components.schemas)
    .filter((schema) => schema['x-paystub-tag'] === tag)
    .flatMap(({ oneOf = [] }) => oneOf.map(({ $ref }) => components.schemas[$ref.split('/').at(-1) ?? '']));
  return branches.flatMap((branch) => {
    const member = branch?.properties?.[tag];
    return member?.const === undefined ? (member?.enum ?? []) : [member.const];
  });
}
