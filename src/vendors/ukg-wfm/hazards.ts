import {
  answers,
  type Hazard,
  has,
  isEmptyList,
  isLaterPage,
  losesAnswer,
  meets,
  sendsNull,
} from '../../engine/journal/hazard.ts';
import { paging } from './wire/paging.ts';

/** Situations that clients of UKG Pro WFM forget. */
export const hazards: readonly Hazard[] = [
  {
    name: 'second-page',
    summary: 'People are read in more than one page.',
    how: 'Send a small count to POST /v1/commons/persons/apply_read, or start with --people 500.',
    happens: isLaterPage(paging),
  },
  {
    name: 'empty-answer',
    summary: 'A search finds nobody.',
    how: 'Search for an employmentStatus that nobody has.',
    happens: isEmptyList(paging),
  },
  {
    name: 'partial-success',
    summary: 'A bulk request fails in part.',
    how: 'Put the fault preset ukg-third-item-fails in place, or send an unknown person among known ones.',
    happens: answers(207),
  },
  {
    name: 'throttled',
    summary: 'UKG answers 429.',
    how: 'Put the fault preset ukg-throttled in place.',
    happens: answers(429),
  },
  {
    name: 'token-expired',
    summary: 'A token expires between two requests.',
    how: 'Advance the clock by PT2H after the client has signed in.',
    happens: (entry) => entry.request.headers.authorization !== undefined && meets('ukg.auth.unauthorized')(entry),
  },
  {
    name: 'answer-lost',
    summary: 'A change is made, and its answer never arrives.',
    how: 'Add a fault with the effect commit-then-drop for the request.',
    happens: losesAnswer,
  },
  {
    name: 'dates-cut-by-another',
    summary: 'An assignment is cut by another one.',
    how: 'Assign two employment terms whose days overlap.',
    happens: meets('ukg.terms.post.cuts-existing', 'ukg.terms.overlap.cuts-earlier'),
  },
  {
    name: 'open-end',
    summary: 'A date without an end is 3000-01-01.',
    how: 'Assign an employment term with the expirationDate 3000-01-01 and read it.',
    happens: has('3000-01-01'),
  },
  {
    name: 'null-member',
    summary: 'A member is null and not absent.',
    how: 'Send null for a member that need not be there.',
    happens: sendsNull,
  },
  {
    name: 'duplicate',
    summary: 'A person, or a name, is there already.',
    how: 'Name a person twice in a multi_upsert of assignments, or create a term with a name that exists.',
    happens: meets('ukg.assignments.duplicates', 'ukg.setup.terms.name-taken'),
  },
  {
    name: 'vanished-record',
    summary: 'A record vanishes while pages are read.',
    how: 'Start with --twin wire.vanishing-record and read two pages.',
    happens: ({ fault }) => fault === 'wire.vanishing-record',
  },
  {
    name: 'leap-day',
    summary: 'A date is 29 February.',
    how: 'Assign a term from 2028-02-29.',
    happens: has('-02-29'),
  },
];
