import { sources } from '../rules/sources.ts';
import { failure, refusal } from './refusal.ts';

const { batchGuide, errorGuide } = sources;

/** Failures of the services apart from the query service. */

export const nestedComposite = refusal({
  id: 'intacct.composite.nested',
  summary: 'A composite request within another one fails with 400; a Prefer header of a part is left out.',
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
export const jobNotFound = failure({
  status: 404,
  code: 'notFound',
  errorId: 'SIM-0025',
  text: (message: string) => message,
});

/** A query parameter with a value that it cannot have. */
export const invalidParameter = failure({
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0018',
  text: (name: string, expected: string) => `${name} must be ${expected}`,
});
