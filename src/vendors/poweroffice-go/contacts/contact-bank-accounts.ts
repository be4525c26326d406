import { namesOf } from '../../../engine/http/members.ts';
import { rolesInForce } from '../access/privileges.ts';
import * as schemas from '../generated/schemas.ts';
import { missingPrivilege } from '../refusals/access.ts';
import * as refusals from '../refusals/contacts.ts';
import { malformedNumbers } from '../refusals/lists.ts';
import type { BankAccount, Dto, Employee, Full, State } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { kindOfContact, ownOf, requireContact, visibleKinds } from '../wire/find.ts';
import { changedAfter, isBlank, listReply } from '../wire/list.ts';
import { pick } from '../wire/pick.ts';
import { recordResource } from '../wire/records/record-resource.ts';
import { checkBankAccount, completeBankAccount } from './bank-account-checks.ts';

const names = namesOf(schemas.ContactBankAccountDto);
const table = (state: State) => state.bankAccounts;

type ByContact = Context & { readonly params: { readonly contactId: number } };
/** A request that names a bank account of a contact. */
type ByAccount = Context & { readonly params: { readonly contactId: number; readonly id: number } };

/** GET /ContactBankAccounts */
export function getContactBankAccounts(call: Call<'getContactBankAccounts'>): Reply<'getContactBankAccounts'> {
  const { createdDateTimeOffsetGreaterThan: created, lastChangedDateTimeOffsetGreaterThan: changed } = call.query;
  let rows = visible(call, call.state.bankAccounts.by('client', call.caller.client));
  rows = withNumbers(call, rows, call.query.bankAccountNumbers);
  rows = ofContacts(call, rows, call.query.contactIds);
  rows = changedAfter(call, rows, 'createdDateTimeOffsetGreaterThan', created, (row) => row.CreateDateTimeOffset);
  rows = changedAfter(
    call,
    rows,
    'lastChangedDateTimeOffsetGreaterThan',
    changed,
    (row) => row.LastChangedDateTimeOffset,
  );
  return listReply(call, rows, names, (row) => pick(row, names));
}

const resource = recordResource<
  BankAccount,
  Dto<'ContactBankAccountPostDto'>,
  Full<'ContactBankAccountDto'>,
  ByAccount
>({
  target: {
    dto: 'ContactBankAccountPatchDto',
    title: 'Contact bank account validation error(s)',
    members: schemas.ContactBankAccountPatchDto,
  },
  body: schemas.ContactBankAccountPostDto,
  table,
  counter: 'bankAccount',
  path: ({ ContactId, Id }) => `/v2/ContactBankAccounts/${ContactId}/${Id}`,
  find: accountOf,
  create: (call, { client, Id, now }, body) => ({
    client,
    Id,
    BankAccountNumber: body.BankAccountNumber,
    BankCode: body.BankCode ?? null,
    BicSwift: body.BicSwift ?? null,
    ContactId: (call as ByContact).params.contactId,
    CountryCode: body.CountryCode ?? null,
    IsActive: body.IsActive ?? null,
    CreateDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  }),
  check: checkBankAccount,
  complete: completeBankAccount,
  requireUnused: (call, { Id }) => {
    if (isInUse(call, Id)) throw refusals.contactBankAccountInUse(Id);
  },
  show: (_call, row) => pick(row, names),
});

/** GET /ContactBankAccounts/{contactId}/{id} */
export const getContactBankAccountById = resource.get;

/** POST /ContactBankAccounts/{contactId} */
export function postContactBankAccount(call: Call<'postContactBankAccount'>): Reply<'postContactBankAccount'> {
  requireContact(call, call.params.contactId);
  return resource.post(call);
}

/** PATCH /ContactBankAccounts/{contactId}/{id} */
export function patchContactBankAccount(call: Call<'patchContactBankAccount'>): Reply<'patchContactBankAccount'> {
  requireFullRole(call);
  return resource.patch(call);
}

/** DELETE /ContactBankAccounts/{contactId}/{id} */
export function deleteContactBankAccount(call: Call<'deleteContactBankAccount'>): Reply<'deleteContactBankAccount'> {
  requireFullRole(call);
  return resource.remove(call);
}

function visible(call: Context, rows: readonly BankAccount[]): readonly BankAccount[] {
  const kinds = visibleKinds(call);
  const shown = rows.filter(({ ContactId }) => kinds.some((kind) => kind === kindOfContact(call, ContactId)));
  return shown.length === rows.length || call.holds('poweroffice.contact-bank-accounts.visible') ? shown : rows;
}

function accountOf(call: ByAccount): BankAccount {
  const { contactId, id } = call.params;
  const row = ownOf(call, call.state.bankAccounts, id);
  if (row?.ContactId !== contactId || visible(call, [row]).length === 0) {
    throw refusals.unknownContactBankAccount(id, contactId);
  }
  return row;
}

function requireFullRole(call: Context): void {
  const roles = call.operation === undefined ? [] : rolesInForce(call, call.operation);
  if (roles.some((role) => role.endsWith('_Full'))) return;
  if (call.choose('poweroffice.contact-bank-accounts.read-role') === 'full-only') throw missingPrivilege();
}

function withNumbers(call: Context, rows: readonly BankAccount[], text: string | undefined): readonly BankAccount[] {
  if (isBlank(call, text)) return rows;
  const digits = (number: string) => number.replaceAll(/\D/g, '');
  const parts = text.split(',').map((part) => part.trim());
  return rows.filter(({ BankAccountNumber }) => {
    const number = BankAccountNumber ?? '';
    if (parts.includes(number)) return number === parts[0] || call.holds('poweroffice.filter.lists');
    if (digits(number) === '' || !parts.some((part) => digits(part) === digits(number))) return false;
    return call.choose('poweroffice.contact-bank-accounts.number-form') === 'digits';
  });
}

function ofContacts(call: Context, rows: readonly BankAccount[], text: string | undefined): readonly BankAccount[] {
  if (isBlank(call, text)) return rows;
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^\d+$/.test(part))) throw malformedNumbers('contactIds', text, 'numbers');
  const unknown = parts.filter((id) => kindOfContact(call, id) === undefined);
  if (unknown.length > 0 && call.choose('poweroffice.contact-bank-accounts.unknown-contacts') === 'not-found') {
    throw refusals.unknownContacts(unknown);
  }
  return rows.filter(({ ContactId }) => {
    const id = String(ContactId);
    return parts[0] === id || (parts.includes(id) && call.holds('poweroffice.filter.lists'));
  });
}

function isInUse({ state, caller: { client } }: Context, id: number): boolean {
  const { employees, employments, fixedSalaries, salaryLines } = state;
  const isNamed = ({ SupplierBankAccountId }: { readonly SupplierBankAccountId: number | null }) =>
    SupplierBankAccountId === id;
  return (
    employees.by('client', client).some((row) => accountsOf(row).includes(id)) ||
    salaryLines.by('client', client).some(isNamed) ||
    employments.by('client', client).some(({ Id }) => fixedSalaries.by('employment', String(Id)).some(isNamed))
  );
}

const paidTo = namesOf(schemas.EmployeeBankAccountsPatchDto);

function accountsOf(row: Employee): readonly (number | null)[] {
  return paidTo.map((name) => row[name]);
}
