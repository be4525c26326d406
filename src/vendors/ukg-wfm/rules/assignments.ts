import { defineRules } from '../../../engine/rules.ts';
import { sources } from './sources.ts';

/** Aggregated person assignments and paycode value profiles of people. */
export const assignmentRules = defineRules({
  'ukg.assignments.names': {
    says: 'The names of the kinds, in the order of the published list as far as it is published.',
    evidence: 'documented',
    source: sources.aggregated,
  },
  'ukg.assignments.criteria': {
    says: 'A read by criteria takes either person_number or aoid with coid, and refuses with WCO-101395 to -101398.',
    evidence: 'documented',
    source: sources.assignmentsApi,
  },
  'ukg.assignments.echo': {
    says: 'A multi_upsert answers an echo of what was processed, with identities as they were sent and references completed.',
    evidence: 'documented',
    source: sources.payCodeValue,
  },
  'ukg.assignments.required': {
    says: 'An item without personIdentity or personAssignments fails with WCO-101231.',
    evidence: 'inferred',
    source: `both are required; the code is of ${sources.personApi}`,
  },
  'ukg.assignments.duplicates': {
    says: 'A multi_upsert that names a person twice is refused with 400 WCO-101305.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi}: attendance and attestation assignments do so`,
  },
  'ukg.limits.assignments': {
    says: 'A multi_read takes 50 people, a multi_upsert 100 people and 200 assignments; more is 413 with the text of WCO-101207.',
    evidence: 'inferred',
    source: `${sources.aggregatedRead} and ${sources.aggregatedWrite} state the limits, no page the code`,
  },
  'ukg.assignments.read.identity': {
    says: 'A read answers the identifier by which the person was asked for.',
    evidence: 'documented',
    source: sources.payCodeValue,
  },
  'ukg.assignments.read.none-assigned': {
    says: 'A kind that was asked for and of which a person has nothing is an empty object.',
    evidence: 'inferred',
    source: `members without a value are left out; ${sources.configEditor} expects people without a profile`,
  },
  'ukg.assignments.read.all-kinds': {
    says: 'What a read that names no kinds answers.',
    evidence: 'inferred',
    source: `personAssignments is optional in ${sources.assignmentsApi}`,
    variants: {
      'assigned-only': 'the kinds of which the person has something',
      'every-kind': 'every kind, empty or not',
    },
    default: 'assigned-only',
  },
  'ukg.assignments.read.unknown-name': {
    says: 'A read of a kind that does not exist is refused with 400 WCO-101704.',
    evidence: 'inferred',
    source: `${sources.aggregatedRead} lists the code`,
  },
  'ukg.assignments.read.some-unknown': {
    says: 'A read of several people of whom some do not exist is refused with 400 WCO-101704 and details.results.',
    evidence: 'inferred',
    source: `${sources.aggregatedRead} lists the code and no 207`,
  },
  'ukg.assignments.employment-terms': {
    says: 'Employment terms have the name employmentTerms (employmentTerm is read too) and the shape of employee tags; the list replaces all.',
    evidence: 'inferred',
    source: `${sources.aggregated} does not show the name; employee tags are the model`,
  },
  'ukg.assignments.other-kinds': {
    says: 'A value of another kind replaces the stored one; an empty list or unAssignExisting alone removes it; references are not checked.',
    evidence: 'inferred',
    source: `${sources.aggregated} and the pages of the kinds show the shapes`,
  },
  'ukg.pcv.echo': {
    says: 'A null profile or unAssignExisting false changes nothing, true removes the profile; each is answered by an empty object.',
    evidence: 'documented',
    source: sources.payCodeValue,
  },
  'ukg.pcv.nothing-sent': {
    says: 'An empty payCodeValue changes nothing.',
    evidence: 'inferred',
    source: `${sources.payCodeValue}: a null profile and a false unAssignExisting change nothing`,
  },
  'ukg.pcv.profile-and-unassign': {
    says: 'A profile together with unAssignExisting true is assigned.',
    evidence: 'inferred',
    source: sources.cascadeProfile,
  },
  'ukg.pcv.unknown-profile': {
    says: 'A profile that does not exist fails with WCO-101232.',
    evidence: 'inferred',
    source: `${sources.personApi} lists it for writes`,
  },
  'ukg.pcv.inactive-profile': {
    says: 'Whether an inactive profile can be assigned.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}, R7 U1: inactive labor category entries came to be refused`,
    variants: { refuse: 'WCO-101232', accept: 'as any other' },
    default: 'refuse',
  },
});
