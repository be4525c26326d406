import { createRequire } from 'node:module';
import type { Contract, Operation } from '../engine/http/contract.ts';
import { createContract } from '../engine/http/create-contract.ts';
import type { Records } from '../engine/state/records.ts';

/** `import.meta` of a module. */
type Meta = { readonly url?: string };

/** Opens the contract in a plugin's `generated/` folder. @param meta `import.meta` of a module in that folder */
export function openContract(operations: readonly Operation[], meta: Meta): Contract {
  const url = String(meta.url);
  return createContract(operations, loader(url), (name) => new URL(`./${name}.json`, url));
}

/** Opens the schemas of records in a plugin's `generated/` folder. @param digest of the schemas */
export function openRecords(digest: string, meta: Meta): Records {
  const url = String(meta.url);
  const load = loader(url);
  return {
    digest,
    validators: () => load('record-validators') as ReturnType<Records['validators']>,
    schemas: async () => {
      const { readFile } = await import('node:fs/promises');
      return JSON.parse(await readFile(new URL('./record-schemas.json', url), 'utf8'));
    },
  };
}

/** Returns the function that loads the default export of a module in the folder of another one. */
function loader(url: string): (name: string) => unknown {
  const require = createRequire(url);
  return (name) => require(`./${name}.js`).default;
}
