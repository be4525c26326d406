import fc, { type Arbitrary } from 'fast-check';
import { toJson } from '../../src/engine/http/json.ts';
import { type KnownValues, keyName, plainName } from './known-values.ts';
import { spoil } from './spoil.ts';
import type { Parameter, Target } from './targets.ts';
import { oddValues, valuesOf } from './values.ts';

/** A request as it goes over the wire. */
export type FuzzRequest = {
  readonly method: string;
  /** Path and query, below the sandbox's prefix. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The operation that it is made for; a spoilt one may reach another. */
  readonly target: string;
};

/** Requests for all operations: about half of them as the contract has them, the others spoilt in one way or several. */
export function fuzzRequests(targets: readonly Target[], known: KnownValues): Arbitrary<FuzzRequest> {
  const byTarget = new Map(targets.map((target) => [target, requestsFor(target, known)]));
  return fc
    .constantFrom(...targets)
    .chain((target) => byTarget.get(target) ?? fc.constant(plain(target)))
    .chain((request) =>
      fc.oneof({ arbitrary: fc.constant(request), weight: 1 }, { arbitrary: spoil(request), weight: 1 }),
    );
}

function plain({ method, path, id }: Target): FuzzRequest {
  return { method, path, headers: {}, body: new Uint8Array(), target: id };
}

/** Requests for one operation, as the contract has them. */
export function requestsFor(target: Target, known: KnownValues): Arbitrary<FuzzRequest> {
  const { method, path, id, parameters } = target;
  const valuesFor = (part: Parameter['in']) =>
    fc.record(
      Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === part)
          .map(({ name, schema = {} }) => [name, valuesOf(target, known, schema, knownName(path, name, known))]),
      ),
      part === 'path' ? { noNullPrototype: true } : { requiredKeys: [], noNullPrototype: true },
    );
  return fc
    .tuple(valuesFor('path'), fewOf(valuesFor('query')), valuesFor('header'), bodiesOf(target, known))
    .map(([inPath, inQuery, inHeaders, { body, type }]) => ({
      method,
      path: fillPath(path, inPath) + queryOf(inQuery),
      headers: { ...headersOf(inHeaders), ...(type === undefined ? {} : { 'content-type': type }) },
      body,
      target: id,
    }));
}

/** The parameters as they are, or the first few of them: of thirty filters one is nearly always wrong. */
function fewOf(parameters: Arbitrary<Record<string, unknown>>): Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(parameters, fc.constantFrom(0, 1, 2, Number.POSITIVE_INFINITY), fc.nat())
    .map(([all, count, from]) => {
      const entries = Object.entries(all);
      const first = entries.length === 0 ? 0 : from % entries.length;
      return Object.fromEntries(count > entries.length ? entries : entries.slice(first, first + count));
    });
}

/** The name by which values of a parameter are known: in `/Employees/{id}` that of the employees' keys. */
function knownName(path: string, parameter: string, known: KnownValues): string {
  const segment = /([^/{}]+)\/\{[^}]*\}/.exec(
    path.slice(path.lastIndexOf('/', path.indexOf(`{${parameter}}`) - 2)),
  )?.[1];
  const name = plainName(keyName(segment ?? ''));
  return known.has(name) ? name : parameter;
}

function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => escaped(values[name]));
}

function queryOf(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).map(([name, value]) => `${encodeURIComponent(name)}=${escaped(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function headersOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.toLowerCase(), textOf(value).replaceAll(/[^ -~]/g, '?')]),
  );
}

function escaped(value: unknown): string {
  return encodeURIComponent(textOf(value).toWellFormed());
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (toJson(value) ?? '');
}

type Body = { readonly body: Uint8Array; readonly type?: string };

const encoder = new TextEncoder();

function bodiesOf(target: Target, known: KnownValues): Arbitrary<Body> {
  const { body, mediaTypes, examples } = target;
  if (body === undefined) return fc.constant({ body: new Uint8Array() });
  const values = fc.oneof(
    { arbitrary: valuesOf(target, known, body, target.id), weight: 4 },
    ...(examples.length === 0 ? [] : [{ arbitrary: changed(examples), weight: 4 }]),
  );
  const types = fc.constantFrom(...mediaTypes.filter((type) => !type.includes('*')));
  return fc.tuple(values, types).map(([value, type]) => ({ body: encode(value, type), type: withBoundary(type) }));
}

/** Bodies that the contract shows, most of them with one part changed. */
function changed(examples: readonly unknown[]): Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...examples), oddValues, fc.nat(), fc.boolean())
    .map(([example, odd, position, keeps]) => (keeps ? example : withOne(example, odd, position)));
}

function withOne(value: unknown, odd: unknown, position: number): unknown {
  if (typeof value !== 'object' || value === null) return odd;
  const names = Object.keys(value);
  const name = names[position % (names.length + 1)];
  if (name === undefined) return odd;
  const inner = withOne((value as Record<string, unknown>)[name], odd, Math.floor(position / (names.length + 1)));
  if (Array.isArray(value)) return value.with(Number(name), inner);
  return { ...value, [name]: inner };
}

const boundary = 'fuzz';

function withBoundary(type: string): string {
  return type === 'multipart/form-data' ? `${type}; boundary=${boundary}` : type;
}

function encode(value: unknown, type: string): Uint8Array {
  const fields = () => Object.entries((value ?? {}) as object).map(([name, field]) => [name, textOf(field)] as const);
  if (type === 'application/x-www-form-urlencoded') {
    return encoder.encode(new URLSearchParams(Object.fromEntries(fields())).toString());
  }
  if (type !== 'multipart/form-data') return encoder.encode(JSON.stringify(value));
  const parts = fields().map(
    ([name, field]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${field}\r\n`,
  );
  return encoder.encode(`${parts.join('')}--${boundary}--\r\n`);
}
