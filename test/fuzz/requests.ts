import fc, { type Arbitrary } from 'fast-check';
import { toJson } from '../../src/engine/http/json.ts';
import { type KnownValues, keyName, plainName } from './known-values.ts';
import type { Learned } from './learned.ts';
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
  /** The parameters of its path. */
  readonly params?: Readonly<Record<string, unknown>>;
};

/** Requests: about half of some good ones as they are, the others spoilt in one way or several. */
export function fuzzRequests(good: readonly Arbitrary<FuzzRequest>[]): Arbitrary<FuzzRequest> {
  return fc
    .constantFrom(...good)
    .chain((requests) => requests)
    .chain((request) =>
      fc.oneof({ arbitrary: fc.constant(request), weight: 1 }, { arbitrary: spoil(request), weight: 1 }),
    );
}

/** Requests for one operation, as the contract has them. */
export function requestsFor(target: Target, known: KnownValues, learned?: Learned): Arbitrary<FuzzRequest> {
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
    .tuple(
      oneLearned(valuesFor('path'), () => learned?.instancesOf(path)),
      fewOf(valuesFor('query')),
      valuesFor('header'),
      bodiesOf(target, known, learned),
    )
    .map(([inPath, inQuery, inHeaders, { body, type }]) => ({
      method,
      path: fillPath(path, inPath) + queryOf(inQuery),
      headers: { ...headersOf(inHeaders), ...(type === undefined ? {} : { 'content-type': type }) },
      body,
      target: id,
      params: inPath,
    }));
}

/** Values, or those that were learned by the time that they are drawn, if there are any. */
function oneLearned<T>(values: Arbitrary<T>, learned: () => readonly T[] | undefined): Arbitrary<T> {
  return fc.tuple(values, fc.nat(), fc.nat(2)).map(([value, position, chance]) => {
    const found = learned() ?? [];
    return found.length === 0 || chance === 0 ? value : (found[position % found.length] as T);
  });
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

function bodiesOf(target: Target, known: KnownValues, learned: Learned | undefined): Arbitrary<Body> {
  const { body, mediaTypes, examples } = target;
  if (body === undefined) return fc.constant({ body: new Uint8Array() });
  const own = valuesOf(target, known, body, target.id);
  const values = fc.oneof(
    { arbitrary: own, weight: 4 },
    ...(learned === undefined ? [] : [{ arbitrary: likeRecords(target, own, learned), weight: 2 }]),
    ...(examples.length === 0 ? [] : [{ arbitrary: changed(examples), weight: 4 }]),
  );
  const types = fc.constantFrom(...mediaTypes.filter((type) => !type.includes('*')));
  return fc.tuple(values, types).map(([value, type]) => ({ body: encode(value, type), type: withBoundary(type) }));
}

/** Bodies like the records that answers have shown: some of their members, as far as the body has them, and few others. */
function likeRecords(target: Target, own: Arbitrary<unknown>, learned: Learned): Arbitrary<unknown> {
  const { properties = {}, required = [] } = target.resolve(target.body ?? {});
  return fc.tuple(own, fc.nat(), fc.nat()).map(([value, position, chosen]) => {
    const records = learned.recordsOf(target.path);
    const record = records[position % Math.max(1, records.length)] ?? {};
    const isOwn = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isOwn || Object.keys(properties).length === 0) return value;
    const needed = Object.entries(value).filter(([name]) => required.includes(name));
    const kept = Object.entries(record).filter(
      ([name], at) => Object.hasOwn(properties, name) && ((chosen >> (at % 31)) & 1) === 1,
    );
    return Object.fromEntries([...needed, ...kept]);
  });
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
