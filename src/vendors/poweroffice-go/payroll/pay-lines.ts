import { invalid, referenceNotFound, type ValidationTitle, valuesMissing } from '../refusals/errors.ts';
import type { Dto, PayItem } from '../tables.ts';
import type { Context } from '../types.ts';
import { ownOf } from '../wire/find.ts';
import { fixedSalary } from '../wire/members.ts';
import { pick } from '../wire/wire.ts';
import { misfitOf } from './processing-types.ts';

type Line = Partial<Dto<'EmploymentFixedSalaryPatchDto'>>;

/** Under which titles a line with a pay item is refused, and what `UseRemittance` is where nothing is said of it. */
export type PayLineKind = {
  /** For ids that lead nowhere. */
  readonly references: ValidationTitle;
  /** For members that do not fit the processing type; `undefined` where that is not looked at. */
  readonly misfits: ValidationTitle | undefined;
  readonly bankAccounts: ValidationTitle;
  readonly remittance: boolean;
};

/** Judges a fixed salary line or a salary line by its pay item, and what else it names. */
export function checkPayLine(call: Context, line: Line, kind: PayLineKind): void {
  const item = payItemOf(call, line.PayItemId ?? '', kind);
  if (kind.misfits !== undefined) checkFit(call, line, item, kind.misfits, kind.remittance);
  checkSupplier(call, line, kind);
  const { DepartmentId } = line;
  if (DepartmentId == null || ownOf(call, call.state.departments, DepartmentId) !== undefined) return;
  call.rule('poweroffice.body.unknown-reference');
  throw referenceNotFound(kind.references, 'Department', DepartmentId);
}

function payItemOf(call: Context, id: string, { references, bankAccounts: title }: PayLineKind): PayItem {
  const item = ownOf(call, call.state.payItems, id);
  if (item === undefined) {
    call.rule('poweroffice.body.unknown-reference');
    throw referenceNotFound(references, 'Pay item', id);
  }
  if (item.IsActive) return item;
  call.rule('poweroffice.fixed-salary.inactive-pay-item');
  throw invalid(title, `Pay item with id = ${item.Id} is not active.`);
}

const members = Object.keys(fixedSalary) as (keyof Line)[];

function checkFit(
  call: Context,
  line: Line,
  { ProcessingType }: PayItem,
  title: ValidationTitle,
  remittance: boolean,
): void {
  call.rule('poweroffice.fixed-salary.processing-type');
  if (ProcessingType === null) return;
  const { missing, oneOf, surplus } = misfitOf(ProcessingType, pick(line, members), remittance);
  if (missing.length === 0 && oneOf.length === 0 && surplus.length === 0) return;
  call.rule('poweroffice.fixed-salary.misfit');
  if (missing.length > 0) throw valuesMissing(title, missing);
  const type = `when the processing type of the pay item is ${ProcessingType}.`;
  if (oneOf.length > 0) throw invalid(title, `Either ${oneOf.join(' or ')} must be set ${type}`);
  throw invalid(title, surplus.map((name) => `${name} cannot be set ${type}`).join(' '));
}

function checkSupplier(call: Context, line: Line, { references, bankAccounts: title }: PayLineKind): void {
  const { SupplierAccountId, SupplierBankAccountId } = line;
  if (SupplierAccountId == null) return;
  const supplier = ownOf(call, call.state.supplierAccounts, SupplierAccountId);
  if (supplier === undefined) {
    call.rule('poweroffice.body.unknown-reference');
    throw referenceNotFound(references, 'Supplier account', SupplierAccountId);
  }
  if (SupplierBankAccountId == null || supplier.bankAccounts.includes(SupplierBankAccountId)) return;
  call.rule('poweroffice.fixed-salary.supplier-bank-account');
  throw invalid(title, 'Bank account does not belong to the supplier.');
}
