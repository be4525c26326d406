import type { components } from '../generated/types.ts';
import type { PersonIdentity } from '../identity/identity.ts';
import { startNotBeforeEnd } from '../refusals/aggregated.ts';
import * as kindRefusals from '../refusals/kinds.ts';
import * as refusals from '../refusals/profile-assignments.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { clampDate, endOfTime, today } from '../wire/dates.ts';
import { maxPeopleWritten } from '../wire/limits.ts';
import type { ObjectRef } from '../wire/references.ts';
import { isEmptyProfile } from './empty-profile.ts';
import { rowReadsOf } from './kind-reads.ts';
import { removesOf, requireNamed, writesOf } from './kind-writes.ts';
import { kindOf } from './kinds.ts';
import { type RuleRow, withoutRulesFrom, withRule } from './rule-rows.ts';
import { withReferences } from './setup-references.ts';
import { modifyKind, readKind } from './values.ts';

type Schemas = components['schemas'];
type Kind = 'adjustmentRule' | 'percentageAllocationRule';
type Sent = {
  readonly personIdentity?: PersonIdentity;
  readonly effectiveDate?: string;
  readonly expirationDate?: string;
  readonly originalEffectiveDate?: string;
  readonly adjustmentRule?: ObjectRef;
  readonly processor?: string | ObjectRef;
};
type Filter = { readonly query?: { readonly processor?: string; readonly effective_date?: string } };

/** The beginning of time of these rules. */
const since = '1753-01-01';

/** The operations on adjustment rules of people. */
export const adjustmentRules = ruleKind<Schemas['AdjustmentRuleOfPerson']>('adjustmentRule');
/** The operations on percentage allocation rules of people. */
export const percentageAllocationRules =
  ruleKind<Schemas['PercentageAllocationRuleOfPerson']>('percentageAllocationRule');

/** Kinds whose requests and answers are single rows, of which one holds at a time until the next one starts. */
function ruleKind<T extends object>(kind: Kind) {
  const rowsOf = (call: Context, person: Person): readonly RuleRow[] => {
    const { assignments = [] } = readKind(call, person, kind) as { readonly assignments?: readonly RuleRow[] };
    return assignments;
  };
  const store = (call: Context, person: Person, assignments: readonly RuleRow[]) =>
    modifyKind(call, person, kind, { assignments });
  // The rows were validated when they were sent: they are of their kind.
  const shown = (call: Context, row: RuleRow, personIdentity: PersonIdentity): T => {
    const { effectiveDate, expirationDate } = row;
    const { adjustmentRule, processor } = processorShown(call, kind, row);
    return {
      ...(adjustmentRule === undefined ? {} : { adjustmentRule }),
      effectiveDate,
      expirationDate,
      personIdentity,
      processor,
    } as unknown as T;
  };
  const requireRow = (call: Context, sent: Sent): RuleRow => {
    const { adjustmentRule, processor: rule = adjustmentRule } = sent;
    if (rule === undefined) throw refusals.missingMember('processor');
    const isBareName = typeof rule === 'string' && kind === 'percentageAllocationRule';
    const processor = isBareName ? { qualifier: rule } : rule;
    const effectiveDate = clampDate(sent.effectiveDate ?? firstDay(call), since);
    const { expirationDate } = sent;
    if (expirationDate !== undefined && effectiveDate >= expirationDate) throw startNotBeforeEnd();
    const member = typeof processor !== 'string' && kind === 'adjustmentRule' ? 'adjustmentRule' : 'processor';
    return { effectiveDate, expirationDate: endOfTime, ...withReferences(call, kind, { [member]: processor }) };
  };
  const firstDay = (call: Context): string => {
    const isToday =
      kind === 'adjustmentRule'
        ? call.choose('ukg.kinds.rules.no-date') === 'today'
        : call.holds('ukg.kinds.rules.today');
    return isToday ? today(call) : since;
  };
  const put = (call: Context, person: Person, before: readonly RuleRow[], row: RuleRow): RuleRow => {
    const met = before.find(
      (each) => each.effectiveDate <= row.effectiveDate && row.effectiveDate < each.expirationDate,
    );
    const isRefused = met !== undefined && call.choose('ukg.kinds.rules.over-row') === 'refused';
    if (isRefused) throw kindRefusals.ruleOverRow(row.effectiveDate);
    const isNone = isNothing(kind, row);
    store(call, person, isNone ? withoutRulesFrom(before, row.effectiveDate) : withRule(before, row));
    const stored = rowsOf(call, person).find(({ effectiveDate }) => effectiveDate === row.effectiveDate);
    return stored ?? row;
  };
  const create = (call: Context, sent: Sent): T => {
    const person = requireNamed(call, sent, refusals.missingMember);
    const row = put(call, person, rowsOf(call, person), requireRow(call, sent));
    return shown(call, row, sent.personIdentity ?? {});
  };
  const update = (call: Context, sent: Sent): T => {
    const person = requireNamed(call, sent, refusals.missingMember);
    const { originalEffectiveDate } = sent;
    if (originalEffectiveDate === undefined) throw refusals.missingMember('originalEffectiveDate');
    const before = rowsOf(call, person);
    const original = before.find(({ effectiveDate }) => effectiveDate === originalEffectiveDate);
    if (original === undefined) throw kindRefusals.noOriginalDate(originalEffectiveDate);
    const row = requireRow(call, { effectiveDate: originalEffectiveDate, ...sent });
    const others = before.filter((each) => each !== original);
    store(call, person, withRule(others, row));
    const stored = rowsOf(call, person).find(({ effectiveDate }) => effectiveDate === row.effectiveDate);
    return shown(call, stored ?? row, sent.personIdentity ?? {});
  };
  const remove = (call: Context, sent: Sent): void => {
    const person = requireNamed(call, sent, refusals.missingMember);
    const before = rowsOf(call, person);
    if (before.length === 0) return;
    const { effectiveDate } = sent;
    if (effectiveDate === undefined) {
      const day = call.holds('ukg.kinds.rules.delete-all') ? since : today(call);
      store(call, person, withoutRulesFrom(before, day));
      return;
    }
    const fromThatDay = withoutRulesFrom(before, effectiveDate);
    const thatRow = before.filter((row) => row.effectiveDate !== effectiveDate);
    const isAlike = JSON.stringify(fromThatDay) === JSON.stringify(thatRow);
    const after = isAlike || call.choose('ukg.kinds.rules.delete') === 'from-that-day' ? fromThatDay : thatRow;
    store(call, person, after);
  };
  const requireLimit = ({ length }: readonly unknown[]): void => {
    if (length > maxPeopleWritten) throw refusals.tooManyPeopleWritten(length, maxPeopleWritten);
  };
  const creates = writesOf(create, requireLimit);
  const updates = writesOf(update, requireLimit);
  const removes = removesOf(remove, requireLimit);
  const entriesOf = (call: Context, person: Person): readonly T[] =>
    filtered(call, rowsOf(call, person)).map((row) => shown(call, row, identityOf(call, person)));

  return {
    ...rowReadsOf<T>({
      kind,
      nothingAssigned: () => refusals.nothingAssigned('processor'),
      unassigned: (person) => ({ personIdentity: fullIdentity(person) }) as unknown as T,
      entriesOf,
    }),
    readAll: (call: Context) => ({
      status: 200 as const,
      body: [...call.state.person.all()].flatMap((person) => entriesOf(call, person)),
    }),
    create: creates.one,
    createMany: creates.many,
    update: updates.one,
    updateMany: updates.many,
    remove: removes.one,
    removeMany: removes.many,
  };
}

