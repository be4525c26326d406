import { sources } from '../rules/sources.ts';
import { failure, refusal } from './refusal.ts';

const { page, queryGuide, recorded, liveNotes } = sources;

/** Queries that cannot be read. Each text names the part that is wrong: `filters/0/$between must be …`. */

const invalid = {
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0020',
  text: (message: string) => message,
};

export const invalidQuery = refusal({
  id: 'intacct.query.schema',
  summary:
    'A query that lacks object or fields, names an unknown object or operator, or has a part of the wrong form answers 400 invalidRequest and says which part.',
  evidence: 'inferred',
  source: `The forms are those of ${queryGuide}; the errors are not described.`,
  ...invalid,
});

export const severalQueries = refusal({
  id: 'intacct.query.several-objects',
  summary: 'An array of queries in one request is refused with 400.',
  evidence: 'inferred',
  source: `${queryGuide} names queries of several objects; neither request nor answer is shown.`,
  ...invalid,
});

export const unknownMember = refusal({
  id: 'intacct.query.unknown-member',
  summary: 'An unknown member of a query answers 400 "Unrecognized key X in query payload".',
  evidence: 'inferred',
  source: `The text was seen live: ${liveNotes}; code and id are not known.`,
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0021',
  text: (key: string) => `Unrecognized key ${key} in query payload`,
});

export const unknownField = refusal({
  id: 'intacct.query.unknown-field',
  summary: 'A field that the object does not have answers 400 and is named, the first one only.',
  evidence: 'inferred',
  source: `The text was seen live: ${liveNotes}; the id is not known.`,
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0022',
  text: (field: string, object: string) => `The ${field} field does not exist in ${object} objects in version 1`,
  more: (field, object) => ({ placeholders: { FIELD: field, OBJECT: object, VERSION: '1' } }),
});

/** A field of the real object that Paystub leaves out. */
export const fieldNotSimulated = failure({
  paystubError: 'not-simulated',
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0017',
  text: (field: string, object: string) => `Paystub does not simulate the ${field} field of ${object} objects`,
});

export const unusableField = refusal({
  id: 'intacct.query.unusable-field',
  summary: 'A link in filters or orderBy answers 400 REST-1106.',
  evidence: 'inferred',
  source: `${queryGuide} says that href can only be selected; the error was recorded for another field (${recorded}).`,
  status: 400,
  code: 'invalidRequest',
  errorId: 'REST-1106',
  messageId: 'IA.THE_FIELD_IN_OBJECT_CANNOT_BE_USED_IN_QUERY',
  text: (field: string, object: string) =>
    `The ${field} field in ${object} object cannot be used in query in version 1`,
  more: (field, object) => ({ placeholders: { FIELD: field, OBJECT: object, VERSION: '1' } }),
});

export const invalidValue = refusal({
  id: 'intacct.query.value-type',
  summary: 'A filter value that the type of the field cannot have answers 400.',
  evidence: 'inferred',
  source: `Value types are named in ${queryGuide}; the error is not described.`,
  ...invalid,
});

export const invalidAggregate = refusal({
  ...invalid,
  id: 'intacct.query.aggregate-type',
  summary: 'A sum or an average of a field that is no number answers 400.',
  evidence: 'inferred',
  source: `${queryGuide} names the functions; the error is not described.`,
  text: (field: string, name: string) => `fields ${field}: ${name} needs a numeric field`,
});

export const invalidExpression = refusal({
  ...invalid,
  id: 'intacct.query.expression',
  summary: 'A filterExpression that cannot be read, or names a filter that is not there, answers 400.',
  evidence: 'inferred',
  source: `${page} has the form of expressions; the error is not described.`,
  text: (reason: string) => `filterExpression ${reason}`,
});
