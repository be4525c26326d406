import type { Plugin } from 'rolldown';

/** Code that stands for a package of which the bundle needs little or nothing. @param find resolves another module */
type StandIn = (find: (name: string) => Promise<string>) => Promise<string> | string;

const nothing: StandIn = () => 'export {};';

/**
 * Prism is no proxy here, it writes no log and reads no Postman collections: what it does these with is never used. Of
 * the data of all languages that faker brings, only the English are.
 */
const standIns: Readonly<Record<string, StandIn>> = {
  'postman-collection': nothing,
  'isomorphic-fetch': nothing,
  'http-proxy-agent': nothing,
  'https-proxy-agent': nothing,
  pino: nothing,
  'pino-pretty': nothing,
  'node-fetch': () => 'export default globalThis.fetch;',
  // Its main file is a UMD module, which asks for its parts at run time.
  'jsonc-parser': async (find) => `export * from ${JSON.stringify(await find('jsonc-parser/lib/esm/main.js'))};`,
  '@faker-js/faker': async (find) =>
    // Its one export is named or the default one, by its version.
    `import * as english from ${JSON.stringify(await find('@faker-js/faker/locale/en'))};
export const [faker] = Object.values(english);
export default faker;`,
};

const mark = '\0stand-in:';

/** Puts stand-ins in the place of packages that would make the bundle large for nothing. */
export function leaveOut(): Plugin {
  const codes = new Map<string, string>();
  return {
    name: 'leave-out',
    async resolveId(name, importer) {
      const standIn = standIns[name];
      if (standIn === undefined) return null;
      const find = async (id: string) => {
        const found = await this.resolve(id, importer);
        if (found === null) throw new Error(`${importer} cannot import ${id}`);
        return found.id;
      };
      const id = `${mark}${name} ${codes.size}`;
      codes.set(id, await standIn(find));
      return id;
    },
    // Its `this` is the `exports` of a CommonJS module, as which it cannot be told.
    transform: (code, id) =>
      id.endsWith('/uri-template-lite/index.js') ? code.replaceAll('this.URI', 'exports.URI') : null,
    load: (id) => (codes.has(id) ? { code: codes.get(id) ?? '', moduleType: 'js' } : null),
  };
}
