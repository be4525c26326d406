import type { Calendar } from './calendar.ts';
import type { Chance } from './chance.ts';
import type { EmploymentPeriod, Position, Step, WorkTerm } from './company-types.ts';

/** The number of days that the company plans ahead. */
const planningDays = 60;
const historyDays = 10 * 365;
const minPeriodDays = 60;

/**
 * Creates the employment periods of a person. People were hired in the last ten years or are about to be; some of them
 * left or will leave; some of those who left came back.
 */
export function employmentPeriodsOf(
  chance: Chance,
  calendar: Calendar,
): readonly [EmploymentPeriod, ...EmploymentPeriod[]] {
  const { today } = calendar;
  const isPlanned = chance.percent(2);
  const hired = isPlanned
    ? chance.between(today + 1, today + planningDays)
    : chance.between(today - historyDays, today);
  const ended = !isPlanned && chance.percent(30) ? endAfter(hired, chance, today) : null;
  const first = createPeriod(chance, calendar, hired, ended);
  const rehired = ended !== null && chance.percent(35) ? ended + chance.between(30, 700) : null;
  if (rehired === null || rehired > today + planningDays) return [first];
  const endedAgain = chance.percent(15) ? endAfter(rehired, chance, today) : null;
  return [first, createPeriod(chance, calendar, rehired, endedAgain)];
}

function endAfter(from: number, chance: Chance, today: number): number | null {
  const latest = today + planningDays;
  return from + minPeriodDays > latest ? null : chance.between(from + minPeriodDays, latest);
}

function createPeriod(chance: Chance, calendar: Calendar, from: number, to: number | null): EmploymentPeriod {
  const reason =
    to === null ? null : chance.pick(['resigned', 'resigned', 'resigned', 'dismissed', 'contract-ended'] as const);
  return {
    from: calendar.dateOf(from),
    to: to === null ? null : calendar.dateOf(to),
    until: to === null ? null : calendar.dateOf(to + 1),
    reason,
    steps: createSteps(chance, calendar, from, to),
  };
}

function createSteps(chance: Chance, calendar: Calendar, from: number, to: number | null): readonly [Step, ...Step[]] {
  const hire = hireStep(chance, calendar.dateOf(from));
  const steps: [Step, ...Step[]] = [hire];
  const planned = calendar.today + planningDays;
  const lastDay = Math.min(to ?? planned, planned);
  let latest = hire;
  for (let day = from + daysToChange(chance); day <= lastDay && steps.length < 4; day += daysToChange(chance)) {
    latest = changedStep(chance, latest, calendar.dateOf(day));
    steps.push(latest);
  }
  return steps;
}

function daysToChange(chance: Chance): number {
  return chance.between(350, 1500);
}

const positions = ['carpenter', 'joiner', 'machine-mechanic', 'shop-assistant', 'office-manager'] as const;
const firstSalaries: Readonly<Record<Position, number>> = {
  carpenter: 520_000,
  joiner: 500_000,
  'machine-mechanic': 560_000,
  'shop-assistant': 440_000,
  'office-manager': 650_000,
};

function hireStep(chance: Chance, from: string): Step {
  const position = chance.pick(positions);
  const salary = toThousands(firstSalaries[position] * (0.9 + chance.between(0, 20) / 100));
  const term = chance.pick(['full-time', 'full-time', 'full-time', 'part-time', 'seasonal'] as const);
  return { from, position, term, percentage: percentageOf(chance, term), salary };
}

/** Returns the step after another one: a raise, for some with another position or another term. */
function changedStep(chance: Chance, before: Step, from: string): Step {
  const position = chance.percent(25) ? chance.pick(positions) : before.position;
  const salary = toThousands(before.salary * (1.02 + chance.between(0, 5) / 100));
  if (!chance.percent(30)) return { ...before, from, position, salary };
  const term = chance.pick(['full-time', 'full-time', 'part-time'] as const);
  return { from, position, term, percentage: percentageOf(chance, term), salary };
}

function percentageOf(chance: Chance, term: WorkTerm): number {
  if (term === 'seasonal') return chance.pick([40, 50, 60]);
  return term === 'part-time' ? 80 : 100;
}

function toThousands(amount: number): number {
  return Math.round(amount / 1000) * 1000;
}
