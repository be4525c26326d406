import { VendorFailure } from '../../../engine/http/failure.ts';
import { type Failure, failure, type Values } from './errors.ts';

export function tokenNotValid(status: 400 | 401): Failure {
  return new VendorFailure<Values>(status, {
    form: 'token',
    error: {
      code: 'tokenInvalid',
      message: 'Token is not valid',
      errorId: 'REST-2102',
      messageId: 'IA.TOKEN_IS_INVALID',
      placeholders: {},
    },
  });
}

export function tokenNotValid1206(): Failure {
  return failure(400, { code: 'invalidRequest', message: 'The token is not valid', errorId: 'REST-1206' });
}

export function clientIncorrect(status: 400 | 401): Failure {
  return failure(status, {
    code: 'invalidRequest',
    message: 'The Client ID, Client Secret, and/or 3rd Party Application are incorrect',
    errorId: 'REST-1216',
  });
}

export function oauth(
  status: 400 | 401,
  error: 'invalid_grant' | 'invalid_client' | 'invalid_request',
  description: string,
): Failure {
  return new VendorFailure<Values>(status, { form: 'oauth', error, description });
}

const gatewayMessages = {
  'GW-0010': [429, 'API rate limit exceeded'],
  'GW-0011': [400, 'Invalid Request'],
  'GW-0012': [400, 'Missing Tenant Data'],
  'GW-0014': [400, 'Invalid Content Type'],
  'GW-0031': [400, 'Invalid Token'],
  'GW-0032': [400, 'Invalid Token Payload'],
  'GW-0033': [400, 'Invalid Token Endpoint'],
  'GW-0034': [401, 'Invalid Authorization Header'],
  'GW-0035': [400, 'Missing Token Payload'],
  'GW-0036': [400, 'Missing User Name'],
  'GW-0037': [400, 'Missing Client ID'],
  'GW-0038': [400, 'Multiple Client IDs'],
  'GW-0039': [400, 'Multiple Usernames'],
  'GW-0040': [401, 'Expired token'],
} as const;

/** What the gateway in front of the API refuses, by its documented code. */
export function gateway(code: keyof typeof gatewayMessages, headers: Record<string, string> = {}): Failure {
  const [status, message] = gatewayMessages[code];
  return new VendorFailure<Values>(status, { form: 'gateway', code, message }, { headers });
}

export function missingAttribute(name: string): Failure {
  return new VendorFailure<Values>(400, { form: 'gateway', code: 'GW-0015', message: `Missing ${name} Attribute` });
}

/** A failure that a test has ordered, in the form that Sage gives that status where it is known. */
export function injected(status: number, retryAfter: number | undefined): Failure {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  if (status === 429) return gateway('GW-0010', { 'Retry-After': '60', ...headers });
  if (status > 501)
    return new VendorFailure<Values>(
      status,
      { form: 'gateway', code: 'GW-0001', message: 'Unable to process request' },
      { headers },
    );
  const code = status < 500 ? 'invalidRequest' : 'internalError';
  return failure(status, { code, message: 'A fault that was ordered from Paystub', errorId: 'SIM-0097' }, { headers });
}
