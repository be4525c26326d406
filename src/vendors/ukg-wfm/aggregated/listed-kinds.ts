import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import { keysOf, type PersonIdentity } from '../identity/identity.ts';
import * as refusals from '../refusals/profile-assignments.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { maxPeopleWritten, requirePeopleLimit } from '../wire/limits.ts';
import { referenceText } from '../wire/references.ts';
import { inOrderOfDays } from './day-rows.ts';
import { type ById, readsOf, type With } from './kind-reads.ts';
import { requireNamed, requirePersonOfPath, writesOf } from './kind-writes.ts';
import { withReferences } from './setup-references.ts';
import { modifyKind, readKind } from './values.ts';

type Schemas = components['schemas'];
type OfPerson = { readonly personIdentity?: PersonIdentity; readonly unAssignExisting?: boolean };
type Row = Readonly<Record<string, unknown>> & { readonly effectiveDate?: string; readonly expirationDate?: string };
type Rows = readonly Row[];
type Dated = { readonly query: { readonly date?: string } };

type Facts = {
  readonly kind: string;
  /** The member that lists the rows. */
  readonly list: string;
  /** The member by which rows are alike. */
  readonly member: string;
  /** Decides whether rows are laid into those that are there instead of replacing them. */
  readonly keepsOthers: (call: Context) => boolean;
};

const isPreserved = (call: Context) =>
  (call as With<{ readonly query?: { readonly preserve_existing_assignments?: boolean } }>).query
    ?.preserve_existing_assignments === true && call.holds('ukg.kinds.certifications.preserves');

/** The operations on skills of people. */
export const skills = listedKind<Schemas['SkillOfPerson']>({
  ...{ kind: 'skills', list: 'assignments', member: 'skill' },
  keepsOthers: () => false,
});
/** The operations on certifications of people. */
export const certifications = listedKind<Schemas['CertificationOfPerson']>({
  ...{ kind: 'certifications', list: 'assignments', member: 'certification' },
  keepsOthers: isPreserved,
});
/** The operations on attendance profiles of people. */
export const attendanceProfiles = listedKind<Schemas['AttendanceProfileOfPerson']>({
  ...{ kind: 'attendanceProfile', list: 'attendanceProfileAssignments', member: 'effectiveDate' },
  keepsOthers: (call) => call.holds('ukg.kinds.attendance.merges'),
});

/** Kinds of which a person has a list of rows that an update replaces as a whole, or merges. */
function listedKind<T extends OfPerson>({ kind, list, member, keepsOthers }: Facts) {
  const rowsOf = (call: Context, person: Person): Rows =>
    (readKind(call, person, kind) as { readonly [list: string]: Rows | undefined })[list] ?? [];
  const nameOf = (row: Row) => {
    const value = row[member];
    return typeof value === 'object' && value !== null ? referenceText(value) : String(value);
  };
  // The rows were validated when they were sent: they are of their kind.
  const entry = (person: Person, rows: Rows) =>
    ({ ...(rows.length === 0 ? {} : { [list]: rows }), personIdentity: keysOf(person) }) as unknown as T;
  const requireRows = (call: Context, sent: OfPerson): Rows => {
    const rows = (sent as { readonly [list: string]: unknown })[list];
    if (rows === undefined && sent.unAssignExisting === true) return [];
    if (!Array.isArray(rows)) throw refusals.missingMember(list);
    return rows.map((row: Row) => {
      if (row[member] === undefined) throw refusals.missingMember(member);
      return withReferences(call, kind, row);
    });
  };
  const store = (call: Context, person: Person, rows: Rows): T => {
    modifyKind(call, person, kind, { [list]: inOrderOfDays(rows) });
    return entry(person, rowsOf(call, person));
  };
  const update = (call: Context, person: Person, sent: OfPerson): T => {
    const rows = requireRows(call, sent);
    const names = new Set(rows.map(nameOf));
    const others = rowsOf(call, person).filter((row) => !names.has(nameOf(row)));
    const isCleared = rows.length === 0 && sent.unAssignExisting === true;
    const kept = !isCleared && others.length > 0 && keepsOthers(call) ? others : [];
    return store(call, person, [...kept, ...rows]);
  };
  const remove = (call: Context, sent: OfPerson): T => {
    const person = requireNamed(call, sent, refusals.missingMember);
    const names = new Set(requireRows(call, sent).map(nameOf));
    return store(
      call,
      person,
      rowsOf(call, person).filter((row) => !names.has(nameOf(row))),
    );
  };
  const requireLimit = ({ length }: readonly unknown[]) => requirePeopleLimit(length, maxPeopleWritten);
  const updates = writesOf(
    (call, sent: OfPerson) => update(call, requireNamed(call, sent, refusals.missingMember), sent),
    requireLimit,
  );
  const reads = readsOf<T>({
    kind,
    nothingAssigned: (): VendorFailure => refusals.nothingAssigned(list),
    unassigned: (person) => entry(person, []),
    entriesOf: (call, person) => {
      const rows = rowsOf(call, person);
      return rows.length === 0 ? [] : [entry(person, inForce(call, rows))];
    },
  });

  return {
    ...reads,
    update: updates.one,
    updateById: (call: ById & With<{ readonly body: OfPerson }>) => ({
      status: 200 as const,
      body: update(call, requirePersonOfPath(call), call.body),
    }),
    updateMany: updates.many,
    remove: writesOf(remove, requireLimit).one,
  };
}

/** The rows that are in force on the day of a read's parameter `date`; all without one. */
function inForce(call: Context, rows: Rows): Rows {
  return rowsInForce(call, rows, (call as Partial<Dated>).query?.date);
}

/** The rows that are in force on a day; all without one. */
export function rowsInForce<R extends { readonly effectiveDate?: string; readonly expirationDate?: string }>(
  call: Context,
  rows: readonly R[],
  date: string | undefined,
): readonly R[] {
  if (date === undefined) return rows;
  const isOn = ({ effectiveDate = '', expirationDate = '9999-12-31' }: R) =>
    effectiveDate <= date && date < expirationDate;
  const current = rows.filter(isOn);
  return current.length === rows.length || !call.holds('ukg.kinds.in-force') ? rows : current;
}
