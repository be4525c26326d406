import { VendorFailure } from '../../../engine/http/failure.ts';
import { sources } from '../rules/sources.ts';
import { type Detail, type Failure, type FailureBody, failure, refusal } from './refusal.ts';

const { page, errorGuide, batchGuide, help } = sources;

/** Operations that cannot be done on an object, alone or in a batch. */

const notFound = {
  status: 404,
  code: 'notFound',
  errorId: 'SIM-0008',
  text: (title: string, key: string) => `${title} key ${key} could not be found`,
};

export const unknownKey = refusal({
  id: 'intacct.key.unknown',
  summary: 'A key that no object has, digits or not, answers 404 notFound.',
  evidence: 'inferred',
  source: `404 is documented for GET and PATCH (${errorGuide}); code and wording are those of a failed item in the composite example.`,
  ...notFound,
});

export const unknownKeyOnDelete = refusal({
  id: 'intacct.delete.key-unknown',
  summary: 'A delete of a key that no object has answers 404 notFound.',
  evidence: 'inferred',
  source: `404 is documented for GET and PATCH only, but also named as the result of a failed batch (${batchGuide}).`,
  ...notFound,
});

/** The request that an unsuccessful operation was part of: its method, and the name of the kind of object. */
export type Target = { readonly operation: string; readonly object: string };

/** The reply to an operation that could not be done on an object; the details say why. */
function unsuccessful<Args extends readonly unknown[]>(details: (...args: Args) => readonly Omit<Detail, 'code'>[]) {
  return {
    code: 'operationFailed',
    errorId: 'REST-7001',
    messageId: 'IA.REQUEST_ON_OBJECT_FAILED',
    text: ({ operation, object }: Target, ..._args: Args) =>
      `${operation} request on objects/${object} object was unsuccessful`,
    more: ({ operation, object }: Target, ...args: Args) => ({
      placeholders: { OPERATION: operation, RESOURCE_NAME: `objects/${object}` },
      details: details(...args).map((detail) => ({ ...detail, code: 'operationFailed' })),
    }),
  };
}

export const textTooLong = refusal({
  id: 'intacct.labor.lengths',
  summary: 'A name of more than 80 or a description of more than 1000 characters answers 422.',
  evidence: 'inferred',
  source: `The limits are those of the ${help}; the schema has none, and 422 is for payloads that fit the schema and break a rule (${errorGuide}).`,
  status: 422,
  ...unsuccessful((fields: readonly { readonly name: string; readonly maxLength: number }[]) =>
    fields.map(({ name, maxLength }) => ({
      errorId: 'SIM-0011',
      message: `/${name} must not be longer than ${maxLength} characters`,
      target: `/${name}`,
    })),
  ),
});

export const inUse = refusal({
  id: 'intacct.delete.in-use',
  summary: 'An object that others refer to cannot be deleted: 422 REST-7001.',
  evidence: 'inferred',
  source: `"Only unused IDs can be deleted" (${help}); the shape is that of other failures.`,
  status: 422,
  ...unsuccessful((title: string, id: string, by: readonly string[]) => [
    {
      errorId: 'SIM-0014',
      message: `${title} ${id} is in use (${by.join(', ')}) and cannot be deleted`,
      correction: 'Set the status to inactive instead.',
    },
  ]),
});

export const unknownReference = refusal({
  id: 'intacct.reference.unknown',
  summary: 'A reference to an object that does not exist answers 422.',
  evidence: 'inferred',
  source: `422 is for payloads that fit the schema and break a rule (${errorGuide}).`,
  status: 422,
  ...unsuccessful((target: string, title: string, name: string) => [
    { errorId: 'SIM-0016', message: `${title} ${name} does not exist`, target },
  ]),
});

export const inactiveReference = refusal({
  id: 'intacct.reference.inactive',
  summary: 'A reference to an inactive object answers 422.',
  evidence: 'inferred',
  source: `Inactive objects "cannot be used or referenced" (${page}); the shape is that of other failures.`,
  status: 422,
  ...unsuccessful((target: string, title: string, name: string) => [
    { errorId: 'SIM-0016', message: `${title} ${name} is inactive and cannot be referenced`, target },
  ]),
});

/** A line that is changed through an object which does not own it. */
export const foreignLine = failure({
  status: 422,
  ...unsuccessful((target: string, title: string, key: string, ownerId: string) => [
    { errorId: 'SIM-0016', message: `${title} ${key} is no line of ${ownerId}`, target },
  ]),
});

/** An id that another object has, with the status that the choice intacct.create.duplicate-id gives. */
export const alreadyExists = failure({
  status: (_target, status) => status,
  ...unsuccessful((_status: 409 | 422, title: string, id: string) => [
    {
      errorId: 'SIM-0010',
      message: `Another ${title} with the given value(s) ${id} already exists`,
      target: '/id',
      correction: 'Use a unique value instead.',
    },
  ]),
});

/** A change of a labor setting that is used on a timesheet. */
export const usedOnTimesheet = failure({
  status: 422,
  ...unsuccessful((title: string, id: string, target: string) => [
    {
      errorId: 'SIM-0015',
      message: `${title} ${id} is used on a timesheet: only its status can be changed, to inactive`,
      target,
    },
  ]),
});

/** A batch of too many records, with the status that the choice intacct.batch.limit gives. */
export const tooManyRecords = failure({
  status: (_maxRecords, status) => status,
  code: 'invalidRequest',
  errorId: 'SIM-0013',
  text: (maxRecords: number, _status: 400 | 429) => `A batch has at most ${maxRecords} records`,
});

/** An item of an atomic batch that was not done, or was undone, because another one failed. */
export const unprocessed = failure({
  status: 422,
  code: 'unprocessed',
  text: 'Operation skipped due to atomic transaction failure',
});

/** An atomic batch that failed: it answers as a batch does, and everything that it did is undone. */
export function failedBatch(status: number, body: unknown): Failure {
  return new VendorFailure<FailureBody>(status, { form: 'batch', body });
}
