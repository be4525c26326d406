import type { Contract, Operation, SchemaError, Validator } from './contract.ts';
import { Refused, type Violation } from './failure.ts';
import { header, type WireRequest } from './http.ts';
import { toInteger } from './json.ts';
import { escapePointer, replaceAt, valueAt } from './json-pointer.ts';
import type { Leniency } from './router.ts';

/** Path, query and header parameters of a request by their names in the contract. */
export type Parameters = {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
};

/** A query key that the operation does not have, or has in another case only. */
export type QueryDeviation = { readonly leniency: Leniency; readonly key: string };

/** Query parameters, still texts, by their names in the contract. */
export type SentQuery = {
  readonly values: Record<string, string>;
  readonly deviations: readonly QueryDeviation[];
};

/** Reads a value that is of another type than the contract's: a text for a number. `undefined` for what cannot be read. */
export type ReadValue = (violation: Violation) => unknown;

const noDeviations: readonly QueryDeviation[] = [];

/** Reads a query. Of a key that is sent twice, the first counts. @param ignoreCase match names in any case */
export function readQuery(operation: Operation, search: string, ignoreCase: boolean): SentQuery {
  const values: Record<string, string> = {};
  if (search === '') return { values, deviations: noDeviations };
  const deviations: QueryDeviation[] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    const known = knownName(operation, key, ignoreCase);
    if (known !== key) deviations.push({ leniency: known === undefined ? 'unknownQueryKey' : 'otherCase', key });
    const name = known ?? key;
    if (!Object.hasOwn(values, name)) values[name] = value;
  }
  return { values, deviations };
}

/** The contract's name of a query key, `undefined` where it has none. */
function knownName({ query }: Operation, key: string, ignoreCase: boolean): string | undefined {
  if (query.includes(key)) return key;
  return ignoreCase ? query.find((known) => known.toLowerCase() === key.toLowerCase()) : undefined;
}

/**
 * Validates a request's parameters by the contract; texts become numbers and booleans where it says so.
 * @param path the path parameters, still texts
 * @param readValue reads what is of another type
 * @returns the parameters, or the refusal with every violation
 */
export function readParameters(
  contract: Contract,
  operation: Operation,
  path: Record<string, string>,
  query: Record<string, unknown>,
  request: WireRequest,
  readValue?: ReadValue,
): Parameters | Refused {
  const { integers } = operation;
  readIntegers(path, integers.path);
  readIntegers(query, integers.query);
  const parameters = { path, query, headers: readHeaders(operation, request) };
  return validate(contract.parameters[operation.id], parameters, locateParameter, readValue) ?? parameters;
}

/** Turns texts into integers: digits, with a minus or without. Other forms are the vendor's to read. */
function readIntegers(values: Record<string, unknown>, names: readonly string[]): void {
  for (const name of names) {
    const text = values[name];
    if (typeof text === 'string' && /^-?\d+$/.test(text)) values[name] = toInteger(text);
  }
}

/**
 * Validates a body by the contract and fills in declared defaults.
 * @param readValue reads what is of another type; the body is changed in place
 * @returns the refusal with every violation, `undefined` for a good body
 */
export function checkBody(
  contract: Contract,
  operation: Operation,
  body: unknown,
  readValue?: ReadValue,
): Refused | undefined {
  return validate(contract.bodies[operation.id], body, locateInBody, readValue);
}

/**
 * Validates a reply by the contract.
 * @param body the value before it is written as JSON, `undefined` for none
 * @returns the violations in words, empty for a good reply; a status that the contract does not list is one
 */
export function checkReply(contract: Contract, operation: Operation, status: number, body: unknown): readonly string[] {
  const key = operation.replies[status] === undefined ? 'default' : String(status);
  const mediaType = operation.replies[key];
  if (mediaType === undefined) return [`status ${status} is not documented`];
  if (mediaType === null) return body === undefined ? [] : [`status ${status} has no body`];
  const validator = contract.replies[operation.id]?.[key];
  if (validator === undefined || validator(body)) return [];
  return (validator.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? error.keyword}`);
}

function readHeaders(operation: Operation, request: WireRequest): Record<string, unknown> {
  const headers: Record<string, unknown> = {};
  for (const name of operation.headers) {
    const value = header(request.headers, name);
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}

type Locate = (pointer: string) => Pick<Violation, 'in' | 'pointer'>;

const locateInBody: Locate = (pointer) => ({ in: 'body', pointer });

const locateParameter: Locate = (pointer) => {
  const [part, ...rest] = pointer.slice(1).split('/');
  return { in: part as Violation['in'], pointer: rest.length === 0 ? '' : `/${rest.join('/')}` };
};

function validate(
  validator: Validator | undefined,
  data: unknown,
  locate: Locate,
  readValue: ReadValue = () => undefined,
): Refused | undefined {
  if (validator === undefined || validator(data)) return undefined;
  const tried = new Set<string>();
  while (readAgain(validator, data, tried, (error) => readValue(toViolation(error, data, locate)))) {
    if (validator(data)) return undefined;
  }
  return toRefusal(validator, data, locate);
}

// A validator finds 5000 errors at a time, and is asked again after each reading.
const maxReadings = 20_000;

/**
 * Reads the values that are of another type, each of them once, and puts what was read in their place. The first
 * violation that is still there is the one that most vendors report: what comes after it is not read.
 * @returns true where that changed anything
 */
function readAgain(
  { errors }: Validator,
  data: unknown,
  tried: Set<string>,
  read: (error: SchemaError) => unknown,
): boolean {
  let isChanged = false;
  for (const error of errors ?? []) {
    const { instancePath: pointer, keyword } = error;
    if (keyword !== 'type' || pointer === '' || tried.has(pointer) || tried.size >= maxReadings) break;
    const value = asDouble(error, valueAt(data, pointer)) ?? read(error);
    if (value === undefined) break;
    tried.add(pointer);
    replaceAt(data, pointer, value);
    isChanged = true;
  }
  return isChanged;
}

// A long integer came as a bigint; where the contract has a number with a fraction, it is one.
function asDouble({ params }: SchemaError, value: unknown): number | undefined {
  return typeof value === 'bigint' && [params.type].flat().includes('number') ? Number(value) : undefined;
}

function toRefusal(validator: Validator, data: unknown, locate: Locate): Refused {
  const [first, ...rest] = (validator.errors ?? [])
    .filter((error) => !summaries.has(error.keyword))
    .map((error) => toViolation(error, data, locate));
  if (first === undefined) return new Refused({ kind: 'internal' });
  return new Refused({ kind: 'invalid-request', violations: [first, ...rest] });
}

function toViolation(error: SchemaError, data: unknown, locate: Locate): Violation {
  const pointer = pointerOf(error);
  return {
    ...locate(pointer),
    keyword: error.keyword,
    params: error.params,
    message: error.message ?? error.keyword,
    value: valueAt(data, pointer),
  };
}

// They only report that a schema nested in them failed, which has its own errors beside them.
const summaries = new Set(['if']);

function pointerOf(error: SchemaError): string {
  const member = error.params.missingProperty ?? error.params.additionalProperty ?? error.params.unevaluatedProperty;
  return typeof member === 'string' ? `${error.instancePath}/${escapePointer(member)}` : error.instancePath;
}
