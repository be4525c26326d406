import { defineRules } from '../../../engine/rules/rules.ts';
import { changeAt, withoutMember, withReply } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Behaviour of tokens, application keys and rate limits. */
export const accessRules = defineRules({
  'ukg.auth.appkey': {
    summary: 'Whether the appkey header is asked for.',
    evidence: 'observed',
    source: `${sources.keboola} sends none since 2024.R1; the vendor's page on app keys of 2022 asks for one`,
    variants: { ignored: 'no call needs it', required: 'every call needs it, else 401' },
    default: 'ignored',
  },
  'ukg.auth.bare-token': {
    summary: 'A token is taken without "Bearer" in front of it too.',
    evidence: 'documented',
    source: sources.apiCall,
    twin: { summary: 'It is refused with 401.' },
  },
  'ukg.auth.bearer-any-case': {
    summary: 'Whether "Bearer" in front of a token is read in any case.',
    evidence: 'inferred',
    source: 'nothing is published; RFC 9110 reads schemes in any case',
    variants: { 'any-case': 'it is', exact: 'in another case the token is refused with 401' },
    default: 'any-case',
  },
  'ukg.token.answer': {
    summary: 'A token answer tells the lifetime of the access token as a number of seconds.',
    evidence: 'documented',
    source: sources.authentication,
    twin: { summary: 'expires_in is a text.', change: changeAt('expires_in', String) },
  },
  'ukg.token.query-fields': {
    summary: 'The fields of a token request may stand in the query.',
    evidence: 'observed',
    source: 'public client code',
    twin: { summary: 'Only those of the body are read.' },
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
    summary: 'The id_token that a token answer carries.',
    evidence: 'documented',
    source: `${sources.authentication} prints the member and no value; RS256 is the default of OpenID Connect`,
    variants: { jwt: 'a JWT signed by RS256', hs256: 'a JWT signed by HS256 with the client secret', absent: 'none' },
    default: 'jwt',
  },
  'ukg.token.revoke': {
    summary: 'Revoking a refresh token ends the access tokens that were made with it.',
    evidence: 'documented',
    source: sources.authentication,
    twin: { summary: 'The access tokens go on.' },
  },
  'ukg.token.revoke-access': {
    summary: 'Revoking an access token leaves its refresh token.',
    evidence: 'documented',
    source: sources.authentication,
    twin: { summary: 'The refresh token ends too.' },
  },
  'ukg.token.revoke-unknown': {
    summary: 'Revoking a token that does not exist is answered like any other.',
    evidence: 'inferred',
    source: 'nothing is published; RFC 7009 asks for it',
    twin: { summary: 'It is refused with 400.' },
  },
  'ukg.token.revoke-answer': {
    summary: 'The answer to a revocation has no body.',
    evidence: 'inferred',
    source: `${sources.authentication} names the status alone`,
    twin: { summary: 'It is an empty object.', change: withReply(200, {}) },
  },
  'ukg.oauth.answer': {
    summary: 'UKG Authentication answers in the form of RFC 6749, with the lifetimes of the tenant.',
    evidence: 'inferred',
    source: `${sources.newAuthentication} names the flows and prints no answer`,
    twin: { summary: 'expires_in is left out.', change: withoutMember('expires_in') },
  },
  'ukg.oauth.refresh-token': {
    summary: 'With the scope offline_access the password realm grant answers a refresh token of 24 hours.',
    evidence: 'inferred',
    source: 'public client code for the 24 hours; the rest is how such endpoints behave',
    twin: { summary: 'It answers none.' },
  },
  'ukg.limits.rate': {
    summary: 'How many calls a user may make in a minute where rate limits are enforced; more is 429 with Retry-After.',
    evidence: 'inferred',
    source: `${sources.limits} publishes no number and no body`,
    variants: { none: 'as many as they like', 'three-hundred': '300' },
    default: 'none',
  },
});
