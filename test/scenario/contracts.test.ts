import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundleOf, contractFile } from '../../src/scenario/contracts.ts';

const temporary = mkdtempSync(join(tmpdir(), 'paystub-contracts-'));
afterAll(() => rmSync(temporary, { recursive: true }));

describe('a contract that comes with Paystub', () => {
  test.each(['ukg-wfm', 'sage-intacct', 'poweroffice-go', 'paystub'])(
    '%s is read from one JSON file, whichever of its two paths is named',
    (name) => {
      const bundle = bundleOf(contractFile(name));
      expect(JSON.parse(readFileSync(bundle ?? '', 'utf8')).openapi).toBe('3.1.0');
      expect(bundleOf(resolve(`specs/${name}.yaml`))).toBe(bundle);
    },
  );

  test('is recognised behind a symbolic link', () => {
    symlinkSync(resolve('.'), join(temporary, 'paystub'));
    expect(bundleOf(join(temporary, 'paystub/specs/ukg-wfm/openapi.yaml'))).toBe(bundleOf(contractFile('ukg-wfm')));
  });

  test('is found by its path in a package that is not installed', () => {
    const file = join(temporary, 'node_modules/paystub/specs/ukg-wfm/openapi.yaml');
    expect(bundleOf(file)).toBe(bundleOf(contractFile('ukg-wfm')));
    expect(bundleOf(file.replace('ukg-wfm', 'unknown'))).toBeUndefined();
  });

  test.each([
    'specs/ukg-wfm/responses.yaml',
    'specs/unknown.yaml',
    'specs/unknown/openapi.yaml',
    'nowhere/ukg-wfm.yaml',
    'test/scenario/ukg-wfm.yaml',
  ])('is not taken for the file %s', (file) => {
    expect(bundleOf(resolve(file))).toBeUndefined();
  });
});