function isNothing(kind: Kind, row: RuleRow): boolean {
  const facts = kindOf(kind);
  return facts !== undefined && isEmptyProfile(facts, row.adjustmentRule ?? row.processor);
}

function processorShown(call: Context, kind: Kind, { adjustmentRule, processor }: RuleRow) {
  const reference = typeof processor === 'object' ? processor : adjustmentRule;
  const name = typeof processor === 'string' ? processor : reference?.qualifier;
  if (kind === 'adjustmentRule') {
    if (adjustmentRule === undefined || call.choose('ukg.kinds.rules.processor') === 'name') return { processor: name };
    return { adjustmentRule, processor: name };
  }
  return {
    processor:
      call.choose('ukg.kinds.rules.percentage-processor') === 'name' ? name : (reference ?? { qualifier: name }),
  };
}

function identityOf(call: Context, person: Person): PersonIdentity {
  if (call.holds('ukg.kinds.rules.full-identity')) return fullIdentity(person);
  return { personNumber: person.personNumber, personKey: person.personKey };
}

function fullIdentity({ personNumber, badgeNumber, personKey, userKey }: Person): PersonIdentity {
  return {
    personNumber,
    ...(badgeNumber === undefined ? {} : { badgeNumber }),
    ...{ personKey, employeeKey: personKey },
    ...(userKey === undefined ? {} : { userKey }),
  };
}

/** The rows that a read's parameters leave. */
function filtered(call: Context, rows: readonly RuleRow[]): readonly RuleRow[] {
  const { processor: name, effective_date: day } = (call as Filter).query ?? {};
  return rows.filter(({ adjustmentRule, processor, effectiveDate }) => {
    const rule = typeof processor === 'string' ? processor : (processor ?? adjustmentRule)?.qualifier;
    return (name === undefined || rule === name) && (day === undefined || effectiveDate === day);
  });
}
