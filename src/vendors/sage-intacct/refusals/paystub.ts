import { belowFloorText } from '../../../engine/rules/below-floor.ts';
import { type Failure, failure } from './refusal.ts';

/** Failures that are Paystub's own, or that a test has ordered. */

export const belowFloor = failure({
  status: 501,
  code: 'notImplemented',
  errorId: 'SIM-0098',
  text: belowFloorText,
  paystubError: 'below-floor',
});

export const internalError = failure({
  status: 500,
  code: 'internalError',
  errorId: 'SIM-0099',
  text: 'Internal server error',
  paystubError: 'internal',
});

/** An object, a service, a method or a part of them that the real system has and Paystub lacks. */
export const notSimulated = failure({
  status: 501,
  code: 'notImplemented',
  errorId: 'SIM-0017',
  text: (name: string) => `Paystub does not simulate ${name}`,
  paystubError: 'not-simulated',
});

export const notKept = failure({
  status: 503,
  code: 'internalError',
  errorId: 'SIM-0096',
  text: 'Paystub could not keep the changes of this request',
  paystubError: 'storage',
});

/** A failure that a test has ordered, in the form that Sage gives that status where it is known. */
export function injected(status: number, retryAfter: number | undefined): Failure {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  if (status === 429) return injectedRateLimit({ 'Retry-After': '60', ...headers });
  return status > 501 ? injectedByGateway(status, headers) : injectedByApi(status, headers);
}

const injectedRateLimit = failure({
  form: 'gateway',
  status: 429,
  code: 'GW-0010',
  text: (_headers: Readonly<Record<string, string>>) => 'API rate limit exceeded',
  more: (headers) => ({ headers }),
});

const injectedByGateway = failure({
  form: 'gateway',
  status: (status) => status,
  code: 'GW-0001',
  text: (_status: number, _headers: Readonly<Record<string, string>>) => 'Unable to process request',
  more: (_status, headers) => ({ headers }),
});

const injectedByApi = failure({
  status: (status) => status,
  code: (status) => (status < 500 ? 'invalidRequest' : 'internalError'),
  errorId: 'SIM-0097',
  text: (_status: number, _headers: Readonly<Record<string, string>>) => 'A fault that was ordered from Paystub',
  more: (_status, headers) => ({ headers }),
});
