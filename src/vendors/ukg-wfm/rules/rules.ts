import { rulesOf } from '../../../engine/rules/refusal.ts';
import type { RuleBook } from '../../../engine/rules/rules.ts';
import * as aggregated from '../refusals/aggregated.ts';
import * as bodies from '../refusals/bodies.ts';
import * as hyperfind from '../refusals/hyperfind.ts';
import * as identity from '../refusals/identity.ts';
import * as kinds from '../refusals/kinds.ts';
import * as paycodeValues from '../refusals/paycode-values.ts';
import * as personChanges from '../refusals/person-changes.ts';
import * as persons from '../refusals/persons.ts';
import * as profileAssignments from '../refusals/profile-assignments.ts';
import * as requests from '../refusals/requests.ts';
import * as ruleLists from '../refusals/rule-lists.ts';
import * as schedulingKinds from '../refusals/scheduling-kinds.ts';
import * as search from '../refusals/search.ts';
import * as setupLists from '../refusals/setup-lists.ts';
import * as teleStaff from '../refusals/telestaff.ts';
import * as termSetup from '../refusals/term-setup.ts';
import * as terms from '../refusals/terms.ts';
import * as tokens from '../refusals/tokens.ts';
import { accessRules } from './access.ts';
import { aggregatedRules } from './aggregated.ts';
import { bodyRules } from './bodies.ts';
import { bulkRules } from './bulk.ts';
import { hyperfindRules } from './hyperfind.ts';
import { kindRules } from './kinds.ts';
import { paycodeValueRules } from './paycode-values.ts';
import { personChangeRules } from './person-changes.ts';
import { personRules } from './persons.ts';
import { profileAssignmentRules } from './profile-assignments.ts';
import { requestRules } from './requests.ts';
import { searchRules } from './search.ts';
import { setupListRules } from './setup-lists.ts';
import { termSetupRules } from './term-setup.ts';
import { termRules } from './terms.ts';

/** The rules that the code of this vendor decides; the others are refusals, noted where they are thrown. */
export type DecidedRules = typeof accessRules &
  typeof requestRules &
  typeof bodyRules &
  typeof bulkRules &
  typeof searchRules &
  typeof termRules &
  typeof aggregatedRules &
  typeof paycodeValueRules &
  typeof profileAssignmentRules &
  typeof kindRules &
  typeof termSetupRules &
  typeof setupListRules &
  typeof personRules &
  typeof personChangeRules &
  typeof hyperfindRules;

/** Every decision about this vendor's behaviour, with its evidence. */
export const rules: RuleBook = {
  ...accessRules,
  ...rulesOf(tokens),
  ...requestRules,
  ...rulesOf(requests, identity),
  ...bodyRules,
  ...rulesOf(bodies),
  ...bulkRules,
  ...searchRules,
  ...rulesOf(search),
  ...termRules,
  ...rulesOf(terms),
  ...aggregatedRules,
  ...rulesOf(aggregated),
  ...paycodeValueRules,
  ...rulesOf(paycodeValues),
  ...profileAssignmentRules,
  ...rulesOf(profileAssignments),
  ...kindRules,
  ...rulesOf(kinds, schedulingKinds),
  ...rulesOf(teleStaff),
  ...termSetupRules,
  ...rulesOf(termSetup),
  ...setupListRules,
  ...rulesOf(setupLists),
  ...rulesOf(ruleLists),
  ...personRules,
  ...rulesOf(persons),
  ...personChangeRules,
  ...rulesOf(personChanges),
  ...hyperfindRules,
  ...rulesOf(hyperfind),
};
