import fc, { type Arbitrary } from 'fast-check';
import { type KnownValues, plainName } from './known-values.ts';
import type { Schema, Target } from './targets.ts';

const maxDepth = 6;

/** Values that break what reads them: names of `Object.prototype`, broken Unicode, numbers beyond every limit. */
export const oddValues: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      '',
      ' ',
      '0',
      '-1',
      'null',
      'true',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '\ud800',
      '\u0000',
    ],
    ...[
      '2016-12-31T23:59:60Z',
      '2020-02-30',
      '0000-00-00',
      '9999-12-31',
      '2020-01-01T24:00:00Z',
      '١٢٣',
      "'",
      '"',
      '%00',
    ],
    ...[null, true, false, 0, -1, 1.5, 1e300, 2 ** 53, -(2 ** 63), Number.MIN_VALUE, [], {}, [[]], [null], [{}]],
    ...['<script>', '\u001b[2J', '|', '`', '{{x}}', '$.x', '(a+)+$', '*', '/../..', 'x'.repeat(300)],
  ),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values of a schema, most of them good; a member of a known name often has a value that a record has. */
export function valuesOf(
  target: Target,
  known: KnownValues,
  schema: Schema,
  name: string,
  depth = 0,
): Arbitrary<unknown> {
  const resolved = target.resolve(schema);
  const good = fc.oneof(
    { arbitrary: fromSchema(target, known, resolved, name, depth), weight: 5 },
    ...fromKnown(known, name).map((arbitrary) => ({ arbitrary, weight: 5 })),
  );
  return fc.oneof({ arbitrary: good, weight: 30 }, { arbitrary: oddValues, weight: 1 });
}

function fromKnown(known: KnownValues, name: string): readonly Arbitrary<unknown>[] {
  const values = known.get(plainName(name)) ?? [];
  // The list grows with the answers: the value is drawn from what is there by then.
  return values.length === 0 ? [] : [fc.nat().map((position) => values[position % values.length])];
}

function fromSchema(
  target: Target,
  known: KnownValues,
  schema: Schema,
  name: string,
  depth: number,
): Arbitrary<unknown> {
  const within = (inner: Schema, member = name) => valuesOf(target, known, inner, member, depth + 1);
  const { enum: choices, const: constant, oneOf, anyOf, allOf, properties } = schema;
  if (depth > maxDepth) return fc.constantFrom(null, 1, 'x');
  if (constant !== undefined) return fc.constant(constant);
  if (choices !== undefined) return fc.constantFrom(...choices);
  const branches = oneOf ?? anyOf;
  if (branches !== undefined && properties === undefined) return fc.oneof(...branches.map((branch) => within(branch)));
  if (allOf !== undefined && properties === undefined) return fc.oneof(...allOf.map((part) => within(part)));
  const types = [schema.type ?? (properties === undefined ? 'any' : 'object')].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, within)));
}

type Within = (schema: Schema, name?: string) => Arbitrary<unknown>;

function ofType(type: string, schema: Schema, within: Within): Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return objects(schema, within);
    case 'array':
      return fc.array(within(schema.items ?? {}), { maxLength: 3 });
    case 'integer':
      return fc.oneof(fc.nat(20), fc.integer());
    case 'number':
      return fc.oneof(fc.nat(20), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return texts(schema.format);
    default:
      return oddValues;
  }
}

function objects({ properties = {}, required = [], additionalProperties }: Schema, within: Within): Arbitrary<unknown> {
  const members = Object.entries(properties).map(([name, schema]) => [name, within(schema, name)] as const);
  const requiredKeys = required.filter((name) => Object.hasOwn(properties, name));
  const declared = fc.record(Object.fromEntries(members), { requiredKeys, noNullPrototype: true });
  if (typeof additionalProperties !== 'object' && members.length > 0) return declared;
  const inner = typeof additionalProperties === 'object' ? within(additionalProperties) : oddValues;
  const names = fc.constantFrom('a', 'B', '__proto__', 'constructor', 'x/y', '', 'ukg.terms.get.none');
  return fc.tuple(declared, fc.dictionary(names, inner, { maxKeys: 2 })).map(([a, b]) => ({ ...a, ...b }));
}

function texts(format: string | undefined): Arbitrary<string> {
  const times = fc.date({ min: new Date('1890-01-01'), max: new Date('3010-01-01'), noInvalidDate: true });
  if (format === 'date') return times.map((time) => time.toISOString().slice(0, 10));
  if (format === 'date-time') return times.map((time) => time.toISOString());
  if (format === 'uuid') return fc.uuid();
  return fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('1', '100', '20190', 'x', 'Ola', '2020-01-01'));
}
