import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Requests, tokens, references, bulk answers and limits. */
export const platformRules = defineRules({
  'ukg.request.missing-parameter': {
    summary:
      'A member that an operation cannot do without is refused with 400 WFS-111201 "Missing mandatory input parameter …".',
    evidence: 'documented',
    source: `${sources.termsReference}; the code with this text on operations of scheduling set-up`,
  },
  'ukg.request.null': {
    summary:
      'A request that is null is a missing one; an item that is null is refused with 400 WFS-111201 "Input parameter is null."',
    evidence: 'documented',
    source: sources.termsReference,
  },
  'ukg.request.unknown-property': {
    summary: 'A member that the operation does not know is refused with 400 WFP-90011.',
    evidence: 'observed',
    source: `${sources.keboola} met it on several multi_read families; ${sources.personApi} lists it`,
  },
  'ukg.request.wrong-type': {
    summary: 'A value of the wrong type, an impossible date among them, is refused with 400 WFP-90010.',
    evidence: 'inferred',
    source: `${sources.personApi} lists it for its own bulk write; it comes from the platform's JSON reader`,
  },
  'ukg.request.body-limit': {
    summary: 'A request body of more than 1 MB is answered 413.',
    evidence: 'documented',
    source: sources.statusCodes,
  },
  'ukg.auth.unauthorized': {
    summary: 'A missing, unknown or expired token is answered 401 with WWW-Authenticate and a code of our own.',
    evidence: 'inferred',
    source: `${sources.httpHeaders} names the header; no body is published`,
  },
  'ukg.auth.no-function-access': {
    summary: 'A user without a function access profile gets 403 on every call, although the token works.',
    evidence: 'observed',
    source: 'public client code; the code WCO-101344 is of the published API of persons',
  },
  'ukg.auth.appkey': {
    summary: 'Whether the appkey header is asked for.',
    evidence: 'observed',
    source: `${sources.keboola} sends none since 2024.R1; the vendor's page on app keys of 2022 asks for one`,
    variants: { ignored: 'no call needs it', required: 'every call needs it, else 401' },
    default: 'ignored',
  },
  'ukg.token.answer': {
    summary: 'A password grant answers an access token of 1799 seconds and a refresh token of 7 days.',
    evidence: 'documented',
    source: sources.authentication,
  },
  'ukg.token.query-fields': {
    summary: 'The fields of a token request may stand in the query.',
    evidence: 'observed',
    source: 'public client code',
  },
  'ukg.token.refresh-answer': {
    summary: 'Whether a refresh answers a new refresh token.',
    evidence: 'documented',
    source: sources.authentication,
    variants: {
      'no-refresh-token': 'the answer has none and the old one goes on',
      'new-refresh-token': 'the answer has a new one and the old one is spent',
    },
    default: 'no-refresh-token',
  },
  'ukg.token.id-token': {
    summary: 'Whether a token answer carries an id_token.',
    evidence: 'documented',
    source: sources.authentication,
    variants: { jwt: 'a JWT signed with the client secret', absent: 'none' },
    default: 'jwt',
  },
  'ukg.token.refused': {
    summary:
      'A refused token request is 401 for a bad client or user and 400 for a bad grant, with the values of RFC 6749.',
    evidence: 'inferred',
    source: 'public clients read `error` and `error_description`; statuses and values are not published',
  },
  'ukg.token.revoke': {
    summary: 'Revoking an access token leaves its refresh token; revoking a refresh token ends its access tokens.',
    evidence: 'documented',
    source: sources.authentication,
  },
  'ukg.token.spike': {
    summary: 'A token request that is turned away for a spike is 503 GTW-ERROR-012 with Retry-After.',
    evidence: 'documented',
    source: `${sources.releaseNotes}, R7 U3`,
  },
  'ukg.oauth.request': {
    summary:
      'UKG Authentication takes client credentials, the password realm grant and a refresh, for the audience https://wfm.ukg.net/api.',
    evidence: 'observed',
    source: `public client code; ${sources.newAuthentication} names the flows`,
  },
  'ukg.oauth.answer': {
    summary:
      'Its tokens live as long as those of the tenant; a refresh token of 24 hours comes with the scope offline_access.',
    evidence: 'inferred',
    source: 'public client code for the 24 hours; the rest is how such endpoints behave',
  },
  'ukg.limits.rate': {
    summary: 'How many calls a user may make in a minute where rate limits are enforced; more is 429 with Retry-After.',
    evidence: 'inferred',
    source: `${sources.limits} publishes no number and no body`,
    variants: { none: 'as many as they like', 'three-hundred': '300' },
    default: 'none',
  },
  'ukg.reference.id-wins': {
    summary: 'In a reference with both an id and a qualifier the id alone counts, even if it is wrong.',
    evidence: 'documented',
    source: sources.objectReferences,
  },
  'ukg.reference.qualifier-any-case': {
    summary: 'A qualifier is compared without regard to case.',
    evidence: 'documented',
    source: `${sources.releaseNotes}, R9 U1: case-sensitive values were a defect`,
  },
  'ukg.person.unknown': {
    summary: 'A person who does not exist is refused with 400 WCO-101263.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi}: eleven sibling operations and the aggregated ones list it`,
  },
  'ukg.person.no-identifier': {
    summary: 'A personIdentity without an identifier is refused with 400 WCO-101262.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi}: sibling operations list it`,
  },
  'ukg.person.several-identifiers': {
    summary: 'What a personIdentity with more than one identifier does.',
    evidence: 'inferred',
    source: `answers carry two identifiers, and ${sources.assignmentsApi} refuses two on sibling operations`,
    variants: {
      'same-person': 'it is taken if all of them name the same person, else 400 WCO-101261',
      'one-only': 'it is refused with 400 WCO-101261',
    },
    default: 'same-person',
  },
  'ukg.dates.clamped': {
    summary: 'A date before 1900-01-01 or after 3000-01-01 is pulled to that date.',
    evidence: 'documented',
    source: sources.gettingStarted,
  },
  'ukg.bulk.results': {
    summary: 'Where items of a bulk request fail, details.results has one success or error for each item, in order.',
    evidence: 'documented',
    source: `${sources.errorHandling}; ${sources.configEditor} reads it`,
  },
  'ukg.bulk.some-failed': {
    summary: 'Some failed items make 207 WCO-101272.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi}: the scheduling person assignments name it under 207`,
  },
  'ukg.bulk.all-failed': {
    summary: 'All items failed makes 400 WCO-101271.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} lists the code under 400; ${sources.configEditor} tolerates it as an error`,
  },
  'ukg.bulk.error-offsets': {
    summary: 'Whether details tell the indexes of the failed items.',
    evidence: 'inferred',
    source: `${sources.errorHandling} shows them for the newer standard; flat arrays keep an older one that is not shown`,
    variants: { present: 'error-offsets before results', absent: 'results alone' },
    default: 'present',
  },
  'ukg.bulk.no-items': {
    summary: 'What a bulk request without items does.',
    evidence: 'inferred',
    source: 'the operations list "Missing mandatory input parameter request."',
    variants: { refuse: '400 WFS-111201', accept: 'an empty answer' },
    default: 'refuse',
  },
  'ukg.limits.people': {
    summary:
      'Where an operation states no limit, 100 people are written and 1000 read at once; more is 413 with details.limits.',
    evidence: 'documented',
    source: sources.limits,
  },
  'ukg.multi-read.key-any-case': {
    summary: 'The key of a search is read in any case.',
    evidence: 'documented',
    source: `${sources.payCodeValue} writes personNumber where the enum has personnumber`,
  },
  'ukg.multi-read.key-and-multi-key': {
    summary: 'A search with both key and multi_key is refused with 400 WCO-101314.',
    evidence: 'documented',
    source: sources.personApi,
  },
  'ukg.multi-read.multi-key': {
    summary: 'A search by multi_key of aoid and coid takes pairs of values in the order of the key.',
    evidence: 'documented',
    source: sources.assignmentsApi,
  },
  'ukg.multi-read.only-active': {
    summary: 'onlyActivePerson leaves out the people whose employment status today is not Active.',
    evidence: 'inferred',
    source: `${sources.personApi} describes the member`,
  },
  'ukg.multi-read.unknown-key': {
    summary: 'A search by an unknown or empty key is refused with 400.',
    evidence: 'documented',
    source: `${sources.aggregatedRead} (WFS-106608); ${sources.personApi} (WCO-101203)`,
  },
  'ukg.multi-read.no-values': {
    summary: 'A search without values is refused with 400 WCO-101202.',
    evidence: 'inferred',
    source: `${sources.personApi}: "invalid or empty values"`,
  },
});
