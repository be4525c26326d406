import type { Relations } from '../../../engine/state/records.ts';
import type { UniqueKeys } from '../../../engine/state/unique-keys.ts';

/** The members of records that name other records. */
export const relations: Relations = {
  person: { 'accrualProfiles.*.profileId': 'accrualProfile' },
  user: { personKey: 'person' },
  termAssignments: { personKey: 'person', 'terms.*.termId': 'term' },
  profileAssignment: { personKey: 'person', profileId: 'payCodeValueProfile' },
  otherAssignment: { personKey: 'person' },
};

/** The members that name one person, term or profile alone. */
export const uniqueKeys: UniqueKeys = {
  person: [
    { member: 'personNumber' },
    { member: 'userKey' },
    { member: 'userName', ignoreCase: true },
    { member: 'badgeNumber' },
    { member: 'badgeAssignmentId' },
    { member: 'jobAssignmentId' },
  ],
  term: [{ member: 'name', ignoreCase: true }, { member: 'persistentId' }],
  payCode: [{ member: 'name', ignoreCase: true }],
  accrualProfile: [{ member: 'name', ignoreCase: true }],
  payRule: [{ member: 'name', ignoreCase: true }, { member: 'persistentId' }],
  payCodeValueProfile: [{ member: 'name', ignoreCase: true }],
  hyperfind: [{ member: 'name', ignoreCase: true }, { member: 'persistentId' }],
};

/** The member that holds the numbers of each counter. */
export const counterFields = {
  term: 'term.id',
  payCodeValueProfile: 'payCodeValueProfile.id',
  person: 'person.personKey',
  userAccount: 'person.userKey',
  jobAssignment: 'person.jobAssignmentId',
  payCodeValueProfileElement: 'payCodeValueProfile.payCodeValueProfileElements.*.id',
};
