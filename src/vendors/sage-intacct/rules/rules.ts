import { rulesOf } from '../../../engine/rules/refusal.ts';
import { defineRules, type RuleBook } from '../../../engine/rules/rules.ts';
import * as accessRefusals from '../refusals/access.ts';
import * as bodyRefusals from '../refusals/bodies.ts';
import * as customFieldRefusals from '../refusals/custom-fields.ts';
import * as dimensionRefusals from '../refusals/dimensions.ts';
import * as ledgerRefusals from '../refusals/general-ledger.ts';
import * as objectRefusals from '../refusals/objects.ts';
import * as payloadRefusals from '../refusals/payload.ts';
import * as queryRefusals from '../refusals/query.ts';
import * as requestRefusals from '../refusals/requests.ts';
import * as serviceRefusals from '../refusals/services.ts';
import * as tokenRefusals from '../refusals/tokens.ts';
import { accessRules } from './access.ts';
import { bodyRules } from './bodies.ts';
import { customFieldRules } from './custom-fields.ts';
import { dimensionRules } from './dimensions.ts';
import { ledgerRules } from './general-ledger.ts';
import { objectRules } from './objects.ts';
import { payloadRules } from './payload.ts';
import { queryRules } from './query.ts';
import { serviceRules } from './services.ts';

/** The decisions that are taken where nothing need fail: behaviours and choices. */
export const decisions = defineRules({
  ...accessRules,
  ...bodyRules,
  ...customFieldRules,
  ...dimensionRules,
  ...ledgerRules,
  ...objectRules,
  ...payloadRules,
  ...queryRules,
  ...serviceRules,
});

/** Every decision about Sage Intacct's behaviour, refusals among them, with its evidence. */
export const rules: RuleBook = {
  ...rulesOf(requestRefusals, tokenRefusals, accessRefusals),
  ...accessRules,
  ...rulesOf(bodyRefusals),
  ...bodyRules,
  ...rulesOf(objectRefusals, payloadRefusals),
  ...objectRules,
  ...payloadRules,
  ...rulesOf(customFieldRefusals),
  ...customFieldRules,
  ...rulesOf(dimensionRefusals),
  ...dimensionRules,
  ...rulesOf(ledgerRefusals),
  ...ledgerRules,
  ...rulesOf(queryRefusals),
  ...queryRules,
  ...rulesOf(serviceRefusals),
  ...serviceRules,
};
