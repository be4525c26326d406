import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Document, Schema } from '../contract/document.ts';
import { inRepository, type Place } from '../contract/place.ts';
import { validatorModule } from '../contract/validators.ts';
import { rowSchemas } from './row-schemas.ts';

/**
 * Makes the files that validate a vendor's records. Schemas of the vendor's `seed/record-schemas.ts` replace those made
 * from types, where types leave too much open.
 * @param document the vendor's contract
 * @param folder the vendor's folder in the repository
 * @param root path of the repository, or of the plugin
 * @param place the place that they are made for
 * @param paths of the types that a plugin's tables import, by specifier
 * @returns texts by file name
 */
export async function generateRecords(
  document: Document,
  folder: string,
  root: string,
  place: Place = inRepository,
  paths: Readonly<Record<string, string[]>> = {},
): Promise<Readonly<Record<string, string>>> {
  const tables = `${folder}/tables.ts`;
  const schemas = {
    ...rowSchemas(root + tables, document, paths),
    ...(await declaredSchemas(`${root}${folder}/seed/record-schemas.ts`)),
  };
  const schemaText = `${JSON.stringify(schemas)}\n`;
  const digest = createHash('sha256').update(schemaText).digest('hex').slice(0, 16);
  const banner = place.banner(tables);
  return {
    'record-schemas.json': schemaText,
    'record-validators.js':
      banner + validatorModule(document, new Map(Object.entries(schemas)), place, { allErrors: true }),
    'record-validators.d.ts': `${banner}declare const validators: Record<string, unknown>;\nexport default validators;\n`,
    'records.ts': banner + recordsModule(digest, place),
  };
}

function recordsModule(digest: string, { engine, opensItself }: Place): string {
  if (!opensItself)
    return `import { openRecords } from '${engine('')}';

export const records = openRecords('${digest}', import.meta);
`;
  return `import { createRequire } from 'node:module';
import type { Records } from '${engine('engine/state/records.ts')}';

const require = createRequire(import.meta.url);

export const records: Records = {
  digest: '${digest}',
  validators: () => require('./record-validators.js').default,
  schemas: async () => {
    const { readFile } = await import('node:fs/promises');
    return JSON.parse(await readFile(new URL('./record-schemas.json', import.meta.url), 'utf8'));
  },
};
`;
}

async function declaredSchemas(file: string): Promise<Readonly<Record<string, Schema>>> {
  if (!existsSync(file)) return {};
  const { recordSchemas } = (await import(pathToFileURL(file).href)) as { recordSchemas: Record<string, Schema> };
  return recordSchemas;
}
