import { defineRefusal } from '../../../engine/rules/refusal.ts';
import { sources } from '../rules/sources.ts';
import { type Detail, type FailureBody, refusal } from './refusal.ts';

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
export function unsuccessful<Args extends readonly unknown[]>(
  details: (...args: Args) => readonly Omit<Detail, 'code'>[],
) {
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

export const topLevelRefused = refusal({
  id: 'intacct.entity.top-level-refused',
  summary: 'A change of an object of the top level in a session of an entity is 422, where the variant says so.',
  evidence: 'inferred',
  source: 'Nobody tells of it.',
  status: 422,
  ...unsuccessful((title: string, id: string) => [
    {
      errorId: 'SIM-0100',
      message: `${title} ${id} is one of the top level and cannot be changed in an entity`,
      correction: 'Sign in at the top level.',
    },
  ]),
});

export const inUse = refusal({
  id: 'intacct.delete.in-use',
  summary: 'An object that others refer to cannot be deleted: 422 REST-7001.',
  evidence: 'inferred',
  source: `"Only unused IDs can be deleted" (${help}), and a class or department "not being used or referenced" (${sources.companyDocument}); the shape is that of other failures.`,
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

export const foreignLine = refusal({
  id: 'intacct.lines.foreign',
  summary: 'A line that is changed through an object which does not own it answers 422.',
  evidence: 'inferred',
  source: `422 is for payloads that fit the schema and break a rule (${errorGuide}).`,
  status: 422,
  ...unsuccessful((target: string, title: string, key: string, ownerId: string) => [
    { errorId: 'SIM-0016', message: `${title} ${key} is no line of ${ownerId}`, target },
  ]),
});

/** Status and message are those of the choices intacct.create.duplicate-id and intacct.create.duplicate-text. */
export const alreadyExists = refusal({
  id: 'intacct.create.id-exists',
  summary: 'An id that another object of the kind has is refused with operationFailed.',
  evidence: 'inferred',
  source:
    'github.com/fylein/fyle-intacct-api reads "Another record with the value" in the details; the rest is unknown.',
  status: (_target, status) => status,
  ...unsuccessful((_status: 409 | 422, message: string) => [
    {
      errorId: 'SIM-0010',
      message,
      target: '/id',
      correction: 'Use a unique value instead.',
    },
  ]),
});

export const contactMissing = refusal({
  id: 'intacct.employee.contact-missing',
  summary: 'An employee without a primary contact is refused with 422: "Employee Contact info cannot be empty".',
  evidence: 'inferred',
  source: `The text is an example of ${errorGuide}; the form is that of other failures.`,
  status: 422,
  ...unsuccessful((text: string) => [{ errorId: 'SIM-0027', message: text, target: '/primaryContact' }]),
});

/** The same as the guide prints it. */
export const contactMissingOlder = refusal({
  id: 'intacct.employee.contact-missing-older',
  summary: 'An employee without a primary contact is refused with 422 "Operation create object HQemployee failed".',
  evidence: 'documented',
  source: `An example of ${errorGuide}`,
  status: 422,
  code: 'operationFailed',
  text: (_detail: string) => 'Operation create object HQemployee failed',
  more: (message) => ({ details: [{ code: 'BL01001973', message }] }),
});

export const usedOnTimesheet = refusal({
  id: 'intacct.update.used-on-timesheet',
  summary:
    'Once a labor setting is used on a timesheet, the only change allowed is to set it inactive; others answer 422.',
  evidence: 'inferred',
  source: `${help}; the shape is that of other failures.`,
  status: 422,
  ...unsuccessful((title: string, id: string, target: string) => [
    {
      errorId: 'SIM-0015',
      message: `${title} ${id} is used on a timesheet: only its status can be changed, to inactive`,
      target,
    },
  ]),
});

export const entryOutside = refusal({
  id: 'intacct.timesheet.entry-outside',
  summary: 'A line of a timesheet with a date outside its period answers 422 where that is not accepted.',
  evidence: 'inferred',
  source: `${sources.phpClient}: the date is within the period; the shape is that of other failures.`,
  status: 422,
  ...unsuccessful((target: string, date: string, first: string, last: string) => [
    { errorId: 'SIM-0040', message: `${date} is not within the period from ${first} to ${last}`, target },
  ]),
});

/** The status is that of the choice intacct.batch.limit. */
export const tooManyRecords = refusal({
  id: 'intacct.batch.too-many',
  summary: 'A batch of more than 500 records is refused as a whole.',
  evidence: 'inferred',
  source: `The limit is in the ${batchGuide}, the refusal is not.`,
  status: (_maxRecords, status) => status,
  code: 'invalidRequest',
  errorId: 'SIM-0013',
  text: (maxRecords: number, _status: 400 | 429) => `A batch has at most ${maxRecords} records`,
});

export const unprocessed = refusal({
  id: 'intacct.batch.unprocessed',
  summary: 'What was not done, or was undone, because another item failed answers 422 unprocessed.',
  evidence: 'documented',
  source: `The example of a composite request in ${batchGuide}.`,
  status: 422,
  code: 'unprocessed',
  text: 'Operation skipped due to atomic transaction failure',
});

/** An atomic batch that failed: it answers as a batch does, and everything that it did is undone. */
export const failedBatch = defineRefusal(
  {
    id: 'intacct.batch.atomic-status',
    summary: 'An atomic batch that fails answers 207, or the one status that all its items have.',
    evidence: 'documented',
    source: batchGuide,
  },
  (status: number, body: unknown) => ({ status, values: { form: 'batch', body } satisfies FailureBody as FailureBody }),
);
