import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/employees.ts';
import type { Full, HourlyRate } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { employeeOf } from '../wire/find.ts';
import { listReply } from '../wire/list.ts';
import { patched } from '../wire/patch/patch.ts';
import { pick } from '../wire/pick.ts';
import { requireBody } from '../wire/posts.ts';
import { dayOf } from '../wire/stamps.ts';
import { deleted, locationHeader } from '../wire/write-replies.ts';

const title = 'Employee Hourly Rates validation error(s)';
const members = schemas.EmployeeHourlyRatePatchDto;
const target = { dto: 'EmployeeHourlyRatePatchDto', title, members } as const;
const writable = namesOf(members);
const names = namesOf(schemas.EmployeeHourlyRateDto);

/** GET /Employees/{employeeId}/HourlyRates */
export function getHourlyRates(call: Call<'getHourlyRates'>): Reply<'getHourlyRates'> {
  const { Id } = employeeOf(call, call.params.employeeId);
  const today = dayOf(call.now);
  const all = ratesOf(call, Id);
  const latest = all.findLast(({ ValidFromDate: from }) => (from ?? '') <= today);
  const rates = call.query.validNow === true ? all.filter((rate) => rate === latest) : all;
  return listReply(call, rates, names, (rate, isShown) => show(call, rate, isShown('ValidToDate')));
}

/** GET /Employees/{employeeId}/HourlyRates/{hourlyRateId} */
export function getHourlyRateById(call: Call<'getHourlyRateById'>): Reply<'getHourlyRateById'> {
  return { status: 200, body: show(call, rateOf(call)) };
}

/** POST /Employees/{employeeId}/HourlyRates */
export function postHourlyRate(call: Call<'postHourlyRate'>): Reply<'postHourlyRate'> {
  const { Id: EmployeeId, client } = employeeOf(call, call.params.employeeId);
  const { ValidFromDate, BillableRate = null, CostRate = null } = requireBody(call);
  const Id = call.sequence('hourlyRate');
  const rate = save(call, { client, EmployeeId, Id, ValidFromDate, BillableRate, CostRate });
  const headers = locationHeader(call, `/v2/Employees/${EmployeeId}/HourlyRates/${rate.Id}`);
  return { status: 201, headers, body: show(call, rate) };
}

/** PATCH /Employees/{employeeId}/HourlyRates/{hourlyRateId} */
export function patchHourlyRate(call: Call<'patchHourlyRate'>): Reply<'patchHourlyRate'> {
  const current = rateOf(call);
  const rate = save(call, { ...current, ...patched(call, target, pick(current, writable), call.body) });
  return { status: 200, body: show(call, rate) };
}

/** DELETE /Employees/{employeeId}/HourlyRates/{hourlyRateId} */
export function deleteHourlyRate(call: Call<'deleteHourlyRate'>): Reply<'deleteHourlyRate'> {
  const rate = rateOf(call);
  call.state.hourlyRates.delete(String(rate.Id));
  return deleted(call);
}

function rateOf(call: Call<'getHourlyRateById' | 'patchHourlyRate' | 'deleteHourlyRate'>): HourlyRate {
  const { Id } = employeeOf(call, call.params.employeeId);
  const rate = call.state.hourlyRates.get(String(call.params.hourlyRateId));
  if (rate?.EmployeeId !== Id) throw refusals.unknownHourlyRate(call.params.hourlyRateId);
  return rate;
}

function ratesOf({ state }: Context, employee: number): readonly HourlyRate[] {
  return state.hourlyRates
    .by('employee', String(employee))
    .toSorted((a, b) => ((a.ValidFromDate ?? '') < (b.ValidFromDate ?? '') ? -1 : 1));
}

function save(call: Context, rate: HourlyRate): HourlyRate {
  const { Id, EmployeeId, ValidFromDate: date } = rate;
  if (date === null) throw refusals.hourlyRateWithoutDate();
  const notPositive = (['BillableRate', 'CostRate'] as const).find((name) => (rate[name] ?? 1) <= 0);
  if (notPositive !== undefined) throw refusals.rateNotPositive(notPositive);
  const hasTwin = ratesOf(call, EmployeeId).some((sibling) => sibling.Id !== Id && sibling.ValidFromDate === date);
  if (hasTwin) throw refusals.hourlyRateSameDate(date);
  call.state.hourlyRates.put(rate);
  return rate;
}

// Rates count until the next ones do.
function show(call: Context, rate: HourlyRate, showsEnd = true): Full<'EmployeeHourlyRateDto'> {
  const from = rate.ValidFromDate ?? '';
  const next = ratesOf(call, rate.EmployeeId).find(({ ValidFromDate }) => (ValidFromDate ?? '') > from);
  const hasEnd = next !== undefined && showsEnd && call.holds('poweroffice.hourly-rates.valid-to');
  return pick({ ...rate, ValidToDate: hasEnd ? next.ValidFromDate : null }, names);
}
