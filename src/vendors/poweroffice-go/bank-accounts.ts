import type { Call, Reply } from './call.ts';
import { giveEmployee } from './employee-record.ts';
import { referenceNotFound } from './errors.ts';
import { employeeOf, ownOf } from './find.ts';
import { bankAccounts as members } from './members.ts';
import { movesStamp, patched } from './patch.ts';
import { stampOf } from './stamp.ts';
import { pick } from './wire.ts';

const target = {
  dto: 'EmployeeBankAccountsPatchDto',
  title: 'Employee bank accounts validation error(s)',
  members,
} as const;
const names = Object.keys(members) as (keyof typeof members)[];

/** PATCH /Employees/{employeeId}/BankAccounts */
export function patchEmployeeBankAccounts(call: Call<'patchEmployeeBankAccounts'>): Reply<'patchEmployeeBankAccounts'> {
  const current = employeeOf(call, call.params.employeeId);
  const before = pick(current, names);
  const after = patched(call, target, before, call.body);
  for (const name of names) {
    const id = after[name];
    if (id === null || ownOf(call, call.state.bankAccounts, id)?.ContactId === current.Id) continue;
    call.rule('poweroffice.bank-accounts.unknown');
    throw referenceNotFound(target.title, 'Bank account', id);
  }
  const changed = { ...current, ...after };
  const employee = movesStamp(call, before, after) ? { ...changed, LastChangedDateTimeOffset: stampOf(call) } : changed;
  call.state.employees.put(employee);
  return { status: 200, body: giveEmployee(call, employee) };
}
