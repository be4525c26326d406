import { sources } from '../rules/sources.ts';
import { uncastable } from './lists.ts';
import { problem, refusal } from './refusal.ts';
import { inUse, notFound, objectsNotFound, type ValidationTitle } from './validation.ts';

export const unknownDepartment = refusal({
  id: 'poweroffice.department.not-found',
  summary: 'An unknown department is 404 "Object(s) not found".',
  evidence: 'documented',
  source: `${sources.departments}: example of 404`,
  status: 404,
  body: (id: number) => notFound(objectsNotFound, 'Department', id),
});

export const unknownLocation = refusal({
  id: 'poweroffice.location.not-found',
  summary: 'An unknown location is 404 "Object(s) not found".',
  evidence: 'inferred',
  source: `${sources.locations} declares the 404; the text is that of departments`,
  status: 404,
  body: (id: number) => notFound(objectsNotFound, 'Location', id),
});

export const codeTaken = refusal({
  id: 'poweroffice.dimension.unique-code',
  summary: 'Codes are unique among departments and among locations.',
  evidence: 'inferred',
  source: `${sources.go}, locations.json gives the rule, not the text; departments are taken to be alike`,
  status: 400,
  body: (title: ValidationTitle, code: string | null, id: number) =>
    problem(title, `Code is already in use. '${code}' is used on Id = ${id}.`),
});

export const dimensionInUse = refusal({
  id: 'poweroffice.dimension.in-use',
  summary: 'A department or location that an employee or a line has is in use and cannot be deleted: 409.',
  evidence: 'inferred',
  source: `${sources.go} declares 409 for what is in use, without its text`,
  status: 409,
  body: (noun: 'Department' | 'Location', id: number) => inUse(`${noun} conflict`, noun, id),
});

// Custom dimensions.

const customTitle = 'Custom Dimension validation error(s)';

export const unknownCustomDimension = refusal({
  id: 'poweroffice.custom-dimension.not-found',
  summary: 'An unknown value of a custom dimension is 404 with a wording of its own.',
  evidence: 'documented',
  source: `${sources.customDimensions}: example of 404`,
  status: 404,
  body: (id: number) => problem(objectsNotFound, `CustomDimension with the provided id = ${id} was not found.`),
});

export const ordinalOutOfRange = refusal({
  id: 'poweroffice.custom-dimension.ordinal-range',
  summary: 'Ordinal lies between 1 and 3.',
  evidence: 'inferred',
  source: `${sources.customDimensions} gives the range, not the text of the refusal`,
  status: 400,
  body: () => problem(customTitle, 'Ordinal must be between 1 and 3.'),
});

export const takenInSet = refusal({
  id: 'poweroffice.custom-dimension.unique',
  summary: 'Code and ExternalImportReference are unique within a set.',
  evidence: 'inferred',
  source: `${sources.customDimensions} gives the rule; the text follows that of references of salary lines`,
  status: 400,
  body: (member: 'Code' | 'ExternalImportReference', value: string, id: number) =>
    problem(customTitle, `${member} is already in use. '${value}' is used on custom dimension with Id = ${id}.`),
});

export const conflictInSet = refusal({
  id: 'poweroffice.custom-dimension.conflict',
  summary: 'A code or reference of another value of the set is 409, where the variant says so.',
  evidence: 'inferred',
  source: `${sources.customDimensions} declares 409 for what is in use alone`,
  status: 409,
  body: (member: 'Code' | 'ExternalImportReference', value: string, id: number) =>
    problem(
      'Custom Dimension conflict',
      `${member} is already in use. '${value}' is used on custom dimension with Id = ${id}.`,
    ),
});

export const unknownOrdinal = refusal({
  id: 'poweroffice.custom-dimension.ordinal-refused',
  summary: 'A set that is not there, in the filter ordinal, is 400.',
  evidence: 'inferred',
  source: `${sources.customDimensions}: the filter is a text; nothing is written about another one than 1, 2 and 3`,
  status: 400,
  body: (text: string) => uncastable(`ordinal is not formatted correct. '${text}' is not 1, 2 or 3.`),
});
