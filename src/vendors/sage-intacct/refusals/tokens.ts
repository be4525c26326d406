import { sources } from '../rules/sources.ts';
import { refusal } from './refusal.ts';

const { errorGuide, oauthGuide, liveNotes, tokenBlog } = sources;

/** Failures of the token endpoints. */

export const unknownCompany = refusal({
  id: 'intacct.token.gateway-tenant',
  summary: 'A company that there is not answers GW-0011.',
  evidence: 'documented',
  source: errorGuide,
  form: 'gateway',
  status: 400,
  code: 'GW-0011',
  text: 'Invalid Request',
});

const gatewayChecks = {
  id: 'intacct.token.gateway-checks',
  summary:
    'The gateway refuses token requests that lack something, say it twice or name an unknown endpoint or grant, with codes from GW-0012 to GW-0039.',
  evidence: 'documented',
  source: errorGuide,
  form: 'gateway',
  status: 400,
} as const;

export const missingAttribute = refusal({
  ...gatewayChecks,
  code: 'GW-0015',
  text: (name: string) => `Missing ${name} Attribute`,
});

export const invalidPayload = refusal({ ...gatewayChecks, code: 'GW-0032', text: 'Invalid Token Payload' });

export const unknownEndpoint = refusal({ ...gatewayChecks, code: 'GW-0033', text: 'Invalid Token Endpoint' });

export const missingPayload = refusal({ ...gatewayChecks, code: 'GW-0035', text: 'Missing Token Payload' });

export const missingUsername = refusal({ ...gatewayChecks, code: 'GW-0036', text: 'Missing User Name' });

export const missingClientId = refusal({ ...gatewayChecks, code: 'GW-0037', text: 'Missing Client ID' });

export const repeatedClientId = refusal({ ...gatewayChecks, code: 'GW-0038', text: 'Multiple Client IDs' });

export const repeatedUsername = refusal({ ...gatewayChecks, code: 'GW-0039', text: 'Multiple Usernames' });

export const badAuthorizeRequest = refusal({
  id: 'intacct.token.authorize-request',
  summary:
    'An authorize request that lacks something, or has an http redirect address, is refused with 400 on the spot.',
  evidence: 'inferred',
  source: `${oauthGuide} refuses http addresses; how is not described.`,
  form: 'oauth',
  status: 400,
  code: 'invalid_request',
  text: (description: string) => description,
});

/** A username without a company, by the gateway's code. */
export const usernameWithoutTenant = refusal({ ...gatewayChecks, code: 'GW-0012', text: 'Missing Tenant Data' });

/** The same username, by the other text that was seen. */
export const usernameFormat = refusal({
  id: 'intacct.token.username-text',
  summary: 'A username without @company answers 400 "The username format is invalid (expected user@company)".',
  evidence: 'inferred',
  source: `The text was seen live: ${liveNotes}; status and form are not known.`,
  form: 'oauth',
  status: 400,
  code: 'invalid_request',
  text: 'The username format is invalid (expected user@company)',
});

/** The status is that of the choice intacct.token.client-incorrect. */
export const incorrectClient = refusal({
  id: 'intacct.token.client-unknown',
  summary: 'A wrong client id or secret answers REST-1216.',
  evidence: 'inferred',
  source: `${tokenBlog} has the id and the text; status, code and form are not known.`,
  status: (status) => status,
  code: 'invalidRequest',
  errorId: 'REST-1216',
  text: (_status: 400 | 401) => 'The Client ID, Client Secret, and/or 3rd Party Application are incorrect',
});

/** The status is that of the choice intacct.token.invalid-grant. */
export const invalidGrant = refusal({
  id: 'intacct.token.grant-refused',
  summary: 'A refresh token, code, session or user that is no good answers invalid_grant, with a description.',
  evidence: 'inferred',
  source: `${tokenBlog} has the code; the descriptions are not known.`,
  form: 'oauth',
  status: (status) => status,
  code: 'invalid_grant',
  text: (_status: 400 | 401, description: string) => description,
});
