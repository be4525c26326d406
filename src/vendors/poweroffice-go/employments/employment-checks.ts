import { isCountryCode } from '../employees/countries.ts';
import { invalid, referenceNotFound, valuesMissing } from '../refusals/errors.ts';
import type { Employment } from '../tables.ts';
import type { Context } from '../types.ts';
import { ownOf } from '../wire/find.ts';
import { isKnownProfession, isProfessionCode } from './professions.ts';

const title = 'Employment validation error(s)';

const required = [
  'EmploymentType',
  'EmploymentForm',
  'EnterpriseId',
  'StartDate',
  'FullTimeHoursPerWeek',
  'IsDefault',
  'ProfessionCode',
  'WorkingHoursArrangement',
] as const;

/**
 * Judges an employment as it would be after a POST or a whole PATCH.
 * @throws the first thing that is wrong with it
 */
export function checkEmployment(call: Context, employment: Employment): void {
  const missing = required.filter((name) => employment[name] === null);
  if (missing.length > 0) {
    call.rule('poweroffice.body.required');
    throw valuesMissing(title, missing);
  }
  checkEnd(call, employment);
  checkProfession(call, employment.ProfessionCode ?? '');
  checkTaxCountry(call, employment);
  checkEnterprise(call, employment.EnterpriseId ?? 0);
  checkReportingId(call, employment);
}

function checkEnd(call: Context, { StartDate, EndDate, EndDateReason }: Employment): void {
  if (EndDate !== null && EndDateReason === null) {
    call.rule('poweroffice.employment.end-needs-reason');
    throw invalid(title, 'EndDateReason must have a value when EndDate is set.');
  }
  if (
    EndDate === null &&
    EndDateReason !== null &&
    call.choose('poweroffice.employment.reason-needs-end') === 'refused'
  ) {
    throw invalid(title, 'EndDate must have a value when EndDateReason is set.');
  }
  if (EndDate !== null && StartDate !== null && EndDate < StartDate) {
    call.rule('poweroffice.employment.end-before-start');
    throw invalid(title, 'EndDate cannot be before StartDate.');
  }
}

function checkProfession(call: Context, code: string): void {
  if (!isProfessionCode(code)) {
    call.rule('poweroffice.employment.profession-code');
    throw invalid(title, `ProfessionCode '${code}' is not valid. The code must have 7 digits (STYRK-98).`);
  }
  if (!isKnownProfession(code) && call.choose('poweroffice.employment.unknown-profession') === 'refused') {
    throw invalid(title, `ProfessionCode '${code}' is not valid.`);
  }
}

function checkTaxCountry(call: Context, { TaxCountryCode: code, EmploymentSpecification }: Employment): void {
  if (code === null) return;
  if (!isCountryCode(code)) {
    call.rule('poweroffice.employment.country-code');
    throw invalid(title, `The country code ${code} is not valid according to ISO 3166-1.`);
  }
  if (EmploymentSpecification === 'CrossBorderCommuter' && code !== 'FI' && code !== 'SE') {
    call.rule('poweroffice.employment.commuter-country');
    throw invalid(title, 'TaxCountryCode can only be FI or SE when EmploymentSpecification is CrossBorderCommuter.');
  }
}

function checkEnterprise(call: Context, id: number): void {
  if (ownOf(call, call.state.enterprises, id) !== undefined) return;
  call.rule('poweroffice.body.unknown-reference');
  throw referenceNotFound(title, 'Enterprise', id);
}

function checkReportingId(call: Context, { Id, EmployeeId, EnterpriseId, ReportingId }: Employment): void {
  const same = call.state.employments
    .by('employee', String(EmployeeId))
    .find((other) => other.Id !== Id && other.EnterpriseId === EnterpriseId && other.ReportingId === ReportingId);
  if (same === undefined || call.choose('poweroffice.employment.duplicate-reporting-id') === 'allowed') return;
  throw invalid(title, `ReportingId '${ReportingId}' is already in use on the employment with id = ${same.Id}.`);
}
