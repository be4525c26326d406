import openapiTS, { astToString } from 'openapi-typescript';
import { dataClassesOf } from './data-classes.ts';
import type { Document } from './document.ts';
import { operationsOf } from './operations.ts';
import { schemasModule } from './schemas.ts';
import { servedDocument } from './served-document.ts';
import { validatorModules } from './validators.ts';

/**
 * Makes the files of a generated folder from one OpenAPI document.
 * @param source folder of the document in the repository, named in the files
 * @returns texts by file name
 */
export async function generate(document: Document, source: string): Promise<Readonly<Record<string, string>>> {
  const banner = `// Made from ${source} by npm run generate. Not edited by hand.\n`;
  const types = await openapiTS(JSON.stringify(document), { immutable: true, emptyObjectsUnknown: true, silent: true });
  return {
    'openapi.json': `${JSON.stringify(servedDocument(document))}\n`,
    'data-classes.json': `${JSON.stringify(dataClassesOf(document))}\n`,
    'types.ts': `${banner}${astToString(types)}`,
    'schemas.ts': schemasModule(document, banner),
    ...validatorModules(document, banner),
    'contract.ts': `${banner}import { createRequire } from 'node:module';
import type { Operation } from '../../../engine/http/contract.ts';
import { createContract } from '../../../engine/http/create-contract.ts';

const operations: readonly Operation[] = ${JSON.stringify(operationsOf(document), null, 2)};

const require = createRequire(import.meta.url);

export const contract = createContract(
  operations,
  (part) => require(\`./\${part}.js\`).default,
  (name) => new URL(\`./\${name}.json\`, import.meta.url),
);
`,
  };
}
