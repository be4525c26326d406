import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Behaviour of searches of people. */
export const searchRules = defineRules({
  'ukg.multi-read.key-any-case': {
    summary: 'The key of a search is read in any case.',
    evidence: 'documented',
    source: `${sources.payCodeValue} writes personNumber where the enum has personnumber`,
    twin: { summary: 'A key in another case than that of the enum is unknown.' },
  },
  'ukg.multi-read.multi-key': {
    summary: 'A search by coid and aoid, in this order, takes the values of a pair in the same order.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} describes the pair of aoid and coid`,
    twin: { summary: 'The first value is the aoid in any case.' },
  },
  'ukg.multi-read.only-active': {
    summary: 'What onlyActivePerson does with the people whose employment status today is not Active.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}, R7: an inactive person is an error of extensions/multi_read, 207 beside others and 400 alone; no code is printed`,
    variants: { error: 'they are answered like people who do not exist', 'left-out': 'they are left out' },
    default: 'error',
  },
  'ukg.multi-read.by-email': {
    summary: 'Whether the key useremailaddress is taken by searches other than that of common ids.',
    evidence: 'inferred',
    source: `a public sample of extensions/multi_read sends it; ${sources.personApi} of 2022 does not have it`,
    variants: { taken: 'it names a person', unknown: 'it is refused like any unknown key' },
    default: 'taken',
  },
  'ukg.multi-read.base-wages': {
    summary: 'What includeBaseWages does, a member of a newer release; nobody has a base wage here.',
    evidence: 'inferred',
    source: `a public sample of extensions/multi_read sends it; ${sources.personApi} of 2022 does not have it`,
    variants: { taken: 'it is not looked at', refused: 'it is refused with 400 WFP-90011' },
    default: 'taken',
  },
  'ukg.multi-read.unused-member': {
    summary: 'Members of the shared model of a search that the operation has no use for are not looked at.',
    evidence: 'inferred',
    source: `${sources.personApi} has one model for all searches, and calls snapshotDate valid for three of them`,
    twin: { summary: 'They are refused with 400 WFP-90011.' },
  },
});
