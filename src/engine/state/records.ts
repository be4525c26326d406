import type { SchemaError, Validator } from '../http/contract.ts';
import { toJson } from '../http/json.ts';
import { unescapePointer, valueAt } from '../http/json-pointer.ts';
import { didYouMean, nearest } from '../http/nearest.ts';
import type { Row } from './table.ts';

/** A JSON Schema; only the members that Paystub reads. */
export type JsonSchema = {
  readonly properties?: { readonly [member: string]: JsonSchema };
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  /** The member that names the branch of `oneOf`. */
  readonly 'x-paystub-tag'?: string;
  readonly [keyword: string]: unknown;
};

/** Validators and schemas of a vendor's records, made from the types of its tables at build time; loaded on demand. */
export type Records = {
  /** Digest of the schemas: another one where they differ. */
  readonly digest: string;
  /** Validators of records by table. */
  readonly validators: () => { readonly [table: string]: Validator };
  /** The schemas of the validators by table. */
  readonly schemas: () => Promise<{ readonly [table: string]: JsonSchema }>;
};

/**
 * References between records. By table, then by member (`terms.*.termId` within lists): the table of the record that it
 * names, or the tables of which one has it.
 */
export type Relations = { readonly [table: string]: { readonly [member: string]: string | readonly string[] } };

/** One error of a record, and its position. */
export type RecordError = {
  /** JSON pointer of the wrong value, or of the object that lacks or should not have a member. */
  readonly pointer: string;
  /** Name of a member that should not be there. */
  readonly member?: string;
  /** In words: `must be one of Male, Female, not "male"`. */
  readonly message: string;
};

/** Validates records of a vendor's tables. */
export type RecordJudge = {
  /** The errors of a record, empty for a good one. */
  readonly errors: (table: string, row: Row) => readonly RecordError[];
  /** A copy of a record with `null` for the missing members that are required and may be null. */
  readonly withNulls: (table: string, row: Row) => Row;
};

/** Loads the validators and schemas of a vendor's records. */
export async function loadRecordJudge(records: Records): Promise<RecordJudge> {
  const schemas = await records.schemas();
  const validators = records.validators();
  return {
    withNulls: (table, row) => withNulls(schemas[table], row) as Row,
    errors: (table, row) => {
      const validator = validators[table];
      if (validator === undefined || validator(row)) return [];
      const errors = validator.errors ?? [];
      // A choice between schemas only reports that each of them failed, which has its own errors beside it.
      const specific = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'discriminator');
      return (specific.length > 0 ? specific : errors).map((error) => inWords(error, row, schemas[table]));
    },
  };
}

function withNulls(schema: JsonSchema | undefined, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || schema === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => withNulls(schema.items, item));
  const { properties = {}, required = [] } = branchFor(schema, value);
  const nulls = (required as readonly string[]).filter(
    (name) => !Object.hasOwn(value, name) && mayBeNull(properties[name]),
  );
  return {
    ...Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withNulls(properties[name], member)])),
    ...Object.fromEntries(nulls.map((name) => [name, null])),
  };
}

function mayBeNull({ type, enum: choices, anyOf = [] }: JsonSchema = {}): boolean {
  return (
    [type, choices].flat().some((each) => each === 'null' || each === null) || anyOf.some((part) => mayBeNull(part))
  );
}

function inWords(error: SchemaError, row: Row, schema: JsonSchema | undefined): RecordError {
  const { instancePath: pointer, keyword, params } = error;
  const is = () => shorten(toJson(valueAt(row, pointer)));
  switch (keyword) {
    case 'additionalProperties': {
      const member = String(params.additionalProperty);
      const known = Object.keys(schemaAt(schema, row, pointer)?.properties ?? {});
      return { pointer, member, message: `there is no member "${member}"${didYouMean(nearest(member, known))}` };
    }
    case 'required':
      return { pointer, message: `the member "${String(params.missingProperty)}" is missing` };
    case 'type':
      return { pointer, message: `must be ${[params.type].flat().join(' or ')}, not ${is()}` };
    case 'enum': {
      const allowed = [params.allowedValues].flat().map(String);
      return { pointer, message: `must be one of ${allowed.join(', ')}, not ${is()}` };
    }
    default:
      return { pointer, message: `${error.message ?? keyword}, but is ${is()}` };
  }
}

function schemaAt(schema: JsonSchema | undefined, row: Row, pointer: string): JsonSchema | undefined {
  let at = schema;
  let value: unknown = row;
  for (const part of pointer.split('/').slice(1).map(unescapePointer)) {
    at = at === undefined ? undefined : branchFor(at, value);
    at = at?.properties?.[part] ?? at?.items;
    value = Object(value)[part];
  }
  return at === undefined ? undefined : branchFor(at, value);
}

/** The branch of a choice that the tag of a value names; the schema itself where it is no choice or the tag is unknown. */
function branchFor(schema: JsonSchema, value: unknown): JsonSchema {
  const { 'x-paystub-tag': tag, oneOf = [] } = schema;
  if (tag === undefined) return schema;
  return oneOf.find(({ properties }) => properties?.[tag]?.const === Object(value)[tag]) ?? schema;
}

function shorten(text: string | undefined): string {
  const whole = text ?? 'undefined';
  return whole.length > 60 ? `${whole.slice(0, 57)}...` : whole;
}
