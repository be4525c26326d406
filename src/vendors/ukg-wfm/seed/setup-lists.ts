import type { AccrualProfile, PayCode, PayRule } from '../tables.ts';

const persistentId = (id: number) => `7d1f0c52-3b64-4a0e-8c11-${String(id).padStart(12, '0')}`;

function payCode(id: number, name: string, shortName: string, members: Partial<PayCode> = {}): PayCode {
  return {
    codeNumber: id,
    combined: false,
    excusedAbsence: false,
    id,
    money: false,
    name,
    shortName,
    type: 'Regular',
    unit: 'HOUR',
    ...members,
  };
}

/** The paycodes that terms and paycode value profiles of the seed name, and some of pay. */
export const payCodes: readonly PayCode[] = [
  payCode(101, 'Regular', 'REG'),
  payCode(102, 'Overtime', 'OT'),
  payCode(103, 'Bonus', 'BON', { money: true, unit: 'MONEY' }),
  payCode(153, 'Monthly Contract Tracking', 'MCT'),
  payCode(164, 'Weekly Contract Tracking', 'WCT'),
  payCode(226, 'Yearly Contract Tracking', 'YCT'),
  payCode(303, 'Quarterly Contract Tracking', 'QCT'),
  payCode(402, 'Sick', 'SICK', { excusedAbsence: true }),
  payCode(403, 'Vacation', 'VAC', { excusedAbsence: true }),
  payCode(664, 'Daily Contract Tracking', 'DCT'),
];

/** The accrual profile that a term names, and another one. */
export const accrualProfiles: readonly AccrualProfile[] = [
  { id: 16, name: 'Massachusetts Earned', persistentId: persistentId(16) },
  { id: 17, name: 'Salaried Full Time', persistentId: persistentId(17) },
];

/** The pay rule that terms name, and another one. */
export const payRules: readonly PayRule[] = [
  { id: 8, name: 'US FLSA Weekly', persistentId: persistentId(8) },
  { id: 9, name: 'US Salaried', persistentId: persistentId(9) },
];
