import { expect, test } from 'vitest';
import type { ShownTables } from '../../../../src/vendors/kit.ts';
import { withoutComputedRates } from '../../../../src/vendors/poweroffice-go/employments/computed-rate.ts';

// Expected rates: AnnualSalary over 52 weeks of FullTimeHoursPerWeek, "calculated if null".

const employment = { Id: 7, FullTimeHoursPerWeek: 37.5 };
const line = { EmploymentId: 7, RemunerationType: 'FixedWage', AnnualSalary: 468_000, HourlyRate: 240 };
const saved = (...salaries: readonly object[]) =>
  withoutComputedRates({ employments: [employment], salaries } as unknown as ShownTables).salaries?.map(
    (each) => (each as unknown as { readonly HourlyRate: number | null }).HourlyRate,
  );

test('the hourly rate that a fixed salary comes to is taken for computed', () => {
  expect(saved(line)).toEqual([null]);
  expect(saved({ ...line, AnnualSalary: 500_000, HourlyRate: 256.41 })).toEqual([null]);
});

test('so it is where salary and rate are substitutes, each rounded alone', () => {
  expect(saved({ ...line, AnnualSalary: 485_363, HourlyRate: 249 })).toEqual([null]); // times 1.0371
});

test('another rate, that of hourly work, and one of an employment that is not shown were saved', () => {
  expect(saved({ ...line, HourlyRate: 245.5 })).toEqual([245.5]);
  expect(saved({ ...line, RemunerationType: 'HourlyWage' })).toEqual([240]);
  expect(saved({ ...line, EmploymentId: 8 })).toEqual([240]);
});

test('where one line has no rate the tenant computes none, and the others were saved with theirs', () => {
  expect(saved(line, { ...line, HourlyRate: null })).toEqual([240, null]);
});
