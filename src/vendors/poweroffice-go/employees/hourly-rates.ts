import { invalid, objectNotFound, valuesMissing } from '../refusals/errors.ts';
import type { Full, HourlyRate } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { location } from '../wire/created.ts';
import { employeeOf } from '../wire/find.ts';
import { given } from '../wire/given.ts';
import { listReply } from '../wire/list.ts';
import { hourlyRate as members } from '../wire/members.ts';
import { patched } from '../wire/patch.ts';
import { dayOf } from '../wire/stamps.ts';
import { pick } from '../wire/wire.ts';

const title = 'Employee Hourly Rates validation error(s)';
const target = { dto: 'EmployeeHourlyRatePatchDto', title, members } as const;
const writable = Object.keys(members) as (keyof typeof members)[];
const names = ['Id', 'ValidFromDate', 'ValidToDate', 'BillableRate', 'CostRate'] as const;

/** GET /Employees/{employeeId}/HourlyRates */
export function getHourlyRates(call: Call<'getHourlyRates'>): Reply<'getHourlyRates'> {
  const { Id } = employeeOf(call, call.params.employeeId);
  const today = dayOf(call.now);
  let rates = ratesOf(call, Id).map((rate) => give(call, rate));
  if (call.query.validNow === true) {
    call.rule('poweroffice.hourly-rates.valid-now');
    rates = rates.filter(
      ({ ValidFromDate: from, ValidToDate: to }) => (from ?? '') <= today && (to === null || today < to),
    );
  }
  return listReply(call, rates, names, (rate) => rate);
}

/** GET /Employees/{employeeId}/HourlyRates/{hourlyRateId} */
export function getHourlyRateById(call: Call<'getHourlyRateById'>): Reply<'getHourlyRateById'> {
  return { status: 200, body: give(call, rateOf(call)) };
}

/** POST /Employees/{employeeId}/HourlyRates */
export function postHourlyRate(call: Call<'postHourlyRate'>): Reply<'postHourlyRate'> {
  const { Id: EmployeeId, client } = employeeOf(call, call.params.employeeId);
  const { ValidFromDate, BillableRate = null, CostRate = null } = given(call);
  const rate = save(call, {
    client,
    EmployeeId,
    Id: call.sequence('hourlyRate'),
    ValidFromDate,
    BillableRate,
    CostRate,
  });
  const headers = location(call, `/v2/Employees/${EmployeeId}/HourlyRates/${rate.Id}`);
  return { status: 201, headers, body: give(call, rate) };
}

/** PATCH /Employees/{employeeId}/HourlyRates/{hourlyRateId} */
export function patchHourlyRate(call: Call<'patchHourlyRate'>): Reply<'patchHourlyRate'> {
  const current = rateOf(call);
  const rate = save(call, { ...current, ...patched(call, target, pick(current, writable), call.body) });
  return { status: 200, body: give(call, rate) };
}

/** DELETE /Employees/{employeeId}/HourlyRates/{hourlyRateId} */
export function deleteHourlyRate(call: Call<'deleteHourlyRate'>): Reply<'deleteHourlyRate'> {
  const rate = rateOf(call);
  call.rule('poweroffice.hourly-rates.delete');
  call.state.hourlyRates.delete(String(rate.Id));
  return { status: 200 };
}

function rateOf(call: Call<'getHourlyRateById' | 'patchHourlyRate' | 'deleteHourlyRate'>): HourlyRate {
  const { Id } = employeeOf(call, call.params.employeeId);
  const rate = call.state.hourlyRates.get(String(call.params.hourlyRateId));
  if (rate?.EmployeeId === Id) return rate;
  call.rule('poweroffice.hourly-rates.not-found');
  throw objectNotFound('Employee Hourly Rate', call.params.hourlyRateId);
}

function ratesOf({ state }: Context, employee: number): readonly HourlyRate[] {
  return state.hourlyRates
    .by('employee', String(employee))
    .toSorted((a, b) => ((a.ValidFromDate ?? '') < (b.ValidFromDate ?? '') ? -1 : 1));
}

function save(call: Context, rate: HourlyRate): HourlyRate {
  if (rate.ValidFromDate === null) {
    call.rule('poweroffice.hourly-rates.needs-date');
    throw valuesMissing(title, ['ValidFromDate']);
  }
  const notPositive = (['BillableRate', 'CostRate'] as const).find((name) => (rate[name] ?? 1) <= 0);
  if (notPositive !== undefined) {
    call.rule('poweroffice.hourly-rates.positive');
    throw invalid(title, `${notPositive} must be a positive number.`);
  }
  const same = ratesOf(call, rate.EmployeeId).find(
    (other) => other.Id !== rate.Id && other.ValidFromDate === rate.ValidFromDate,
  );
  if (same !== undefined) {
    call.rule('poweroffice.hourly-rates.same-date');
    throw invalid(title, `Hourly rates with ValidFromDate = ${rate.ValidFromDate} already exist on the employee.`);
  }
  call.state.hourlyRates.put(rate);
  return rate;
}

// Rates count until the next ones do.
function give(call: Context, rate: HourlyRate): Full<'EmployeeHourlyRateDto'> {
  call.rule('poweroffice.hourly-rates.valid-to');
  const later = ratesOf(call, rate.EmployeeId).find(
    (other) => (other.ValidFromDate ?? '') > (rate.ValidFromDate ?? ''),
  );
  return pick({ ...rate, ValidToDate: later?.ValidFromDate ?? null }, names);
}
