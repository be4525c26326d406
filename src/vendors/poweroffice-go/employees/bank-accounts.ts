import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/employees.ts';
import type { Call, Reply } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { employeeOf, ownOf } from '../wire/find.ts';
import { movesStamp, patched } from '../wire/patch/patch.ts';
import { pick } from '../wire/pick.ts';
import { showEmployee } from './employee-record.ts';

const members = schemas.EmployeeBankAccountsPatchDto;
const target = {
  dto: 'EmployeeBankAccountsPatchDto',
  title: 'Employee bank accounts validation error(s)',
  members,
} as const;
const names = namesOf(members);

/** PATCH /Employees/{employeeId}/BankAccounts */
export function patchEmployeeBankAccounts(call: Call<'patchEmployeeBankAccounts'>): Reply<'patchEmployeeBankAccounts'> {
  const current = employeeOf(call, call.params.employeeId);
  const before = pick(current, names);
  const after = patched(call, target, before, call.body);
  for (const name of names) {
    const id = after[name];
    const account = id === null ? undefined : ownOf(call, call.state.bankAccounts, id);
    if (id !== null && account === undefined) throw refusals.unknownBankAccount(id);
    if (account !== undefined && account.ContactId !== current.Id) throw refusals.bankAccountOfAnotherContact();
  }
  const changed = { ...current, ...after };
  const employee = movesStamp(call, before, after)
    ? { ...changed, LastChangedDateTimeOffset: nextStamp(call) }
    : changed;
  call.state.employees.put(employee);
  return { status: 200, body: showEmployee(call, employee) };
}
