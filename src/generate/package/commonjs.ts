/**
 * Makes the CommonJS face of an ES module in the same folder: code and types.
 * @param file name of the module without its extension
 * @param values what it exports, by name
 */
export function commonJsFace(
  file: string,
  values: Readonly<Record<string, unknown>>,
): { readonly code: string; readonly types: string } {
  return {
    code: `'use strict';
// The require of Jest loads no ES modules; that of the process, outside of Jest's context, does.
const { createRequire } = require('node:vm').runInThisContext('process').getBuiltinModule('node:module');
module.exports = { ...createRequire(__filename)('./${file}.js') };
`,
    types: `export type * from './${file}.js' with { 'resolution-mode': 'import' };
type Module = typeof import('./${file}.js', { with: { 'resolution-mode': 'import' } });
${Object.entries(values)
  .map(([name, value]) => typesOf(name, value))
  .join('')}`,
  };
}

function typesOf(name: string, value: unknown): string {
  const isClass = /^class\b/.test(String(value));
  const instance = isClass ? `export type ${name} = InstanceType<Module['${name}']>;\n` : '';
  return `export declare const ${name}: Module['${name}'];\n${instance}`;
}
