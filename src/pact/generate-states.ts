import { listStates } from '../server/control/pact.ts';
import { vendors } from '../vendors/index.ts';

const banner = '// Made from the states.ts of the vendors by npm run generate. Not edited by hand.\n';

type Schema = {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
};

/**
 * Generates the catalogue of provider states as JSON, and as types for consumers' tests.
 * @returns texts by file name
 */
export function generateStates(): Readonly<Record<string, string>> {
  const states = listStates(vendors);
  const parameters = states.map(
    ({ name, says, parameters }) => `  /** ${says} */\n  '${name}': ${typeOf(parameters as Schema, '  ')};\n`,
  );
  const values = states.map(({ name, gives }) => {
    const names = Object.keys(gives).map((value) => `'${value}'`);
    return `  '${name}': ${names.length === 0 ? 'never' : names.join(' | ')};\n`;
  });
  return {
    'states.json': `${JSON.stringify(states, null, 2)}\n`,
    'states.d.ts': `${banner}
/** The parameters of each provider state by its name. */
export type ProviderStates = {
${parameters.join('')}};

/** Names of the values that each provider state gives back. */
export type ProviderStateValues = {
${values.join('')}};
`,
  };
}

function typeOf(schema: Schema, indent: string): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `'${value}'`).join(' | ');
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'array') return `(${typeOf(schema.items ?? {}, indent)})[]`;
  if (schema.type !== 'object') return schema.type ?? 'unknown';
  const members = Object.entries(schema.properties ?? {});
  if (members.length === 0) return 'Record<string, never>';
  const inner = `${indent}  `;
  const lines = members.map(([name, member]) => {
    const optional = schema.required?.includes(name) === true ? '' : '?';
    return `${inner}/** ${member.description ?? ''} */\n${inner}${name}${optional}: ${typeOf(member, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}
