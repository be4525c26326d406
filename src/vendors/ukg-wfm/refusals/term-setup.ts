import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { failure, refusal } from './refusal.ts';

// Set-up of employment terms

const noSuchTerm = {
  status: 400,
  code: 'WTK-82600',
  text: 'Employment Term does not exist or accessed with a bad reference.',
} as const;

export const unknownTerm = refusal({
  id: 'ukg.setup.terms.unknown',
  evidence: 'inferred',
  source: `${sources.setupApi} lists it for update and delete`,
  summary: 'A term that does not exist is refused with 400 WTK-82600.',
  ...noSuchTerm,
});

export const noTermNamed = failure(noSuchTerm);

export const nameTaken = refusal({
  id: 'ukg.setup.terms.name-taken',
  evidence: 'documented',
  source: sources.setupApi,
  summary: 'A create with a name that exists, in any case, is refused with 400 WTK-82604.',
  status: 400,
  code: 'WTK-82604',
  text: 'Cannot create an employment term that is already exists.',
});

export const idNotOfPath = refusal({
  id: 'ukg.setup.terms.other-id',
  evidence: 'documented',
  source: sources.setupApi,
  summary: 'An update whose id is not that of the path is refused with 400 WTK-82607.',
  status: 400,
  code: 'WTK-82607',
  text: 'Id or name in request body does not match with id or name in path parameter.',
});

export const termInUse = refusal({
  id: 'ukg.setup.terms.delete-in-use',
  evidence: 'inferred',
  source: `${sources.setupApi} lists no better code`,
  summary: 'A term that is assigned to somebody cannot be deleted: 400 WTK-82606.',
  status: 400,
  code: 'WTK-82606',
  text: 'Unknown error occurred. Please Contact your administrator.',
});

export const badData = refusal({
  id: 'ukg.setup.terms.bad-data',
  evidence: 'documented',
  source: sources.setupApi,
  summary:
    'Data that no term can have, such as a missing member or versions that overlap, is refused with 400 WTK-82608.',
  status: 400,
  code: 'WTK-82608',
  text: 'Data validation exception occurs due to bad input data while request processing. Please verify input data.',
});

// A search for terms, and a change of versions

export const emptyWhere = failure({
  status: 400,
  code: 'WTK-82613',
  text: 'At least one parameter is required inside where clause.',
});

export const severalReferenceLists = failure({
  status: 400,
  code: 'WTK-82614',
  text: 'Only one from Ids/Qualifiers/PersistentIds/Refs is allowed.',
});

export const noTermWithId = failure({
  status: 400,
  code: 'WTK-82609',
  text: (id: number) => `Employment Term with ID: ${id} does not exist.`,
});

export const noTermWithPersistentId = failure({
  status: 400,
  code: 'WTK-82610',
  text: (persistentId: string) => `Employment Term with Persistent Id: ${persistentId} does not exist.`,
});

export const noTermWithQualifier = failure({
  status: 400,
  code: 'WTK-82615',
  text: (qualifier: string) => `Employment Term with Qualifier: ${qualifier} does not exist.`,
});

// Among the results of a partial success these two have no colon.

export const noTermWithIdAmongResults = failure({
  status: 400,
  code: 'WTK-82609',
  text: (id: number) => `Employment Term with ID ${id} does not exist.`,
});

export const noTermWithPersistentIdAmongResults = failure({
  status: 400,
  code: 'WTK-82610',
  text: (persistentId: string) => `Employment Term with Persistent Id ${persistentId} does not exist.`,
});

export const tooManyVersions = failure({
  ...common.tooManyItems,
  text: (actual: number, maximum: number) => common.tooManyItems.text('employment_terms/versions', actual, maximum),
  details: common.limitDetails,
});
