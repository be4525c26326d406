import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Gateway, tokens and privileges. */
export const accessRules = defineRules({
  'poweroffice.gateway.rate-limit': {
    summary: 'A subscription key makes at most 10 calls a second.',
    evidence: 'documented',
    source: sources.requests,
    twin: { summary: 'It makes as many calls as it likes.' },
  },
  'poweroffice.access.keys-any-case': {
    summary: 'Keys are taken in any case.',
    evidence: 'inferred',
    source:
      'Application and client keys are GUIDs, which .NET reads in any case; subscription keys are taken to be alike',
    twin: { summary: 'They are unknown in another case.' },
  },
  'poweroffice.gateway.unknown-method': {
    summary: 'A method that a path does not have.',
    evidence: 'inferred',
    source: 'Azure API Management matches method and path together',
    variants: { 'not-found': '404, like an unknown path', 'method-not-allowed': '405 with Allow' },
    default: 'not-found',
  },
  'poweroffice.gateway.long-url': {
    summary: 'A URL that is too long for the server behind the gateway.',
    evidence: 'inferred',
    source: `${sources.phpClient}, sends none over 2000 characters because of "a misleading 404"; IIS answers 404.15 to a query over 2048 bytes`,
    variants: {
      query: '404 with an empty body to a query over 2048 bytes',
      'query-as-gateway': '404 in the form of the gateway to a query over 2048 bytes',
      url: '404 with an empty body to a URL over 2000 characters',
      off: 'it is answered',
    },
    default: 'query',
  },
  'poweroffice.token.encoded-credentials': {
    summary: 'Application and client key may be encoded as in a form before they are joined by the colon.',
    evidence: 'inferred',
    source: 'RFC 6749, section 2.3.1, asks for it; the token endpoint documents section 5.2 of it',
    twin: { summary: 'They are taken as they are: unknown.' },
  },
  'poweroffice.token.scheme-case': {
    summary: 'The scheme of an Authorization header in another case, `bearer`.',
    evidence: 'inferred',
    source: 'RFC 9110, section 11.1: schemes ignore case; nothing is known of the vendor',
    variants: { any: 'it is taken', exact: 'it is unknown: 401, or 400 for a token' },
    default: 'any',
  },
  'poweroffice.token.lifetime': {
    summary: 'A token is good for 1200 seconds, as its expires_in says.',
    evidence: 'documented',
    source: `${sources.authentication}: 20 minutes; 1200 seen on demo by sjurebass/Poweroffice-mcp-extended`,
    twin: { summary: 'It is good for 600 seconds, as the example of the OpenAPI says.' },
  },
  'poweroffice.token.not-stored': {
    summary: 'The reply with a token carries Cache-Control: no-store.',
    evidence: 'inferred',
    source: 'RFC 6749, section 5.1, asks for it; the token endpoint documents section 5.2 of it',
    twin: { summary: 'The header is left out.' },
  },
  'poweroffice.token.challenge': {
    summary: 'A 401 for a token carries WWW-Authenticate: Bearer error="invalid_token".',
    evidence: 'inferred',
    source: 'RFC 6750, section 3, asks for it; no header is declared',
    twin: { summary: 'The header is left out.' },
  },
  'poweroffice.token.keeps-roles': {
    summary:
      'A token keeps the privileges that it was issued with; what is granted or revoked counts from the next token on.',
    evidence: 'inferred',
    source: 'Privileges are roles of the JWT, as sjurebass/Poweroffice-mcp-extended shows',
    twin: { summary: 'What is granted or revoked counts at once.' },
  },
  'poweroffice.token.no-subscription': {
    summary: 'Without any active subscription of the client, tokens are issued and privileges can be asked for.',
    evidence: 'inferred',
    source: 'The page on client integration information speaks of the calls that need a privilege, not of these two',
    twin: { summary: 'The token request is refused as invalid_client, the question for privileges with 403.' },
  },
  'poweroffice.privileges.need-subscription': {
    summary: 'A privilege that no active subscription of the client backs is invalid: calls that need it are 403.',
    evidence: 'documented',
    source: 'developer.poweroffice.net/endpoints/client-settings/client-integration-information',
    twin: { summary: 'Every privilege of the integration is valid.' },
  },
  'poweroffice.information.allow-send-invoice': {
    summary: 'AllowSendInvoice says whether the integration may send invoices.',
    evidence: 'observed',
    source: "A public Rails integrator's notes on demo; the vendor's document of March 2025 has no such member",
    twin: { summary: 'The member is left out.' },
  },
});
