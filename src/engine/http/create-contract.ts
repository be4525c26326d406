import type { ContractData } from '../data-classes.ts';
import type { Contract, OpenApiDocument, Operation } from './contract.ts';

type Part = 'parameters' | 'bodies' | 'replies';

/**
 * Makes a contract of generated files. The validators are large and most runs need those of one vendor: each of the
 * three modules is loaded when it is first asked for.
 * @param load loads the default export of a module of validators
 * @param urlOf returns the URL of a generated document
 */
export function createContract(
  operations: readonly Operation[],
  load: (part: Part) => unknown,
  urlOf: (file: 'openapi' | 'data-classes') => URL,
): Contract {
  let parameters: Contract['parameters'] | undefined;
  let bodies: Contract['bodies'] | undefined;
  let replies: Contract['replies'] | undefined;
  return {
    operations,
    get parameters() {
      parameters ??= load('parameters') as Contract['parameters'];
      return parameters;
    },
    get bodies() {
      bodies ??= load('bodies') as Contract['bodies'];
      return bodies;
    },
    get replies() {
      replies ??= load('replies') as Contract['replies'];
      return replies;
    },
    document: () => readJson<OpenApiDocument>(urlOf('openapi')),
    dataClasses: () => readJson<ContractData>(urlOf('data-classes')),
  };
}

async function readJson<T>(url: URL): Promise<T> {
  const { readFile } = await import('node:fs/promises');
  return JSON.parse(await readFile(url, 'utf8'));
}
