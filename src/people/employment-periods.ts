import { dateText } from './calendar.ts';
import type { Chance } from './chance.ts';
import type { EmploymentPeriod, Position, Step, WorkTerm } from './company-types.ts';

/** How far the company's plans reach, in days. */
const planned = 60;
const history = 10 * 365;
const shortestStint = 60;

/**
 * A person's time in the company: hired in the last ten years or about to be; some have left or will; some of those
 * who left came back.
 * @param today days since 1970
 */
export function stintsOf(chance: Chance, today: number): readonly [EmploymentPeriod, ...EmploymentPeriod[]] {
  const isPlanned = chance.percent(2);
  const hired = isPlanned ? chance.between(today + 1, today + planned) : chance.between(today - history, today);
  const left = !isPlanned && chance.percent(30) ? end(chance, hired, today) : null;
  const first = stint(chance, hired, left, today);
  const back = left !== null && chance.percent(35) ? left + chance.between(30, 700) : null;
  if (back === null || back > today + planned) return [first];
  return [first, stint(chance, back, chance.percent(15) ? end(chance, back, today) : null, today)];
}

function end(chance: Chance, from: number, today: number): number | null {
  const latest = today + planned;
  return from + shortestStint > latest ? null : chance.between(from + shortestStint, latest);
}

function stint(chance: Chance, from: number, to: number | null, today: number): EmploymentPeriod {
  const reason =
    to === null ? null : chance.pick(['resigned', 'resigned', 'resigned', 'dismissed', 'contract-ended'] as const);
  return {
    from: dateText(from),
    to: to === null ? null : dateText(to),
    until: to === null ? null : dateText(to + 1),
    reason,
    steps: steps(chance, from, to, today),
  };
}

function steps(chance: Chance, from: number, to: number | null, today: number): readonly [Step, ...Step[]] {
  const hire = hireStep(chance, from);
  const all: [Step, ...Step[]] = [hire];
  const last = Math.min(to ?? today + planned, today + planned);
  let before = hire;
  for (let day = from + gap(chance); day <= last && all.length < 4; day += gap(chance)) {
    before = move(chance, before, dateText(day));
    all.push(before);
  }
  return all;
}

function gap(chance: Chance): number {
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

function hireStep(chance: Chance, from: number): Step {
  const position = chance.pick(positions);
  const salary = thousands(firstSalaries[position] * (0.9 + chance.between(0, 20) / 100));
  const term = chance.pick(['full-time', 'full-time', 'full-time', 'part-time', 'seasonal'] as const);
  return { from: dateText(from), position, term, percentage: percentageOf(chance, term), salary };
}

/** A move is a raise, and for some another position or another term. */
function move(chance: Chance, before: Step, from: string): Step {
  const position = chance.percent(25) ? chance.pick(positions) : before.position;
  const salary = thousands(before.salary * (1.02 + chance.between(0, 5) / 100));
  if (!chance.percent(30)) return { ...before, from, position, salary };
  const term = chance.pick(['full-time', 'full-time', 'part-time'] as const);
  return { from, position, term, percentage: percentageOf(chance, term), salary };
}

function percentageOf(chance: Chance, term: WorkTerm): number {
  if (term === 'seasonal') return chance.pick([40, 50, 60]);
  return term === 'part-time' ? 80 : 100;
}

function thousands(amount: number): number {
  return Math.round(amount / 1000) * 1000;
}
