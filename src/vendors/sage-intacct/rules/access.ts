import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

const { errorGuide, oauthGuide, recorded } = sources;

/** Rules of paths, tokens, permissions and limits. */
export const accessRules = defineRules({
  'intacct.token.not-valid': {
    summary: 'The status of REST-2102 for a token that was revoked or never given out.',
    evidence: 'inferred',
    source:
      'Both were seen: nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures, github.com/fylein/intacct-rest-sdk-py.',
    variants: {
      unauthorized: '401',
      'bad-request': '400',
      'rest-1206': '400 REST-1206 "The token is not valid" in its place',
    },
    default: 'unauthorized',
  },
  'intacct.token.error-member': {
    summary: 'The member that holds REST-2102.',
    evidence: 'inferred',
    source:
      'Both were seen: nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures, github.com/lorenz-bus-service/node-intacct-rest-api.',
    variants: { 'ia-error': 'ia::error', error: 'error' },
    default: 'ia-error',
  },
  'intacct.token.client-credentials': {
    summary:
      'Client credentials, as a form or as JSON, answer token_type, access_token, refresh_token and expires_in 43200.',
    evidence: 'observed',
    source: recorded,
  },
  'intacct.token.username-format': {
    summary: 'What a username without @company answers: two texts are known.',
    evidence: 'inferred',
    source: `GW-0012 is in ${errorGuide}; the other text was seen by github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import.`,
    variants: { gateway: '400 GW-0012', text: '400 "The username format is invalid (expected user@company)"' },
    default: 'gateway',
  },
  'intacct.token.client-incorrect': {
    summary: 'The status of REST-1216 for a wrong client id or secret.',
    evidence: 'inferred',
    source: 'nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures has the id and the text.',
    variants: { unauthorized: '401', 'bad-request': '400' },
    default: 'unauthorized',
  },
  'intacct.token.invalid-grant': {
    summary: 'The status of invalid_grant for a bad refresh token, code or user.',
    evidence: 'inferred',
    source: 'useparagon.com "Sage Intacct Integration Error 401" has 401; RFC 6749 section 5.2 says 400.',
    variants: { unauthorized: '401', 'bad-request': '400' },
    default: 'unauthorized',
  },
  'intacct.token.refresh': {
    summary: 'Whether a refresh gives a new refresh token and ends the old one.',
    evidence: 'inferred',
    source:
      'github.com/fylein/intacct-rest-sdk-py stores a new one, github.com/control-air-enterprises/intacct-php-sdk keeps the old one if there is none.',
    variants: { rotates: 'a new one, the old one ends', keeps: 'the old one goes on' },
    default: 'rotates',
  },
  'intacct.token.revoke': {
    summary: 'A revoke answers {"revoked":true} and ends every token of the token\'s user in the company.',
    evidence: 'observed',
    source: `nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures; ${oauthGuide}`,
  },
  'intacct.token.authorization-code': {
    summary:
      'A user allows an application on a page; the code that comes back is good once, with the client secret or the code verifier. A refresh token comes with offline_access only.',
    evidence: 'documented',
    source: oauthGuide,
  },
  'intacct.token.second-authorization': {
    summary: 'Whether a second authorization of the same user ends the earlier refresh token.',
    evidence: 'observed',
    source: 'nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures',
    variants: { ends: 'it ends', stays: 'it stays' },
    default: 'ends',
  },
  'intacct.token.introspect': {
    summary: 'An introspection tells whose a token is, or {"active":false}.',
    evidence: 'observed',
    source: 'github.com/control-air-enterprises/intacct-php-sdk, OAuthClient',
  },
  'intacct.session.id': {
    summary: 'A session id lives for 21600 seconds and stands for its user at the token endpoint.',
    evidence: 'documented',
    source: `developer.sage.com/intacct/docs/_oas/core.openapi.yaml; ${oauthGuide}`,
  },
});
