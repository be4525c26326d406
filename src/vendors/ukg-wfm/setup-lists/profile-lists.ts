import type { components } from '../generated/types.ts';
import { missingOfForecasting, unknownSetupItem } from '../refusals/kinds.ts';
import * as listRefusals from '../refusals/rule-lists.ts';
import * as refusals from '../refusals/setup-lists.ts';
import type { Call, Context, Reply } from '../types.ts';
import { requireItemLimit } from '../wire/bulk.ts';
import type { ObjectRef } from '../wire/references.ts';
import type { SetupItem } from '../wire/setup-item.ts';
import { persistentIdOf } from '../wire/setup-list.ts';
import { type Criterion, criteriaOf } from './criteria.ts';
import { recordList, textOf } from './record-list.ts';

type Schemas = components['schemas'];

const attestation = recordList('attestationProfile', refusals.unknownAttestationProfile);
const attendance = recordList('attendanceProfile', unknownAttendanceProfile);
const forecasting = recordList('forecastingCategoryProfile', (criterion) =>
  listRefusals.unknownForecastingProfile(textOf(criterion)),
);
const adjustment = recordList('adjustmentRule');
const percentage = recordList('percentageAllocationRule', unknownPercentageRule);

/** Retrieve Pattern Template Profiles. */
export function retrievePatternTemplateProfiles(
  call: Call<'retrievePatternTemplateProfiles'>,
): Reply<'retrievePatternTemplateProfiles'> {
  return { status: 200, body: call.state.setupItem.by('list', 'patternTemplateProfile').map(toProfile) };
}

/** Retrieve Shift Template Profiles. */
export function retrieveShiftTemplateProfiles(
  call: Call<'retrieveShiftTemplateProfiles'>,
): Reply<'retrieveShiftTemplateProfiles'> {
  return { status: 200, body: call.state.setupItem.by('list', 'shiftTemplateProfile').map(toProfile) };
}

/** Retrieve Schedule Group Profiles. */
export function retrieveScheduleGroupProfiles(
  call: Call<'retrieveScheduleGroupProfiles'>,
): Reply<'retrieveScheduleGroupProfiles'> {
  return { status: 200, body: call.state.setupItem.by('list', 'scheduleGroupProfile').map(toProfile) };
}

/** Retrieve Attestation Profiles. */
export function retrieveAttestationProfiles(
  call: Call<'retrieveAttestationProfiles'>,
): Reply<'retrieveAttestationProfiles'> {
  return { status: 200, body: attestation.named(call, undefined).map(toProfile) };
}

/** Retrieve Attestation Profile by ID. */
export function retrieveAttestationProfileById(
  call: Call<'retrieveAttestationProfileById'>,
): Reply<'retrieveAttestationProfileById'> {
  return { status: 200, body: toProfile(attestation.one(call, call.params)) };
}

/** Retrieve Attendance Profiles. */
export function retrieveAttendanceProfiles(
  call: Call<'retrieveAttendanceProfiles'>,
): Reply<'retrieveAttendanceProfiles'> {
  const { all_details: isDetailed = true } = call.query;
  return { status: 200, body: attendance.named(call, undefined).map(toAttendance(isDetailed)) };
}

/** Retrieve Attendance Profile by ID. */
export function retrieveAttendanceProfileById(
  call: Call<'retrieveAttendanceProfileById'>,
): Reply<'retrieveAttendanceProfileById'> {
  return { status: 200, body: toAttendance(true)(attendance.one(call, call.params)) };
}

/** Retrieve Attendance Profiles by References: 207 beside those that there are not. */
export function retrieveAttendanceProfilesByReference(
  call: Call<'retrieveAttendanceProfilesByReference'>,
): Reply<'retrieveAttendanceProfilesByReference'> {
  const { where } = call.body;
  if (where === undefined) throw refusals.emptyAttendanceSearch();
  if (where.attendanceProfiles === undefined) throw refusals.missingAttendanceParameter('attendanceProfiles');
  const criteria = criteriaOf(
    where.attendanceProfiles,
    refusals.noAttendanceCriteria,
    refusals.severalAttendanceCriteria,
  );
  return attendance.some(call, criteria, toAttendance(where.allDetails ?? true), {
    someFailed: {
      errorCode: 'WAT-100228',
      message:
        'Some of the attendance profiles were not exported because of errors in the source data. Correct those ' +
        'errors and try again.',
    },
    allFailed: (_first, failure) => failure,
  });
}

