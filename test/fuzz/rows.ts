import fc, { type Arbitrary } from 'fast-check';
import type { JsonSchema } from '../../src/engine/state/records.ts';
import type { Row } from '../../src/engine/state/table.ts';
import type { VendorKit } from '../../src/vendors/kit.ts';
import type { KnownValues } from './known-values.ts';
import type { FuzzRequest } from './requests.ts';
import type { Schema, Target } from './targets.ts';
import { valuesOf } from './values.ts';

/** A record that the schema of its table may or may not allow, and the members in which it differs from one of the seed. */
type Written = {
  readonly vendor: string;
  readonly table: string;
  readonly key: string;
  readonly row: Row;
  readonly changes: object;
};

/** The types of a schema may name no other schema: those of records are whole. */
const resolve = (schema: Schema): Schema => schema;

/** Requests that write records past the vendors' operations: by the control API, a snapshot, and the edits of a fault. */
export async function rowRequests(vendors: readonly VendorKit[], known: KnownValues): Promise<Arbitrary<FuzzRequest>> {
  const tables = await Promise.all(
    vendors.map(async (vendor) => {
      const schemas = await vendor.records.schemas();
      return Object.keys(vendor.tables)
        .filter((table) => vendor.tables[table]?.secret !== true)
        .flatMap((table) => branchesOf(schemas[table]).flatMap((schema) => rowsOf(vendor, table, schema, known)));
    }),
  );
  return fc.oneof(...tables.flat()).chain((written) => fc.constantFrom(...requestsFor(written)));
}

/** The schemas of a table that has records of several kinds; else its one. */
function branchesOf(schema: JsonSchema = {}): readonly JsonSchema[] {
  return schema.oneOf ?? [schema];
}

function rowsOf(
  vendor: VendorKit,
  table: string,
  schema: JsonSchema,
  known: KnownValues,
): readonly Arbitrary<Written>[] {
  const spec = vendor.tables[table] as { readonly key: (row: Row) => string } | undefined;
  const target = { resolve } as Target;
  const { properties = {} } = schema;
  const names = Object.keys(properties);
  if (spec === undefined || names.length === 0) return [];
  const memberOf = (name: string) => valuesOf(target, known, (properties[name] ?? {}) as Schema, name);
  const seeded = vendor.seed.rows[table] ?? [];
  const base: Arbitrary<object> =
    seeded.length > 0 ? fc.constantFrom(...seeded) : valuesOf(target, known, schema as Schema, table).filter(isRow);
  const changes = fc
    .uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((name) => [name, memberOf(name)])), { noNullPrototype: true }),
    );
  return [
    fc.tuple(base, changes).map(([row, changed]) => {
      const whole = { ...row, ...changed };
      return { vendor: vendor.name, table, key: keyOf(spec, whole), row: whole, changes: changed };
    }),
  ];
}

function isRow(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf({ key }: { readonly key: (row: Row) => string }, row: Row): string {
  try {
    return String(key(row));
  } catch {
    return 'none'; // a member of another type than the key is made of
  }
}

function requestsFor({ vendor, table, key, row, changes }: Written): readonly FuzzRequest[] {
  const path = `/__admin/state/${vendor}/${table}/${encodeURIComponent(key.toWellFormed())}`;
  const edits = [{ vendor, table, key, record: changes }];
  const tables = { [`${vendor}/${table}`]: { [key]: row } };
  return [
    requestOf('putRecord', 'PUT', path, row),
    requestOf('patchRecord', 'PATCH', path, changes),
    requestOf('addFault', 'POST', '/__admin/faults', { effect: { kind: 'edit-after', edits }, times: 1 }),
    requestOf('importSnapshot', 'PUT', '/__admin/snapshots/rows', {
      ...{ paystub: 'snapshot', version: 1, at: '2026-01-15T10:00:00Z', tables },
    }),
    requestOf('restoreSnapshot', 'POST', '/__admin/snapshots/rows/restore'),
  ];
}

const encoder = new TextEncoder();

function requestOf(target: string, method: string, path: string, body?: object): FuzzRequest {
  return {
    ...{ target, method, path },
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? new Uint8Array() : encoder.encode(JSON.stringify(body)),
  };
}
