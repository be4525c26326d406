import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { EmployeePayrollSettings, EmployeePensionSettings } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { employeeOf } from '../wire/find.ts';
import { patched } from '../wire/patch/patch.ts';
import { pick } from '../wire/pick.ts';

const payrollNames = namesOf(schemas.EmployeePayrollSettingsDto);
const pensionNames = namesOf(schemas.EmployeePensionSettingsDto);
const payroll = {
  dto: 'EmployeePayrollSettingsPatchDto',
  title: 'Employee payroll settings validation error(s)',
  members: schemas.EmployeePayrollSettingsDto,
} as const;
const pension = {
  dto: 'EmployeePensionSettingsPatchDto',
  title: 'Employee pension settings validation error(s)',
  members: schemas.EmployeePensionSettingsDto,
} as const;

/** GET /Employees/{employeeId}/PayrollSettings */
export function getEmployeePayrollSettings(
  call: Call<'getEmployeePayrollSettings'>,
): Reply<'getEmployeePayrollSettings'> {
  return { status: 200, body: pick(payrollOf(call), payrollNames) };
}

/** PATCH /Employees/{employeeId}/PayrollSettings */
export function patchEmployeePayrollSettings(
  call: Call<'patchEmployeePayrollSettings'>,
): Reply<'patchEmployeePayrollSettings'> {
  const current = payrollOf(call);
  const after = patched(call, payroll, pick(current, payrollNames), call.body);
  const settings = {
    ...current,
    ...after,
    HolidayPayPercentage: oneDecimal(call, after.HolidayPayPercentage),
    HolidayPayAbove60Percentage: oneDecimal(call, after.HolidayPayAbove60Percentage),
  };
  call.state.employeePayrollSettings.put(settings);
  return { status: 200, body: pick(settings, payrollNames) };
}

/** GET /Employees/{employeeId}/PensionSettings */
export function getEmployeePensionSettings(
  call: Call<'getEmployeePensionSettings'>,
): Reply<'getEmployeePensionSettings'> {
  return { status: 200, body: pick(pensionOf(call), pensionNames) };
}

/** PATCH /Employees/{employeeId}/PensionSettings */
export function patchEmployeePensionSettings(
  call: Call<'patchEmployeePensionSettings'>,
): Reply<'patchEmployeePensionSettings'> {
  const current = pensionOf(call);
  const settings = { ...current, ...patched(call, pension, pick(current, pensionNames), call.body) };
  call.state.employeePensionSettings.put(settings);
  return { status: 200, body: pick(settings, pensionNames) };
}

function payrollOf(call: Call<'getEmployeePayrollSettings' | 'patchEmployeePayrollSettings'>): EmployeePayrollSettings {
  const { Id: EmployeeId } = employeeOf(call, call.params.employeeId);
  return call.state.employeePayrollSettings.get(String(EmployeeId)) ?? { EmployeeId, ...nulls(payrollNames) };
}

function pensionOf(call: Call<'getEmployeePensionSettings' | 'patchEmployeePensionSettings'>): EmployeePensionSettings {
  const { Id: EmployeeId } = employeeOf(call, call.params.employeeId);
  return call.state.employeePensionSettings.get(String(EmployeeId)) ?? { EmployeeId, ...nulls(pensionNames) };
}

function nulls<Name extends string>(names: readonly Name[]): Record<Name, null> {
  return Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>;
}

function oneDecimal(call: Context, value: number | null): number | null {
  if (value === null) return null;
  const rounded = Math.round(value * 10) / 10;
  return rounded === value || call.holds('poweroffice.employee-settings.one-decimal') ? rounded : value;
}
