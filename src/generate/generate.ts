import openapiTS, { astToString } from 'openapi-typescript';
import { readDocument } from './document.ts';
import { operationsOf } from './operations.ts';
import { validatorModules } from './validators.ts';

/**
 * Makes the files of a generated folder from one OpenAPI document.
 * @param yaml the document's text
 * @param source its path in the repository, named in the files
 * @returns texts by file name
 */
export async function generate(yaml: string, source: string): Promise<Readonly<Record<string, string>>> {
  const document = readDocument(yaml);
  const banner = `// Made from ${source} by npm run generate. Not edited by hand.\n`;
  const types = await openapiTS(JSON.stringify(document), { immutable: true, emptyObjectsUnknown: true, silent: true });
  return {
    'openapi.json': `${JSON.stringify(document)}\n`,
    'types.ts': `${banner}${astToString(types)}`,
    ...validatorModules(document, banner),
    'contract.ts': `${banner}import { readFile } from 'node:fs/promises';
import type { Contract, Operation, Validator } from '../../../engine/contract.ts';
import bodies from './bodies.js';
import parameters from './parameters.js';
import replies from './replies.js';

const operations: readonly Operation[] = ${JSON.stringify(operationsOf(document), null, 2)};

export const contract: Contract = {
  operations,
  parameters: parameters as Record<string, Validator>,
  bodies: bodies as Record<string, Validator>,
  replies: replies as Record<string, Record<string, Validator>>,
  document: async () => JSON.parse(await readFile(new URL('./openapi.json', import.meta.url), 'utf8')),
};
`,
  };
}
