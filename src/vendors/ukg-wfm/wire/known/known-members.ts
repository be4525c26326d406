const span = ['employeeTags', 'scheduleGroup', 'scheduleRuleSet', 'scheduleRuleOverrides'];

/**
 * Members of requests that the vendor is known to have and that are not simulated, by the beginning of the operations'
 * paths. `[]` is an item of a list.
 */
export const knownMembers: Readonly<Record<string, readonly string[]>> = {
  '/v1/commons/persons/assignments/multi_upsert': [
    ...span.map((kind) => `[].personAssignments.${kind}.assignmentSpan`),
    '[].personAssignments.employeeJobPreferences.updatePartial',
  ],
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
  return Object.entries(knownMembers).some(([path, names]) => operation.startsWith(path) && names.includes(name));
}
