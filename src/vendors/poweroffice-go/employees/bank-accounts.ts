import { referenceNotFound } from '../refusals/errors.ts';
import type { Call, Reply } from '../types.ts';
import { employeeOf, ownOf } from '../wire/find.ts';
import { bankAccounts as members } from '../wire/members.ts';
import { movesStamp, patched } from '../wire/patch.ts';
import { stampOf } from '../wire/stamp.ts';
import { pick } from '../wire/wire.ts';
import { giveEmployee } from './employee-record.ts';

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
