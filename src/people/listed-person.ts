import { type Calendar, dayOf } from './calendar.ts';
import type { CompanyPerson, EmploymentPeriod, Step } from './company-types.ts';

type PersonColumns = Pick<
  CompanyPerson,
  'number' | 'firstName' | 'lastName' | 'gender' | 'birthDate' | 'email' | 'street' | 'zipCode' | 'city'
>;
type StepColumns = Omit<Step, 'from'>;

/** The facts of a person that a list has. Those that it lacks are generated. Dates are ISO local dates. */
export type ListedPerson = Partial<PersonColumns & StepColumns> & {
  /** First day of the employment. */
  readonly hireDate?: string;
  /** Last day of the employment; only with `hireDate`. */
  readonly endDate?: string;
  readonly reason?: NonNullable<EmploymentPeriod['reason']>;
};

/** Returns a generated person with the facts of a list in place of generated ones. */
export function withListedFacts(person: CompanyPerson, listed: ListedPerson, calendar: Calendar): CompanyPerson {
  const { hireDate, endDate, reason, position, term, percentage, salary, ...facts } = listed;
  const known = { position, term, percentage, salary };
  const isEmploymentListed = hireDate !== undefined || Object.values(known).some((value) => value !== undefined);
  const [first] = person.employmentPeriods;
  const merged = { ...person, ...facts };
  return {
    ...merged,
    birthDate: facts.birthDate ?? shifted(person.birthDate, first.from, hireDate ?? first.from, calendar),
    email: facts.email ?? `${merged.firstName}.${merged.lastName}.${merged.number}@example.com`.toLowerCase(),
    employmentPeriods: isEmploymentListed ? [periodOf(listed, first, calendar)] : person.employmentPeriods,
  };
}

/** The only employment period of a person whose employment is listed: with the same conditions from first to last. */
function periodOf(listed: ListedPerson, generated: EmploymentPeriod, calendar: Calendar): EmploymentPeriod {
  const { hireDate, endDate, reason, position, term, percentage, salary } = listed;
  const [step] = generated.steps;
  const from = hireDate ?? step.from;
  const to = hireDate === undefined ? generated.to : (endDate ?? null);
  const workTerm = term ?? (percentage === undefined || percentage === 100 ? step.term : 'part-time');
  return {
    from,
    to,
    until: to === null ? null : calendar.dateOf(dayOf(Date.parse(to)) + 1),
    reason: to === null ? null : (reason ?? generated.reason ?? 'resigned'),
    steps: [
      {
        from,
        position: position ?? step.position,
        term: workTerm,
        percentage: percentage ?? percentageOf(workTerm, step),
        salary: salary ?? step.salary,
      },
    ],
  };
}

function percentageOf(term: Step['term'], generated: Step): number {
  if (term === generated.term) return generated.percentage;
  return { 'full-time': 100, 'part-time': 80, seasonal: 50 }[term];
}

/** Returns a date as far from a hire as a generated date is from the generated hire. */
function shifted(date: string, generatedHire: string, hire: string, calendar: Calendar): string {
  const days = (text: string) => dayOf(Date.parse(text));
  return calendar.dateOf(days(date) + days(hire) - days(generatedHire));
}
