import type { Contract, Operation, SchemaError, Validator } from './contract.ts';
import { Refused, type Violation } from './failure.ts';
import type { WireRequest } from './http.ts';
import { header } from './http.ts';
import { escapePointer, valueAt } from './json-pointer.ts';

/** Path, query and header parameters of a request by their names in the contract. */
export type Parameters = {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
};

/** Puts query parameters, still texts, into the form that the contract describes, where a vendor is lenient. */
export type PrepareQuery = (query: Record<string, string>, operation: Operation) => Record<string, unknown>;

/**
 * Reads a request's parameters and judges them by the contract; texts become numbers and booleans where it says so.
 * @throws Refused with every violation
 */
export function readParameters(
  contract: Contract,
  operation: Operation,
  path: Record<string, string>,
  request: WireRequest,
  ignoreCase: boolean,
  prepareQuery?: PrepareQuery,
): Parameters {
  const query = readQuery(operation, request.search, ignoreCase);
  const parameters = {
    path,
    query: prepareQuery?.(query, operation) ?? query,
    headers: {} as Record<string, unknown>,
  };
  for (const name of operation.headers) {
    const value = header(request.headers, name);
    if (value !== undefined) parameters.headers[name] = value;
  }
  const validator = contract.parameters[operation.id];
  if (validator !== undefined && !validator(parameters)) {
    throw invalid(
      validator,
      (pointer) => {
        const [part, ...rest] = pointer.slice(1).split('/');
        return { in: part as Violation['in'], pointer: rest.length === 0 ? '' : `/${rest.join('/')}` };
      },
      parameters,
    );
  }
  return parameters;
}

/**
 * Judges a body by the contract.
 * @returns the refusal with every violation, if there are any. It is not thrown: a function that only ever throws is
 * never compiled, and a client that sends many bad bodies should not wait for that
 */
export function checkBody(contract: Contract, operation: Operation, body: unknown): Refused | undefined {
  const validator = contract.bodies[operation.id];
  if (validator === undefined || validator(body)) return undefined;
  return invalid(validator, (pointer) => ({ in: 'body', pointer }), body);
}

/** What is wrong with a reply by the contract, as texts; empty if nothing is. A status that the contract does not list is wrong. */
export function checkReply(contract: Contract, operation: Operation, status: number, body: unknown): readonly string[] {
  const key = operation.replies[status] === undefined ? 'default' : String(status);
  const mediaType = operation.replies[key];
  if (mediaType === undefined) return [`status ${status} is not documented`];
  if (mediaType === null) return body === undefined ? [] : [`status ${status} has no body`];
  const validator = contract.replies[operation.id]?.[key];
  if (validator === undefined || validator(body)) return [];
  return (validator.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? error.keyword}`);
}

function readQuery(operation: Operation, search: string, ignoreCase: boolean): Record<string, string> {
  const query: Record<string, string> = {};
  if (search === '') return query;
  for (const [sent, value] of new URLSearchParams(search)) {
    const name = ignoreCase
      ? (operation.query.find((known) => known.toLowerCase() === sent.toLowerCase()) ?? sent)
      : sent;
    if (!Object.hasOwn(query, name)) query[name] = value;
  }
  return query;
}

function invalid(
  validator: Validator,
  locate: (pointer: string) => Pick<Violation, 'in' | 'pointer'>,
  data: unknown,
): Refused {
  const [first, ...rest] = (validator.errors ?? [])
    .filter((error) => !summaries.has(error.keyword))
    .map((error): Violation => {
      const pointer = pointerOf(error);
      return {
        ...locate(pointer),
        keyword: error.keyword,
        params: error.params,
        message: error.message ?? error.keyword,
        value: valueAt(data, pointer),
      };
    });
  if (first === undefined) return new Refused({ kind: 'internal' });
  return new Refused({ kind: 'invalid-request', violations: [first, ...rest] });
}

// These only say that a schema nested in them failed, which has its own errors beside them.
const summaries = new Set(['if']);

function pointerOf(error: SchemaError): string {
  const member = error.params.missingProperty ?? error.params.additionalProperty ?? error.params.unevaluatedProperty;
  return typeof member === 'string' ? `${error.instancePath}/${escapePointer(member)}` : error.instancePath;
}
