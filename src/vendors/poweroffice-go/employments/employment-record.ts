import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { Dto, Employment, Full } from '../tables.ts';
import type { Context } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { pick } from '../wire/pick.ts';
import { professionTitle } from './professions.ts';

/** The members of an employment in wire order. */
export const employmentNames = namesOf(schemas.EmploymentDto);

/** The DTO of an employment, with the title of its profession and the number of its lines. */
export function showEmployment({ state }: Context, row: Employment): Full<'EmploymentDto'> {
  const key = String(row.Id);
  const derived = {
    ProfessionTitle: professionTitle(row.ProfessionCode),
    SalaryCount: state.salaries.by('employment', key).length,
    FixedSalaryCount: state.fixedSalaries.by('employment', key).length,
    LeaveCount: state.leaves.by('employment', key).length,
    LayoffCount: state.layoffs.by('employment', key).length,
    FtePercentageCount: state.ftePercentages.by('employment', key).length,
  };
  return pick({ ...row, ...derived }, employmentNames);
}

/** A new employment from the body of a POST; absent members are null until `completeEmployment`. */
export function createEmployment(call: Context, employeeId: number, body: Dto<'EmploymentPostDto'>): Employment {
  const now = nextStamp(call);
  const number = call.sequence('employment');
  return {
    client: call.caller.client,
    reported: false,
    Id: number,
    EmployeeId: employeeId,
    EmploymentType: body.EmploymentType,
    EmploymentForm: body.EmploymentForm,
    EmploymentSpecification: body.EmploymentSpecification ?? null,
    EnterpriseId: body.EnterpriseId,
    StartDate: body.StartDate,
    EndDate: body.EndDate ?? null,
    EndDateReason: body.EndDateReason ?? null,
    EndedAndReported: false,
    FullTimeHoursPerWeek: body.FullTimeHoursPerWeek,
    IsDefault: body.IsDefault,
    ProfessionCode: body.ProfessionCode,
    ReportingId: body.ReportingId ?? null,
    TaxRule: body.TaxRule ?? null,
    TaxCountryCode: body.TaxCountryCode ?? null,
    WorkingHoursArrangement: body.WorkingHoursArrangement,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  };
}

/** A new employment that was found valid, with Go's own values for members that the body left out. */
export function completeEmployment(call: Context, employment: Employment): Employment {
  const { Id, ReportingId, TaxRule, EmploymentSpecification } = employment;
  const completed = ReportingId ?? (call.holds('poweroffice.employment.reporting-id') ? `POGO_${Id}` : null);
  const isWhole = TaxRule !== null && EmploymentSpecification !== null;
  if (isWhole || !call.holds('poweroffice.employment.defaults')) return { ...employment, ReportingId: completed };
  const usual = call.state.payrollSettings.get(call.caller.client)?.TaxRule ?? 'Ordinary';
  return {
    ...employment,
    ReportingId: completed,
    TaxRule: TaxRule ?? usual,
    EmploymentSpecification: EmploymentSpecification ?? 'None',
  };
}

/** Decides about the stamp of an employee one of whose employments changes. */
export function keepEmployeeStamp(call: Context, id: number | null): void {
  const employee = call.state.employees.get(String(id));
  if (employee === undefined || call.holds('poweroffice.employee.stamp')) return;
  call.state.employees.put({ ...employee, LastChangedDateTimeOffset: nextStamp(call) });
}

/** Stores an employment. An employee has one default employment: a new default ends that of the others. */
export function saveEmployment(call: Context, employment: Employment): void {
  call.state.employments.put(employment);
  if (employment.IsDefault !== true) return;
  for (const sibling of call.state.employments.by('employee', String(employment.EmployeeId))) {
    if (sibling.Id === employment.Id || sibling.IsDefault !== true) continue;
    if (call.choose('poweroffice.employment.one-default') === 'several') return;
    call.state.employments.put({ ...sibling, IsDefault: false, LastChangedDateTimeOffset: nextStamp(call) });
  }
}

/** Adds the first lines of a new employment, where that variant is chosen. */
export function addFirstLines(call: Context, { client, Id, EmployeeId, StartDate }: Employment): void {
  if (call.chooseExtra('poweroffice.employment.first-lines') !== 'added') return;
  const now = nextStamp(call);
  const line = { client, EmployeeId, EmploymentId: Id, CreatedDateTimeOffset: now, LastChangedDateTimeOffset: now };
  const RemunerationType = call.state.payrollSettings.get(client)?.RemunerationType ?? 'FixedWage';
  const pay = { RemunerationType, AnnualSalary: null, HourlyRate: null };
  call.state.salaries.put({ ...line, ...pay, Id: call.sequence('salary'), FromDate: StartDate });
  call.state.ftePercentages.put({
    ...line,
    Id: call.sequence('ftePercentage'),
    FromDate: StartDate,
    FtePercentage: 100,
  });
}

/** Deletes the lines of an employment; nobody could reach them without it. */
export function deleteLines(call: Context, { Id }: Employment): void {
  const { salaries, ftePercentages, fixedSalaries, leaves, layoffs } = call.state;
  for (const table of [salaries, ftePercentages, fixedSalaries, leaves, layoffs]) {
    for (const line of table.by('employment', String(Id))) {
      table.delete(String(line.Id));
    }
  }
}
