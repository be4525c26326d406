import type { components } from '../generated/types.ts';
import { keysOf, type PersonIdentity } from '../identity/identity.ts';
import { nothingOfDated } from '../refusals/kinds.ts';
import { missingParameter } from '../refusals/requests.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { beginningOfTime, endOfTime } from '../wire/dates.ts';
import { maxPeopleWritten, requirePeopleLimit } from '../wire/limits.ts';
import type { ObjectRef } from '../wire/references.ts';
import { toStoredRows } from './dated-rows.ts';
import { areApart, type Days, extended, inOrderOfDays, without } from './day-rows.ts';
import { readsOf } from './kind-reads.ts';
import { removesOf, requireNamed, writesOf } from './kind-writes.ts';
import { kindOf } from './kinds.ts';
import { withReferences } from './setup-references.ts';
import { modifyKind, readKind } from './values.ts';

type Schemas = components['schemas'];
type Kind = 'employeeTags' | 'scheduleGroup';
type SentRow = {
  readonly effectiveDate?: string;
  readonly expirationDate?: string;
  readonly removeFromOtherGroups?: boolean;
};
type OfPerson = {
  readonly personIdentity?: PersonIdentity;
  readonly assignments?: readonly SentRow[];
  readonly assignmentSpan?: { readonly start?: string; readonly end?: string };
  readonly unAssignExisting?: boolean;
};
type Row = Days & { readonly [member: string]: unknown };
type Rows = readonly Row[];

/** The operations on employee tags of people. */
export const employeeTags = datedKind<Schemas['EmployeeTagOfPerson']>('employeeTags', 'employeeTag');
/** The operations on schedule groups of people. */
export const scheduleGroups = datedKind<Schemas['ScheduleGroupOfPerson']>('scheduleGroup', 'scheduleGroup');

/** Kinds whose assignments have dates, with an exclusive end, and of which a person may have several at a time. */
function datedKind<T extends OfPerson>(kind: Kind, member: string) {
  const rowsOf = (call: Context, person: Person): Rows => {
    const { assignments = [] } = readKind(call, person, kind) as { readonly assignments?: Rows };
    return assignments;
  };
  const refOf = (row: Row) => (row[member] as ObjectRef | undefined)?.id;
  const areAlike = (one: Row, another: Row) => refOf(one) === refOf(another);
  // The rows were validated when they were sent: they are of their kind.
  const entry = (person: Person, assignments: Rows) =>
    ({ ...(assignments.length === 0 ? {} : { assignments }), personIdentity: keysOf(person) }) as unknown as T;
  const store = (call: Context, person: Person, rows: Rows): Rows => {
    modifyKind(call, person, kind, { assignments: inOrderOfDays(rows) });
    return rowsOf(call, person);
  };

  const requireRow = (call: Context, sent: SentRow): Row => {
    const { removeFromOtherGroups: _flag, ...row } = sent as SentRow & Readonly<Record<string, unknown>>;
    if (row[member] === undefined) throw missingParameter(member);
    if (row.effectiveDate === undefined) throw missingParameter('effectiveDate');
    if (row.expirationDate === undefined) throw missingParameter('expirationDate');
    const [stored = row] = toStoredRows(call, kindOf(kind) ?? { name: kind, list: undefined }, [row]);
    return withReferences(call, kind, stored) as Row;
  };
  const requireRows = (call: Context, { assignments }: OfPerson): readonly (readonly [SentRow, Row])[] => {
    if (assignments === undefined) throw missingParameter('assignments');
    return assignments.map((sent) => [sent, requireRow(call, sent)]);
  };
  const added = (call: Context, before: Rows, sent: SentRow, row: Row): Rows => {
    const others = before.filter((each) => !areAlike(each, row));
    const own = before.filter((each) => areAlike(each, row));
    const isMet = own.some((each) => !areApart(each, row));
    const grown = isMet && !call.holds('ukg.kinds.create.extends') ? [...own, row] : extended(own, row);
    const isRemoving = sent.removeFromOtherGroups === true && others.some((each) => !areApart(each, row));
    const removes = isRemoving && call.holds('ukg.kinds.groups.removes-others');
    return inOrderOfDays([...(removes ? without(others, row) : others), ...grown]);
  };

  const create = (call: Context, item: OfPerson): T => {
    const person = requireNamed(call, item, missingParameter);
    const rows = requireRows(call, item);
    const after = rows.reduce<Rows>((before, [sent, row]) => added(call, before, sent, row), rowsOf(call, person));
    const stored = store(call, person, after);
    const isKeyFirst = kind === 'employeeTags' && call.holds('ukg.kinds.plain-identity');
    const { personKey, personNumber } = person;
    const identity = kind === 'employeeTags' ? item.personIdentity : keysOf(person);
    return {
      ...entry(person, stored),
      personIdentity: isKeyFirst ? { personKey, personNumber } : identity,
    };
  };
  const update = (call: Context, item: OfPerson): T => {
    const person = requireNamed(call, item, missingParameter);
    const isCleared = item.unAssignExisting === true && item.assignments === undefined;
    const rows = isCleared ? [] : requireRows(call, item);
    const { start = beginningOfTime, end = endOfTime } = item.assignmentSpan ?? {};
    const span = { effectiveDate: start, expirationDate: end };
    const before = rowsOf(call, person);
    const beside = without(before, span);
    const kept = beside.length === 0 || call.holds('ukg.kinds.update.span') ? beside : [];
    const after = rows.reduce<Rows>((some, [sent, row]) => added(call, some, sent, row), kept);
    return entry(person, store(call, person, after));
  };
  const remove = (call: Context, item: OfPerson): void => {
    const person = requireNamed(call, item, missingParameter);
    const rows = requireRows(call, item).map(([, row]) => row);
    const before = rowsOf(call, person);
    store(
      call,
      person,
      rows.reduce((some, row) => withoutDays(call, some, row), before),
    );
  };
  const withoutDays = (call: Context, before: Rows, row: Row): Rows => {
    const own = before.filter((each) => areAlike(each, row) && !areApart(each, row));
    const cut = without(own, row);
    const kept = cut.length === 0 || call.holds('ukg.kinds.delete.overlapped') ? cut : [];
    return inOrderOfDays([...before.filter((each) => !own.includes(each)), ...kept]);
  };
  const requireLimit = ({ length }: readonly unknown[]) => requirePeopleLimit(length, maxPeopleWritten);
  const creates = writesOf(create, requireLimit);
  const updates = writesOf(update, requireLimit);
  const removes = removesOf(remove, requireLimit);

  return {
    ...readsOf<T>({
      kind,
      isScheduling: false,
      nothingAssigned: () => nothingOfDated(kind),
      unassigned: (person) => entry(person, []),
      entriesOf: (call, person) => {
        const rows = rowsOf(call, person);
        return rows.length === 0 ? [] : [entry(person, rows)];
      },
    }),
    create: creates.one,
    createMany: creates.many,
    update: updates.one,
    updateMany: updates.many,
    remove: removes.one,
    removeMany: removes.many,
  };
}
