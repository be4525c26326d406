import type { ValidationTitle } from '../refusals/validation.ts';
import type { Members } from './kinds.ts';
import * as members from './members.ts';

/** What the body of each POST may hold, and what is said of a bad one. */
export const posts: {
  readonly [operationId: string]: {
    readonly members: Members;
    readonly title: ValidationTitle;
    /** For a request without a body. */
    readonly missing: string;
  };
} = {
  postEmployee: {
    members: members.newEmployee,
    title: 'Employee validation error(s)',
    missing: 'Employee object is missing.',
  },
  postEmployment: {
    members: members.employment,
    title: 'Employment validation error(s)',
    missing: 'Employment object is missing.',
  },
  postSalary: {
    members: members.salary,
    title: 'Employment validation error(s)',
    missing: 'Employment salary object is missing.',
  },
  postFtePercentage: {
    members: members.ftePercentage,
    title: 'Employment validation error(s)',
    missing: 'Employment full-time equivalent (FTE) percentage object is missing.',
  },
  postFixedSalary: {
    members: members.fixedSalary,
    title: 'Employment validation error(s)',
    missing: 'Employment fixed salary object is missing.',
  },
  postLeave: {
    members: members.leave,
    title: 'Employment validation error(s)',
    missing: 'Employment leave object is missing.',
  },
  postLayoff: {
    members: members.layoff,
    title: 'Employment validation error(s)',
    missing: 'Employment layoff object is missing.',
  },
  postHourlyRate: {
    members: members.hourlyRate,
    title: 'Employee Hourly Rates validation error(s)',
    missing: 'Hourly-rates object is missing.',
  },
  postDepartment: {
    members: members.newDepartment,
    title: 'Department validation error(s)',
    missing: 'Department object is missing.',
  },
  postSalaryLine: {
    members: members.salaryLine,
    title: 'Salary line validation error(s)',
    missing: 'Salary line object is missing.',
  },
  postLocation: {
    members: members.location,
    title: 'Location validation error(s)',
    missing: 'Location object is missing.',
  },
};
