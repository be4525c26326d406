import type { PayCodeValueProfile } from '../tables.ts';

/** Paycode value profiles; 201 and 202 are those of the vendor's page. */
export const profiles: readonly PayCodeValueProfile[] = [
  {
    id: 201,
    name: 'Sick Day PCVP',
    active: true,
    version: 1,
    payCodeValueProfileElements: [
      {
        id: 301,
        payCode: { id: 402, qualifier: 'Sick' },
        symbolicSourceType: { id: -4, qualifier: 'FIXED' },
        fullDayAmount: true,
        halfDayAmount: false,
        hoursAmount: false,
        firstHalfDayAmount: false,
        secondHalfDayAmount: false,
        fixedDurationMinimumQuantity: 480,
        holidayRequestSetting: { id: -1, qualifier: 'Default Generate PCE' },
        contractType: 'CONTRACT_SCHEDULE',
      },
    ],
  },
  {
    id: 202,
    name: 'Sick Day without Equivalence value',
    active: true,
    version: 1,
    payCodeValueProfileElements: [],
  },
  { id: 203, name: 'Vacation Day PCVP', active: true, version: 1, payCodeValueProfileElements: [] },
  { id: 204, name: 'Retired PCVP', active: false, version: 3, payCodeValueProfileElements: [] },
];
