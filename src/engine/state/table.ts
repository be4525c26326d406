/** A stored record; never changed in place, only replaced. */
export type Row = object;

/** The declaration of one of a vendor's tables. */
export type TableSpec<R> = {
  /** The record's key as text; equal keys are the same record. */
  readonly key: (row: R) => string;
  /** Further values to find records by; `undefined` leaves a record out of that index. */
  readonly indexes?: { readonly [name: string]: (row: R) => string | undefined };
  /** The table holds tokens and the like: the control API does not show it. */
  readonly secret?: boolean;
  /** The table holds Paystub's own notes, nothing that the vendor has: no list of tables and no request's effects name it. */
  readonly internal?: boolean;
};

/** A vendor's tables by name. `never` lets each table have its own record type. */
export type TableSpecs = { readonly [name: string]: TableSpec<never> };

/** True for a table that people are shown: it holds neither tokens nor Paystub's own notes. */
export function isShown({ secret, internal }: TableSpec<never>): boolean {
  return secret !== true && internal !== true;
}

type RowOf<Spec> = Spec extends { key: (row: infer R) => string } ? R : never;
type IndexOf<Spec> = Spec extends { indexes: infer I } ? keyof I & string : never;

/** A set of declared tables as handlers see it. */
export type Tables<Specs extends TableSpecs> = {
  readonly [Name in keyof Specs]: Table<RowOf<Specs[Name]>, IndexOf<Specs[Name]>>;
};

/** One table of a sandbox. Reads see the writes of the same request; writes are undone if the request fails. */
export type Table<R, Index extends string = string> = {
  /** The record with this key. */
  get(key: string): R | undefined;
  /** Stores a record under its own key, in place of an earlier one. */
  put(row: R): void;
  /** Removes a record; a key that is not there is no error. */
  delete(key: string): void;
  /** Every record: those of the seed in its order, then new ones in the order of their creation. */
  all(): Iterable<R>;
  /** The records whose index has this value, in the order of `all`. */
  by(index: Index, value: string): readonly R[];
  /** The records whose index has one of these different values, in the order of `all`. */
  byAny(index: Index, values: readonly string[]): readonly R[];
  /** Number of records. */
  readonly size: number;
  /** Grows with every change: a result that was found at one number holds as long as the number does. */
  readonly version: number;
  /**
   * A value computed from records, kept with the table until `version` is another one than it was made at.
   * @param version the table's own, or one that grows with every table that the value was read from
   * @param make computes the value; `earlier` is the last one kept by that name, with the table's own version then
   */
  derived<T>(name: string, version: number, make: (earlier: Derived<T> | undefined) => T): T;
  /** The writes after a version, oldest first; `undefined` where they are no longer known. */
  writesSince(version: number): readonly Write<R>[] | undefined;
};

/** A value derived from a table's records. */
export type Derived<T> = {
  readonly value: T;
  /** The version that it was asked for at. */
  readonly version: number;
  /** The table's own version at that time. */
  readonly tableVersion: number;
};

/** One write to a table, undone ones and their undoing among them: the record before it, if there was one. */
export type Write<R> = { readonly key: string; readonly before: R | undefined };

/** The changes of a sandbox to one table: a record, or `undefined` where one of the seed was removed. */
export type Overlay<R> = Map<string, R | undefined>;

/** One change: the record before and after it, `undefined` where there was none. */
export type Change<R = Row> = {
  /** Full name, `<vendor>/<table>`. */
  readonly table: string;
  readonly key: string;
  readonly before: R | undefined;
  readonly after: R | undefined;
};
