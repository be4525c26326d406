import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/index.ts';
import { createPaystub } from '../../src/index.ts';
import { mergeCoverage, requireHazards } from '../../src/usage/coverage.ts';
import { coverageToHtml } from '../../src/usage/coverage-html.ts';
import { coverageText } from '../../src/usage/coverage-text.ts';
import { vendors } from '../../src/vendors/index.ts';

const office = (sandbox: Sandbox, path: string) => fetch(`${sandbox.baseUrl('poweroffice-go')}/v2${path}`);

/** The coverage of a Paystub after some requests. */
async function coverageAfter(bring: (sandbox: Sandbox) => Promise<unknown>) {
  await using paystub = await createPaystub();
  await bring(paystub.sandbox());
  return paystub.coverage();
}

describe('the coverage', () => {
  test('has the operations with their statuses, and the rules of the vendors that were called', async () => {
    const { operations, rules } = await coverageAfter((s) => office(s, '/Employees?PageSize=1'));
    expect(operations.find(({ operation }) => operation === 'getEmployees')?.statuses).toEqual({ 200: 1 });
    expect(new Set(rules.map(({ vendor }) => vendor))).toEqual(new Set(['poweroffice-go']));
    expect(rules.find(({ id }) => id === 'poweroffice.list.bare-array')).toMatchObject({ requests: 1 });
    expect(rules.find(({ id }) => id === 'poweroffice.list.empty-is-204')).toMatchObject({ requests: 0 });
  });

  test('of several runs is their sum', async () => {
    const [first, second] = [
      await coverageAfter((s) => office(s, '/Employees?PageSize=1&PageNumber=2')),
      await coverageAfter((s) => office(s, '/Employees?employeeNos=987654')),
    ];
    const merged = mergeCoverage([first, second]);
    expect(merged.operations.find(({ operation }) => operation === 'getEmployees')?.statuses).toEqual({
      200: 1,
      204: 1,
    });
    expect(requireHazards(['second-page', 'empty-answer'], vendors)(merged)).toEqual([]);
    expect(mergeCoverage([first])).toEqual(first);
  });

  test('as text and as a page tells how a hazard that was not met is brought about', async () => {
    const coverage = await coverageAfter((s) => office(s, '/Employees'));
    const text = coverageText(coverage, ['throttled']);
    expect(text).toMatch(/^coverage of poweroffice-go: 1 of \d+ operations, \d+ of \d+ rules \(/);
    expect(text).toContain(
      '  poweroffice-go throttled: PowerOffice answers 429.\n    Put the fault preset poweroffice-busy in place.',
    );
    expect(text).toContain('required, and not met: throttled');
    expect(coverageToHtml(coverage)).toContain('Put the fault preset poweroffice-busy in place.');
  });
});
