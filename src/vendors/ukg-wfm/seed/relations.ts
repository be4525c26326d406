import type { Relations } from '../../../engine/state/records.ts';

/** Which members of records name other records. */
export const relations: Relations = {
  user: { personKey: 'person' },
  termAssignments: { personKey: 'person', 'terms.*.termId': 'term' },
  profileAssignment: { personKey: 'person', profileId: 'payCodeValueProfile' },
  otherAssignment: { personKey: 'person' },
};

/** Which member holds the numbers of which counter. */
export const numbered = {
  term: 'term.id',
  payCodeValueProfile: 'payCodeValueProfile.id',
  payCodeValueProfileElement: 'payCodeValueProfile.payCodeValueProfileElements.*.id',
};
