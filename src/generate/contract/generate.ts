import openapiTS, { astToString } from 'openapi-typescript';
import { dataClassesOf } from './data-classes.ts';
import type { Document } from './document.ts';
import { operationsOf } from './operations.ts';
import { inRepository, type Place } from './place.ts';
import { schemasModule } from './schemas.ts';
import { servedDocument } from './served-document.ts';
import { validatorModules } from './validators.ts';

/**
 * Makes the files of a generated folder from one OpenAPI document.
 * @param source folder of the document in the repository, named in the files
 * @param place the place that they are made for
 * @returns texts by file name
 */
export async function generate(
  document: Document,
  source: string,
  place: Place = inRepository,
): Promise<Readonly<Record<string, string>>> {
  const banner = place.banner(source);
  const types = await openapiTS(JSON.stringify(document), { immutable: true, emptyObjectsUnknown: true, silent: true });
  return {
    'openapi.json': `${JSON.stringify(servedDocument(document))}\n`,
    'data-classes.json': `${JSON.stringify(dataClassesOf(document))}\n`,
    'types.ts': `${banner}${withPluginVendors(astToString(types))}`,
    'schemas.ts': schemasModule(document, banner, place),
    ...validatorModules(document, banner, place),
    'contract.ts': banner + contractModule(document, place),
  };
}

/** Lets a project add the names of its plugins' vendors to those of the built-in ones: an interface can be added to. */
function withPluginVendors(types: string): string {
  const [, names] = /^ +readonly VendorName: (".*");$/m.exec(types) ?? [];
  if (names === undefined) return types;
  return `${types.replaceAll(names, `${names} | Extract<keyof PluginVendors, string>`)}
/** Vendors of plugins that a project declares, by name: the records of each table. */
export interface PluginVendors {}
`;
}

function contractModule(document: Document, { engine, opensItself }: Place): string {
  const operations = JSON.stringify(operationsOf(document), null, 2);
  if (!opensItself)
    return `import { type Operation, openContract } from '${engine('')}';

const operations: readonly Operation[] = ${operations};

export const contract = openContract(operations, import.meta);
`;
  return `import { createRequire } from 'node:module';
import type { Operation } from '${engine('engine/http/contract.ts')}';
import { createContract } from '${engine('engine/http/create-contract.ts')}';

const operations: readonly Operation[] = ${operations};

const require = createRequire(import.meta.url);

export const contract = createContract(
  operations,
  (part) => require(\`./\${part}.js\`).default,
  (name) => new URL(\`./\${name}.json\`, import.meta.url),
);
`;
}
