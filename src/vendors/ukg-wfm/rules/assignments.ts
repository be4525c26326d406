import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Aggregated person assignments and paycode value profiles of people. */
export const assignmentRules = defineRules({
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
  'ukg.assignments.unknown-name': {
    summary: 'A multi_upsert of a kind that does not exist is refused as a whole with 400 WFP-90011.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} calls personAssignments a free map; the code is the closest that is published`,
  },
  'ukg.assignments.required': {
    summary: 'An item without personIdentity or personAssignments fails with WCO-101231.',
    evidence: 'inferred',
    source: `both are required; the code is of ${sources.personApi}`,
  },
  'ukg.assignments.duplicates': {
    summary: 'A multi_upsert that names a person twice is refused with 400 WCO-101305.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi}: attendance and attestation assignments do so`,
  },
  'ukg.limits.assignments': {
    summary:
      'A multi_read takes 50 people, a multi_upsert 100 people and 200 assignments; more is 413 with the text of WCO-101207.',
    evidence: 'inferred',
    source: `${sources.aggregatedRead} and ${sources.aggregatedWrite} state the limits, no page the code`,
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
  'ukg.assignments.read.unknown-name': {
    summary: 'A read of a kind that does not exist is refused with 400 WCO-101704.',
    evidence: 'inferred',
    source: `${sources.aggregatedRead} lists the code`,
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
  'ukg.pcv.echo': {
    summary:
      'A null profile or unAssignExisting false changes nothing, true removes the profile; each is answered by an empty object.',
    evidence: 'documented',
    source: sources.payCodeValue,
  },
  'ukg.pcv.nothing-sent': {
    summary: 'An empty payCodeValue changes nothing.',
    evidence: 'inferred',
    source: `${sources.payCodeValue}: a null profile and a false unAssignExisting change nothing`,
  },
  'ukg.pcv.profile-and-unassign': {
    summary: 'A profile together with unAssignExisting true is assigned.',
    evidence: 'inferred',
    source: sources.cascadeProfile,
  },
  'ukg.pcv.unknown-profile': {
    summary: 'A profile that does not exist fails with WCO-101232.',
    evidence: 'inferred',
    source: `${sources.personApi} lists it for writes`,
  },
  'ukg.pcv.inactive-profile': {
    summary: 'Whether an inactive profile can be assigned.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}, R7 U1: inactive labor category entries came to be refused`,
    variants: { refuse: 'WCO-101232', accept: 'as any other' },
    default: 'refuse',
  },
  'ukg.pcv.answer': {
    summary:
      'The plain operations answer both identifiers of the person and the profile; without a profile the member is left out.',
    evidence: 'inferred',
    source: `${sources.terms}: the same family; ${sources.configEditor} tests for people without payCodeValueProfile`,
  },
  'ukg.pcv.delete': {
    summary: 'Unassigning somebody who has no profile changes nothing and is no error.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} lists no such error`,
  },
  'ukg.pcv.delete-v1-is-200': {
    summary: 'Version 1 answers a delete with 200 and no body; version 2 with 204.',
    evidence: 'documented',
    source: sources.assignmentsApi,
  },
  'ukg.pcv.read-v2-is-404': {
    summary: 'A read by version 2 of somebody who does not exist is 404.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} lists 404 and no 400 for it`,
  },
  'ukg.pcv.read.none': {
    summary: 'What a read of a known person without a profile answers.',
    evidence: 'inferred',
    source: 'nothing is published; the same question as for employment terms',
    variants: { empty: '200 without a profile', 'not-found': '400 by version 1, 404 by version 2' },
    default: 'empty',
  },
  'ukg.pcv.multi-read.unassigned': {
    summary:
      'By version 1 people without a profile fail, unless failOnNoAssignment is false, which leaves them out, or returnUnassignedEmployees adds them.',
    evidence: 'documented',
    source: `${sources.releaseNotes}, R7; ${sources.assignmentsApi}`,
  },
  'ukg.pcv.id-not-of-path': {
    summary: 'An id in the body that is not that of the path is refused with 400 WFS-111209.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} lists it for siblings`,
  },
  'ukg.pcv.setup.list': {
    summary: 'The list of profiles needs no name; a name, in any case, that no profile has gives an empty list.',
    evidence: 'inferred',
    source: 'developer.ukg.com/wfm/docs/paycode-value-profile-assignments-doc calls it without a name',
  },
  'ukg.pcv.setup.unknown': {
    summary: 'A profile that does not exist is refused with 400 WFS-106304.',
    evidence: 'inferred',
    source: `${sources.schedulingApi}: "The {object} was not found with given reference: {reference}."`,
  },
  'ukg.pcv.setup.name-taken': {
    summary: 'A name that another profile has is refused with 400 WFS-106301.',
    evidence: 'inferred',
    source: `${sources.schedulingApi}: "Not Unique Record Found."`,
  },
  'ukg.pcv.setup.version': {
    summary:
      'An update replaces the whole profile and counts its version up; the version that is sent is not looked at.',
    evidence: 'inferred',
    source: `${sources.schedulingApi} has the member; no conflict is listed`,
  },
  'ukg.pcv.setup.delete-in-use': {
    summary: 'A profile that somebody has cannot be deleted: 400 WFS-100000.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}: the code of unknown scheduling errors since R9`,
  },
  'ukg.pcv.setup.one-list': {
    summary: 'A search takes one of ids and qualifiers, else 400 WFS-111207.',
    evidence: 'inferred',
    source: `${sources.objectReferences}; ${sources.schedulingApi} has the code`,
  },
  'ukg.pcv.setup.limit': {
    summary: 'A bulk operation takes 1000 profiles; more is 413 WFP-90003.',
    evidence: 'inferred',
    source: `${sources.schedulingApi} states the limit, siblings the code`,
  },
});
