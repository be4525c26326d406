import { sources } from '../rules/sources.ts';
import { problem, refusal } from './refusal.ts';
import { inUse, notFound, objectsNotFound } from './validation.ts';

const title = 'Project validation error(s)';
const onlyTheRule = `${sources.projects} gives the rule, not the text of the refusal`;

export const unknownProject = refusal({
  id: 'poweroffice.project.not-found',
  summary: 'An unknown project is 404 "Object(s) not found".',
  evidence: 'inferred',
  source: `${sources.projects} declares the 404; the text is that of departments`,
  status: 404,
  body: (id: number) => notFound(objectsNotFound, 'Project', id),
});

export const projectInUse = refusal({
  id: 'poweroffice.project.in-use',
  summary: 'A project that a line names, or that has sub-projects, is in use and cannot be deleted: 409.',
  evidence: 'inferred',
  source: `${sources.projects} declares 409 for what is in use, without its text`,
  status: 409,
  body: (id: number) => inUse('Project conflict', 'Project', id),
});

export const dotInCode = refusal({
  id: 'poweroffice.project.dot-in-code',
  summary: 'A code with a dot in it is 400.',
  evidence: 'inferred',
  source: onlyTheRule,
  status: 400,
  body: (code: string) => problem(title, `Code '${code}' is not valid. '.' is reserved for sub-projects.`),
});

export const projectCodeTaken = refusal({
  id: 'poweroffice.project.unique-code',
  summary: 'Codes are unique among projects, and among the sub-projects of one.',
  evidence: 'inferred',
  source: 'Codes name projects on transactions; the text follows that of references of salary lines',
  status: 400,
  body: (code: string, id: number) =>
    problem(title, `Code is already in use. '${code}' is used on project with Id = ${id}.`),
});

export const projectCodeConflict = refusal({
  id: 'poweroffice.project.code-conflict',
  summary: 'The code of another project is 409, where the variant says so.',
  evidence: 'inferred',
  source: `${sources.projects} declares 409 for what is in use alone`,
  status: 409,
  body: (code: string, id: number) =>
    problem('Project conflict', `Code is already in use. '${code}' is used on project with Id = ${id}.`),
});

export const subProjectBelowAnother = refusal({
  id: 'poweroffice.project.one-level',
  summary: 'A sub-project cannot have sub-projects: 400.',
  evidence: 'inferred',
  source: 'developer.poweroffice.net/workflows/dimension-entities gives the rule, not the text of the refusal',
  status: 400,
  body: () => problem(title, 'A sub-project cannot have sub-projects.'),
});

export const projectMisfit = refusal({
  id: 'poweroffice.project.misfit',
  summary: 'Values out of their bounds, or that other members of the project forbid, are 400.',
  evidence: 'inferred',
  source: onlyTheRule,
  status: 400,
  body: (texts: readonly string[]) => problem(title, texts.join(' ')),
});
