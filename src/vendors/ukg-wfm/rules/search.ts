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
    summary: 'onlyActivePerson leaves out the people whose employment status today is not Active.',
    evidence: 'inferred',
    source: `${sources.personApi} describes the member`,
    twin: { summary: 'They are answered too.' },
  },
  'ukg.multi-read.unused-member': {
    summary: 'Members of the shared model of a search that the operation has no use for are not looked at.',
    evidence: 'inferred',
    source: `${sources.personApi} has one model for all searches, and calls snapshotDate valid for three of them`,
    twin: { summary: 'They are refused with 400 WFP-90011.' },
  },
});
