import { rulesOf } from '../../../engine/rules/refusal.ts';
import type { RuleBook } from '../../../engine/rules/rules.ts';
import * as accessRefusals from '../refusals/access.ts';
import * as accountingRefusals from '../refusals/accounting.ts';
import * as bodyRefusals from '../refusals/bodies.ts';
import * as contactRefusals from '../refusals/contacts.ts';
import * as dimensionRefusals from '../refusals/dimensions.ts';
import * as employeeRefusals from '../refusals/employees.ts';
import * as employmentRefusals from '../refusals/employments.ts';
import * as lineRefusals from '../refusals/lines.ts';
import * as listRefusals from '../refusals/lists.ts';
import * as onboardingRefusals from '../refusals/onboarding.ts';
import * as patchRefusals from '../refusals/patches.ts';
import * as payrollRefusals from '../refusals/payroll.ts';
import * as projectRefusals from '../refusals/projects.ts';
import * as requestRefusals from '../refusals/requests.ts';
import { accessRules } from './access.ts';
import { accountingRules } from './accounting.ts';
import { bodyRules } from './bodies.ts';
import { contactRules } from './contacts.ts';
import { dimensionRules, projectRules } from './dimensions.ts';
import { employeeRules } from './employees.ts';
import { employmentRules } from './employments.ts';
import { lineRules } from './lines.ts';
import { listRules } from './lists.ts';
import { onboardingRules } from './onboarding.ts';
import { patchRules } from './patches.ts';
import { payrollRules } from './payroll.ts';
import { requestRules } from './requests.ts';

/** The rules that the code decides by name; the others are noted where their refusal is thrown. */
export type DecidedRules = typeof accessRules &
  typeof requestRules &
  typeof bodyRules &
  typeof listRules &
  typeof patchRules &
  typeof employeeRules &
  typeof employmentRules &
  typeof lineRules &
  typeof dimensionRules &
  typeof projectRules &
  typeof contactRules &
  typeof accountingRules &
  typeof onboardingRules &
  typeof payrollRules;

/** Every decision about PowerOffice Go's behaviour, by area. */
export const rules: RuleBook = {
  ...accessRules,
  ...rulesOf(accessRefusals),
  ...requestRules,
  ...bodyRules,
  ...rulesOf(bodyRefusals),
  ...rulesOf(requestRefusals),
  ...listRules,
  ...rulesOf(listRefusals),
  ...patchRules,
  ...rulesOf(patchRefusals),
  ...employeeRules,
  ...rulesOf(employeeRefusals),
  ...employmentRules,
  ...rulesOf(employmentRefusals),
  ...lineRules,
  ...rulesOf(lineRefusals),
  ...dimensionRules,
  ...rulesOf(dimensionRefusals),
  ...projectRules,
  ...rulesOf(projectRefusals),
  ...contactRules,
  ...rulesOf(contactRefusals),
  ...accountingRules,
  ...rulesOf(accountingRefusals),
  ...onboardingRules,
  ...rulesOf(onboardingRefusals),
  ...payrollRules,
  ...rulesOf(payrollRefusals),
};
