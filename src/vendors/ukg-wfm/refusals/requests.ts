import type { Method } from '../../../engine/http/contract.ts';
import { doubledSlashHint } from '../../../engine/http/nearest.ts';
import { belowFloorText } from '../../../engine/rules/below-floor.ts';
import { defineRefusal } from '../../../engine/rules/refusal.ts';
import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { ownFailure, refusal } from './refusal.ts';

// Refusals of any operation

export const missingParameter = refusal({
  id: 'ukg.request.missing-parameter',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists the text; the code with this text is of operations of scheduling set-up`,
  summary:
    'A member that an operation cannot do without is refused with 400 WFS-111201 "Missing mandatory input parameter …".',
  ...common.missingParameter,
});

export const nullValue = refusal({
  id: 'ukg.request.null',
  evidence: 'inferred',
  source: `${sources.termsReference} lists code and text, for one operation`,
  summary: 'An item that is null is refused with 400 WFS-111201 "Input parameter is null."',
  ...common.nullValue,
});

export const unknownProperty = refusal({
  id: 'ukg.request.unknown-property',
  evidence: 'observed',
  source: `${sources.keboola} met it on several multi_read families; ${sources.personApi} lists it`,
  summary: 'A member that the operation does not know is refused with 400 WFP-90011.',
  ...common.unrecognizedProperty,
});

export const wrongType = refusal({
  id: 'ukg.request.wrong-type',
  evidence: 'inferred',
  source: `${sources.personApi} lists it for its own bulk write; it comes from the platform's JSON reader`,
  summary: 'A value of the wrong type, an impossible date among them, is refused with 400 WFP-90010.',
  status: 400,
  code: 'WFP-90010',
  text: (value: string, path: string, type: string) => `${value} at ${path} cannot be converted to ${type}.`,
});

export const bodyTooLarge = refusal({
  id: 'ukg.request.body-limit',
  evidence: 'inferred',
  source: `${sources.statusCodes} names the limit and the status; the code is ours`,
  summary: 'A request body of more than 1 MB is answered 413.',
  status: 413,
  code: 'PAYSTUB-BODY-TOO-LARGE',
  text: (_actual: number | undefined, maximum: number) =>
    `The request body exceeds the allowed limit (${maximum} bytes).`,
  details: common.limitDetails,
});

export const wrongContainer = refusal({
  id: 'ukg.request.wrong-container',
  evidence: 'observed',
  source: `${sources.keboola} met the code where an object stood for a list of references; the text is that of WFP-90010`,
  summary: 'An object where a list is due, or a list where an object is, is refused with 400 WFP-90009.',
  status: 400,
  code: 'WFP-90009',
  text: (value: string, path: string, type: string) => `${value} at ${path} cannot be converted to ${type}.`,
});

export const unlicensed = refusal({
  id: 'ukg.work.unlicensed',
  evidence: 'observed',
  source: `${sources.keboola} met it on three operations of work; ${sources.workApi} has it on nearly all of them`,
  summary: 'Operations of work, for which the tenant has no licence, are refused with 403 WFA-000030.',
  status: 403,
  code: 'WFA-000030',
  text: 'The current user does not have access to Activities Integration API operations.',
});

// Bulk requests

