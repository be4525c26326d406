import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findScenarios } from '../../src/scenario/find-scenarios.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paystub-scenarios-'));
  await mkdir(join(folder, 'b', 'deep'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  const arazzo = 'arazzo: 1.0.1\n';
  await writeFile(join(folder, 'one.arazzo.yaml'), arazzo);
  await writeFile(join(folder, 'b', 'two.yml'), `# about\n${arazzo}`);
  await writeFile(join(folder, 'b', 'deep', 'three.json'), '{\n  "arazzo": "1.0.1"\n}');
  await writeFile(join(folder, 'b', 'deep', 'four.json'), '{"arazzo":"1.0.1"}');
  await writeFile(join(folder, 'b', 'openapi.yaml'), 'openapi: 3.1.0\ninfo:\n  title: arazzo\n');
  await writeFile(join(folder, 'b', 'notes.md'), arazzo);
});

afterAll(() => rm(folder, { recursive: true }));

const find = async (...asked: string[]) => (await findScenarios(asked, folder)).map((path) => relative(folder, path));

describe('findScenarios', () => {
  const cases: readonly [readonly string[], readonly string[]][] = [
    [['one.arazzo.yaml'], ['one.arazzo.yaml']],
    [['b'], ['b/deep/four.json', 'b/deep/three.json', 'b/two.yml']],
    [['**/*.json'], ['b/deep/four.json', 'b/deep/three.json']],
    [['b/*'], ['b/two.yml']],
    [
      ['b/two.yml', 'b', '{one,b/two}*'],
      ['b/two.yml', 'b/deep/four.json', 'b/deep/three.json', 'one.arazzo.yaml'],
    ],
  ];
  it.each(cases)('finds for %j the documents %j', async (asked, expected) => {
    expect(await find(...asked)).toEqual(expected);
  });

  const failures: readonly [string, string][] = [
    ['none.yaml', 'cannot read none.yaml: there is no such file'],
    ['one.arazzo.yaml/x', 'cannot read one.arazzo.yaml/x: there is no such file'],
    ['empty', 'empty holds no Arazzo document'],
    ['*.none', '*.none holds no Arazzo document'],
    ['b/openapi.yaml', 'b/openapi.yaml is no Arazzo document: it has no member "arazzo"'],
  ];
  it.each(failures)('throws for %s: %s', async (asked, message) => {
    const failure = await find(asked).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ScenarioError);
    expect((failure as Error).message).toBe(message);
  });

  it('throws an error that names a file that cannot be read', async () => {
    await symlink('circle.yaml', join(folder, 'circle.yaml'));
    await expect(find('circle.yaml')).rejects.toThrow(/^cannot read .*circle\.yaml: ELOOP/);
  });
});
