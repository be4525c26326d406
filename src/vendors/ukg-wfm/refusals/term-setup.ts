import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Set-up of employment terms

const noSuchTerm = {
  status: 400,
  code: 'WTK-82600',
  text: 'Employment Term does not exist or accessed with a bad reference.',
} as const;

export const unknownTerm = refusal({
  id: 'ukg.setup.terms.unknown',
  evidence: 'documented',
  source: sources.setupApi,
  summary: 'An update or a delete of a term that does not exist is refused with 400 WTK-82600.',
  ...noSuchTerm,
});

/** The same failure for reads, which list no code. */
export const unknownTermToRead = refusal({
  id: 'ukg.setup.terms.unknown-to-read',
  evidence: 'inferred',
  source: `${sources.setupApi} lists it for update and delete`,
  summary:
    'A read of a term that does not exist, and a change of versions without a term, is refused with 400 WTK-82600.',
  ...noSuchTerm,
});

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
  ...common.badSetupData,
});

export const nameOfAnother = refusal({
  id: 'ukg.setup.terms.name-of-another',
  evidence: 'inferred',
  source: `${sources.setupApi} lists the code without this reason`,
  summary: 'An update with the name of another term, in any case, is refused with 400 WTK-82608.',
  ...common.badSetupData,
});

// A search for terms, and a change of versions

const listed = { evidence: 'documented', source: sources.setupApi } as const;

export const backwardsSearch = refusal({
  id: 'ukg.setup.terms.backwards-search',
  evidence: 'inferred',
  source: `${sources.setupApi} lists the code for create and update`,
  summary: 'A search whose startDate is after its endDate is refused with 400 WTK-82608.',
  ...common.badSetupData,
});

export const badVersion = refusal({
  id: 'ukg.setup.terms.bad-version',
  evidence: 'inferred',
  source: `${sources.setupApi} lists the code for create and update`,
  summary: 'A change to versions that no term can have is refused with 400 WTK-82608.',
  ...common.badSetupData,
});

const nothingAsked = {
  status: 400,
  code: 'WTK-82613',
  text: 'At least one parameter is required inside where clause.',
} as const;

export const emptyWhere = refusal({
  id: 'ukg.setup.terms.empty-where',
  ...listed,
  summary: 'A search for no terms is refused with 400 WTK-82613.',
  ...nothingAsked,
});

export const noVersions = refusal({
  id: 'ukg.setup.terms.no-versions',
  evidence: 'inferred',
  source: `${sources.setupApi} lists the code for this operation too, which has no where`,
  summary: 'A change of no versions is refused with 400 WTK-82613.',
  ...nothingAsked,
});

export const severalReferenceLists = refusal({
  id: 'ukg.setup.terms.several-lists',
  ...listed,
  summary: 'A search by more than one of ids, qualifiers, persistentIds and refs is refused with 400 WTK-82614.',
  status: 400,
  code: 'WTK-82614',
  text: 'Only one from Ids/Qualifiers/PersistentIds/Refs is allowed.',
});

const noId = {
  id: 'ukg.setup.terms.no-id',
  ...listed,
  summary: 'An id that no term has is refused with WTK-82609: 400, or among the results of a 207.',
  status: 400,
  code: 'WTK-82609',
} as const;

const noPersistentId = {
  id: 'ukg.setup.terms.no-persistent-id',
  ...listed,
  summary: 'A persistent ID that no term has is refused with WTK-82610: 400, or among the results of a 207.',
  status: 400,
  code: 'WTK-82610',
} as const;

export const noTermWithId = refusal({
  ...noId,
  text: (id: number) => `Employment Term with ID: ${id} does not exist.`,
});

export const noTermWithPersistentId = refusal({
  ...noPersistentId,
  text: (persistentId: string) => `Employment Term with Persistent Id: ${persistentId} does not exist.`,
});

export const noTermWithQualifier = refusal({
  id: 'ukg.setup.terms.no-qualifier',
  ...listed,
  summary: 'A qualifier that no term has is refused with WTK-82615: 400, or among the results of a 207.',
  status: 400,
  code: 'WTK-82615',
  text: (qualifier: string) => `Employment Term with Qualifier: ${qualifier} does not exist.`,
});

// Among the results of a partial success these two have no colon.

export const noTermWithIdAmongResults = refusal({
  ...noId,
  text: (id: number) => `Employment Term with ID ${id} does not exist.`,
});

export const noTermWithPersistentIdAmongResults = refusal({
  ...noPersistentId,
  text: (persistentId: string) => `Employment Term with Persistent Id ${persistentId} does not exist.`,
});

export const tooManyVersions = refusal({
  id: 'ukg.setup.terms.too-many-versions',
  evidence: 'inferred',
  source: `${sources.setupApi} states the limit, siblings the code`,
  summary: 'A change of more than 200 versions is refused with 413 WFP-90003.',
  ...common.tooManyItems,
  text: (actual: number, maximum: number) => common.tooManyItems.text('employment_terms/versions', actual, maximum),
  details: common.limitDetails,
});
