import type { ShownTables } from '../../kit.ts';
import type { Employment, Salary } from '../tables.ts';

/** Substitutes of amounts are rounded, each alone: what is worked out of them may differ by a unit of the last digit. */
const maxUnits = 1.01;

/**
 * The hourly rate that a fixed salary comes to, for a line that was saved without one.
 * @param hours full time hours a week of the employment
 * @returns `null` where there is nothing to compute
 */
export function computedRate(line: Salary, hours: number | null = null): number | null {
  if (line.RemunerationType !== 'FixedWage' || line.AnnualSalary === null || line.HourlyRate !== null) return null;
  return hours === null || hours === 0 ? null : Math.round((line.AnnualSalary / (hours * 52)) * 100) / 100;
}

/**
 * The records of a recording with the salary lines as they were saved: "calculated if null". The hourly rate of a fixed
 * salary is taken for computed where it is just what the salary comes to, unless another line has none: such a tenant
 * computes none.
 */
export function withoutComputedRates(shown: ShownTables): ShownTables {
  const { salaries = [], employments = [] } = shown as unknown as {
    readonly salaries?: readonly Salary[];
    readonly employments?: readonly Employment[];
  };
  const hours = new Map(employments.map(({ Id, FullTimeHoursPerWeek }) => [Id, FullTimeHoursPerWeek]));
  const rateOf = (line: Salary) => computedRate(line, hours.get(line.EmploymentId));
  if (salaries.length === 0 || salaries.some((line) => rateOf(line) !== null)) return shown;
  const saved = salaries.map((line) => {
    const without = { ...line, HourlyRate: null };
    return isRate(line.HourlyRate, rateOf(without)) ? without : line;
  });
  return { ...shown, salaries: saved };
}

function isRate(shown: number | null, computed: number | null): boolean {
  if (shown === null || computed === null) return false;
  const unit = 10 ** -(String(shown).split('.')[1]?.length ?? 0);
  return Math.abs(shown - computed) < maxUnits * unit;
}
