import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundleOf, contractFile } from '../../src/scenario/contracts.ts';

const temporary = mkdtempSync(join(tmpdir(), 'paystub-contracts-'));
afterAll(() => rmSync(temporary, { recursive: true }));

describe('a contract of Paystub', () => {
  test.each(['ukg-wfm', 'sage-intacct', 'poweroffice-go', 'paystub'])('%s is one file for its two paths', (name) => {
    const bundle = bundleOf(contractFile(name));
    expect(JSON.parse(readFileSync(bundle ?? '', 'utf8')).openapi).toBe('3.1.0');
    expect(bundleOf(resolve(`specs/${name}.yaml`))).toBe(bundle);
  });

  test('is known behind a link', () => {
    symlinkSync(resolve('.'), join(temporary, 'paystub'));
    expect(bundleOf(join(temporary, 'paystub/specs/ukg-wfm/openapi.yaml'))).toBe(bundleOf(contractFile('ukg-wfm')));
  });

  test.each([
    'specs/ukg-wfm/responses.yaml',
    'specs/unknown.yaml',
    'specs/unknown/openapi.yaml',
    'nowhere/ukg-wfm.yaml',
    'test/scenario/ukg-wfm.yaml',
  ])('is not %s', (file) => {
    expect(bundleOf(resolve(file))).toBeUndefined();
  });
});
