import * as refusals from '../refusals/contacts.ts';
import { unknownCountry } from '../refusals/employees.ts';
import type { BankAccount } from '../tables.ts';
import type { Context } from '../types.ts';
import { isCountryCode } from '../wire/countries.ts';

/** Refuses a bank account that is not valid as it would be after a POST or a whole PATCH. */
export function checkBankAccount(call: Context, row: BankAccount): void {
  const { CountryCode: country, BankAccountNumber: number } = row;
  if (country !== null && !isCountryCode(country)) {
    throw unknownCountry(country, 'Contact bank account validation error(s)');
  }
  const isNorwegian = country === null || country === 'NO';
  if (isNorwegian && !isNorwegianAccount(number ?? '')) {
    if (call.choose('poweroffice.contact-bank-accounts.check-digit') === 'checked')
      throw refusals.invalidAccountNumber();
  }
  if (isHeldTwice(call, row) && call.choose('poweroffice.contact-bank-accounts.same-number') === 'refused') {
    throw refusals.accountNumberTwice(number ?? '');
  }
}

/** A new bank account with the country and the state that Go gives it where the body has none. */
export function completeBankAccount(call: Context, row: BankAccount): BankAccount {
  const hasCountry = row.CountryCode !== null || !call.holds('poweroffice.contact-bank-accounts.country-default');
  return {
    ...row,
    CountryCode: hasCountry ? row.CountryCode : 'NO',
    IsActive: row.IsActive ?? call.choose('poweroffice.contact-bank-accounts.active') === 'active',
  };
}

function isHeldTwice({ state }: Context, { Id, client, ContactId, BankAccountNumber }: BankAccount): boolean {
  return state.bankAccounts
    .by('client', client)
    .some((row) => row.Id !== Id && row.ContactId === ContactId && row.BankAccountNumber === BankAccountNumber);
}

const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** True for 11 digits of which the last one checks the others, modulus 11. Blanks and points do not count. */
function isNorwegianAccount(number: string): boolean {
  const digits = number.replaceAll(/[ .]/g, '');
  if (!/^\d{11}$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[10]);
}
