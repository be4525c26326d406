import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPlugin } from '../../../src/plugins/build/build-plugin.ts';
import { createSkeleton } from '../../../src/plugins/skeleton.ts';
import { temporaryFolder } from '../../helpers/cli.ts';

// test/package/plugins.test.ts builds good ones, with the package as plugins use it.

function newPlugin(): { readonly folder: string; readonly paths: string } {
  const folder = join(temporaryFolder(), 'acme-notes');
  createSkeleton(folder, '0.1.0', []);
  return { folder, paths: join(folder, 'specs/acme-notes/paths/notes.yaml') };
}

describe('a plugin is not built', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'an operation has no evidence',
      '    x-paystub-evidence: documented\n',
      '',
      /^specs\/acme-notes: .*listNotes.*evidence/,
    ],
    [
      'an operation has no source',
      '    x-paystub-source: acme.example/notes\n',
      '',
      /^specs\/acme-notes: .*listNotes.*source/,
    ],
    ['two operations have one id', 'createNote', 'listNotes', /^specs\/acme-notes: paths\/notes\.yaml .*operationId/],
    ['the document is no OpenAPI', 'responses:', 'response:', /^specs\/acme-notes: paths\/notes\.yaml #.*response/],
    [
      'a reference leads nowhere',
      '#/NewNote',
      '#/OldNote',
      /^specs\/acme-notes: paths\/notes\.yaml .*Can't resolve \$ref/,
    ],
    ['a file is no YAML', 'get:', 'get: [', /^specs\/acme-notes: /],
  ])('where %s', async (_, from, to, message) => {
    const { folder, paths } = newPlugin();
    const text = readFileSync(paths, 'utf8').replaceAll('acme.example/notes', 'acme.example/notes');
    expect(text).toContain(from);
    writeFileSync(paths, text.replace(from, to));
    await expect(buildPlugin(folder, '0.1.0')).rejects.toThrow(message);
  });

  test('where a text does not say what data it holds', async () => {
    const { folder } = newPlugin();
    const schemas = join(folder, 'specs/acme-notes/schemas/notes.yaml');
    writeFileSync(schemas, readFileSync(schemas, 'utf8').replace('x-paystub-data: message', 'maxLength: 80'));
    await expect(buildPlugin(folder, '0.1.0')).rejects.toThrow(/^specs\/acme-notes: .*x-paystub-data/);
  });

  test('where there is no spec or no package.json', async () => {
    const { folder } = newPlugin();
    rmSync(join(folder, 'specs'), { recursive: true });
    await expect(buildPlugin(folder, '0.1.0')).rejects.toThrow('has no <vendor>/openapi.yaml');
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await expect(buildPlugin(empty, '0.1.0')).rejects.toThrow(/^cannot read .*package\.json/);
  });
});
