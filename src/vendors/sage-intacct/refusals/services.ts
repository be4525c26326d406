import { sources } from '../rules/sources.ts';
import { failure, refusal } from './refusal.ts';

const { batchGuide, errorGuide } = sources;

/** Failures of the services apart from the query service. */

export const nestedComposite = refusal({
  id: 'intacct.composite.nested',
  summary: 'A composite request within another one fails with 400.',
  evidence: 'inferred',
  source: `${batchGuide} has answers that are synchronous, and no nesting.`,
  status: 400,
  code: 'invalidRequest',
  text: 'A composite request cannot hold another one',
});

/** @param problem says which reference leads to no result */
export const unknownResult = refusal({
  id: 'intacct.composite.unknown-result',
  summary: 'A reference to a result that is not there makes its part fail with 400.',
  evidence: 'inferred',
  source: `${batchGuide} shows references; a wrong one is not described.`,
  status: 400,
  code: 'invalidRequest',
  text: (problem: string) => problem,
});

/** A part of a composite request for an operation that Paystub does not simulate. */
export const notSimulatedPart = failure({
  paystubError: 'not-simulated',
  status: 501,
  code: 'invalidRequest',
  text: (method: string, path: string) => `Paystub does not simulate ${method} ${path}`,
});

export const invalidBulkOrder = refusal({
  id: 'intacct.bulk.order',
  summary: 'A bulk job whose order or file cannot be read is refused with 400.',
  evidence: 'inferred',
  source: `400 is for what the client can put right (${errorGuide}).`,
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0026',
  text: (message: string) => message,
});

/** A job that is not there, or belongs to another application. */
const jobNotFound = {
  status: 404,
  code: 'notFound',
  errorId: 'SIM-0025',
} as const;

export const unknownAsyncJob = refusal({
  id: 'intacct.async.unknown-job',
  summary: 'A job that is not there, or belongs to another application, answers 404 notFound.',
  evidence: 'inferred',
  source: `Code and text are in the example of ${batchGuide}; the id is not known, nor who may ask.`,
  ...jobNotFound,
  text: (id: string) => `Asynchronous job ${id} status could not be found`,
});

export const unknownBulkJob = refusal({
  id: 'intacct.bulk.unknown-job',
  summary: 'A bulk job that is not there, or belongs to another application, answers 404 notFound.',
  evidence: 'inferred',
  source: 'As for asynchronous jobs.',
  ...jobNotFound,
  text: (id: string) => `Bulk job ${id} could not be found`,
});

export const invalidModelFilter = refusal({
  id: 'intacct.model.filter-invalid',
  summary: 'A filter of the model service that is no regular expression answers 400.',
  evidence: 'inferred',
  source: `400 is for what the client can put right (${errorGuide}).`,
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0018',
  text: 'filter must be a regular expression',
});
