import { accessRules } from './rules-access.ts';
import { dimensionRules } from './rules-dimensions.ts';
import { employeeRules } from './rules-employees.ts';
import { employmentRules } from './rules-employments.ts';
import { lineRules } from './rules-lines.ts';
import { listRules } from './rules-lists.ts';

/** Every decision about PowerOffice Go's behaviour. */
export const rules = {
  ...accessRules,
  ...listRules,
  ...employeeRules,
  ...employmentRules,
  ...lineRules,
  ...dimensionRules,
};
