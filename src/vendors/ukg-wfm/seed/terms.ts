import type { Term, TermVersion } from '../tables.ts';
import { endOfTime } from '../wire/dates.ts';

const startDate = '2015-01-01';

function contractTracking(datePattern: string, payCodeId: number, name: string) {
  return {
    datePattern,
    payCode: { id: payCodeId, qualifier: name, name },
    targetAmountType: 'CONTRACT_SCHEDULE_AMOUNT',
    useContractShift: true,
    useInGenie: true,
  };
}

function term(id: number, name: string, versions: readonly TermVersion[], members: Partial<Term> = {}): Term {
  return {
    id,
    name,
    persistentId: `2f8b7a5e-6a0c-4b7e-9a55-${String(id).padStart(12, '0')}`,
    isActive: true,
    allowsInheritance: false,
    processType: 'ENFORCE_END_DATE',
    versions,
    ...members,
  };
}

/** Employment terms; 2 and 4 are those of the vendor's page, in its order and with its members. */
export const terms: readonly Term[] = [
  term(2, 'Administrative Employees', [
    {
      accrualProfile: { id: 16, qualifier: 'Massachusetts Earned', name: 'Massachusetts Earned' },
      endDate: endOfTime,
      holidayProfile: { id: 34, qualifier: 'Massachusetts State Employees', name: 'Massachusetts State Employees' },
      payRule: { id: 8, qualifier: 'US FLSA Weekly', name: 'US FLSA Weekly' },
      startDate,
    },
  ]),
  term(4, 'All European Contract Periods', [
    {
      endDate: endOfTime,
      startDate,
      workHours: {
        workHourDef: [
          contractTracking('Daily', 664, 'Daily Contract Tracking'),
          contractTracking('Weekly', 164, 'Weekly Contract Tracking'),
          contractTracking('Months from January 1st', 153, 'Monthly Contract Tracking'),
          contractTracking('Quarterly', 303, 'Quarterly Contract Tracking'),
          contractTracking('Yearly', 226, 'Yearly Contract Tracking'),
        ],
      },
    },
  ]),
  term(5, 'Part Time 80 Percent', [
    {
      contractDefinition: {
        daysPerWeek: '4',
        fte: '80',
        fteInPercent: true,
        hoursPerDay: '08:00',
        hoursPerWeek: '32:00',
      },
      endDate: '2021-01-01',
      payRule: { id: 8, qualifier: 'US FLSA Weekly', name: 'US FLSA Weekly' },
      startDate,
    },
    {
      contractDefinition: {
        daysPerWeek: '4',
        fte: '80',
        fteInPercent: true,
        hoursPerDay: '07:30',
        hoursPerWeek: '30:00',
      },
      endDate: endOfTime,
      payRule: { id: 8, qualifier: 'US FLSA Weekly', name: 'US FLSA Weekly' },
      startDate: '2021-01-01',
    },
  ]),
  term(6, 'Seasonal Employees', [{ endDate: endOfTime, startDate }], { processType: 'ENFORCE_BEYOND_END_DATE' }),
  term(7, 'Retired Contract', [{ endDate: '2018-01-01', startDate }], { isActive: false }),
];
