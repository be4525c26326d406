import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Gateway, tokens and privileges. */
export const accessRules = defineRules({
  'poweroffice.gateway.rate-limit': {
    summary: 'A subscription key makes at most 10 calls a second, over it the answer is 429.',
    evidence: 'documented',
    source: sources.requests,
  },
  'poweroffice.gateway.unknown-method': {
    summary: 'A method that a path does not have.',
    evidence: 'inferred',
    source: 'Azure API Management matches method and path together',
    variants: { 'not-found': '404, like an unknown path', 'method-not-allowed': '405 with Allow' },
    default: 'not-found',
  },
  'poweroffice.token.grant': {
    summary: 'Only the client credentials grant is supported; anything else is 400 in the form of RFC 6749.',
    evidence: 'inferred',
    source: 'The token endpoint documents RFC 6749 section 5.2; which code stands for which fault follows that section',
  },
  'poweroffice.token.issue': {
    summary: 'Application and client key by Basic give a bearer token for 1200 seconds, without a refresh token.',
    evidence: 'documented',
    source: `OpenAPI of the token endpoint; ${sources.authentication}; 1200 seen on demo by sjurebass/Poweroffice-mcp-extended`,
  },
  'poweroffice.token.lifetime': {
    summary: 'A token is good for 1200 seconds; after that it is 401.',
    evidence: 'documented',
    source: `${sources.authentication}: 20 minutes`,
  },
  'poweroffice.token.keeps-roles': {
    summary:
      'A token keeps the privileges that it was issued with; what is granted or revoked counts from the next token on.',
    evidence: 'inferred',
    source: 'Privileges are roles of the JWT, as sjurebass/Poweroffice-mcp-extended shows',
  },
  'poweroffice.privileges.per-operation': {
    summary:
      'Each operation asks for a privilege of its own: X or X_Full to read, X_Full to write; else 403 with an empty body.',
    evidence: 'documented',
    source: `${sources.allFiles}: "Auth roles" in each summary`,
  },
  'poweroffice.information.privileges': {
    summary: 'Any valid token may ask which privileges are valid and invalid and which subscriptions are active.',
    evidence: 'documented',
    source: 'developer.poweroffice.net/endpoints/client-settings/client-integration-information',
  },
  'poweroffice.information.allow-send-invoice': {
    summary: 'AllowSendInvoice says whether the integration may send invoices.',
    evidence: 'observed',
    source: "A public Rails integrator's notes on demo; the vendor's document of March 2025 has no such member",
  },
  'poweroffice.information.no-subscription': {
    summary:
      'Without any active subscription every privilege is invalid: tokens are issued, calls that need a privilege are 403.',
    evidence: 'inferred',
    source:
      'Follows from the page on client integration information: privileges without a subscription behind them are invalid',
  },
});
