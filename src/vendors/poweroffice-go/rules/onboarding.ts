import { defineRules } from '../../../engine/rules/rules.ts';
import { withStatus } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Onboarding: how an integration comes to its client keys. */
export const onboardingRules = defineRules({
  'poweroffice.onboarding.redirect-parameters': {
    summary: 'Parameters of the redirect address are not compared with those of the list.',
    evidence: 'documented',
    source: sources.onboarding,
    twin: { summary: 'They must be the same.' },
  },
  'poweroffice.onboarding.redirect-list': {
    summary: 'A redirect address that is not on the list of the integration, and not on the machine itself.',
    evidence: 'documented',
    source: sources.onboarding,
    variants: { checked: '400', any: 'it is taken' },
    default: 'checked',
  },
  'poweroffice.onboarding.no-redirect': {
    summary: 'An onboarding without RedirectUri, for an integration with one address on its list.',
    evidence: 'inferred',
    source: `${sources.onboarding} lets it be null; clients always send it`,
    variants: { refused: '400', 'only-one': 'that address is taken' },
    default: 'refused',
  },
  'poweroffice.onboarding.unknown-client': {
    summary: 'An organisation number that no client has.',
    evidence: 'inferred',
    source: 'stianwe/PowerOfficeGoV2Onboarding knows the return status ClientNotFound; nothing is written about it',
    variants: { later: 'the browser comes back with ClientNotFound', refused: '400 at once' },
    default: 'later',
  },
  'poweroffice.onboarding.page': {
    summary: 'The page on which the user decides.',
    evidence: 'inferred',
    source: 'The vendor has a login there; this one is ours',
    variants: { asks: 'it asks', accepts: 'it accepts at once, for tests without a browser' },
    default: 'asks',
  },
  'poweroffice.onboarding.way-back': {
    summary: 'The browser is sent back with 302, and with status and token behind the parameters of the address.',
    evidence: 'observed',
    source: 'stianwe/PowerOfficeGoV2Onboarding reads both in the query; the page speaks of a header',
    twin: { summary: 'The status is 303.', change: withStatus(303) },
  },
  'poweroffice.onboarding.lifetime': {
    summary: 'The page is there for an hour, and a token for ten minutes.',
    evidence: 'inferred',
    source: `${sources.onboarding}: both are temporary; for how long is not told`,
    twin: { summary: 'They do not expire.' },
  },
  'poweroffice.onboarding.second-time': {
    summary: 'A token with which an onboarding was finalized before.',
    evidence: 'inferred',
    source: 'A public client calls it one-time; the answer is not known',
    variants: { refused: '400', 'same-answer': 'the same answer again' },
    default: 'refused',
  },
  'poweroffice.onboarding.offboarding-role': {
    summary: 'The role that an offboarding needs.',
    evidence: 'inferred',
    source: 'jbevanac/poweroffice: it has to authenticate to offboard; no role is named',
    variants: { none: 'none', some: 'one that may write; without it 403' },
    default: 'none',
  },
  'poweroffice.onboarding.again': {
    summary: 'The key of a client on which the integration is active already.',
    evidence: 'inferred',
    source: `${sources.onboarding}: a key is unique for client and integration; nothing is written about a second time`,
    variants: { 'same-key': 'the one that it has', 'new-key': 'a new one; the old one ends' },
    default: 'same-key',
  },
});
