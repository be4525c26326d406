import { missingBody, missingBodyElsewhere } from '../refusals/requests.ts';
import type { ValidationTitle } from '../refusals/validation.ts';
import type { Context } from '../types.ts';

/** The words of the refusals of a POST's body: their title, and the object that a request without a body lacks. */
export type PostWords = {
  readonly title: ValidationTitle;
  readonly noun: string;
  /** Refusal of a request without a body. */
  readonly missing: typeof missingBody;
};

const lineTitle = 'Employment validation error(s)';

const missing = missingBody;
const elsewhere = missingBodyElsewhere;

const words: { readonly [operationId: string]: PostWords } = {
  postEmployee: { title: 'Employee validation error(s)', noun: 'Employee', missing: elsewhere },
  postEmployment: { title: lineTitle, noun: 'Employment', missing },
  postSalary: { title: lineTitle, noun: 'Employment salary', missing },
  postFtePercentage: { title: lineTitle, noun: 'Employment full-time equivalent (FTE) percentage', missing },
  postFixedSalary: { title: lineTitle, noun: 'Employment fixed salary', missing },
  postLeave: { title: lineTitle, noun: 'Employment leave', missing },
  postLayoff: { title: lineTitle, noun: 'Employment layoff', missing },
  postHourlyRate: { title: 'Employee Hourly Rates validation error(s)', noun: 'Hourly-rates', missing },
  postDepartment: { title: 'Department validation error(s)', noun: 'Department', missing: elsewhere },
  postSalaryLine: { title: 'Salary line validation error(s)', noun: 'Salary line', missing: elsewhere },
  postProject: { title: 'Project validation error(s)', noun: 'Project', missing: elsewhere },
  postCustomDimension: { title: 'Custom Dimension validation error(s)', noun: 'Custom dimension', missing: elsewhere },
  postContactGroup: { title: 'Contact group validation error(s)', noun: 'Contact group', missing: elsewhere },
  postContactBankAccount: {
    title: 'Contact bank account validation error(s)',
    noun: 'Contact bank account',
    missing: elsewhere,
  },
  postGeneralLedgerAccount: {
    title: 'General ledger account validation error(s)',
    noun: 'General ledger account',
    missing: elsewhere,
  },
  postInitiateOnboarding: { title: 'Onboarding validation error(s)', noun: 'Onboarding', missing: elsewhere },
  postFinalizeOnboarding: { title: 'Onboarding validation error(s)', noun: 'Onboarding', missing: elsewhere },
  postLocation: { title: 'Location validation error(s)', noun: 'Location', missing: elsewhere },
};

/** The words for an operation that creates something; `undefined` for all others. */
export function postWords(operationId: string | undefined): PostWords | undefined {
  return words[operationId ?? ''];
}

/**
 * Returns the body of a POST.
 * @throws the vendor's text for a request without one
 */
export function requireBody<T>(call: Context & { readonly body: T | undefined }): T {
  if (call.body === undefined) {
    const words = postWords(call.operation?.id);
    if (words === undefined) throw new Error(`${call.operation?.id} has no text for a missing body`);
    throw words.missing(words.title, words.noun);
  }
  return call.body;
}
