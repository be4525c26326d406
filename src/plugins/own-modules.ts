import { registerHooks } from 'node:module';

const faces = new Set(['paystub', 'paystub/plugin', 'paystub/testing']);

/**
 * Leads what plugins import of Paystub to the modules of this one, whichever Paystub is installed beside them: failures
 * and rules are told by their classes, which two copies would have twice.
 */
export function leadToOwnModules(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const own = ownModule(specifier);
      return own === undefined ? next(specifier, context) : { url: own, shortCircuit: true };
    },
  });
}

/** Returns the URL of a module of this Paystub by the name that plugins import it by; `undefined` for any other name. */
function ownModule(specifier: string): string | undefined {
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const vendor = /^paystub\/vendors\/([a-z0-9-]+)$/.exec(specifier)?.[1];
  if (vendor !== undefined) return new URL(`../vendors/${vendor}/extension${ending}`, import.meta.url).href;
  if (!faces.has(specifier)) return undefined;
  return new URL(`../${specifier === 'paystub' ? 'index' : specifier.slice(8)}${ending}`, import.meta.url).href;
}
