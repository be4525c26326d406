/** A kind of assignment that the aggregated operations carry. */
export type Kind = {
  readonly name: string;
  /** The member that lists dated assignments; without one the kind is a single value. */
  readonly list?: string;
  /** The value of a person without an assignment. */
  readonly unassigned?: Readonly<Record<string, unknown>>;
  /** The expiration date that the vendor stores, whatever was sent. */
  readonly alwaysUntil?: string;
};

/**
 * Every kind, in the order of the vendor's list of names as far as that is published. The names and shapes are of
 * developer.ukg.com/wfm/docs/a-guide-to-aggregated-person-assignments-doc and the pages of the kinds; `payCodeValue`
 * and `employmentTerms` have behaviour of their own. What being unassigned means is of the column "Default logic" of
 * developer.ukg.com/wfm/docs/a-guide-to-person-assignments-doc.
 */
const kinds: readonly Kind[] = [
  { name: 'cascadeProfile' },
  {
    name: 'processProfile',
    unassigned: { employeeProcessProfileName: 'Empty Profile', managerProcessProfileName: 'Empty Profile' },
  },
  { name: 'scheduleEmployeePreference' },
  { name: 'scheduleGroup', list: 'assignments' },
  { name: 'attendanceAdmin' },
  { name: 'schedulerWorkerType' },
  { name: 'adjustmentRule', list: 'assignments' },
  { name: 'managerPatternTemplateProfile' },
  { name: 'skills', list: 'assignments' },
  { name: 'leaveAdmin' },
  { name: 'minorRule' },
  {
    name: 'attestationProfile',
    list: 'attestationProfileAssignments',
    unassigned: { attestationProfileAssignments: [{ profile: { id: -1, qualifier: 'Empty Profile' } }] },
  },
  { name: 'managerScheduleGroupProfile' },
  { name: 'leaveProfile' },
  { name: 'employeeTags', list: 'assignments' },
  {
    name: 'attendanceProfile',
    list: 'attendanceProfileAssignments',
    unassigned: { attendanceProfileAssignments: [{ profileName: 'Empty Profile' }] },
  },
  { name: 'employeePreferences' },
  { name: 'employeeJobPreferences' },
  { name: 'scheduleRuleSet', list: 'scheduleRuleSetAssignments', alwaysUntil: '3000-01-01' },
  { name: 'payCodeValue' },
  { name: 'percentageAllocationRule', list: 'assignments' },
  { name: 'scheduleRuleOverrides', list: 'overrideRules' },
  { name: 'managerShiftTemplateProfile' },
  { name: 'forecastingCategory' },
  { name: 'certifications', list: 'assignments' },
  { name: 'telestaffAssignment' },
  { name: 'employmentTerms', list: 'assignments' },
];

const byName = new Map(kinds.map((kind) => [kind.name, kind]));

/** The names of all kinds. */
export const kindNames: readonly string[] = kinds.map(({ name }) => name);

/** The kind of a name. `employmentTerm` is read as `employmentTerms`, whose name is not published. */
export function kindOf(name: string): Kind | undefined {
  return byName.get(name === 'employmentTerm' ? 'employmentTerms' : name);
}
