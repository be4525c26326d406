import type { Call, Context, Reply } from './call.ts';
import { location } from './created.ts';
import { invalid, referenceNotFound, valuesMissing } from './errors.ts';
import { employmentOf, ownOf } from './find.ts';
import { given } from './given.ts';
import { demandValues, type LineKind, lineOf, linesByCreation, startLine } from './lines.ts';
import { listReply } from './list.ts';
import { fixedSalary as members } from './members.ts';
import { patchedRecord } from './patch.ts';
import { misfitOf } from './processing-types.ts';
import type { FixedSalary, PayItem } from './tables.ts';
import { pick } from './wire.ts';

const kind: LineKind = {
  what: 'Fixed salary (line)',
  short: 'fixed salary',
  dto: 'EmploymentFixedSalaryPatchDto',
  title: 'Employment validation error(s)',
  members,
};
const writable = Object.keys(members) as (keyof typeof members)[];
const names = [
  'Id',
  'EmployeeId',
  'EmploymentId',
  ...writable,
  'CreatedDateTimeOffset',
  'LastChangedDateTimeOffset',
] as const;

/** GET /Employees/Employments/{employmentId}/FixedSalaries */
export function getFixedSalaries(call: Call<'getFixedSalaries'>): Reply<'getFixedSalaries'> {
  const lines = linesByCreation(call, call.state.fixedSalaries, call.params.employmentId);
  return listReply(call, lines, names, (line) => pick(line, names));
}

/** GET /Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId} */
export function getFixedSalaryById(call: Call<'getFixedSalaryById'>): Reply<'getFixedSalaryById'> {
  return { status: 200, body: pick(lineOfPath(call), names) };
}

/** POST /Employees/Employments/{employmentId}/FixedSalaries */
export function postFixedSalary(call: Call<'postFixedSalary'>): Reply<'postFixedSalary'> {
  const employment = employmentOf(call, call.params.employmentId);
  const body = given(call);
  const empty = Object.fromEntries(writable.map((name) => [name, null])) as Record<keyof typeof members, null>;
  call.rule('poweroffice.fixed-salary.defaults');
  const line = save(call, {
    ...startLine(call, employment, call.ids.uuid()),
    ...empty,
    ...pick(body, Object.keys(body) as (keyof typeof body)[]),
    IsActive: body.IsActive ?? true,
    IsCarPool: body.IsCarPool ?? false,
    WorkDriveExceedsKilometerLimit: body.WorkDriveExceedsKilometerLimit ?? false,
    UseRemittance: body.UseRemittance ?? true,
  });
  const headers = location(call, `/v2/Employees/Employments/${employment.Id}/FixedSalaries/${line.Id}`);
  return { status: 201, headers, body: pick(line, names) };
}

/** PATCH /Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId} */
export function patchFixedSalary(call: Call<'patchFixedSalary'>): Reply<'patchFixedSalary'> {
  const line = save(call, patchedRecord(call, kind, lineOfPath(call), call.body));
  return { status: 200, body: pick(line, names) };
}

/** DELETE /Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId} */
export function deleteFixedSalary(call: Call<'deleteFixedSalary'>): Reply<'deleteFixedSalary'> {
  const line = lineOfPath(call);
  call.rule('poweroffice.fixed-salary.delete');
  call.state.fixedSalaries.delete(line.Id);
  return { status: 200 };
}

function lineOfPath(call: Call<'getFixedSalaryById' | 'patchFixedSalary' | 'deleteFixedSalary'>): FixedSalary {
  const { employmentId, fixedSalaryId } = call.params;
  return lineOf(call, call.state.fixedSalaries, kind, employmentId, fixedSalaryId);
}

function save(call: Context, line: FixedSalary): FixedSalary {
  demandValues(call, kind, line, ['PayItemId']);
  checkPayItem(call, line, payItemOf(call, line));
  checkSupplier(call, line);
  const { DepartmentId } = line;
  if (DepartmentId !== null && ownOf(call, call.state.departments, DepartmentId) === undefined) {
    call.rule('poweroffice.body.unknown-reference');
    throw referenceNotFound(kind.title, 'Department', DepartmentId);
  }
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.fixedSalaries.put(line);
  return line;
}

function payItemOf(call: Context, { PayItemId }: FixedSalary): PayItem {
  const item = ownOf(call, call.state.payItems, PayItemId ?? '');
  if (item === undefined) {
    call.rule('poweroffice.body.unknown-reference');
    throw referenceNotFound(kind.title, 'Pay item', PayItemId ?? '');
  }
  if (item.IsActive) return item;
  call.rule('poweroffice.fixed-salary.inactive-pay-item');
  throw invalid(fixedSalaryTitle, `Pay item with id = ${item.Id} is not active.`);
}

const fixedSalaryTitle = 'Fixed salary line validation error(s)';

function checkPayItem(call: Context, line: FixedSalary, { ProcessingType }: PayItem): void {
  if (call.operation?.method === 'PATCH' && call.choose('poweroffice.fixed-salary.patch-checks') === 'unchecked')
    return;
  call.rule('poweroffice.fixed-salary.processing-type');
  if (ProcessingType === null) return;
  const { missing, oneOf, surplus } = misfitOf(ProcessingType, pick(line, writable));
  if (missing.length === 0 && oneOf.length === 0 && surplus.length === 0) return;
  call.rule('poweroffice.fixed-salary.misfit');
  if (missing.length > 0) throw valuesMissing(fixedSalaryTitle, missing);
  const type = `when the processing type of the pay item is ${ProcessingType}.`;
  if (oneOf.length > 0) throw invalid(fixedSalaryTitle, `Either ${oneOf.join(' or ')} must be set ${type}`);
  throw invalid(fixedSalaryTitle, surplus.map((name) => `${name} cannot be set ${type}`).join(' '));
}

function checkSupplier(call: Context, { SupplierAccountId, SupplierBankAccountId }: FixedSalary): void {
  if (SupplierAccountId === null) return;
  const supplier = ownOf(call, call.state.supplierAccounts, SupplierAccountId);
  if (supplier === undefined) {
    call.rule('poweroffice.body.unknown-reference');
    throw referenceNotFound(kind.title, 'Supplier account', SupplierAccountId);
  }
  if (SupplierBankAccountId === null || supplier.bankAccounts.includes(SupplierBankAccountId)) return;
  call.rule('poweroffice.fixed-salary.supplier-bank-account');
  throw invalid(fixedSalaryTitle, 'Bank account does not belong to the supplier.');
}
