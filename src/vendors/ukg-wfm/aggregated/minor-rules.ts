import type { components } from '../generated/types.ts';
import { unknownPersonOfVersion2 } from '../refusals/kinds.ts';
import type { Context } from '../types.ts';
import type { With } from './kind-reads.ts';
import { singleKind, type Values } from './single-kinds.ts';

type OfPerson = components['schemas']['MinorRuleOfPerson'];

const facts = {
  kind: 'minorRule',
  needed: ['minorRule', 'schoolCalendar', 'emancipatedMinor'],
  retained: retainedMinorRule,
};
/** The operations on minor rules of people. */
export const minorRules = singleKind<OfPerson>(facts);
/** The reads of version 2, which answer 404 for people who do not exist. */
export const minorRulesV2 = singleKind<OfPerson>({
  ...facts,
  unknown: unknownPersonOfVersion2,
});

/** With retain_existing_assignments a minor rule or a school calendar stays that is not sent, but for emancipated minors. */
function retainedMinorRule(call: Context, value: Values, { minorRule, schoolCalendar }: Values): Values {
  const { query } = call as With<{ readonly query?: { readonly retain_existing_assignments?: boolean } }>;
  if (query?.retain_existing_assignments !== true || value.emancipatedMinor === true) return value;
  const kept = {
    ...(minorRule === undefined || value.minorRule !== undefined ? {} : { minorRule }),
    ...(schoolCalendar === undefined || value.schoolCalendar !== undefined ? {} : { schoolCalendar }),
  };
  const isAlike = Object.keys(kept).length === 0;
  return isAlike || !call.holds('ukg.kinds.minor-rules.retains') ? value : { ...value, ...kept };
}
