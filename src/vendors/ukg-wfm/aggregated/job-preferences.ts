import type { components } from '../generated/types.ts';
import { requirePersonByNumber } from '../identity/identity.ts';
import { unknownPersonListed } from '../refusals/identity.ts';
import * as refusals from '../refusals/profile-assignments.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import { today } from '../wire/dates.ts';
import { maxPeopleWritten } from '../wire/limits.ts';
import { readsOf } from './kind-reads.ts';
import { modifyKind, readKind } from './values.ts';

type OfPerson = components['schemas']['JobPreferenceOfPerson'];
type Row = NonNullable<OfPerson['employeeJobPreferences']>[number];

const kind = 'employeeJobPreferences';

/** The reads of job preferences of people. */
export const jobPreferences = readsOf<OfPerson>({
  kind,
  nothingAssigned: () => refusals.nothingAssigned(kind),
  unassigned: ({ personNumber }) => ({ personNumber }),
  entriesOf: (call, person) => {
    const rows = rowsOf(call, person);
    return rows.length === 0 ? [] : [shown(call, person, rows)];
  },
});

/** Update Job Preference Assignment. */
export function updateJobPreferenceAssignment(
  call: Call<'updateJobPreferenceAssignment'>,
): Reply<'updateJobPreferenceAssignment'> {
  return { status: 200, body: update(call, call.body, call.query.updatePartial) };
}

/** Update Job Preference Assignments. */
export function updateJobPreferenceAssignments(
  call: Call<'updateJobPreferenceAssignments'>,
): Reply<'updateJobPreferenceAssignments'> {
  const { length } = call.body;
  if (length > maxPeopleWritten) throw refusals.tooManyPeopleWritten(length, maxPeopleWritten);
  return bulk(call, call.body, (sent) => update(call, sent, call.query.updatePartial));
}

function rowsOf(call: Context, person: Person): readonly Row[] {
  const { employeeJobPreferences = [] } = readKind(call, person, kind) as {
    readonly employeeJobPreferences?: readonly Row[];
  };
  return employeeJobPreferences;
}

function update(call: Context, sent: OfPerson, isPartial = sent.updatePartial ?? false): OfPerson {
  const { personNumber, employeeJobPreferences: rows } = sent;
  if (personNumber === undefined) throw refusals.missingMember('personNumber');
  if (rows === undefined) throw refusals.missingMember(kind);
  if (rows.some(({ job }) => job === undefined)) throw refusals.missingMember('job');
  const person = requirePersonByNumber(call, personNumber, unknownPersonListed);
  const others = rowsOf(call, person).filter((row) => rows.every(({ job }) => job !== row.job));
  const keeps = isPartial && others.length > 0 && call.holds('ukg.kinds.preferences.partial');
  modifyKind(call, person, kind, { employeeJobPreferences: keeps ? [...others, ...rows] : rows });
  return shown(call, person, rowsOf(call, person));
}

function shown(call: Context, { personNumber }: Person, rows: readonly Row[]): OfPerson {
  const dated = call.holds('ukg.kinds.preferences.date') ? { effectiveDate: today(call) } : {};
  return { ...dated, employeeJobPreferences: rows.map((row) => ranked(call, row)), personNumber };
}

function ranked(call: Context, row: Row): Row {
  if (row.preference !== undefined || !call.holds('ukg.kinds.preferences.none')) return row;
  const { job, ...others } = row;
  return { ...(job === undefined ? {} : { job }), preference: 'NO PREFERENCE', ...others };
}
