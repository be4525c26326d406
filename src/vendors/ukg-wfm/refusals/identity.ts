import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Naming one person

export const unknownPerson = refusal({
  id: 'ukg.person.unknown',
  evidence: 'inferred',
  source: `${sources.assignmentsApi}: eleven sibling operations list it`,
  summary: 'A person who does not exist is refused with 400 WCO-101263.',
  status: 400,
  ...common.noSuchPerson,
});

/** The same failure, for the operations that list it. */
export const unknownPersonListed = refusal({
  id: 'ukg.person.unknown-listed',
  evidence: 'documented',
  source: `${sources.personApi}; ${sources.assignmentsApi}, the reads of aggregated assignments`,
  summary: 'A person who does not exist is refused with 400 WCO-101263, which these operations list.',
  status: 400,
  ...common.noSuchPerson,
});

// The two spaces are the vendor's.
export const noIdentifier = refusal({
  id: 'ukg.person.no-identifier',
  evidence: 'inferred',
  source: `${sources.assignmentsApi}: sibling operations list it`,
  summary: 'A personIdentity without an identifier is refused with 400 WCO-101262.',
  status: 400,
  code: 'WCO-101262',
  text:
    'The personIdentity bean did not detect a property with a value.  ' +
    'There must be one property value specified in order to identify a person.',
});

export const severalIdentifiers = refusal({
  id: 'ukg.person.one-identifier',
  evidence: 'inferred',
  source: `${sources.assignmentsApi}: sibling operations list it`,
  summary: 'A personIdentity that names several people, or one of them twice, is refused with 400 WCO-101261.',
  status: 400,
  code: 'WCO-101261',
  text: 'The personIdentity bean detected more than one property with a value.  Only one property can be specified in the bean.',
});
