import type { Relations } from '../../../engine/state/records.ts';

/** The members of records that name other records. */
export const relations: Relations = {
  user: { personKey: 'person' },
  termAssignments: { personKey: 'person', 'terms.*.termId': 'term' },
  profileAssignment: { personKey: 'person', profileId: 'payCodeValueProfile' },
  otherAssignment: { personKey: 'person' },
};

/** The member that holds the numbers of each counter. */
export const counterFields = {
  term: 'term.id',
  payCodeValueProfile: 'payCodeValueProfile.id',
  payCodeValueProfileElement: 'payCodeValueProfile.payCodeValueProfileElements.*.id',
};
