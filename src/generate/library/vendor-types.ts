import type { VendorKit } from '../../vendors/kit.ts';
import { schemaType } from './schema-type.ts';

/** Makes the library's types of the vendors: credentials, operations and records. @returns texts by file name */
export async function generateVendorTypes(vendors: readonly VendorKit[]): Promise<Readonly<Record<string, string>>> {
  const records = await Promise.all(vendors.map(async (vendor) => member(vendor.name, await recordTypes(vendor))));
  return {
    'vendors.ts': `// Made from the vendors by npm run generate. Not edited by hand.

import type { PluginVendors } from '../../server/control/generated/types.ts';

/** The test credentials of each vendor, by the vendor's name, those of plugins too. They open nothing but a stub. */
export type Credentials = {
${vendors.map((vendor) => member(vendor.name, credentialsType(vendor))).join('\n')}
} & { readonly [Vendor in keyof PluginVendors]: { readonly [name: string]: string } };

/** The ids of each vendor's operations, as its OpenAPI document has them. */
export type VendorOperations = {
${vendors.map((vendor) => member(vendor.name, operationsType(vendor))).join('\n')}
};

/** The records of each vendor, by table. */
export type VendorRecords = {
${records.join('\n')}
};
`,
  };
}

function credentialsType({ credentials }: VendorKit): string {
  return `{\n${Object.keys(credentials)
    .map((name) => `    readonly ${name}: string;`)
    .join('\n')}\n  }`;
}

function operationsType({ contract }: VendorKit): string {
  return contract.operations.map(({ id }) => `\n    | ${JSON.stringify(id)}`).join('');
}

async function recordTypes({ tables, records }: VendorKit): Promise<string> {
  const schemas = await records.schemas();
  const members = Object.entries(tables)
    .filter(([, { secret }]) => secret !== true)
    .map(([table]) => `    readonly ${JSON.stringify(table)}: ${schemaType(schemas[table] ?? {})};`);
  return `{\n${members.join('\n')}\n  }`;
}

function member(name: string, type: string): string {
  return `  readonly ${JSON.stringify(name)}: ${type};`;
}
