import type { Contract, Operation } from '../../engine/http/contract.ts';
import { toJson } from '../../engine/http/json.ts';
import { isSecret } from '../../engine/journal/redact.ts';
import { ownValue } from '../document/own-values.ts';
import { isIdentifierName, isOpaque } from './generated-values.ts';
import type { KnownValues, Links } from './known-values.ts';
import { leavesOf, mapLeaves } from './leaves.ts';
import type { RecordedExchange } from './recording.ts';

type Parameter = { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly value: string };

/** A recorded request as operation, parameters and body. */
export type RecordedRequest = {
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly contentType: string; readonly payload: unknown };
};

/** The parts of a vendor that are read here. */
export type RecordedVendor = {
  readonly name: string;
  readonly contract: Pick<Contract, 'operations'>;
  readonly bases: readonly string[];
};

/**
 * Reads a recorded request.
 * @param secrets texts that no scenario may hold
 * @returns the request, or the reason why no scenario can send it
 */
export function readRequest(
  { line, request, reply }: RecordedExchange,
  vendor: RecordedVendor | undefined,
  secrets: readonly string[],
): RecordedRequest | string {
  const operation = vendor?.contract.operations.find(({ id }) => id === line.operation);
  if (vendor === undefined || operation === undefined) return 'it asks for no operation';
  if (line.fault !== undefined) return 'a fault was put in its way';
  if (/\/(oauth2?|authentication)\//i.test(operation.path))
    return 'a token needs not be asked for where auth is lenient';
  const refused = line.status === 401 || (line.status === 403 && 'authorization' in request.headers);
  if (refused) return 'it was refused for its token, which is a secret';
  const [path = '', search = ''] = line.path.split(/\?(.*)/s);
  const inPath = pathParameters(operation.path, path, vendor.bases);
  if (inPath === undefined) return `its path does not fit ${operation.path}`;
  const inQuery = Array.from(new URLSearchParams(search), ([name, value]): Parameter => ({ name, in: 'query', value }));
  if (new Set(inQuery.map(({ name }) => name)).size < inQuery.length) return 'it names a query parameter twice';
  const parameters = [...inPath, ...inQuery, ...headerParameters(operation, request.headers)];
  const body = readBody(operation, request);
  if (typeof body === 'string') return body;
  const texts = [...parameters.map(({ value }) => value), ...leavesOf(body?.payload).map(({ value }) => String(value))];
  if (texts.some((text) => text === '[redacted]' || secrets.some((secret) => text.includes(secret))))
    return 'it holds a secret';
  if (texts.some((text) => expression.test(text))) return 'it holds what a scenario would take for an expression';
  if (reply.body === undefined && line.status === 0) return 'it got no answer';
  return { operation, parameters, ...(body === undefined ? {} : { body }) };
}

const expression =
  /\$(url|method|statusCode|request|response|message|inputs|outputs|steps|workflows|sourceDescriptions|components|faker|file)\b/;

function pathParameters(template: string, path: string, bases: readonly string[]): readonly Parameter[] | undefined {
  const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '');
  const pattern = template
    .split(/\{\w+\}/)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('([^/]+)');
  const whole = new RegExp(`^${pattern}/?$`, 'i');
  const found = ['', ...bases]
    .filter((base) => path.toLowerCase().startsWith(base.toLowerCase()))
    .map((base) => whole.exec(path.slice(base.length)))
    .find((match) => match !== null);
  if (found === undefined || found === null) return undefined;
  return names.map((name, at) => ({ name, in: 'path', value: decodeURIComponent(found[at + 1] ?? '') }));
}

/** Returns the headers that the contract has, and `Prefer`, which chooses among its examples. */
function headerParameters(operation: Operation, headers: RecordedExchange['request']['headers']): readonly Parameter[] {
  return Object.entries(headers)
    .filter(([name]) => (operation.headers.includes(name) || name === 'prefer') && !isSecret(name))
    .map(([name, value]) => ({ name, in: 'header', value }));
}

function readBody(
  operation: Operation,
  { headers, body }: RecordedExchange['request'],
): RecordedRequest['body'] | string {
  if (body === undefined || operation.body === undefined) return undefined;
  const [contentType = ''] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
  if (!/^application\/([a-z0-9.-]+\+)?json$/.test(contentType)) return 'its body is not sent as JSON';
  if (typeof body !== 'object' || body === null) return 'its body is not an object or list in JSON';
  if (Object.keys(body).length === 0) return 'its body is empty';
  return { contentType, payload: body };
}

/**
 * Returns the members of an Arazzo step for a request, with expressions for values of earlier answers. Where other runners
 * cannot read such a value, the recorded one stands beside it, for them.
 */
export function requestMembers({ parameters, body }: RecordedRequest, known: KnownValues): Record<string, unknown> {
  const linked = parameters.map((parameter) => ({
    name: parameter.name,
    in: parameter.in,
    ...inBothForms('value', (links) => linkedText(parameter, known, links)),
  }));
  const payload = (links: Links) => linkedPayload(body?.payload, known, links);
  return {
    ...(linked.length === 0 ? {} : { parameters: linked }),
    ...(body === undefined
      ? {}
      : { requestBody: { contentType: body.contentType, ...inBothForms('payload', payload) } }),
  };
}

function inBothForms(member: string, value: (links: Links) => unknown): Record<string, unknown> {
  const [portable, own] = [value('portable'), value('all')];
  return { [member]: portable, ...(toJson(own) === toJson(portable) ? {} : { [ownValue]: own }) };
}

function linkedText({ name, in: location, value }: Parameter, known: KnownValues, links: Links): string {
  const isWhole = location === 'path' || isIdentifierName(name) || isOpaque(value);
  const expression = isWhole && !known.isRequested(value) ? known.expressionForText(value, links) : undefined;
  return expression ?? known.withExpressions(value, links);
}

function linkedPayload(payload: unknown, known: KnownValues, links: Links): unknown {
  return mapLeaves(payload, ({ name, value }) => {
    if (typeof value !== 'string' && typeof value !== 'number') return value;
    const isWhole = isIdentifierName(name) || (typeof value === 'string' && isOpaque(value));
    const expression = isWhole && !known.isRequested(value) ? known.expression(value, links) : undefined;
    return expression ?? (typeof value === 'string' ? known.withExpressions(value, links) : value);
  });
}
