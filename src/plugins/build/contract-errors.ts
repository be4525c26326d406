import { relative } from 'node:path';
import { createConfig, lint } from '@redocly/openapi-core';

/** The rules that the generator relies on. */
const rules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'operation-operationId': 'error',
  'operation-operationId-unique': 'error',
  'no-identical-paths': 'error',
  'path-parameters-defined': 'error',
} as const;

/** The errors of an OpenAPI document, each in a line with its place. @param file its openapi.yaml */
export async function contractErrors(file: string): Promise<readonly string[]> {
  try {
    const problems = await lint({ ref: file, config: await createConfig({ rules }) });
    return problems.map(({ message, location: [place] }) => {
      const where = place === undefined ? '' : `${relative(`${file}/..`, place.source.absoluteRef)} `;
      const pointer = place !== undefined && 'pointer' in place ? place.pointer : '';
      return `${where}${pointer}: ${message.split('\n')[0]}`;
    });
  } catch (error) {
    return [(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''];
  }
}
