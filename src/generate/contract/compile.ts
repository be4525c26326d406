import type { Contract } from '../../engine/http/contract.ts';
import type { Document } from './document.ts';
import { inPlugin } from './place.ts';
import { validatorModules } from './validators.ts';

/**
 * Compiles the validators of a document in this process, as `npm run generate` does in files.
 * @param modules those that validators call, by the paths that ajv's compiler gives them
 */
export function compileValidators(
  document: Document,
  modules: Readonly<Record<string, unknown>>,
): Pick<Contract, 'parameters' | 'bodies' | 'replies'> {
  const code = validatorModules(document, '', inPlugin);
  const run = (part: 'parameters' | 'bodies' | 'replies') =>
    new Function('validatorModules', asFunction(code[`${part}.js`] ?? ''))(modules);
  return { parameters: run('parameters'), bodies: run('bodies'), replies: run('replies') };
}

/** The code of a module as that of a function which returns the module's default export. */
function asFunction(code: string): string {
  return code
    .replace(/^import .*$/m, '')
    .replaceAll(/\bexport const (v\d+) =/g, 'const $1 =')
    .replace(/^export default /m, 'return ');
}
