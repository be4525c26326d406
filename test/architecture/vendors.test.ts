import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { chapterOf, imports, placeOf, rooms, root, sources, vendorFolders, walk } from './sources.ts';

// The vendor of the test that adds one is an example of the grammar too.
describe.each([...vendorFolders, 'test/fourth-vendor/vendor'])('%s', (folder) => {
  const entries = readdirSync(root + folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

  test('has the files and rooms of every vendor', () => {
    const needed = ['index.ts', 'types.ts', 'tables.ts', 'handlers.ts', 'fault-presets.ts'];
    expect(needed.filter((name) => !files.includes(name))).toEqual([]);
    expect(rooms.filter((name) => name !== 'generated' && !folders.includes(name))).toEqual([]);
    const faces = ['access/gate.ts', 'wire/render.ts', 'refusals/refusal.ts', 'rules/rules.ts', 'seed/seed.ts'];
    expect(faces.filter((name) => !existsSync(`${root}${folder}/${name}`))).toEqual([]);
  });

  test('has no file outside of its rooms and chapters but those of every vendor', () => {
    const known = [
      'index',
      'types',
      'tables',
      'handlers',
      'fault-presets',
      'hazards',
      'pact-states',
      'actions',
      'timeline',
      'extension',
      'shown-records',
    ];
    expect(files.filter((name) => !known.includes(name.replace('.ts', '')))).toEqual([]);
  });

  test('has a chapter', () => {
    expect(folders.filter((name) => !rooms.includes(name)).length).toBeGreaterThan(0);
  });
});

describe('a chapter', () => {
  test('imports another one only through its face', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [own, other] = [chapterOf(from), chapterOf(to)];
      if (own === undefined || other === undefined || own === other) return false;
      return to !== `${other}/${basename(other)}.ts`;
    });
    expect(wrong).toEqual([]);
  });

  test('is imported by no file of wire, refusals or rules', () => {
    const isBelow = (file: string) => /^src\/vendors\/[^/]+\/(wire|refusals|rules)\//.test(file);
    expect(imports.filter(({ from, to }) => isBelow(from) && chapterOf(to) !== undefined)).toEqual([]);
  });
});

test('the vendors are named in src/vendors and specs alone', () => {
  const names = new Set(vendors.flatMap(({ name, title, mount }) => [name, title, mount]));
  const outside = sources.filter(({ file }) => !file.startsWith('src/vendors/'));
  const found = outside.flatMap((source) => {
    const places: string[] = [];
    walk(source.syntax, (node) => {
      if (ts.isStringLiteralLike(node) && names.has(node.text)) places.push(placeOf(source, node));
    });
    return places;
  });
  expect(found).toEqual([]);
});
