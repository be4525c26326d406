import type { BankAccount, ContactGroup, Supplier } from '../tables.ts';
import { founded, stamps } from './blanks.ts';
import type { SeedCompany } from './company.ts';

/** Groups, bank accounts and suppliers of a company. One group has no members, and one account is inactive. */
export function contactRows({ client, first }: SeedCompany): {
  readonly contactGroups: readonly ContactGroup[];
  readonly bankAccounts: readonly BankAccount[];
  readonly suppliers: readonly Supplier[];
} {
  const id = (number: number) => first + number;
  const account = (number: number, contact: number, members: Partial<BankAccount>): BankAccount => ({
    client,
    Id: id(number),
    BankAccountNumber: null,
    BankCode: null,
    BicSwift: 'DNBANOKK',
    ContactId: id(contact),
    CountryCode: 'NO',
    IsActive: true,
    CreateDateTimeOffset: founded,
    LastChangedDateTimeOffset: founded,
    ...members,
  });
  return {
    contactGroups: [
      { client, Id: id(801), Name: 'Ledere', ...stamps },
      { client, Id: id(802), Name: 'Verneombud', ...stamps },
    ],
    bankAccounts: [
      account(50_001, 2, { BankAccountNumber: '12345678903' }),
      account(50_002, 2, { BankAccountNumber: '8601 11 17947', IsActive: false }),
      account(50_003, 1, { BankAccountNumber: '15032045674' }),
      account(50_101, 20_001, { BankAccountNumber: '60050630016' }),
      account(50_102, 20_002, { BankAccountNumber: '97105671230' }),
    ],
    suppliers: [
      { client, Id: id(20_001), Number: 20_001, Name: 'Bakernes Fagforening', SubledgerAccountId: id(60_001) },
      { client, Id: id(20_002), Number: 20_002, Name: 'Namsfogden i Oslo', SubledgerAccountId: id(60_002) },
    ],
  };
}
