import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Behaviour of look-ups of persons. */
export const personRules = defineRules({
  'ukg.people.by-id': {
    summary: 'A person is answered in groups, of which the identity has the person key alone.',
    evidence: 'documented',
    source: 'the vendor\'s "Make an API call" page',
  },
  'ukg.people.inclusive-end': {
    summary: 'In a person the end of an employment term is its last day; the end of time stays 3000-01-01.',
    evidence: 'documented',
    source: `${sources.personApi}: endDate is inclusive; public clients write 3000-01-01`,
  },
  'ukg.people.apply-read.pages': {
    summary:
      'index is a page number from 0; totalElements is a text and counts the people of the page; a missing first name is left out.',
    evidence: 'observed',
    source: `${sources.keboola}, recorded in July 2026`,
  },
  'ukg.people.apply-read.checks': {
    summary:
      'Bad statuses, index, count and dates are refused with WCO-101724 to -101727, WFP-90100 and 413 WCO-101338.',
    evidence: 'documented',
    source: sources.personApi,
  },
  'ukg.people.current-user': {
    summary: 'The current user is the person of the token, in the locale en_US and the time zone UTC.',
    evidence: 'documented',
    source: `${sources.personApi}; locale and time zone are ours`,
  },
  'ukg.people.names': {
    summary: 'fullName, displayName and name of a person are "last, first".',
    evidence: 'inferred',
    source: `${sources.personApi} has the members and no values`,
  },
  'ukg.people.refs-answer': {
    summary: 'Which of its three lists an answer of references fills.',
    evidence: 'inferred',
    source: `${sources.personApi} has ids, qualifiers and refs`,
    variants: { 'all-lists': 'all three', 'refs-only': 'refs, the others empty' },
    default: 'all-lists',
  },
  'ukg.people.common-id': {
    summary: 'A person is answered with the identifier that was asked for and with aoid and coid where there are any.',
    evidence: 'inferred',
    source: `${sources.personApi} has the members`,
  },
  'ukg.people.by-email': {
    summary: 'external_id/multi_read takes the key useremailaddress too.',
    evidence: 'documented',
    source: sources.assignmentsApi,
  },
  'ukg.people.extensions': {
    summary:
      'Employment terms stand under allExtension.timekeepingExtension.employeeTerms, or under the extension that was asked for.',
    evidence: 'documented',
    source: sources.personApi,
  },
  'ukg.people.extensions.checks': {
    summary: 'A bad extensionType is refused with 400 WCO-101201, a bad snapshotDate with WCO-101204.',
    evidence: 'documented',
    source: sources.personApi,
  },
  'ukg.people.extensions.criteria': {
    summary:
      'Extensions of one person are asked for by person_number or by aoid and coid, else WCO-101231 or WCO-101236.',
    evidence: 'documented',
    source: sources.personApi,
  },
});
