import type { ValidationTitle } from '../refusals/validation.ts';

/** The words of the refusals of a POST's body: their title, and the object that a request without a body lacks. */
export type PostWords = { readonly title: ValidationTitle; readonly noun: string };

const lineTitle = 'Employment validation error(s)';

const words: { readonly [operationId: string]: PostWords } = {
  postEmployee: { title: 'Employee validation error(s)', noun: 'Employee' },
  postEmployment: { title: lineTitle, noun: 'Employment' },
  postSalary: { title: lineTitle, noun: 'Employment salary' },
  postFtePercentage: { title: lineTitle, noun: 'Employment full-time equivalent (FTE) percentage' },
  postFixedSalary: { title: lineTitle, noun: 'Employment fixed salary' },
  postLeave: { title: lineTitle, noun: 'Employment leave' },
  postLayoff: { title: lineTitle, noun: 'Employment layoff' },
  postHourlyRate: { title: 'Employee Hourly Rates validation error(s)', noun: 'Hourly-rates' },
  postDepartment: { title: 'Department validation error(s)', noun: 'Department' },
  postSalaryLine: { title: 'Salary line validation error(s)', noun: 'Salary line' },
  postLocation: { title: 'Location validation error(s)', noun: 'Location' },
};

/** The words for an operation that creates something; `undefined` for all others. */
export function postWords(operationId: string | undefined): PostWords | undefined {
  return words[operationId ?? ''];
}
