import * as refusals from '../refusals/payroll.ts';
import { unknownReference } from '../refusals/requests.ts';
import type { ValidationTitle } from '../refusals/validation.ts';
import type { Dto, GeneralLedgerAccount } from '../tables.ts';
import type { Context } from '../types.ts';
import { ownOf } from '../wire/find.ts';
import { requireOwn } from '../wire/records/record-resource.ts';

/** A fixed salary line or a salary line. */
export type PayLine = Partial<Dto<'EmploymentFixedSalaryPatchDto'>>;

/** The titles of refusals of the records that a line names. */
export type ReferenceTitles = {
  /** For ids that lead nowhere. */
  readonly references: ValidationTitle;
  readonly bankAccounts: ValidationTitle;
};

/** Checks the records that a line names besides its pay item, in the order in which its members are documented. */
export function checkReferences(call: Context, line: PayLine, titles: ReferenceTitles): void {
  const { departments, projects, vatCodes } = call.state;
  const unknown = (noun: string) => (id: number) => unknownReference(titles.references, noun, id);
  checkAccount(call, line, line.AccountId, titles);
  requireOwn(call, departments, line.DepartmentId, unknown('Department'));
  checkAccount(call, line, line.OppositeAccountId, titles);
  requireOwn(call, projects, line.ProjectId, unknown('Project'));
  checkSupplier(call, line, titles);
  requireOwn(call, vatCodes, line.VatCodeId, unknown('Vat code'));
}

/** An account of the general ledger, or the sub-ledger account of a contact. */
function checkAccount(
  call: Context,
  line: PayLine,
  id: number | null | undefined,
  { references }: ReferenceTitles,
): void {
  if (id == null) return;
  const account = ownOf(call, call.state.generalLedgerAccounts, id);
  if (account !== undefined) {
    checkLedgerAccount(call, line, account, references);
    return;
  }
  const { employees, suppliers } = call.state;
  const isOf = ({ SubledgerAccountId }: { readonly SubledgerAccountId: number }) => SubledgerAccountId === id;
  if (suppliers.by('client', call.caller.client).some(isOf)) return;
  const isEmployees = employees.by('client', call.caller.client).some(isOf);
  if (isEmployees && call.choose('poweroffice.line.employee-account') === 'accepted') return;
  throw unknownReference(references, 'Account', id);
}

function checkLedgerAccount(call: Context, line: PayLine, account: GeneralLedgerAccount, title: ValidationTitle): void {
  const hasSeries = call.state.numberSeries
    .by('client', account.client)
    .some(({ GeneralLedgerAccountId }) => GeneralLedgerAccountId === account.Id);
  if (hasSeries && call.choose('poweroffice.line.series-account') === 'refused') {
    throw refusals.accountHasSeries(title, account.Id);
  }
  const texts = demandsOf(account, line);
  if (texts.length > 0 && call.choose('poweroffice.line.account-demands') === 'checked') {
    throw refusals.accountDemands(title, texts);
  }
}

/** The texts for what an account demands of its transactions and a line does not have. */
function demandsOf(account: GeneralLedgerAccount, { DepartmentId, ProjectId, VatCodeId }: PayLine): readonly string[] {
  const isOtherVat = VatCodeId != null && VatCodeId !== account.VatCodeId;
  return [
    ...(account.IsDepartmentRequired === true && DepartmentId == null ? ['DepartmentId must have a value.'] : []),
    ...(account.IsProjectRequired === true && ProjectId == null ? ['ProjectId must have a value.'] : []),
    ...(account.IsVatCodeLocked === true && isOtherVat ? ['VatCodeId must be that of the account.'] : []),
  ];
}

function checkSupplier(call: Context, line: PayLine, { references, bankAccounts }: ReferenceTitles): void {
  const { SupplierAccountId: account, SupplierBankAccountId: bankAccount } = line;
  if (account == null) return;
  const supplier = call.state.suppliers
    .by('client', call.caller.client)
    .find(({ SubledgerAccountId }) => SubledgerAccountId === account);
  if (supplier === undefined) throw unknownReference(references, 'Supplier account', account);
  if (bankAccount == null || ownOf(call, call.state.bankAccounts, bankAccount)?.ContactId === supplier.Id) return;
  throw refusals.bankAccountOfAnother(bankAccounts);
}