export const allItemsFailed = refusal({
  id: 'ukg.bulk.all-failed',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists the code under 400; ${sources.configEditor} tolerates it as an error`,
  summary: 'All items failed makes 400 WCO-101271.',
  status: 400,
  code: 'WCO-101271',
  text: 'Completed with error(s). Detailed errors should be wrapped within this exception.',
  details: (details: Readonly<Record<string, unknown>>) => details,
});

export const tooManyPeople = refusal({
  id: 'ukg.limits.people',
  evidence: 'documented',
  source: sources.limits,
  summary:
    'Where an operation states no limit, 100 people are written and 1000 read at once; more is 413 with details.limits.',
  status: 413,
  code: 'WCO-106194',
  text: (actual: number, maximum: number) =>
    `The number of employees in the request (${actual}) exceeds the allowed limit (${maximum}).`,
  details: common.limitDetails,
});

// Nothing is published for these: the codes are Paystub's own, so that nobody takes them for the vendor's.

const ours = { evidence: 'inferred', source: 'nothing is published; the code is ours' } as const;

export const unknownPath = refusal({
  id: 'ukg.request.unknown-path',
  ...ours,
  summary: 'A path that no operation has is answered 404.',
  status: 404,
  code: 'PAYSTUB-NOT-FOUND',
  text: (path: string) => `No operation has this path.${doubledSlashHint(path)}`,
});

export const methodNotAllowed = refusal({
  id: 'ukg.request.method',
  ...ours,
  summary: 'A method that no operation has at a path is answered 405.',
  status: 405,
  code: 'PAYSTUB-METHOD-NOT-ALLOWED',
  text: 'No operation has this method at this path.',
  headers: (allowed: readonly Method[]) => ({ Allow: allowed.join(', ') }),
});

/** The reply to OPTIONS: no failure, and yet given in place of an operation. */
export const allowedMethods = defineRefusal(
  {
    id: 'ukg.request.options-answer',
    evidence: 'inferred',
    source: 'RFC 9110, section 9.3.7',
    summary: 'OPTIONS is answered 200 with Allow, and needs no token.',
  },
  (allowed: readonly Method[]) => ({
    status: 200,
    values: undefined,
    headers: { Allow: [...allowed, 'OPTIONS'].join(', ') },
  }),
);

export const unsupportedMediaType = refusal({
  id: 'ukg.request.media-type',
  ...ours,
  summary: 'A body of another media type is answered 415.',
  status: 415,
  code: 'PAYSTUB-UNSUPPORTED-MEDIA-TYPE',
  text: 'The content type of the request is not supported.',
});

export const malformedJson = refusal({
  id: 'ukg.request.malformed-json',
  ...ours,
  summary: 'A body that is not JSON is answered 400.',
  status: 400,
  code: 'PAYSTUB-MALFORMED-JSON',
  text: 'The request body is not valid JSON.',
});

export const tooManyRequests = refusal({
  id: 'ukg.limits.too-many-requests',
  evidence: 'inferred',
  source: `${sources.limits} and ${sources.httpHeaders} name status and header; the code is ours`,
  summary: 'A call over the rate limit is answered 429 with Retry-After.',
  status: 429,
  code: 'PAYSTUB-TOO-MANY-REQUESTS',
  text: 'Too many requests.',
  headers: (retryAfter: number) => ({ 'Retry-After': String(retryAfter) }),
});

// Refusals of Paystub's own, not the vendor's

/** A part of the real system that Paystub does not have is refused instead of guessed. */
export const notSimulated = ownFailure({
  status: 501,
  code: 'PAYSTUB-NOT-SIMULATED',
  text: (part: string) => `${part} is not simulated.`,
  paystubError: 'not-simulated',
});

export const belowFloor = ownFailure({
  status: 501,
  code: 'PAYSTUB-BELOW-FLOOR',
  text: belowFloorText,
  paystubError: 'below-floor',
});

/** A failure that a test ordered. */
export const injected = (status: number, retryAfter: number | undefined) =>
  ownFailure({
    status,
    code: 'PAYSTUB-INJECTED-FAULT',
    text: 'The request failed as a fault of the test asked for.',
    ...(retryAfter === undefined ? {} : { headers: () => ({ 'Retry-After': String(retryAfter) }) }),
    paystubError: 'injected',
  })();

export const notKept = ownFailure({
  status: 503,
  code: 'PAYSTUB-STORAGE',
  text: 'Paystub could not keep the changes of this request.',
  paystubError: 'storage',
});

export const internalError = ownFailure({
  status: 500,
  code: 'PAYSTUB-INTERNAL',
  text: 'Internal server error.',
  paystubError: 'internal',
});
