import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/accounting.ts';
import { unknownReference } from '../refusals/requests.ts';
import type { Dto, Full, GeneralLedgerAccount, State } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { unknownChoice } from '../wire/filters/choices.ts';
import { inRanges } from '../wire/filters/number-ranges.ts';
import { changedAfter, isBlank, listReply } from '../wire/list.ts';
import { pick } from '../wire/pick.ts';
import { type ById, byId, type NewRecord, recordResource, requireOwn } from '../wire/records/record-resource.ts';
import { accountType } from './account-type.ts';

const title = 'General ledger account validation error(s)';
const names = namesOf(schemas.GeneralLedgerAccountDto);
const kinds = schemas.GeneralLedgerAccountDto.AgricultureDepartment.values;
const table = (state: State) => state.generalLedgerAccounts;

/** GET /GeneralLedgerAccounts */
export function getGeneralLedgerAccounts(call: Call<'getGeneralLedgerAccounts'>): Reply<'getGeneralLedgerAccounts'> {
  const { accountNos, agricultureDepartments, lastChangedDateTimeOffsetGreaterThan: changed } = call.query;
  let rows = inRanges(call, all(call), 'accountNos', accountNos, ({ AccountNo }) => AccountNo);
  rows = ofAgriculture(call, rows, agricultureDepartments);
  rows = changedAfter(
    call,
    rows,
    'lastChangedDateTimeOffsetGreaterThan',
    changed,
    (row) => row.LastChangedDateTimeOffset,
  );
  return listReply(call, rows, names, (row) => show(call, row));
}

/** The operations on one general ledger account. */
export const generalLedgerAccounts = recordResource<
  GeneralLedgerAccount,
  Dto<'GeneralLedgerAccountPostDto'>,
  Full<'GeneralLedgerAccountDto'>,
  ById
>({
  target: { dto: 'GeneralLedgerAccountPatchDto', title, members: schemas.GeneralLedgerAccountPatchDto },
  body: schemas.GeneralLedgerAccountPostDto,
  table,
  counter: 'generalLedgerAccount',
  path: ({ Id }) => `/v2/GeneralLedgerAccounts/${Id}`,
  find: byId(table, refusals.unknownAccount),
  create,
  check,
  complete: (call, row, { DepartmentId }) => {
    const isNamed = row.DepartmentId !== (DepartmentId ?? null);
    return {
      ...row,
      DepartmentId: isNamed && !call.holds('poweroffice.account.department-by-code') ? null : row.DepartmentId,
      GeneralLedgerAccountType: call.holds('poweroffice.account.type-by-number') ? accountType(row.AccountNo) : null,
    };
  },
  requireUnused: (call, row) => {
    if (isInUse(call, row)) throw refusals.accountInUse(row.Id);
  },
  show,
});

function create(
  call: Context,
  { client, Id, now }: NewRecord,
  body: Dto<'GeneralLedgerAccountPostDto'>,
): GeneralLedgerAccount {
  if (body.VatCodeId == null && body.VatCode == null) throw refusals.vatCodeMissing();
  return {
    client,
    Id,
    AccountNo: body.AccountNo,
    AgricultureDepartment: body.AgricultureDepartment ?? null,
    CurrencyCode: body.CurrencyCode ?? null,
    DepartmentId: body.DepartmentId ?? departmentByCode(call, body.DepartmentCode),
    GeneralLedgerAccountType: null,
    IsActive: body.IsActive,
    IsDepartmentRequired: body.IsDepartmentRequired ?? null,
    IsProjectRequired: body.IsProjectRequired ?? null,
    IsVatCodeLocked: body.IsVatCodeLocked ?? null,
    Name: body.Name,
    Unit1: body.Unit1 ?? null,
    Unit2: body.Unit2 ?? null,
    VatCodeId: body.VatCodeId ?? vatByCode(call, body.VatCode),
    VatReturnSpecification: body.VatReturnSpecification ?? null,
    LastChangedDateTimeOffset: now,
  };
}

