import type { Members } from '../../../../engine/http/members.ts';
import type { Table } from '../../../../engine/state/table.ts';
import type { Failure } from '../../refusals/refusal.ts';
import type { State } from '../../tables.ts';
import type { Context } from '../../types.ts';
import { nextStamp } from '../change-stamp.ts';
import { ownOf } from '../find.ts';
import { requireLengths, requireValues } from '../member-checks.ts';
import type { PatchOperation } from '../patch/json-patch.ts';
import { type PatchTarget, patchedRecord } from '../patch/patch.ts';
import { requireBody } from '../posts.ts';
import { deleted, locationHeader } from '../write-replies.ts';

/** The members that the records of every kind have. */
type Stored = { readonly client: string; readonly Id: number; readonly LastChangedDateTimeOffset: string };

/** The owner, id and time of a new record. */
export type NewRecord = { readonly client: string; readonly Id: number; readonly now: string };

/** A kind of record with an id of its own: where it is stored, how one is found, made, checked and shown. */
export type RecordKind<R extends Stored, Body, Dto extends object, Found extends Context> = {
  readonly target: PatchTarget;
  /** Members of the body of a POST; a record without the required ones is refused. */
  readonly body: Members;
  readonly table: (state: State) => Table<R, 'client'>;
  /** Name of the counter of ids. */
  readonly counter: string;
  /** Path of a record. */
  readonly path: (row: R) => string;
  /** Finds the record that a path names. */
  readonly find: (call: Found) => R;
  /** Makes a record of the body of a POST. */
  readonly create: (call: Context, start: NewRecord, body: Body) => R;
  /** Refuses a record that is not valid as it would be after a POST or a whole PATCH. */
  readonly check: (call: Context, row: R) => void;
  /** Gives a new record that was found valid the values of members that the body left out. */
  readonly complete: (call: Context, row: R, body: Body) => R;
  /** Refuses to delete a record that others name. */
  readonly requireUnused: (call: Context, row: R) => void;
  readonly show: (call: Context, row: R) => Dto;
};

/** The operations on one record, and the one that creates it. */
export type RecordResource<Body, Dto, Found extends Context> = {
  readonly get: (call: Found) => { readonly status: 200; readonly body: Dto };
  readonly post: (call: Context & { readonly body: Body | undefined }) => {
    readonly status: 201;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Dto;
  };
  readonly patch: (call: Found & { readonly body: readonly PatchOperation[] }) => {
    readonly status: 200;
    readonly body: Dto;
  };
  readonly remove: (call: Found) => { readonly status: 200 };
};

/** The operations on the records of one kind; the list, which has filters of its own, is not among them. */
export function recordResource<R extends Stored, Body, Dto extends object, Found extends Context>(
  kind: RecordKind<R, Body, Dto, Found>,
): RecordResource<Body, Dto, Found> {
  const { title, members } = kind.target;
  const check = (call: Context, row: R) => {
    requireValues(title, kind.body, row);
    requireLengths(title, members, row);
    kind.check(call, row);
  };
  return {
    get: (call) => ({ status: 200, body: kind.show(call, kind.find(call)) }),
    post: (call) => {
      const body = requireBody(call);
      const start = { client: call.caller.client, Id: call.sequence(kind.counter), now: nextStamp(call) };
      const created = kind.create(call, start, body);
      check(call, created);
      const row = kind.complete(call, created, body);
      kind.table(call.state).put(row);
      return { status: 201, headers: locationHeader(call, kind.path(row)), body: kind.show(call, row) };
    },
    patch: (call) => {
      const row = patchedRecord(call, kind.target, kind.find(call), call.body, (changed) => check(call, changed));
      kind.table(call.state).put(row);
      return { status: 200, body: kind.show(call, row) };
    },
    remove: (call) => {
      const row = kind.find(call);
      kind.requireUnused(call, row);
      kind.table(call.state).delete(String(row.Id));
      return deleted(call);
    },
  };
}

/** A request that names a record of the caller's client by its id. */
export type ById = Context & { readonly params: { readonly id: number } };

/** Finds the record of a path by its id. */
export function byId<R extends Stored>(table: (state: State) => Table<R, 'client'>, unknown: (id: number) => Failure) {
  return (call: ById): R => {
    const row = ownOf(call, table(call.state), call.params.id);
    if (row === undefined) throw unknown(call.params.id);
    return row;
  };
}

/** Requires that a record of the caller's client has the id, where there is one. */
export function requireOwn(
  call: Context,
  table: Parameters<typeof ownOf>[1],
  id: number | null | undefined,
  unknown: (id: number) => Failure,
): void {
  if (id != null && ownOf(call, table, id) === undefined) throw unknown(id);
}
