import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCompany } from '../../src/people/company.ts';
import { type CompanyPerson, currentEmployment } from '../../src/people/company-types.ts';

const now = Date.parse('2026-03-15T23:59:59.999Z');
const company = (people: number, randomSeed = 1, at = now) => generateCompany({ people, randomSeed, now: at });
const crowd = company(2000);

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Expects that the dates and numbers of a person are consistent. */
function expectConsistent(
  { employmentPeriods: periods, birthDate, number, index, email }: CompanyPerson,
  today: string,
): void {
  expect(number).toBe(100_001 + index);
  expect(email).toMatch(/^[a-z]+\.[a-z]+\.\d+@example\.com$/);
  expect(daysBetween(birthDate, periods[0].from)).toBeGreaterThan(18 * 365);
  expect(daysBetween(birthDate, periods[0].from)).toBeLessThan(56 * 365);
  for (const [i, { from, to, until, reason, steps }] of periods.entries()) {
    const before = periods[i - 1];
    if (before !== undefined) expect(before.until === null ? 'open' : before.until <= from).toBe(true);
    expect(daysBetween(today, from)).toBeLessThanOrEqual(60);
    expect([to === null, reason === null]).toEqual([until === null, until === null]);
    if (to !== null && until !== null) {
      expect(daysBetween(to, until)).toBe(1);
      expect(daysBetween(from, to)).toBeGreaterThanOrEqual(60);
    }
    expect(steps[0].from).toBe(from);
    for (const [j, step] of steps.entries()) {
      const earlier = steps[j - 1];
      if (earlier !== undefined) expect(earlier.from < step.from).toBe(true);
      if (earlier !== undefined) expect(step.salary).toBeGreaterThan(earlier.salary);
      if (to !== null) expect(step.from <= to).toBe(true);
      const percentages = { 'full-time': [100], 'part-time': [80], seasonal: [40, 50, 60] };
      expect(percentages[step.term]).toContain(step.percentage);
    }
  }
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const times = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

describe('a generated company', () => {
  test('has only people with consistent dates', () => {
    fc.assert(
      fc.property(seeds, times, (randomSeed, time) => {
        const { people, today } = company(3, randomSeed, time.getTime());
        expect(today).toBe(time.toISOString().slice(0, 10));
        for (const person of people) expectConsistent(person, today);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same for the same seed and day, whatever its size and the time of day', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 20 }), (randomSeed, size) => {
        const midnight = Date.parse('2026-03-15T00:00:00Z');
        expect(company(size, randomSeed).people).toEqual(company(20, randomSeed, midnight).people.slice(0, size));
      }),
      { numRuns: 1000 },
    );
  });

  test('is a different one for another seed', () => {
    expect(company(20, 1).people).not.toEqual(company(20, 2).people);
  });

  test('has dates that move with the present day', () => {
    const later = company(50, 1, now + 10 * 86_400_000);
    for (const [i, person] of company(50, 1).people.entries()) {
      expect(daysBetween(person.employmentPeriods[0].from, later.people[i]?.employmentPeriods[0].from ?? '')).toBe(10);
    }
  });

  test('has hires, changes, leavers, people who came back, and planned changes', () => {
    const { people, today } = crowd;
    const share = (matches: (person: CompanyPerson) => boolean) => people.filter(matches).length / people.length;
    expect(share((person) => currentEmployment(person, today).works)).toBeGreaterThan(0.6);
    expect(share(({ employmentPeriods: periods }) => periods.length === 2)).toBeGreaterThan(0.03);
    expect(
      share(({ employmentPeriods: periods }) => periods.some(({ to }) => to !== null && to < today)),
    ).toBeGreaterThan(0.15);
    expect(
      share(({ employmentPeriods: periods }) => periods.some(({ to }) => to !== null && to >= today)),
    ).toBeGreaterThan(0.001);
    expect(share(({ employmentPeriods: periods }) => periods[0].from > today)).toBeGreaterThan(0.005);
    expect(share(({ employmentPeriods: periods }) => periods[0].steps.length > 1)).toBeGreaterThan(0.4);
    expect(
      share(({ employmentPeriods: periods }) => periods[0].steps.some(({ term }) => term === 'part-time')),
    ).toBeGreaterThan(0.1);
    const positions = new Set(
      people.flatMap(({ employmentPeriods: periods }) => periods[0].steps.map(({ position }) => position)),
    );
    expect(positions.size).toBe(5);
  });

  test('has no two people with the same number or email address', () => {
    expect(new Set(crowd.people.map(({ number }) => number)).size).toBe(2000);
    expect(new Set(crowd.people.map(({ email }) => email)).size).toBe(2000);
  });
});

describe('the current employment of a person', () => {
  const at = (from: string, to: string | null = null, steps: readonly string[] = [from]) => ({
    from,
    to,
    until: to === null ? null : '9999-01-01',
    reason: null,
    steps: steps.map((step) => ({ from: step })),
  });
  const person = (...periods: readonly object[]) => ({ employmentPeriods: periods }) as unknown as CompanyPerson;
  test.each([
    ['2020-01-01', person(at('2020-01-02')), '2020-01-02', '2020-01-02', false],
    ['2020-01-02', person(at('2020-01-02')), '2020-01-02', '2020-01-02', true],
    ['2021-06-30', person(at('2020-01-02', '2021-06-30')), '2020-01-02', '2020-01-02', true],
    ['2021-07-01', person(at('2020-01-02', '2021-06-30')), '2020-01-02', '2020-01-02', false],
    ['2021-07-01', person(at('2020-01-02', '2021-06-30'), at('2021-07-02')), '2020-01-02', '2020-01-02', false],
    ['2021-07-02', person(at('2020-01-02', '2021-06-30'), at('2021-07-02')), '2021-07-02', '2021-07-02', true],
    [
      '2022-01-01',
      person(at('2020-01-02', null, ['2020-01-02', '2022-01-01', '2022-01-02'])),
      '2020-01-02',
      '2022-01-01',
      true,
    ],
  ] as const)('on %s is the latest period and step that have begun', (today, who, period, step, works) => {
    const found = currentEmployment(who, today);
    expect([found.period.from, found.step.from, found.works]).toEqual([period, step, works]);
  });
});
