import type { components } from '../../generated/types.ts';
import { findPerson, type PersonIdentity, requirePerson } from '../../identity/identity.ts';
import { unknownPersonListed } from '../../refusals/identity.ts';
import { nothingOfDated } from '../../refusals/kinds.ts';
import { missingParameter } from '../../refusals/requests.ts';
import * as refusals from '../../refusals/scheduling-kinds.ts';
import type { Person } from '../../tables.ts';
import type { Call, Context, Reply } from '../../types.ts';
import { bulk } from '../../wire/bulk.ts';
import { beginningOfTime, endOfTime } from '../../wire/dates.ts';
import { maxPeopleRead, maxPeopleWritten, requirePeopleLimit } from '../../wire/limits.ts';
import type { ObjectRef } from '../../wire/references.ts';
import { inOrderOfDays } from '../day-rows.ts';
import { requireNamed, requirePersonOfPath } from '../kind-writes.ts';
import { rowsInForce } from '../listed-kinds.ts';
import { withReferences } from '../setup-references.ts';
import { modifyKind, readKind } from '../values.ts';

type OfPerson = components['schemas']['ScheduleRuleSetsOfPerson'];
type Row = NonNullable<OfPerson['assignments']>[number];
type Rows = readonly Row[];
/** The assignments that a read asks for. */
type Filter = { readonly context: ObjectRef | undefined; readonly date: string | undefined };

const kind = 'scheduleRuleSet';

/** The contexts of rule sets, as the vendor's API lists them. */
const contexts = [
  { id: -1, qualifier: 'DEFAULT' },
  { id: -2, qualifier: 'SCHEDULE_GENERATION_OVERRIDE' },
];

/** Retrieve Rule Set Assignments of one person. */
export function retrieveScheduleRuleSetAssignments(
  call: Call<'retrieveScheduleRuleSetAssignments'>,
): Reply<'retrieveScheduleRuleSetAssignments'> {
  const { person_key: personKey, person_number: personNumber, date } = call.query;
  const { context_id: id, context_name: qualifier } = call.query;
  if (personKey === undefined && personNumber === undefined) throw missingParameter('person_number');
  const identity = {
    ...(personKey === undefined ? {} : { personKey }),
    ...(personNumber === undefined ? {} : { personNumber }),
  };
  const person = findPerson(call, identity);
  if (person === undefined) {
    throw personNumber === undefined
      ? unknownPersonListed('personKey', personKey ?? 0)
      : unknownPersonListed('personNumber', personNumber);
  }
  const sent = { ...(id === undefined ? {} : { id }), ...(qualifier === undefined ? {} : { qualifier }) };
  const context = id === undefined && qualifier === undefined ? undefined : requireContext(sent);
  const rows = filtered(call, rowsOf(call, person), { context, date });
  if (rows.length === 0 && call.choose('ukg.profiles.read.none') === 'refused') throw nothingOfDated(kind);
  return { status: 200, body: [entry(person, rows)] };
}

/** Retrieve Rule Set Assignments of people; without partial_success the first failure is that of the request. */
export function retrieveScheduleRuleSetAssignmentsOfPeople(
  call: Call<'retrieveScheduleRuleSetAssignmentsOfPeople'>,
): Reply<'retrieveScheduleRuleSetAssignmentsOfPeople'> {
  const { context: sent, date, employees = {} } = call.body.where ?? {};
  const { personKeys = [], personNumbers = [], persons = [] } = employees;
  const identities: readonly PersonIdentity[] = [
    ...personKeys.map((personKey) => ({ personKey })),
    ...personNumbers.map((personNumber) => ({ personNumber })),
    ...persons,
  ];
  if (identities.length === 0) throw missingParameter('employees');
  requirePeopleLimit(identities.length, maxPeopleRead);
  const context = sent === undefined ? undefined : requireContext(sent);
  const read = (identity: PersonIdentity): OfPerson => {
    const person = requirePerson(call, identity, unknownPersonListed);
    const rows = filtered(call, rowsOf(call, person), { context, date });
    if (rows.length === 0) throw nothingOfDated(kind);
    return entry(person, rows);
  };
  if (call.query.partial_success === true) return bulk(call, identities, read);
  return { status: 200, body: identities.map(read) };
}

