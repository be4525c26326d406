import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/employments.ts';
import { unknownReference } from '../refusals/requests.ts';
import type { Employment } from '../tables.ts';
import type { Context } from '../types.ts';
import { isCountryCode } from '../wire/countries.ts';
import { ownOf } from '../wire/find.ts';
import { requireValues } from '../wire/member-checks.ts';
import { isKnownProfession, isProfessionCode } from './professions.ts';

const title = 'Employment validation error(s)';

/**
 * Checks an employment as it would be after a POST or a whole PATCH.
 * @throws the refusal of the first thing that is wrong with it
 */
export function checkEmployment(call: Context, employment: Employment): void {
  requireValues(title, schemas.EmploymentPostDto, employment);
  checkEnd(call, employment);
  checkProfession(call, employment.ProfessionCode ?? '');
  checkTaxCountry(employment);
  checkEnterprise(call, employment.EnterpriseId ?? 0);
  checkReportingId(call, employment);
}

function checkEnd(call: Context, { StartDate, EndDate, EndDateReason }: Employment): void {
  if (EndDate !== null && EndDateReason === null) throw refusals.endWithoutReason();
  if (EndDate === null && EndDateReason !== null) {
    if (call.choose('poweroffice.employment.reason-needs-end') === 'refused') throw refusals.reasonWithoutEnd();
  }
  if (EndDate !== null && StartDate !== null && EndDate < StartDate) throw refusals.endBeforeStart();
}

function checkProfession(call: Context, code: string): void {
  if (!isProfessionCode(code)) throw refusals.malformedProfession(code);
  if (isKnownProfession(code)) return;
  if (call.choose('poweroffice.employment.unknown-profession') === 'refused') throw refusals.unknownProfession(code);
}

function checkTaxCountry({ TaxCountryCode: code, EmploymentSpecification }: Employment): void {
  if (code === null) return;
  if (!isCountryCode(code)) throw refusals.unknownTaxCountry(code);
  if (EmploymentSpecification !== 'CrossBorderCommuter' || code === 'FI' || code === 'SE') return;
  throw refusals.commuterCountry();
}

function checkEnterprise(call: Context, id: number): void {
  if (ownOf(call, call.state.enterprises, id) === undefined) throw unknownReference(title, 'Enterprise', id);
}

function checkReportingId(call: Context, { Id, EmployeeId, EnterpriseId, ReportingId }: Employment): void {
  if (ReportingId === null) return;
  const holder = call.state.employments
    .by('employee', String(EmployeeId))
    .find((each) => each.Id !== Id && each.EnterpriseId === EnterpriseId && each.ReportingId === ReportingId);
  if (holder === undefined || call.choose('poweroffice.employment.duplicate-reporting-id') === 'allowed') return;
  throw refusals.reportingIdTaken(ReportingId, holder.Id);
}
