import { sources } from '../rules/sources.ts';
import { type BindingErrors, bindingErrors, frameworkProblem, problem, refusal } from './refusal.ts';
import { integerForEnumText, notFound, type ValidationTitle, valuesMissing } from './validation.ts';

// Answers of ASP.NET Core to what it cannot bind.

export const unbindableParameters = refusal({
  id: 'poweroffice.parameters.unbindable',
  summary: 'A path or query parameter that is not of its type is 400 with the texts by parameter.',
  evidence: 'inferred',
  source: sources.aspNet,
  status: 400,
  body: (errors: BindingErrors, traceId: string) => bindingErrors(errors, traceId),
});

export const unbindableBody = refusal({
  id: 'poweroffice.body.unbindable',
  summary: 'A body that is no JSON, or whose members are not of their types, is 400 with the texts by member.',
  evidence: 'inferred',
  source: sources.aspNet,
  status: 400,
  body: (errors: BindingErrors, traceId: string) => bindingErrors(errors, traceId),
});

export const unsupportedMediaType = refusal({
  id: 'poweroffice.body.media-types',
  summary: 'Bodies come as application/json, application/json-patch+json, text/json or application/*+json; else 415.',
  evidence: 'inferred',
  source: `${sources.employees}: media types of the bodies; the 415 is that of ASP.NET Core`,
  status: 415,
  body: (traceId: string) => frameworkProblem('6.5.13', 'Unsupported Media Type', traceId),
});

export const bodyTooLarge = refusal({
  id: 'poweroffice.body.too-large',
  summary: 'A body over the limit is 413.',
  evidence: 'inferred',
  source: sources.aspNet,
  status: 413,
  body: (traceId: string) => frameworkProblem('6.5.11', 'Payload Too Large', traceId),
});

// Bodies that were read but are not valid.

const objectMissing = (title: ValidationTitle, noun: string) => problem(title, `${noun} object is missing.`);

export const missingBody = refusal({
  id: 'poweroffice.body.missing',
  summary: 'A POST without a body is told that the object is missing.',
  evidence: 'documented',
  source: `${sources.employees}: examples of 400 of employments, their lines and hourly rates`,
  status: 400,
  body: objectMissing,
});

export const missingBodyElsewhere = refusal({
  id: 'poweroffice.body.missing-elsewhere',
  summary: 'A POST of any other record without a body is told so as well.',
  evidence: 'inferred',
  source: `${sources.employees}: the text of employments, their lines and hourly rates`,
  status: 400,
  body: objectMissing,
});

export const missingValues = refusal({
  id: 'poweroffice.body.required',
  summary: 'Required members that are missing or null are named: "StartDate must have a value."',
  evidence: 'inferred',
  source: `${sources.employees}: members are required; the text follows the example "ValidFromDate date must have a value."`,
  status: 400,
  body: valuesMissing,
});

export const integerForEnum = refusal({
  id: 'poweroffice.body.enum-as-integer',
  summary: 'A choice given as an integer in the body of a POST is refused with a text of its own.',
  evidence: 'inferred',
  source: `${sources.employees}: example of 400 of PATCH leave`,
  status: 400,
  body: (title: ValidationTitle, member: string, value: unknown) =>
    problem(title, integerForEnumText(member.toLowerCase(), String(value))),
});

/** A member and the number of characters that it may have. */
export type TextLimit = { readonly member: string; readonly maxLength: number };

export const textTooLong = refusal({
  id: 'poweroffice.body.too-long',
  summary: 'A text over the documented length is 400.',
  evidence: 'inferred',
  source: `${sources.employees} gives the lengths, not the text of the refusal`,
  status: 400,
  body: (title: ValidationTitle, limits: readonly TextLimit[]) => {
    const texts = limits.map(({ member, maxLength }) => `${member} cannot be longer than ${maxLength} characters.`);
    return problem(title, [...new Set(texts)].join(' '));
  },
});

export const unknownReference = refusal({
  id: 'poweroffice.body.unknown-reference',
  summary: 'An id in the body that leads nowhere is 404 under the title of validation.',
  evidence: 'inferred',
  source: `${sources.employees}: POST employee answers so for an unknown department code`,
  status: 404,
  body: (title: ValidationTitle, noun: string, id: number | string, by?: string) => notFound(title, noun, id, by),
});
