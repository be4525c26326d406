import type { Contract, OpenApiDocument } from '../../engine/http/contract.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { contract } from '../control/generated/contract.ts';

/**
 * Returns the contract of the control API for a server's vendors. Where plugins bring some, their names are allowed beside
 * those of the built-in vendors; the contract is then compiled here, which takes a moment.
 */
export async function contractFor(vendors: readonly VendorKit[]): Promise<Contract> {
  const added = vendors.filter(({ plugin }) => plugin !== undefined).map(({ name }) => name);
  if (added.length === 0) return contract;
  const document = withNames(await contract.document(), added);
  const [{ compileValidators }, { validatorModules }] = await Promise.all([
    import('../../generate/contract/compile.ts'),
    import('../../plugins/validator-modules.ts'),
  ]);
  return {
    ...{ operations: contract.operations, dataClasses: contract.dataClasses, document: async () => document },
    ...compileValidators(document as never, validatorModules),
  };
}

type Schemas = { readonly VendorName: { readonly enum: readonly string[] } };

/** The document with more names wherever it lists those of the vendors. */
function withNames(document: OpenApiDocument, added: readonly string[]): OpenApiDocument {
  const { schemas } = document.components as { readonly schemas: Schemas };
  const [first] = schemas.VendorName.enum;
  const text = JSON.stringify(document, (key, value: unknown) =>
    key === 'enum' && Array.isArray(value) && value[0] === first ? [...value, ...added] : value,
  );
  return JSON.parse(text);
}
