import { accessRules } from './access.ts';
import { dimensionRules } from './dimensions.ts';
import { employeeRules } from './employees.ts';
import { employmentRules } from './employments.ts';
import { lineRules } from './lines.ts';
import { listRules } from './lists.ts';

/** Every decision about PowerOffice Go's behaviour. */
export const rules = {
  ...accessRules,
  ...listRules,
  ...employeeRules,
  ...employmentRules,
  ...lineRules,
  ...dimensionRules,
};
