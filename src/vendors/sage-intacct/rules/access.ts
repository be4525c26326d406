import { defineRules } from '../../../engine/rules/rules.ts';
import { changeAt } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

const { batchGuide, asyncGuide, errorGuide, oauthGuide, productionClient, tokenBlog } = sources;

/** Rules of paths, tokens and everything that surrounds an operation. */
export const accessRules = defineRules({
  'intacct.request.unknown-query-key': {
    summary: 'A query parameter that the operation does not have is ignored.',
    evidence: 'inferred',
    source: 'github.com/carterdea/intacct-syncer saw one refused on a list; nothing is known of others.',
    twin: { summary: 'It is refused with 400.' },
  },
  'intacct.request.trailing-slash': {
    summary: 'A slash at the end of a path is ignored.',
    evidence: 'inferred',
    source: 'Nobody documents or tried it.',
    twin: { summary: 'It is refused with 404.' },
  },
  'intacct.method.options': {
    summary: 'What OPTIONS on an object answers.',
    evidence: 'inferred',
    source: `Recorded models list it among the methods (${sources.recorded}); nobody sends it.`,
    variants: { allowed: '204 with Allow', refused: '405 with Allow, as for methods that objects do not have' },
    default: 'allowed',
  },
  'intacct.limit.headers': {
    summary: 'Where limits are on, every answer says how much of the limit of concurrency is left.',
    evidence: 'inferred',
    source:
      'docs/rest/http-headers.md in github.com/dgaretz-oss/intacct-mcp has the headers for soft limits; a connector reads them from every answer.',
    twin: { summary: 'Only an answer 429 says it.' },
  },
  'intacct.token.entity-member': {
    summary: 'What a request by client credentials does with entity_id, which is known of the refresh alone.',
    evidence: 'inferred',
    source: 'RFC 6749, section 3.2: unknown parameters are ignored; there the entity stands in the username.',
    variants: { ignored: 'nothing', taken: 'the token is for that entity, which must exist' },
    default: 'ignored',
  },
  'intacct.token.scheme-case': {
    summary: 'Whether bearer in the authorization header is read in any case.',
    evidence: 'inferred',
    source: `${errorGuide} refuses a header that does not begin with Bearer; RFC 9110 section 11.1 reads schemes in any case.`,
    variants: { exact: 'Bearer alone', any: 'in any case' },
    default: 'exact',
  },
  'intacct.token.expiry': {
    summary: 'What an expired token answers: both were seen.',
    evidence: 'inferred',
    source: `${tokenBlog} quotes Sage's staff for 401; ${productionClient} takes 400 with that text for expired tokens.`,
    variants: { 'gw-0040': '401 GW-0040', 'rest-1206': '400 REST-1206 "The token is not valid"' },
    default: 'gw-0040',
  },
  'intacct.token.basic-encoding': {
    summary: 'Client id and secret of basic authorization are decoded as form fields.',
    evidence: 'inferred',
    source: 'RFC 6749 section 2.3.1.',
    twin: { summary: 'They are taken as they stand.' },
  },
  'intacct.entity.unknown-id': {
    summary: 'What an entity that does not exist does, in the header, in a username and in a refresh.',
    evidence: 'inferred',
    source:
      'No answer to it is known; a misspelt header name is ignored (github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import).',
    variants: { refused: 'the request is refused', ignored: 'the request is one of the top level' },
    default: 'refused',
  },
  'intacct.entity.own-objects': {
    summary: 'Lists and queries of a session of an entity have the objects of the entity and of the top level alone.',
    evidence: 'observed',
    source:
      'Counts by entity: 8, 2, 0, and 10 without one (github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import); that those of the top level are among them is inferred.',
    twin: { summary: 'They have all objects.' },
  },
  'intacct.entity.foreign-object': {
    summary: 'In a session of an entity an object of another one is not there: 404, and no reference leads to it.',
    evidence: 'inferred',
    source: 'It is not in lists and queries; no answer to it is known.',
    twin: { summary: 'It is there.' },
  },
  'intacct.entity.stamp': {
    summary: 'An object that is made in a session of an entity is one of that entity.',
    evidence: 'documented',
    source: sources.companyDocument,
    twin: { summary: 'It is one of the top level.' },
  },
  'intacct.entity.top-level-objects': {
    summary: 'A change of an object of the top level in a session of an entity.',
    evidence: 'inferred',
    source: 'Nobody tells of it.',
    variants: { allowed: 'it is done', refused: '422' },
    default: 'allowed',
  },
  'intacct.request.escaped-character': {
    summary: 'A character of the path that is escaped without need equals itself: %2D is a hyphen.',
    evidence: 'inferred',
    source: 'RFC 3986, section 6.2.2.2.',
    twin: { summary: 'The path is unknown: 404.' },
  },
  'intacct.token.not-valid': {
    summary: 'The status of REST-2102 for a token that was revoked or never given out.',
    evidence: 'inferred',
    source: `Both were seen: ${tokenBlog}, ${productionClient}.`,
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
    source: `Both were seen: ${tokenBlog}, github.com/lorenz-bus-service/node-intacct-rest-api.`,
    variants: { 'ia-error': 'ia::error', error: 'error' },
    default: 'ia-error',
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
    source: `${tokenBlog} has the id and the text.`,
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
    source: `${productionClient} stores a new one, github.com/control-air-enterprises/intacct-php-sdk keeps the old one if there is none.`,
    variants: { rotates: 'a new one, the old one ends', keeps: 'the old one goes on' },
    default: 'rotates',
  },
  'intacct.token.revoke': {
    summary: "A revoke ends every token of the token's user in the company.",
    evidence: 'observed',
    source: tokenBlog,
    twin: { summary: 'The tokens go on, whatever the answer says.' },
  },
  'intacct.token.revoke-unknown': {
    summary: 'A token that nobody knows is revoked with success.',
    evidence: 'inferred',
    source: 'RFC 7009 section 2.2.',
    twin: { summary: 'The answer says that it was not revoked.', change: changeAt('revoked', () => false) },
  },
  'intacct.token.code-once': {
    summary: 'An authorization code is good once.',
    evidence: 'inferred',
    source: 'RFC 6749 section 4.1.2.',
    twin: { summary: 'The code can be used again.' },
  },
  'intacct.token.offline-access': {
    summary: 'An authorization without the scope offline_access gives no refresh token.',
    evidence: 'documented',
    source: oauthGuide,
    twin: { summary: 'It gives one all the same.' },
  },
  'intacct.token.denial': {
    summary: 'A user who denies access is sent back to the application with error=access_denied.',
    evidence: 'inferred',
    source: `RFC 6749 section 4.1.2.1; ${oauthGuide} only has the user who allows it.`,
    twin: { summary: 'The user is sent back without an error.' },
  },
  'intacct.token.second-authorization': {
    summary: 'Whether a second authorization of the same user ends the earlier refresh token.',
    evidence: 'observed',
    source: tokenBlog,
    variants: { ends: 'it ends', stays: 'it stays' },
    default: 'ends',
  },
  'intacct.idempotency.replay': {
    summary:
      'For 48 hours a repeated POST or PATCH with the same idempotency key gets the first answer, a failure too, with x-ia-idempotency-cached-date.',
    evidence: 'documented',
    source: batchGuide,
    twin: { summary: 'It is done again.' },
  },
  'intacct.async.done-at-once': {
    summary:
      'Prefer: respond-async on a POST or PATCH of an object answers 202 with a job. The work is done at once, and nothing is sent to a webhook.',
    evidence: 'inferred',
    source: `The answer is that of ${asyncGuide}; when the work is done is not said.`,
    twin: { summary: 'The preference is ignored.' },
  },
});
