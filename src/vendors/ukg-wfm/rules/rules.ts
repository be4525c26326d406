import { rulesOf } from '../../../engine/rules/refusal.ts';
import type { RuleBook } from '../../../engine/rules/rules.ts';
import * as aggregated from '../refusals/aggregated.ts';
import * as identity from '../refusals/identity.ts';
import * as paycodeValues from '../refusals/paycode-values.ts';
import * as persons from '../refusals/persons.ts';
import * as requests from '../refusals/requests.ts';
import * as search from '../refusals/search.ts';
import * as termSetup from '../refusals/term-setup.ts';
import * as terms from '../refusals/terms.ts';
import * as tokens from '../refusals/tokens.ts';
import { aggregatedRules } from './aggregated.ts';
import { paycodeValueRules } from './paycode-values.ts';
import { personRules } from './persons.ts';
import { platformRules } from './platform.ts';
import { termSetupRules } from './term-setup.ts';
import { termRules } from './terms.ts';

/** The rules that handlers note; the others are noted where their refusal is thrown. */
export type NotedRules = typeof platformRules &
  typeof termRules &
  typeof aggregatedRules &
  typeof paycodeValueRules &
  typeof termSetupRules &
  typeof personRules;

/** Every decision about this vendor's behaviour, with its evidence. */
export const rules: RuleBook = {
  ...platformRules,
  ...rulesOf(requests, tokens, identity, search),
  ...termRules,
  ...rulesOf(terms),
  ...aggregatedRules,
  ...rulesOf(aggregated),
  ...paycodeValueRules,
  ...rulesOf(paycodeValues),
  ...termSetupRules,
  ...rulesOf(termSetup),
  ...personRules,
  ...rulesOf(persons),
};
