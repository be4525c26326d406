import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/engine/journal/entry.ts';
import type { Sandbox as EngineSandbox } from '../../src/engine/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/index.ts';
import { createPaystub } from '../../src/index.ts';
import { type Coverage, mergeCoverage, requireHazards } from '../../src/usage/coverage.ts';
import { coverageToHtml } from '../../src/usage/coverage-html.ts';
import { coverageText } from '../../src/usage/coverage-text.ts';
import { LateCoverage } from '../../src/usage/late-coverage.ts';
import { vendors } from '../../src/vendors/index.ts';

const office = (sandbox: Sandbox, path: string) => fetch(`${sandbox.baseUrl('poweroffice-go')}/v2${path}`);

/** The coverage of a Paystub after some requests. */
async function coverageAfter(bring: (sandbox: Sandbox) => Promise<unknown>) {
  await using paystub = await createPaystub();
  await bring(paystub.sandbox());
  return paystub.coverage();
}

describe('the coverage of a server that was not asked for it from the start', () => {
  const sandboxWith = (held: readonly Entry[], total: number) => ({
    awake: () => [{ journal: { entries: () => held, held: held.length, total } } as unknown as EngineSandbox],
  });
  const entry = {
    ...{ vendor: 'poweroffice-go', operation: 'getEmployees', rules: [], changes: [] },
    request: {
      method: 'GET',
      path: '/Employees',
      search: '',
      headers: {},
      body: { tooLarge: false, bytes: new Uint8Array() },
    },
    reply: { status: 429, headers: {}, body: '' },
  } as unknown as Entry;

  test('counts what the journals hold when it is first asked for, and what comes later', async () => {
    const coverage = new LateCoverage(vendors, expect.fail);
    coverage.note(entry); // nobody has asked yet: the journal holds it
    const sandboxes = sandboxWith([entry, entry], 5);
    const throttled = (found: Coverage) =>
      found.hazards.find(({ vendor, name }) => vendor === 'poweroffice-go' && name === 'throttled')?.requests;
    const first = await coverage.result(sandboxes);
    expect([throttled(first), first.missed]).toEqual([2, 3]);
    coverage.note(entry);
    expect(throttled(await coverage.result(sandboxes))).toBe(3);
    expect(mergeCoverage([first, first]).missed).toBe(6);
  });
});

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
