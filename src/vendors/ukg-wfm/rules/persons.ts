import { defineRules } from '../../../engine/rules/rules.ts';
import { changeAt } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Behaviour of look-ups of persons. */
export const personRules = defineRules({
  'ukg.people.inclusive-end': {
    summary: 'In a person the end of an employment term is its last day.',
    evidence: 'documented',
    source: sources.personApi,
    twin: { summary: 'It is the day after, as in answers about employment terms.' },
  },
  'ukg.people.forever-end': {
    summary: 'In a person the end of an employment term without an end is 3000-01-01.',
    evidence: 'observed',
    source: 'public client code writes it so',
    twin: { summary: 'It is the day before.' },
  },
  'ukg.people.no-first-name': {
    summary: 'A person without a first name has no such member.',
    evidence: 'observed',
    source: `${sources.keboola}, recorded in July 2026`,
    twin: { summary: 'firstName is an empty text.' },
  },
  'ukg.people.apply-read.pages': {
    summary: 'index is the number of a page, counted from 0.',
    evidence: 'observed',
    source: `${sources.keboola}, recorded in July 2026`,
    twin: { summary: 'It is the number of the first person.' },
  },
  'ukg.people.apply-read.total': {
    summary: 'totalElements counts the people of the page.',
    evidence: 'observed',
    source: `${sources.keboola}, recorded in July 2026`,
    twin: { summary: 'It counts all people whom the search finds.' },
  },
  'ukg.people.apply-read.status-any-case': {
    summary: 'The statuses of a search of all persons are read in any case.',
    evidence: 'documented',
    source: `developer.ukg.com/wfm/reference/retrieve-all-persons: its examples send "active" and "inactive"`,
    twin: { summary: 'A status in another case is refused with 400.' },
  },
  'ukg.people.current-user': {
    summary: 'The current user is in the locale en_US, and in UTC where the job assignment names no time zone.',
    evidence: 'inferred',
    source: `${sources.personApi} has the members; the values are ours`,
    twin: { summary: 'The locale is de_DE.', change: changeAt('userLocale', () => 'de_DE') },
  },
  'ukg.people.current-user.no-initial': {
    summary: 'The middleInitial of a current user who has none.',
    evidence: 'inferred',
    source: `${sources.personApi} requires the member; elsewhere members without a value are left out`,
    variants: { absent: 'it is left out', empty: 'it is an empty text' },
    default: 'absent',
  },
  'ukg.people.current-user.no-date-format': {
    summary: 'The dateFormat in the time zone of a current user.',
    evidence: 'inferred',
    source: `${sources.personApi} requires the member; nobody has one here`,
    variants: { absent: 'it is left out', empty: 'it is an empty text' },
    default: 'absent',
  },
  'ukg.people.current-user.own-zone': {
    summary: 'The time zone of the current user is the one that the job assignment names.',
    evidence: 'inferred',
    source: `${sources.personApi} has both members and does not connect them`,
    twin: { summary: 'It is UTC.' },
  },
  'ukg.people.current-user.gmt-offset': {
    summary: 'The unit of gmtOffset.',
    evidence: 'inferred',
    source: `${sources.personApi} calls it an integer alone`,
    variants: { milliseconds: 'milliseconds', minutes: 'minutes' },
    default: 'milliseconds',
  },
  'ukg.people.names': {
    summary: 'fullName, displayName and name of a person are "last, first".',
    evidence: 'inferred',
    source: `${sources.personApi} has the members and no values`,
    twin: { summary: 'They are "first last".' },
  },
  'ukg.people.refs-answer': {
    summary: 'Which of its three lists an answer of references fills.',
    evidence: 'inferred',
    source: `${sources.personApi} has ids, qualifiers and refs`,
    variants: { 'all-lists': 'all three', 'refs-only': 'refs, the others empty' },
    default: 'all-lists',
  },
  'ukg.people.common-id': {
    summary: 'An answer about common ids names the person by the identifier that was asked for.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} has the members`,
    twin: { summary: 'It answers the personKey, or the person number where that was the identifier.' },
  },
  'ukg.people.by-email': {
    summary: 'external_id/multi_read takes the key useremailaddress too.',
    evidence: 'documented',
    source: sources.assignmentsApi,
    twin: { summary: 'The key is unknown.' },
  },
  'ukg.people.other-extensions': {
    summary:
      'The extension of scheduling holds only whom it belongs to, that of accruals also its profiles, that of devices the badge.',
    evidence: 'inferred',
    source: `${sources.personApi} shows more members`,
    twin: { summary: 'They do not say whom they belong to.' },
  },
  'ukg.people.employee-extension': {
    summary:
      'The extension of the employee has names, hire date, job, user and statuses, whatever else the person has.',
    evidence: 'documented',
    source: `${sources.personApi}; ${sources.releaseNotes}, R6 U4: first and last name are consistently returned`,
    twin: { summary: 'It holds only whom it belongs to.' },
  },
  'ukg.people.badge-details': {
    summary: 'The extension of devices tells of the badge, which is worn from the hire date on without an end.',
    evidence: 'inferred',
    source: `${sources.personApi} has the members; ${sources.releaseNotes}, R6 U4: startTime and endTime are valid here`,
    variants: {
      full: 'its number, dates, times of the day, and both together',
      dates: 'its number and dates',
      none: 'it has no such member',
    },
    default: 'full',
  },
  'ukg.people.external-identifiers': {
    summary: 'The external identifiers in the extension of the employee.',
    evidence: 'inferred',
    source: `${sources.personApi} has the members and names "aoid" as a type of external ids in external_id/apply_read`,
    variants: { 'common-ids': 'the common ids of the person, aoid and coid', none: 'they are left out' },
    default: 'common-ids',
  },
  'ukg.people.extension-type-any-case': {
    summary: 'The extensionType of a search is read in any case.',
    evidence: 'inferred',
    source: 'the key of a search is',
    twin: { summary: 'It is unknown in another case than that of the enum.' },
  },
});
