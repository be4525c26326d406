import type { Validator } from './contract.ts';

/** A JSON Schema; only the members that Paystub reads. */
export type JsonSchema = {
  readonly properties?: { readonly [member: string]: JsonSchema };
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly [keyword: string]: unknown;
};

/** What a vendor's records must look like, made from the types of its tables at build time; loaded when asked for. */
export type Records = {
  /** Judges of records by table. */
  readonly validators: () => Promise<{ readonly [table: string]: Validator }>;
  /** The schemas that the judges go by. */
  readonly schemas: () => Promise<{ readonly [table: string]: JsonSchema }>;
};

/** By table, then by member (`terms.*.termId` within lists): the table whose keys the member holds. */
export type Relations = { readonly [table: string]: { readonly [member: string]: string } };
