import type { GeneralLedgerAccount } from '../tables.ts';

/** The kind of an account by its number in the Norwegian standard chart of accounts, NS 4102. */
export function accountType(accountNo: number | null): GeneralLedgerAccount['GeneralLedgerAccountType'] {
  const digits = String(accountNo ?? '');
  if (digits.startsWith('20')) return 'Equity';
  return types[digits[0] ?? ''] ?? 'Expense';
}

const types: { readonly [digit: string]: GeneralLedgerAccount['GeneralLedgerAccountType'] } = {
  '1': 'Asset',
  '2': 'Liability',
  '3': 'Income',
};
