import { type FailureBody, problem } from './refusal.ts';

/** The titles under which the vendor's validation reports. */
export type ValidationTitle =
  | 'Employment validation error(s)'
  | 'Fixed salary line validation error(s)'
  | 'Employee validation error(s)'
  | 'Employee bank accounts validation error(s)'
  | 'Employee payroll settings validation error(s)'
  | 'Employee pension settings validation error(s)'
  | 'Employee Hourly Rates validation error(s)'
  | 'Salary line validation error(s)'
  | 'Department validation error(s)'
  | 'Location validation error(s)'
  | 'Onboarding validation error(s)'
  | 'Project validation error(s)'
  | 'Custom Dimension validation error(s)'
  | 'Contact group validation error(s)'
  | 'Contact bank account validation error(s)'
  | 'General ledger account validation error(s)';

/** Title of the 404 for objects that are no part of an employment. */
export const objectsNotFound = 'Object(s) not found';

/** Body for an id that leads nowhere, `Employee with id = 12345 not found.` */
export function notFound(title: string, noun: string, id: number | string, by = 'id'): FailureBody {
  return problem(title, `${noun} with ${by} = ${id} not found.`);
}

/** Body for required members without a value. */
export function valuesMissing(title: ValidationTitle, members: readonly string[]): FailureBody {
  return problem(title, members.map((member) => `${spelled(title, member)} must have a value.`).join(' '));
}

/** Text for an enum member that was sent as an integer. @param member as the text spells it */
export function integerForEnumText(member: string, value: string): string {
  return `Enum '${member}' with value = ${value} is not valid. (Enums is not allowed to be represented as integers).`;
}

/** Body for a record that others refer to. */
export function inUse(title: string, noun: string, id: number): FailureBody {
  return problem(title, `${noun} with id = ${id} is in use and cannot be deleted.`);
}

// The one text about a missing value that the vendor shows says "ValidFromDate date".
function spelled(title: ValidationTitle, member: string): string {
  return title === 'Employee Hourly Rates validation error(s)' ? `${member} date` : member;
}
