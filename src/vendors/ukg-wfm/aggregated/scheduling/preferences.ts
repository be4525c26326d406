import { namesOf } from '../../../../engine/http/members.ts';
import { EmployeePreferenceOverrides } from '../../generated/schemas.ts';
import type { components } from '../../generated/types.ts';
import { unknownPersonOfVersion2 } from '../../refusals/kinds.ts';
import { missingParameter } from '../../refusals/requests.ts';
import * as refusals from '../../refusals/scheduling-kinds.ts';
import { singleKind } from '../single-kinds.ts';

type Schemas = components['schemas'];
type Overrides = Readonly<Record<string, unknown>>;

const facts = { kind: 'scheduleEmployeePreference', needed: ['zone', 'zoneCategory'] };
/** The operations on the zones in which people prefer to work. */
export const employeePreferences = singleKind<Schemas['EmployeePreferenceOfPerson']>(facts);
/** The reads of version 2, which answer 404 for people who do not exist. */
export const employeePreferencesV2 = singleKind<Schemas['EmployeePreferenceOfPerson']>({
  ...facts,
  unknown: unknownPersonOfVersion2,
});

/** The weights of preferences, all of which the vendor's model requires. */
const weights = namesOf(EmployeePreferenceOverrides);

/** The operations on the weights that the generation of a schedule gives to preferences of people. */
export const preferenceOverrides = singleKind<Schemas['EmployeePreferenceOverridesOfPerson']>({
  kind: 'employeePreferences',
  needed: ['employeePreferenceOverrides'],
  isScheduling: true,
  ...{ maxPeople: 20, maxPeopleRead: 20 },
  missing: missingParameter,
  noValues: refusals.noValuesOfPreferences,
  notThere: refusals.noPreferenceOverrides,
  check: (_call, { employeePreferenceOverrides: sent }) => {
    const absent = weights.find((name) => (sent as Overrides)[name] === undefined);
    if (absent !== undefined) throw missingParameter(absent);
  },
});
