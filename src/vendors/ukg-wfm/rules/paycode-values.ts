import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Behaviour of paycode value profiles of people, and of the set-up of the profiles. */
export const paycodeValueRules = defineRules({
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
  'ukg.pcv.setup.list': {
    summary: 'The list of profiles needs no name; a name, in any case, that no profile has gives an empty list.',
    evidence: 'inferred',
    source: 'developer.ukg.com/wfm/docs/paycode-value-profile-assignments-doc calls it without a name',
  },
  'ukg.pcv.setup.version': {
    summary:
      'An update replaces the whole profile and counts its version up; the version that is sent is not looked at.',
    evidence: 'inferred',
    source: `${sources.schedulingApi} has the member; no conflict is listed`,
  },
});