/** Retrieve Forecasting Category Profiles: all, or the one of a name. */
export function retrieveForecastingCategoryProfiles(
  call: Call<'retrieveForecastingCategoryProfiles'>,
): Reply<'retrieveForecastingCategoryProfiles'> {
  return { status: 200, body: forecasting.named(call, call.query.name).map(toForecasting) };
}

/** Retrieve Forecasting Category Profile by ID. */
export function retrieveForecastingCategoryProfileById(
  call: Call<'retrieveForecastingCategoryProfileById'>,
): Reply<'retrieveForecastingCategoryProfileById'> {
  return { status: 200, body: toForecasting(forecasting.one(call, call.params)) };
}

/** Retrieve Forecasting Category Profiles by References. */
export function retrieveForecastingCategoryProfilesByReference(
  call: Call<'retrieveForecastingCategoryProfilesByReference'>,
): Reply<'retrieveForecastingCategoryProfilesByReference'> {
  const { categoryProfiles } = call.body;
  if (categoryProfiles === undefined) throw missingOfForecasting('categoryProfiles');
  const criteria = criteriaOf(
    categoryProfiles,
    () => listRefusals.noForecastingCriteria('categoryProfiles'),
    listRefusals.severalForecastingCriteria,
  );
  requireItemLimit(criteria.length);
  const body = criteria.map((criterion) => {
    const item = forecasting.find(call, criterion);
    if (item === undefined) throw listRefusals.unknownForecastingProfiles(textOf(criterion));
    return toForecasting(item);
  });
  return { status: 200, body };
}

/** Retrieve Adjustment Rules: all, or the one of an id or a name. */
export function retrieveAdjustmentRules(call: Call<'retrieveAdjustmentRules'>): Reply<'retrieveAdjustmentRules'> {
  return { status: 200, body: rulesOf(call, adjustment, call.query).map(({ id, name }) => ({ id, name })) };
}

/** Retrieve Percentage Allocation Rules: all, or the one of an id or a name. */
export function retrievePercentageAllocationRules(
  call: Call<'retrievePercentageAllocationRules'>,
): Reply<'retrievePercentageAllocationRules'> {
  return { status: 200, body: rulesOf(call, percentage, call.query).map(toPercentageRule) };
}

/** Retrieve Percentage Allocation Rules by References: 207 beside those that there are not. */
export function retrievePercentageAllocationRulesByReference(
  call: Call<'retrievePercentageAllocationRulesByReference'>,
): Reply<'retrievePercentageAllocationRulesByReference'> {
  const criteria = criteriaOf(call.body.where?.percentageAllocationRules ?? {}, listRefusals.badPercentageSearch);
  return percentage.some(call, criteria, toPercentageRule, {
    someFailed: { errorCode: 'WTK-82555', message: 'Some FPA Rule object references do not exist.' },
  });
}

function rulesOf(call: Context, list: typeof adjustment, { id, qualifier }: ObjectRef): readonly SetupItem[] {
  if (id === undefined && qualifier === undefined) return list.named(call, undefined);
  const criterion = id === undefined ? { qualifier: qualifier ?? '' } : { id };
  const item = list.find(call, criterion);
  if (item !== undefined) return [item];
  if (call.choose('ukg.setup.rules.filter') === 'refused') throw unknownSetupItem(textOf(criterion));
  return [];
}

function unknownAttendanceProfile({ id, qualifier, persistentId }: Criterion) {
  if (persistentId !== undefined) return refusals.unknownAttendancePersistentId();
  return id === undefined && qualifier !== undefined
    ? refusals.unknownAttendanceName()
    : refusals.unknownAttendanceProfile();
}

function unknownPercentageRule({ id, qualifier = '', persistentId }: Criterion) {
  if (persistentId !== undefined) return listRefusals.unknownPercentagePersistentId(persistentId);
  return id === undefined ? unknownSetupItem(qualifier) : listRefusals.unknownPercentageId(id);
}

function toProfile({ id, name }: SetupItem): Schemas['SchedulingProfile'] {
  return { id, name };
}

function toAttendance(isDetailed: boolean) {
  return (item: SetupItem): Schemas['AttendanceProfile'] => {
    const { active, id, name } = item;
    return isDetailed ? { activeSwitch: active, id, name, persistentId: persistentIdOf(item) } : { id, name };
  };
}

function toForecasting({ active, id, name, version }: SetupItem): Schemas['ForecastingCategoryProfile'] {
  return { active, id, name, version };
}

function toPercentageRule(item: SetupItem): Schemas['PercentageAllocationRule'] {
  return { id: item.id, name: item.name, persistentId: persistentIdOf(item) };
}
