import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

const { errorGuide, oauthGuide, versionGuide, recorded } = sources;

/** Rules of paths, tokens, permissions and limits. */
export const accessRules = defineRules({
  'intacct.token.gateway-tenant': {
    summary: 'A company that there is not answers GW-0011.',
    evidence: 'documented',
    source: errorGuide,
  },
  'intacct.method.not-allowed': {
    summary: 'A method that a path does not have answers 405 with Allow, before the token is looked at.',
    evidence: 'inferred',
    source: `Status and order are documented (${errorGuide}); Allow and the body are not.`,
  },
  'intacct.version.unsupported': {
    summary: 'An unknown version in the path answers 400 "Version is not supported."',
    evidence: 'documented',
    source: `${versionGuide}; ${errorGuide}`,
  },
  'intacct.path.unknown': {
    summary: 'An unknown path answers 404 "Malformed URL".',
    evidence: 'inferred',
    source: `The text is in ${errorGuide}, the status is HTTP practice.`,
  },
  'intacct.gateway.content-type': {
    summary: 'A body of another content type answers 400 GW-0014.',
    evidence: 'inferred',
    source: `Code and text are documented for XML (${errorGuide}), the status is not.`,
  },
  'intacct.token.header': {
    summary: 'A missing authorization header, or one without Bearer, answers 401 GW-0034.',
    evidence: 'documented',
    source: errorGuide,
  },
  'intacct.token.undecodable': {
    summary: 'A token that cannot be decoded answers 400 GW-0031.',
    evidence: 'observed',
    source: `${errorGuide} has the text; Sage staff gave the status (nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures).`,
  },
  'intacct.token.expired': {
    summary: 'An expired token answers 401 GW-0040.',
    evidence: 'observed',
    source: 'nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures',
  },
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
  'intacct.permission.missing': {
    summary: 'A user without the permission that the page names for an operation gets 403 unauthorizedUser.',
    evidence: 'observed',
    source: 'github.com/control-air-enterprises/intacct-php-sdk docs/Resources/Construction.md',
  },
  'intacct.token.client-credentials': {
    summary:
      'Client credentials, as a form or as JSON, answer token_type, access_token, refresh_token and expires_in 43200.',
    evidence: 'observed',
    source: recorded,
  },
  'intacct.token.gateway-checks': {
    summary:
      'The gateway refuses token requests that lack something, say it twice or name an unknown endpoint or grant, with codes from GW-0012 to GW-0039.',
    evidence: 'documented',
    source: errorGuide,
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
  'intacct.token.authorize-request': {
    summary:
      'An authorize request that lacks something, or has an http redirect address, is refused with 400 on the spot.',
    evidence: 'inferred',
    source: `${oauthGuide} refuses http addresses; how is not described.`,
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
  'intacct.entity.unknown': {
    summary:
      'X-IA-API-Param-Entity with an id that no entity has answers 400; the company has one entity, so a known one changes nothing.',
    evidence: 'inferred',
    source:
      'The header is documented, in a copy in github.com/dgaretz-oss/intacct-mcp docs/rest/http-headers.md; the refusal is not.',
  },
  'intacct.limit.concurrency': {
    summary:
      'Past 6 requests of an application or 8 of a company at a time: 429 GW-0010, Retry-After 60 and the X-IA-Throttle headers. Requests are answered at once here, so those of one second count as concurrent.',
    evidence: 'inferred',
    source:
      'The limits are those of tier 1 in docs/rest/txn-volume.md, the headers those of docs/rest/http-headers.md, in github.com/dgaretz-oss/intacct-mcp; the sizes of the limits by minute and hour are not published.',
  },
});
