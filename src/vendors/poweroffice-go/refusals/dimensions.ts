import { sources } from '../rules/sources.ts';
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
