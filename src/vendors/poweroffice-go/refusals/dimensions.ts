import { sources } from '../rules/sources.ts';
import { failure, problem, refusal } from './refusal.ts';
import { inUse, notFound, objectsNotFound, type ValidationTitle } from './validation.ts';

export const unknownDimension = refusal({
  id: 'poweroffice.dimension.not-found',
  summary: 'An unknown department or location is 404 "Object(s) not found".',
  evidence: 'documented',
  source: `${sources.departments}: example of 404`,
  status: 404,
  body: (noun: 'Department' | 'Location', id: number) => notFound(objectsNotFound, noun, id),
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

export const dimensionInUse = failure({
  status: 409,
  body: (noun: 'Department' | 'Location', id: number) => inUse(`${noun} conflict`, noun, id),
});
