import type { Person } from '../tables.ts';
import { endOfTime } from '../terms/effective-dates.ts';

type Status = Person['employmentStatus'][number]['name'];

/** The vendor's status of somebody on a day before they were known. */
export const notApplicable = 'Not Applicable';

/** Every status that a search may ask for. */
export const statuses: readonly string[] = [notApplicable, 'Active', 'Inactive', 'Terminated'];

/** A person's employment status on a day, an ISO local date. */
export function statusOn({ employmentStatus }: Person, day: string): Status | typeof notApplicable {
  return employmentStatus.findLast(({ from }) => from <= day)?.name ?? notApplicable;
}

/** A person's employment status from day to day, the end of each exclusive. */
export function statusSpans({ employmentStatus }: Person) {
  return employmentStatus.map(({ name, from }, i) => ({
    effectiveDate: from,
    employmentStatusName: name,
    expirationDate: employmentStatus[i + 1]?.from ?? endOfTime,
  }));
}
