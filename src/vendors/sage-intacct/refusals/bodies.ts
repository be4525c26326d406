import { sources } from '../rules/sources.ts';
import { refusal } from './refusal.ts';

/** Payloads that cannot be read as they are encoded or nested. */

export const unsupportedEncoding = refusal({
  id: 'intacct.payload.encoding-refused',
  summary: 'A payload in a content coding or charset that is not read answers 400.',
  evidence: 'inferred',
  source: `Nobody documents it; another content type is answered so (${sources.errorGuide}). The id is ours.`,
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0030',
  text: (name: string, kind: string) => `The ${kind} ${name} of the payload is not supported`,
});

export const tooDeep = refusal({
  id: 'intacct.payload.depth',
  summary: 'A payload that is nested deeper than 512 levels answers 400.',
  evidence: 'inferred',
  source: "Addresses of the product end in .phtml, and 512 is the default of PHP's json_decode. The id is ours.",
  status: 400,
  code: 'invalidRequest',
  errorId: 'SIM-0031',
  text: (maxDepth: number) => `The payload is nested deeper than ${maxDepth} levels`,
});
