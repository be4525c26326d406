import { doubledSlashHint } from '../../../engine/http/nearest.ts';
import { sources } from '../rules/sources.ts';
import { failure, refusal } from './refusal.ts';

const { page, errorGuide, versionGuide, recorded } = sources;

/** Requests that fail before anything is known of their content: path, method, media type, payload as a whole. */

export const methodNotAllowed = refusal({
  id: 'intacct.method.not-allowed',
  summary: 'A method that a path does not have answers 405 with Allow, before the token is looked at.',
  evidence: 'inferred',
  source: `Status and order are documented (${errorGuide}); Allow and the body are not.`,
  status: 405,
  code: 'invalidRequest',
  errorId: 'SIM-0007',
  text: (method: string, _allowed: string) => `The method ${method} is not supported`,
  more: (_method, allowed) => ({ headers: { Allow: allowed } }),
});

/** The reply to OPTIONS: no failure, and yet given in place of an operation. */
export const allowedMethods = refusal({
  id: 'intacct.method.options-answer',
  summary: 'OPTIONS on an object answers 204 with Allow, and needs no token.',
  evidence: 'inferred',
  source: `Recorded models list OPTIONS (${recorded}); Allow is that of RFC 9110 9.3.7.`,
  form: 'empty',
  status: 204,
  code: '',
  text: (_allowed: string) => '',
  more: (allowed) => ({ headers: { Allow: allowed } }),
});

export const unsupportedVersion = refusal({
  id: 'intacct.version.unsupported',
  summary: 'An unknown version in the path answers 400 "Version is not supported."',
  evidence: 'inferred',
  source: `Status, code and text are documented (${versionGuide}; ${errorGuide}), the id is not.`,
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0006',
  text: 'Version is not supported.',
});

const malformedUrl = {
  status: 404,
  code: 'invalidRequest',
  errorId: 'SIM-0005',
  text: 'Malformed URL',
} as const;

export const unknownPath = refusal({
  id: 'intacct.path.unknown',
  summary: 'An unknown path answers 404 "Malformed URL".',
  evidence: 'inferred',
  source: `The text is in ${errorGuide}, the status is HTTP practice.`,
  ...malformedUrl,
  text: (path: string) => `Malformed URL${path.includes('//') ? `.${doubledSlashHint(path)}` : ''}`,
});

/** A path that the real system may well have. */
export const notSimulatedPath = failure({ ...malformedUrl, paystubError: 'not-simulated' });

export const wrongContentType = refusal({
  id: 'intacct.gateway.content-type',
  summary: 'A body of another content type answers 400 GW-0014.',
  evidence: 'inferred',
  source: `Code and text are documented for XML (${errorGuide}), the status is not.`,
  form: 'gateway',
  status: 400,
  code: 'GW-0014',
  text: 'Invalid Content Type',
});

const payloadRequired = {
  status: 400,
  code: 'invalidRequest',
  errorId: 'REST-1028',
  messageId: 'IA.REQUEST_REQUIRES_A_PAYLOAD',
  text: (operation: string) => `A ${operation} request requires a payload`,
  more: (operation: string) => ({ placeholders: { OPERATION: operation } }),
};

export const missingPayload = refusal({
  id: 'intacct.payload.missing',
  summary: 'A POST that needs a payload and has none answers 400 REST-1028.',
  evidence: 'documented',
  source: page,
  ...payloadRequired,
});

export const missingPayloadOnPatch = refusal({
  id: 'intacct.payload.missing-on-patch',
  summary: 'A PATCH that has no payload answers 400 REST-1028 as well, which names that operation.',
  evidence: 'inferred',
  source: 'The operation is a placeholder of the message.',
  ...payloadRequired,
});

export const malformedPayload = refusal({
  id: 'intacct.payload.malformed',
  summary: 'A payload that is not JSON answers 400 invalidRequest.',
  evidence: 'inferred',
  source: `400 is for what the client can put right (${errorGuide}).`,
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0003',
  text: (reason: string) => `The payload is not valid JSON: ${reason}`,
});

export const payloadTooLarge = refusal({
  id: 'intacct.payload.limit',
  summary: 'A payload over 1 MB is refused, with 400.',
  evidence: 'inferred',
  source: 'github.com/CreativePlanningBusinessServices/intacct-cli knows the limit, not the status.',
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0004',
  text: (limit: number) => `The payload is larger than ${limit} bytes`,
});

export const parameterNotAllowed = refusal({
  id: 'intacct.list.parameter',
  summary: 'A list with a parameter that chooses a page is refused with 400 REST-1034.',
  evidence: 'inferred',
  source: 'github.com/carterdea/intacct-syncer saw the id; the text is not known.',
  status: 400,
  code: 'invalidRequest',
  errorId: 'REST-1034',
  text: (name: string) => `${name} is not a valid query parameter`,
});
