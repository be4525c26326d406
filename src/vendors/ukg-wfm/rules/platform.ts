import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Behaviour of requests, tokens, references, bulk answers, searches and limits. */
export const platformRules = defineRules({
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
  'ukg.token.revoke': {
    summary: 'Revoking an access token leaves its refresh token; revoking a refresh token ends its access tokens.',
    evidence: 'documented',
    source: sources.authentication,
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
  'ukg.multi-read.key-any-case': {
    summary: 'The key of a search is read in any case.',
    evidence: 'documented',
    source: `${sources.payCodeValue} writes personNumber where the enum has personnumber`,
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
});
