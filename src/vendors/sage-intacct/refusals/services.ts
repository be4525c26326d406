import { sources } from '../rules/sources.ts';
import { failure, refusal } from './refusal.ts';

const { errorGuide } = sources;

/** Failures of the services apart from the query service. */

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
