const span = ['employeeTags', 'scheduleGroup', 'scheduleRuleSet', 'scheduleRuleOverrides'];

/** Members of a person that are not simulated, by the path of the object that has them. */
const personMembers: Readonly<Record<string, string>> = {
  '': `positions`,
  personInformation: `
    analyticsLaborTypeList badgeAssignments personAccessAssignments`,
  'personInformation.accessAssignment': `
    approveOvertimeflag availabilityPatternName effectiveDatedTimeEntryMethods forecastingCategoryProfileName
    groupScheduleName schedulePatternName timeEntryActivityTrackingStatus timeEntryTypeEffectiveDate
    transferEmployeeFlag unassignEmployeeLaborCategoryProfile unassignManagerLaborCategoryProfile
    unassignMgrEmplLaborCategoryProfile`,
  'personInformation.person': `
    faceRequiredFlag fingerRequiredFlag
    fullTimeEquivalencies hasKmailNotificationDelivery managerSignoffThruDateTime payrollLockoutThruDateTime
    phoneticFullName romanizedFullName`,
  jobAssignment: `
    hasPersonalOvertimeFlag personalOvertimeAssignments predictiveSchedulingEligibilityList
    predictiveSchedulingRuleOverrideList scheduleGroupName useMultipleAssignmentsFlag`,
  'jobAssignment.jobAssignmentDetails': `
    baseWageEffectiveDate baseWageHourly deviceGroupName deviceProfileName payRuleEffectiveDate seniorityRankDate
    teletimeIPChangePasswordIsRequired teletimeIPEmployee teletimeIPId teletimeIPProfileName workerTypeName`,
  'jobAssignment.primaryLaborAccounts[]': `orgPathByCriteria`,
  user: `passwordHistories userCurrency`,
  'user.userAccount': `consecutiveBadLogons lockoutResetDateTime mfaRequired passwordUpdatedDateTime`,
};

const ofPerson = Object.entries(personMembers).flatMap(([path, names]) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => (path === '' ? name : `${path}.${name}`)),
);
const ofPersons = ofPerson.map((name) => `[].${name}`);

/**
 * Members of requests that the vendor is known to have and that are not simulated, by the beginning of the operations'
 * paths; `$` at the end of one says that it is the whole path. `[]` is an item of a list.
 */
export const knownMembers: Readonly<Record<string, readonly string[]>> = {
  '/v1/commons/persons/assignments/multi_upsert': [
    ...span.map((kind) => `[].personAssignments.${kind}.assignmentSpan`),
    '[].personAssignments.employeeJobPreferences.updatePartial',
  ],
  '/v1/commons/persons$': ofPerson,
  '/v1/commons/persons/{personId}$': ofPerson,
  '/v1/commons/persons/multi_': ofPersons,
  '/v1/commons/persons/external_id': ['error', '[].error'],
  '/v1/timekeeping/setup/employment_terms': [
    'versions.employmentTermVersion[].adjustmentPayCode',
    'versions.employmentTermVersion[].contributingPayCodesSet',
    'versions.employmentTermVersion[].contractDefinition.employmentTermContractDefinition',
  ],
};

/**
 * True for a member that the vendor is known to have.
 * @param operation path of the contract
 * @param member path in the body as errors write it: `[0].personAssignments.scheduleGroup.assignmentSpan`
 */
export function isKnownMember(operation: string, member: string): boolean {
  const name = member.replace(/\[\d+\]/g, '[]');
  return Object.entries(knownMembers).some(([path, names]) => isBelow(operation, path) && names.includes(name));
}

/** True for the path of an operation that begins as a key of the known members says, or is it. */
export function isBelow(operation: string, beginning: string): boolean {
  return beginning.endsWith('$') ? operation === beginning.slice(0, -1) : operation.startsWith(beginning);
}
