import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Behaviour of aggregated person assignments. */
export const aggregatedRules = defineRules({
  'ukg.assignments.names': {
    summary: 'The names of the kinds, in the order of the published list as far as it is published.',
    evidence: 'documented',
    source: sources.aggregated,
  },
  'ukg.assignments.criteria': {
    summary: 'A read by criteria takes either person_number or aoid with coid, and refuses with WCO-101395 to -101398.',
    evidence: 'documented',
    source: sources.assignmentsApi,
  },
  'ukg.assignments.echo': {
    summary:
      'A multi_upsert answers an echo of what was processed, with identities as they were sent and references completed.',
    evidence: 'documented',
    source: sources.payCodeValue,
  },
  'ukg.assignments.partial-success': {
    summary: 'A multi_upsert does the items that it can and answers 207, which the operation does not list.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi}: requestItemId "identifies success and error responses"`,
  },
  'ukg.assignments.read.identity': {
    summary: 'A read answers the identifier by which the person was asked for.',
    evidence: 'documented',
    source: sources.payCodeValue,
  },
  'ukg.assignments.read.none-assigned': {
    summary: 'A kind that was asked for and of which a person has nothing is an empty object.',
    evidence: 'inferred',
    source: `members without a value are left out; ${sources.configEditor} expects people without a profile`,
  },
  'ukg.assignments.read.empty-profile': {
    summary: 'Somebody without a process, attendance or attestation profile has the Empty Profile.',
    evidence: 'documented',
    source: sources.personAssignments,
  },
  'ukg.assignments.read.all-kinds': {
    summary: 'What a read that names no kinds answers.',
    evidence: 'inferred',
    source: `personAssignments is optional in ${sources.assignmentsApi}`,
    variants: {
      'assigned-only': 'the kinds of which the person has something',
      'every-kind': 'every kind, empty or not',
    },
    default: 'assigned-only',
  },
  'ukg.assignments.read.some-unknown': {
    summary: 'A read of several people of whom some do not exist is refused with 400 WCO-101704 and details.results.',
    evidence: 'inferred',
    source: `${sources.aggregatedRead} lists the code and no 207`,
  },
  'ukg.assignments.employment-terms': {
    summary:
      'Employment terms have the name employmentTerms (employmentTerm is read too) and the shape of employee tags; the list replaces all.',
    evidence: 'inferred',
    source: `${sources.aggregated} does not show the name; employee tags are the model`,
  },
  'ukg.assignments.other-kinds': {
    summary:
      'A value of another kind replaces the stored one; an empty list or unAssignExisting alone removes it; references are not checked.',
    evidence: 'inferred',
    source: `${sources.aggregated} and the pages of the kinds show the shapes`,
  },
});
