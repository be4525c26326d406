import { basename } from 'node:path';
import type { Plugin } from 'rolldown';
import { urlOfOutput } from './module-urls.ts';

/**
 * Modules that Express requires for features that Paystub does not use, by the names that Express requires them by.
 * They take half of the time to load Express. No request uses them.
 */
const unused = [
  './view',
  'accepts',
  'body-parser/lib/types/json',
  'body-parser/lib/types/raw',
  'body-parser/lib/types/text',
  'body-parser/lib/types/urlencoded',
  'content-disposition',
  'cookie',
  'crypto',
  'http-errors',
  'mime-types',
  'qs',
  'send',
  'serve-static',
  'type-is',
];

/** Id of the entry that holds all lazy modules. */
export const lazyEntry = '\0late';

/**
 * Puts modules that a package requires at its start into a file of their own. It is loaded when one of them is first
 * used.
 * @param file path of that file in the bundle
 * @param importer a module of the package
 * @param names the names that the package requires them by
 */
export function loadLazily(file: string, importer: string, names: readonly string[] = unused): Plugin {
  const resolved = new Map<string, string>();
  return {
    name: 'lazy-modules',
    async buildStart() {
      for (const name of names) {
        const found = await this.resolve(name, importer);
        if (found === null) throw new Error(`${importer} cannot require ${name}`);
        resolved.set(found.id, name);
      }
    },
    async resolveId(id, from, options) {
      if (id === lazyEntry) return id;
      if (from === lazyEntry || from?.includes('/node_modules/') !== true) return null;
      const found = await this.resolve(id, from, { ...options, skipSelf: true });
      return found !== null && resolved.has(found.id) ? `${lazyEntry}:${resolved.get(found.id)}` : found;
    },
    load(id) {
      if (id === lazyEntry) return { code: allOf(resolved), moduleType: 'js' };
      return id.startsWith(`${lazyEntry}:`)
        ? { code: standIn(file, id.slice(lazyEntry.length + 1)), moduleType: 'js' }
        : null;
    },
  };
}

function allOf(resolved: ReadonlyMap<string, string>): string {
  const members = Array.from(
    resolved,
    ([id, name]) => `${JSON.stringify(name)}: () => require(${JSON.stringify(id)}),`,
  );
  return `module.exports = {\n${members.join('\n')}\n};\n`;
}

function standIn(file: string, name: string): string {
  return `const { createRequire } = process.getBuiltinModule('node:module');
let loaded;
const load = () => (loaded ??= createRequire(${urlOfOutput(file)})('./${basename(file)}').default[${JSON.stringify(name)}]());
module.exports = new Proxy(function () {}, {
  get: (_, name) => load()[name],
  apply: (_, self, args) => Reflect.apply(load(), self, args),
  construct: (_, args) => Reflect.construct(load(), args),
});
`;
}
