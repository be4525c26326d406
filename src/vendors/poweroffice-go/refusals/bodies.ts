import { sources } from '../rules/sources.ts';
import { type BindingErrors, bindingErrors, frameworkProblem, refusal } from './refusal.ts';

// Bodies that cannot be read as they are encoded or nested.

export const unsupportedEncoding = refusal({
  id: 'poweroffice.body.encoding-refused',
  summary: 'A body in a content coding or charset that is not read is 415.',
  evidence: 'inferred',
  source: sources.aspNet,
  status: 415,
  body: (traceId: string) => frameworkProblem('6.5.13', 'Unsupported Media Type', traceId),
});

export const tooDeep = refusal({
  id: 'poweroffice.body.depth',
  summary: 'A body that is nested deeper than 32 levels is 400.',
  evidence: 'inferred',
  source: `${sources.aspNet}: the depth of its Json.NET settings`,
  status: 400,
  body: (errors: BindingErrors, traceId: string) => bindingErrors(errors, traceId),
});