/** Update Rule Set Assignments by ID. */
export function updateScheduleRuleSetAssignmentById(
  call: Call<'updateScheduleRuleSetAssignmentById'>,
): Reply<'updateScheduleRuleSetAssignmentById'> {
  return { status: 200, body: toUpdate(call, requirePersonOfPath(call), call.body)() };
}

/** Update Rule Set Assignments of people. The vendor lists no partial success for it: all are updated, or nobody is. */
export function updateScheduleRuleSetAssignments(
  call: Call<'updateScheduleRuleSetAssignments'>,
): Reply<'updateScheduleRuleSetAssignments'> {
  requirePeopleLimit(call.body.length, maxPeopleWritten);
  const updates = call.body.map((sent) => toUpdate(call, requireNamed(call, sent, missingParameter), sent));
  return { status: 200, body: updates.map((update) => update()) };
}

/** Checks an update, and returns the function that makes it. */
function toUpdate(call: Context, person: Person, sent: OfPerson): () => OfPerson {
  if (sent.assignments === undefined) throw missingParameter('assignments');
  const rows = sent.assignments.map((row) => requireRow(call, row));
  const { assignmentSpan: span, context } = sent.assignmentSpan ?? {};
  if (rows.length > 0 && context !== undefined) throw refusals.contextWithRuleSets();
  if (rows.length === 0 && context === undefined) throw refusals.noContextWithoutRuleSets();
  const replaced = new Set([...rows.map((row) => row.context?.id), context && requireContext(context).id]);
  const { start = beginningOfTime, end = endOfTime } = span ?? {};
  return () => {
    const before = rowsOf(call, person);
    const inContexts = before.filter((row) => replaced.has(row.context?.id));
    const outside = inContexts.filter(({ effectiveDate = '' }) => effectiveDate < start || end <= effectiveDate);
    const kept = outside.length > 0 && call.holds('ukg.kinds.rule-sets.span') ? outside : [];
    const others = before.filter((row) => !inContexts.includes(row));
    const keptOthers = others.length > 0 && call.holds('ukg.kinds.rule-sets.contexts') ? others : [];
    const scheduleRuleSetAssignments = inOrderOfDays([...keptOthers, ...kept, ...rows]);
    modifyKind(call, person, kind, { scheduleRuleSetAssignments });
    return entry(person, rowsOf(call, person));
  };
}

function requireRow(call: Context, { ruleSet, context, effectiveDate, expirationDate }: Row): Row {
  if (ruleSet === undefined) throw missingParameter('ruleSet');
  if (context === undefined) throw missingParameter('context');
  if (effectiveDate === undefined) throw refusals.invalidDateOfRuleSet();
  return withReferences(call, kind, {
    ruleSet,
    context: requireContext(context),
    ...{ effectiveDate, expirationDate: expirationDate ?? endOfTime },
  });
}

function requireContext({ id, qualifier }: ObjectRef): ObjectRef {
  const found = contexts.find((each) => (id === undefined ? each.qualifier === qualifier : each.id === id));
  if (found === undefined) throw refusals.invalidContext();
  return found;
}

function rowsOf(call: Context, person: Person): Rows {
  const { scheduleRuleSetAssignments = [] } = readKind(call, person, kind) as {
    readonly scheduleRuleSetAssignments?: Rows;
  };
  return scheduleRuleSetAssignments;
}

function filtered(call: Context, rows: Rows, { context, date }: Filter): Rows {
  const inContext = rows.filter((row) => context === undefined || row.context?.id === context.id);
  return rowsInForce(call, inContext, date);
}

function entry({ personKey, personNumber }: Person, assignments: Rows): OfPerson {
  const personIdentity = { personKey, personNumber };
  return assignments.length === 0 ? { personIdentity } : { personIdentity, assignments: [...assignments] };
}
