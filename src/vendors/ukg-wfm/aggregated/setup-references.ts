import { badReference, unknownAttestationId } from '../refusals/kinds.ts';
import type { Context } from '../types.ts';
import { findByName, findByReference, type ObjectRef, referenceText } from '../wire/references.ts';
import type { SetupItem } from '../wire/setup-item.ts';
import { setupList } from '../wire/setup-list.ts';
import { isEmptyProfile } from './empty-profile.ts';
import { kindOf } from './kinds.ts';

export type List = SetupItem['list'];

/** The list of the set-up that each member of an assignment refers to; attendance profiles by their name. */
export const lists: { readonly [kind: string]: { readonly [member: string]: List } } = {
  adjustmentRule: { adjustmentRule: 'adjustmentRule', processor: 'adjustmentRule' },
  attendanceProfile: { profileName: 'attendanceProfile' },
  attestationProfile: { profile: 'attestationProfile' },
  certifications: { certification: 'certification', proficiencyLevel: 'proficiencyLevel' },
  employeeTags: { employeeTag: 'employeeTag' },
  forecastingCategory: { assignmentProfile: 'forecastingCategoryProfile' },
  managerPatternTemplateProfile: { patternTemplateProfile: 'patternTemplateProfile' },
  managerScheduleGroupProfile: { scheduleGroupProfile: 'scheduleGroupProfile' },
  managerShiftTemplateProfile: { shiftTemplateProfile: 'shiftTemplateProfile' },
  minorRule: { minorRule: 'minorRuleSet', schoolCalendar: 'schoolCalendar' },
  percentageAllocationRule: { processor: 'percentageAllocationRule' },
  scheduleGroup: { scheduleGroup: 'scheduleGroup' },
  scheduleRuleSet: { ruleSet: 'scheduleRuleSet' },
  schedulerWorkerType: { workerType: 'workerType' },
  skills: { skill: 'skill', proficiencyLevel: 'proficiencyLevel' },
};

/**
 * A value of a kind with its references complete: id and qualifier of the records that they name.
 * @throws the failure of the kind for a reference to a record that there is not
 */
export function withReferences<V extends object>(call: Context, kind: string, value: V): V {
  const members = lists[kind] ?? {};
  const completed = Object.entries(value).map(([name, sent]) => {
    const list = members[name];
    return [name, list === undefined || sent === undefined ? sent : complete(call, kind, name, list, sent)];
  });
  return Object.fromEntries(completed) as V;
}

function complete(call: Context, kind: string, name: string, list: List, sent: string | ObjectRef): unknown {
  const record = find(call, list, sent);
  if (record !== undefined) return typeof sent === 'string' ? record.name : { id: record.id, qualifier: record.name };
  if (isEmpty(kind, sent) || call.choose('ukg.kinds.references') === 'kept') return sent;
  throw unknownReference(kind, name, sent);
}

/**
 * Checks the references of a value that the aggregated form has, which is stored as it was sent.
 * @throws the failure of the kind for a reference to a record that there is not
 */
export function requireReferences(call: Context, kind: string, value: object): void {
  const { list = '' } = kindOf(kind) ?? {};
  const rows = (value as { readonly [member: string]: unknown })[list];
  for (const row of Array.isArray(rows) ? rows : [value]) requireInRow(call, kind, row);
}

function requireInRow(call: Context, kind: string, row: object): void {
  for (const [name, sent] of Object.entries(
    row as { readonly [member: string]: string | ObjectRef | null | undefined },
  )) {
    const list = lists[kind]?.[name];
    if (list === undefined || sent === undefined || sent === null) continue;
    if (find(call, list, sent) !== undefined || isEmpty(kind, sent)) continue;
    if (call.choose('ukg.assignments.references') === 'checked') throw unknownReference(kind, name, sent);
  }
}

/** True for a profile that stands for none. */
function isEmpty(kind: string, sent: string | ObjectRef): boolean {
  const facts = kindOf(kind);
  return facts !== undefined && isEmptyProfile(facts, sent);
}

function find(call: Context, list: List, sent: string | ObjectRef): SetupItem | undefined {
  const records = setupList(call, list);
  return typeof sent === 'string' ? findByName(call, sent, records) : findByReference(call, sent, records);
}

function unknownReference(kind: string, name: string, sent: string | ObjectRef) {
  if (typeof sent === 'string') return badReference(kind, name, sent);
  const isById = kind === 'attestationProfile' && sent.id !== undefined;
  return isById ? unknownAttestationId(sent.id ?? 0) : badReference(kind, name, referenceText(sent));
}
