import { defineRules } from '../../../engine/rules/rules.ts';
import { withStatus } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Behaviour of paycode value profiles of people, and of the set-up of the profiles. */
export const paycodeValueRules = defineRules({
  'ukg.pcv.no-change': {
    summary: 'A null payCodeValueProfile and a false unAssignExisting leave the profile that the person has.',
    evidence: 'documented',
    source: sources.payCodeValue,
    twin: { summary: 'The profile is removed.' },
  },
  'ukg.pcv.unassign': {
    summary: 'unAssignExisting true removes the profile that the person has.',
    evidence: 'documented',
    source: sources.payCodeValue,
    twin: { summary: 'The profile stays.' },
  },
  'ukg.pcv.echo': {
    summary: 'A request that changes nothing is answered by an empty payCodeValue, though the person has a profile.',
    evidence: 'documented',
    source: sources.payCodeValue,
    twin: { summary: 'The profile that the person has is answered.' },
  },
  'ukg.pcv.nothing-sent': {
    summary: 'An empty payCodeValue changes nothing.',
    evidence: 'inferred',
    source: `${sources.payCodeValue}: a null profile and a false unAssignExisting change nothing`,
    twin: { summary: 'It removes the profile that the person has.' },
  },
  'ukg.pcv.profile-and-unassign': {
    summary: 'A profile together with unAssignExisting true is assigned.',
    evidence: 'inferred',
    source: sources.cascadeProfile,
    twin: { summary: 'The profile that the person has is removed, and none is assigned.' },
  },
  'ukg.pcv.inactive-profile': {
    summary: 'Whether an inactive profile can be assigned.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}, R7 U1: inactive labor category entries came to be refused`,
    variants: { refuse: 'WCO-101232', accept: 'as any other' },
    default: 'refuse',
  },
  'ukg.pcv.answer': {
    summary: 'The plain operations answer both identifiers of a person.',
    evidence: 'inferred',
    source: `${sources.terms}: the same family`,
    twin: { summary: 'The personKey is the user key.' },
  },
  'ukg.pcv.delete': {
    summary: 'Unassigning somebody who has no profile changes nothing and is no error.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} lists no such error`,
    twin: { summary: 'It is refused like a read of somebody without a profile.' },
  },
  'ukg.pcv.delete-v1-is-200': {
    summary: 'Version 1 answers a delete with 200 and no body; version 2 with 204.',
    evidence: 'documented',
    source: sources.assignmentsApi,
    twin: { summary: 'Version 1 answers 204.', change: withStatus(204) },
  },
  'ukg.pcv.read.none': {
    summary: 'What a read of a known person without a profile answers.',
    evidence: 'inferred',
    source: 'nothing is published; the same question as for employment terms',
    variants: { empty: '200 without a profile', 'not-found': '400 by version 1, 404 by version 2' },
    default: 'empty',
  },
  'ukg.pcv.multi-read.added': {
    summary: 'By version 1 returnUnassignedEmployees adds people without a profile to the answer.',
    evidence: 'observed',
    source: `${sources.configEditor} sends it and tests for people without a profile; ${sources.assignmentsApi} has it`,
    twin: { summary: 'They fail like without it.' },
  },
  'ukg.pcv.multi-read.unassigned': {
    summary: 'By version 1 people without a profile are left out where failOnNoAssignment is false.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}, R7: another multi_read does not fail then`,
    twin: { summary: 'They fail like without it.' },
  },
  'ukg.pcv.setup.list': {
    summary: 'The list of profiles needs no name.',
    evidence: 'documented',
    source: `${sources.profileAssignments} calls it without a name, though the API calls it required`,
    twin: { summary: 'Without a name it is refused with 400.' },
  },
  'ukg.pcv.setup.list-none': {
    summary: 'A list by a name that no profile has is empty.',
    evidence: 'inferred',
    source: `${sources.schedulingApi} answers a list`,
    twin: { summary: 'It is refused with 400 WFS-106304.' },
  },
  'ukg.pcv.setup.first-version': {
    summary: 'A new profile has the version 1 and an id of its own, whatever is sent.',
    evidence: 'inferred',
    source: `${sources.schedulingApi} has the members`,
    twin: { summary: 'Its version is 0.' },
  },
  'ukg.pcv.setup.version': {
    summary:
      'An update replaces the whole profile and counts its version up; the version that is sent is not looked at.',
    evidence: 'inferred',
    source: `${sources.schedulingApi} has the member; no conflict is listed`,
    twin: { summary: 'The version stays.' },
  },
});
