import { answers, type Hazard, has, isLaterPage, losesAnswer, meets, sendsNull } from '../../engine/journal/hazard.ts';
import { paging } from './wire/paging.ts';

/** Situations that clients of PowerOffice Go forget. */
export const hazards: readonly Hazard[] = [
  {
    name: 'second-page',
    summary: 'A list is read in more than one page.',
    how: 'Send a small PageSize and follow nextPageLink, or start with --people 500.',
    happens: isLaterPage(paging),
  },
  {
    name: 'empty-answer',
    summary: 'A list has nothing in it: 204 without a body.',
    how: 'Filter by a number that no employee has.',
    happens: meets('poweroffice.list.empty-is-204'),
  },
  {
    name: 'throttled',
    summary: 'PowerOffice answers 429.',
    how: 'Put the fault preset poweroffice-busy in place.',
    happens: answers(429),
  },
  {
    name: 'token-expired',
    summary: 'A token expires between two requests.',
    how: 'Advance the clock by PT1H after the client has signed in.',
    happens: meets('poweroffice.token.expired'),
  },
  {
    name: 'answer-lost',
    summary: 'A record is made, and the client gets no answer or 504.',
    how: 'Put the fault preset poweroffice-lost-create in place.',
    happens: losesAnswer,
  },
  {
    name: 'null-member',
    summary: 'A member is null and not absent.',
    how: 'Patch a member to null.',
    happens: sendsNull,
  },
  {
    name: 'duplicate',
    summary: 'A number or code is there already.',
    how: 'Create an employee with the number of another one.',
    happens: meets(
      'poweroffice.employee.unique-numbers',
      'poweroffice.employee.unique-reference',
      'poweroffice.dimension.unique-code',
    ),
  },
  {
    name: 'vanished-record',
    summary: 'A record vanishes while pages are read.',
    how: 'Start with --twin wire.vanishing-record and read two pages.',
    happens: ({ fault }) => fault === 'wire.vanishing-record',
  },
  {
    name: 'refused-by-privilege',
    summary: 'The integration lacks the privilege for a request.',
    how: 'Sign in with the read-only keys, or use the provider state "the integration has the privileges {privileges}".',
    happens: meets('poweroffice.privileges.per-operation'),
  },
  {
    name: 'leap-day',
    summary: 'A date is 29 February.',
    how: 'Send 2028-02-29, or set the clock to that day.',
    happens: has('-02-29'),
  },
];
