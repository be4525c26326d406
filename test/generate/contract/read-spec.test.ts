import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSpec } from '../../../src/generate/contract/read-spec.ts';

const temporary = mkdtempSync(join(tmpdir(), 'paystub-spec-'));
afterAll(() => rmSync(temporary, { recursive: true }));
let written = 0;

function spec(files: Readonly<Record<string, string>>) {
  written += 1;
  const folder = join(temporary, String(written));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return () => readSpec(folder);
}

const main = `openapi: 3.1.0
paths:
  /things/{id}: { $ref: 'paths/things.yaml#/~1things~1{id}' }
  /own: { get: { responses: { '200': { $ref: '#/components/responses/Thing' } } } }
components:
  responses:
    Thing: { $ref: 'responses.yaml#/Thing' }
  schemas:
    Thing: { $ref: 'schemas/things.yaml#/Thing' }
    Colour: { $ref: 'schemas/things.yaml#/Colour' }
    Own: { type: string }
`;
const files = {
  'openapi.yaml': main,
  'responses.yaml': `Thing: { content: { application/json: { schema: { $ref: 'schemas/things.yaml#/Thing' } } } }\n`,
  'schemas/things.yaml': `Colour: { type: string }\nThing: { properties: { colour: { $ref: '#/Colour' } } }\n`,
  'paths/things.yaml': `/things/{id}: { get: { responses: { '200': { $ref: '../responses.yaml#/Thing' } } } }\n`,
};

describe('a spec of several files', () => {
  test('becomes one document in the order of openapi.yaml', () => {
    const responses = { '200': { $ref: '#/components/responses/Thing' } };
    const document = spec(files)();
    expect(document).toEqual({
      openapi: '3.1.0',
      paths: { '/things/{id}': { get: { responses } }, '/own': { get: { responses } } },
      components: {
        responses: { Thing: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
        schemas: {
          Thing: { properties: { colour: { $ref: '#/components/schemas/Colour' } } },
          Colour: { type: 'string' },
          Own: { type: 'string' },
        },
      },
    });
    expect(Object.keys(document.components?.schemas ?? {})).toEqual(['Thing', 'Colour', 'Own']);
  });

  test('has a response copied in that openapi.yaml does not declare', () => {
    const inline = main.replace(/ {2}\/own.*\n/, '').replace(/ {2}responses:\n.*\n/, '');
    const schema = { $ref: '#/components/schemas/Thing' };
    const responses = { '200': { content: { 'application/json': { schema } } } };
    expect(spec({ ...files, 'openapi.yaml': inline })().paths).toEqual({ '/things/{id}': { get: { responses } } });
  });

  test('has schemas that openapi.yaml does not declare after the others, by their own names', () => {
    const read = spec({ ...files, 'openapi.yaml': main.replace(/ {4}(Thing|Colour): .*schemas.*\n/g, '') });
    const { schemas = {} } = read().components ?? {};
    expect(Object.entries(schemas)).toEqual([
      ['Own', { type: 'string' }],
      ['Thing', { properties: { colour: { $ref: '#/components/schemas/Colour' } } }],
      ['Colour', { type: 'string' }],
    ]);
  });

  test('has an undeclared schema that holds itself', () => {
    const things = `Thing: { properties: { part: { $ref: '#/Thing' } } }\n`;
    const openapi = main.replace(/ {4}(Thing|Colour): .*schemas.*\n/g, '');
    const { schemas } = spec({ ...files, 'openapi.yaml': openapi, 'schemas/things.yaml': things })().components ?? {};
    expect(schemas).toMatchObject({ Thing: { properties: { part: { $ref: '#/components/schemas/Thing' } } } });
  });

  test.each([
    ['one that is declared', `Own: { type: number }\nThing: { properties: { own: { $ref: '#/Own' } } }\n`],
    ['another file', `Thing: { properties: { own: { $ref: 'others.yaml#/Thing' } } }\n`],
  ])('is refused for an undeclared schema with the name of %s', (_of, things) => {
    const openapi = main.replace(/ {4}(Thing|Colour): .*schemas.*\n/g, '');
    const others = { 'schemas/things.yaml': things, 'schemas/others.yaml': 'Thing: { type: number }\n' };
    expect(spec({ ...files, 'openapi.yaml': openapi, ...others })).toThrow(
      /^schemas\/(things|others)\.yaml#\/(Own|Thing): another schema has this name$/,
    );
  });

  test('is refused for a reference that leads nowhere', () => {
    expect(spec({ ...files, 'responses.yaml': '{}\n' })).toThrow(/^there is no .*responses\.yaml#\/Thing$/);
  });
});
