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

/** Situations that clients of Sage Intacct forget. */
export const hazards: readonly Hazard[] = [
  {
    name: 'second-page',
    summary: 'A query is read in more than one page.',
    how: 'Send a small size to POST /services/core/query, or use the provider state "there are {count} positions".',
    happens: isLaterPage(paging),
  },
  {
    name: 'empty-answer',
    summary: 'A list or query finds nothing.',
    how: 'Query with a filter that no object has.',
    happens: isEmptyList(paging),
  },
  {
    name: 'partial-success',
    summary: 'A batch fails in part.',
    how: 'Send a batch with one item that is not valid.',
    happens: answers(207),
  },
  {
    name: 'throttled',
    summary: 'Sage Intacct answers 429.',
    how: 'Put the fault preset intacct-rate-limit in place.',
    happens: answers(429),
  },
  {
    name: 'token-expired',
    summary: 'A token expires between two requests.',
    how: 'Advance the clock by PT24H after the client has signed in.',
    happens: meets('intacct.token.expired'),
  },
  {
    name: 'answer-lost',
    summary: 'An object is created, and the answer never arrives.',
    how: 'Put the fault preset intacct-lost-create in place.',
    happens: losesAnswer,
  },
  {
    name: 'null-member',
    summary: 'A member is null and not absent.',
    how: 'Send null for a member that need not be there.',
    happens: sendsNull,
  },
  {
    name: 'duplicate',
    summary: 'An id is there already.',
    how: 'Create the same object twice.',
    happens: meets('intacct.create.id-exists'),
  },
  {
    name: 'vanished-record',
    summary: 'A record vanishes while pages are read.',
    how: 'Start with --twin wire.vanishing-record and read two pages.',
    happens: ({ fault }) => fault === 'wire.vanishing-record',
  },
  {
    name: 'refused-by-privilege',
    summary: 'The user may not do what is asked.',
    how: 'Sign in as the read-only user and create an object.',
    happens: meets('intacct.permission.missing'),
  },
  {
    name: 'leap-day',
    summary: 'A date is 29 February.',
    how: 'Filter by 2028-02-29, or set the clock to that day.',
    happens: has('-02-29'),
  },
];
