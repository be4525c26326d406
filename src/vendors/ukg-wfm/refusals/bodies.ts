import { refusal } from './refusal.ts';

// Bodies that cannot be read as they are encoded or nested. Nothing is published: the codes are Paystub's own.

export const unsupportedEncoding = refusal({
  id: 'ukg.body.encoding-refused',
  evidence: 'inferred',
  source: 'nothing is published; the code is ours',
  summary: 'A body in a content coding or charset that is not read is answered 415.',
  status: 415,
  code: 'PAYSTUB-UNSUPPORTED-ENCODING',
  text: (name: string, kind: string) => `The ${kind} ${name} of the request body is not supported.`,
});

export const tooDeep = refusal({
  id: 'ukg.body.depth',
  evidence: 'inferred',
  source: "the default of the platform's JSON reader (Jackson 2.15, StreamReadConstraints); the code is ours",
  summary: 'A body that is nested deeper than 1000 levels is answered 400.',
  status: 400,
  code: 'PAYSTUB-NESTING-DEPTH',
  text: (maxDepth: number) => `Document nesting depth (${maxDepth + 1}) exceeds the maximum allowed (${maxDepth})`,
});
