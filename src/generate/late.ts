import { basename } from 'node:path';
import type { Plugin } from 'rolldown';
import { urlOf } from './places.ts';

/**
 * What Express loads for those of its features that Paystub leaves alone, as Express names it: half of the time that
 * it takes to load. None of it is asked for while a request is answered.
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

/** The entry that has all of it. */
export const lateEntry = '\0late';

/**
 * Puts modules that a package requires at its start into a file of their own, which is loaded when one of them is first
 * touched.
 * @param file place of that file in the bundle
 * @param importer a module of the package
 * @param names what is required there
 */
export function loadedLate(file: string, importer: string, names: readonly string[] = unused): Plugin {
  const resolved = new Map<string, string>();
  return {
    name: 'loaded-late',
    async buildStart() {
      for (const name of names) {
        const found = await this.resolve(name, importer);
        if (found === null) throw new Error(`${importer} cannot require ${name}`);
        resolved.set(found.id, name);
      }
    },
    async resolveId(id, from, options) {
      if (id === lateEntry) return id;
      if (from === lateEntry || from?.includes('/node_modules/') !== true) return null;
      const found = await this.resolve(id, from, { ...options, skipSelf: true });
      return found !== null && resolved.has(found.id) ? `${lateEntry}:${resolved.get(found.id)}` : found;
    },
    load(id) {
      if (id === lateEntry) return { code: allOf(resolved), moduleType: 'js' };
      return id.startsWith(`${lateEntry}:`)
        ? { code: standIn(file, id.slice(lateEntry.length + 1)), moduleType: 'js' }
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
const load = () => (loaded ??= createRequire(${urlOf(file)})('./${basename(file)}').default[${JSON.stringify(name)}]());
module.exports = new Proxy(function () {}, {
  get: (_, name) => load()[name],
  apply: (_, self, given) => Reflect.apply(load(), self, given),
  construct: (_, given) => Reflect.construct(load(), given),
});
`;
}
