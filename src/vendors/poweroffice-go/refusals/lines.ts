import { sources } from '../rules/sources.ts';
import { problem, refusal } from './refusal.ts';
import { notFound } from './validation.ts';

const title = 'Employment validation error(s)';
const conflictTitle = 'Employment conflict error(s)';

export const unknownLine = refusal({
  id: 'poweroffice.line.not-found',
  summary: 'An unknown line is 404 "Employment not found error(s)".',
  evidence: 'inferred',
  source: `${sources.employees}: the wording of the texts of 409`,
  status: 404,
  body: (noun: string, id: number | string) => notFound('Employment not found error(s)', noun, id),
});

export const lineSameDate = refusal({
  id: 'poweroffice.line.date-taken',
  summary: 'A second line of a kind from the same day is 400.',
  evidence: 'inferred',
  source: 'It would leave open which line counts',
  status: 400,
  body: (kind: string, date: string | null) =>
    problem(title, `A ${kind} line with FromDate = ${date} already exists on the employment.`),
});

export const lineOutsideEmployment = refusal({
  id: 'poweroffice.line.date-outside',
  summary: 'A line from before its employment starts or after it ends is 400.',
  evidence: 'inferred',
  source: 'It would count for days without an employment',
  status: 400,
  body: (date: string) => problem(title, `FromDate = ${date} is not within the employment.`),
});

export const lastLine = refusal({
  id: 'poweroffice.line.last-stays',
  summary: 'The last salary or full-time percentage line of an employment cannot be deleted: 409.',
  evidence: 'documented',
  source: `${sources.employees}: examples of 409`,
  status: 409,
  body: (noun: string, id: number | string, kind: string) =>
    problem(
      conflictTitle,
      `${noun} with id = ${id} is the last ${kind} line on the employment and thus cannot be deleted.`,
    ),
});

export const percentageOutOfRange = refusal({
  id: 'poweroffice.line.percentage-range',
  summary: 'A percentage lies between 0 and 100.',
  evidence: 'inferred',
  source: `${sources.employees} gives the range, not the text of the refusal`,
  status: 400,
  body: (member: string) => problem(title, `${member} must be between 0 and 100.`),
});

// Leaves and layoffs.

export const absenceEndsBeforeStart = refusal({
  id: 'poweroffice.absence.end-before-start',
  summary: 'A leave or layoff that ends before it starts is 400.',
  evidence: 'inferred',
  source: 'It cannot end before it starts; nothing is written about it',
  status: 400,
  body: () => problem(title, 'EndDate cannot be before StartDate.'),
});

export const absenceOverlaps = refusal({
  id: 'poweroffice.absence.overlap-refused',
  summary: 'A leave that overlaps another one, or a layoff another layoff, is 400.',
  evidence: 'inferred',
  source: 'Nothing is written about it',
  status: 400,
  body: (kind: string, id: string) => problem(title, `The ${kind} overlaps the ${kind} with id = ${id}.`),
});

export const absenceReported = refusal({
  id: 'poweroffice.absence.reported',
  summary: 'A leave or layoff that is EndedAndReported cannot be deleted: 409.',
  evidence: 'inferred',
  source: `${sources.employees} declares 409 without a cause; the rule and text are those of the employment`,
  status: 409,
  body: (noun: string, id: string) =>
    problem(conflictTitle, `${noun} with id = ${id} has been reported (a-melding) and thus cannot be deleted.`),
});