function departmentByCode({ caller, state }: Context, code: string | null | undefined): number | null {
  if (code == null) return null;
  const row = state.departments.by('client', caller.client).find(({ Code }) => Code === code);
  if (row === undefined) throw unknownReference(title, 'Department', `'${code}'`, 'code');
  return row.Id;
}

function vatByCode({ caller, state }: Context, code: string | null | undefined): number | null {
  if (code == null) return null;
  const row = state.vatCodes.by('client', caller.client).find(({ Code }) => Code === code);
  if (row === undefined) throw unknownReference(title, 'Vat code', `'${code}'`, 'code');
  return row.Id;
}

function check(call: Context, row: GeneralLedgerAccount): void {
  const unknown = (noun: string) => (id: number) => unknownReference(title, noun, id);
  requireOwn(call, call.state.departments, row.DepartmentId, unknown('Department'));
  requireOwn(call, call.state.vatCodes, row.VatCodeId, unknown('Vat code'));
  const holder = all(call).find(({ Id, AccountNo }) => Id !== row.Id && AccountNo === row.AccountNo);
  if (holder !== undefined) throw refusals.accountNoTaken(row.AccountNo, holder.Id);
}

function isInUse({ state, caller: { client } }: Context, { Id }: GeneralLedgerAccount): boolean {
  const { employments, fixedSalaries, numberSeries, payItems, payrollSettings, salaryLines } = state;
  const posts = (row: { readonly AccountId: number | null; readonly OppositeAccountId: number | null }) =>
    row.AccountId === Id || row.OppositeAccountId === Id;
  const settings = Object.entries(payrollSettings.get(client) ?? {});
  return (
    settings.some(([name, value]) => value === Id && isLedgerAccount(name)) ||
    numberSeries.by('client', client).some(({ GeneralLedgerAccountId }) => GeneralLedgerAccountId === Id) ||
    payItems.by('client', client).some(posts) ||
    salaryLines.by('client', client).some(posts) ||
    employments.by('client', client).some((row) => fixedSalaries.by('employment', String(row.Id)).some(posts))
  );
}

/** True for a member of the payroll settings that names an account of the ledger, not one of a bank. */
function isLedgerAccount(name: string): boolean {
  return name.endsWith('AccountId') && !name.endsWith('BankAccountId');
}

function all(call: Context): readonly GeneralLedgerAccount[] {
  return call.state.generalLedgerAccounts.by('client', call.caller.client);
}

function ofAgriculture(
  call: Context,
  rows: readonly GeneralLedgerAccount[],
  text: string | undefined,
): readonly GeneralLedgerAccount[] {
  if (isBlank(call, text)) return rows;
  const chosen = text.split(',').map((part) => {
    const name = part.trim();
    const kind = kinds.find((each) => each?.toLowerCase() === name.toLowerCase());
    if (kind == null) throw unknownChoice(call, 'agricultureDepartments', name);
    return { kind, isExact: kind === name };
  });
  return rows.filter(({ AgricultureDepartment }) => {
    const at = chosen.findIndex(({ kind }) => kind === AgricultureDepartment);
    if (at < 0) return false;
    if (chosen[at]?.isExact !== true && !call.holds('poweroffice.accounts.agriculture-case')) return false;
    return at === 0 || call.holds('poweroffice.filter.lists');
  });
}

function show({ state }: Context, row: GeneralLedgerAccount): Full<'GeneralLedgerAccountDto'> {
  const department = row.DepartmentId === null ? undefined : state.departments.get(String(row.DepartmentId));
  const vat = row.VatCodeId === null ? undefined : state.vatCodes.get(String(row.VatCodeId));
  return pick({ ...row, DepartmentCode: department?.Code ?? null, VatCode: vat?.Code ?? null }, names);
}
