import { describe, expect, test } from 'vitest';
import { completeReferences } from '../../../../src/vendors/ukg-wfm/term-setup/version-references.ts';

describe('the references of a version', () => {
  const dates = { startDate: '2020-01-01', endDate: '2021-01-01' };
  const payRule = { id: 8, qualifier: 'Weekly', name: 'Weekly' };
  const payCode = { id: 8, qualifier: 'Sick', name: 'Sick' };
  const known = [{ ...dates, payRule, workHours: { workHourDef: [{ datePattern: 'Daily', payCode }] } }];

  test.each([
    [{ payRule: { id: 8 } }, { payRule }],
    [{ payRule: { qualifier: 'weekly' } }, { payRule }],
    [{ payRule: { id: 9 } }, { payRule: { id: 9 } }],
    [{ payRule: { id: 9, qualifier: 'Weekly' } }, { payRule: { id: 9, qualifier: 'Weekly' } }],
    [{ holidayProfile: { id: 8 } }, { holidayProfile: { id: 8 } }],
    [
      { dayPaycodes: { termDayPaycode: [{ payCode: { id: 8 }, amount: '8' }] } },
      { dayPaycodes: { termDayPaycode: [{ amount: '8', payCode }] } },
    ],
    [{ minimumWage: { adjustmentPayCode: { id: 8 } } }, { minimumWage: { adjustmentPayCode: payCode } }],
  ])('%j is completed to %j', (sent, completed) => {
    expect(completeReferences({ ...dates, ...sent }, known)).toEqual({ ...dates, ...completed });
  });

  test('the members come in alphabetical order at every depth', () => {
    const version = { ...dates, payRule: { name: 'x', id: 1 }, contractDefinition: { hoursPerDay: '8', fte: '1' } };
    expect(JSON.stringify(completeReferences(version, []))).toBe(
      '{"contractDefinition":{"fte":"1","hoursPerDay":"8"},"endDate":"2021-01-01","payRule":{"name":"x","id":1},"startDate":"2020-01-01"}',
    );
  });
});
