import { afterAll, describe, expect, test, vi } from 'vitest';
import { createTestPaystub, type Hooks } from '../../src/helpers/test-paystub.ts';
import { usePaystub } from '../../src/helpers/vitest.ts';
import { createPaystub } from '../../src/index.ts';

describe('the helper for vitest', () => {
  const paystub = usePaystub({ auth: 'strict' });
  const names = new Set<string>();

  test.each(['one', 'two'])('gives the test %s a sandbox of its own, named after it', async (name) => {
    expect(paystub.sandbox.name).toMatch(
      new RegExp(`^gives-the-test-${name}-a-sandbox-of-its-own-named-after-it\\.\\d+$`),
    );
    expect(names).not.toContain(paystub.sandbox.name);
    names.add(paystub.sandbox.name);
    expect((await paystub.sandbox.info()).settings.auth).toBe('strict');
    expect((await paystub.sandbox.info()).requests).toBe(0);
    await fetch(`${paystub.sandbox.baseUrl('ukg-wfm')}/api/v1/commons/persons`);
  });

  test('deletes the sandbox of a test when it ends', async () => {
    const open = (await paystub.server.sandboxes.list()).map(({ name }) => name);
    expect(open.filter((name) => names.has(name))).toEqual([]);
  });
});

/** The hooks of a test runner that is called by hand. */
function createRunner() {
  const acts: { -readonly [Name in keyof Hooks]?: Parameters<Hooks[Name]>[0] } = {};
  const hooks = Object.fromEntries(
    (['beforeAll', 'afterAll', 'beforeEach', 'afterEach'] as const).map((name) => [
      name,
      (act: never) => {
        acts[name] = act;
      },
    ]),
  ) as unknown as Hooks;
  return { acts, hooks };
}

describe('a sandbox per test', () => {
  test('lets the test fail in which a fault struck nothing', async () => {
    const { acts, hooks } = createRunner();
    const paystub = createTestPaystub(hooks, { connect: false });
    expect(() => paystub.server).toThrow('there is no Paystub before the first test');
    await acts.beforeAll?.();
    acts.beforeEach?.('Größe der Seite');
    const { name } = paystub.sandbox;
    expect(name).toMatch(/^Gro-e-der-Seite\.\d+$/);
    await paystub.sandbox.faults.add({ effect: { kind: 'reset' } });
    await expect(acts.afterEach?.()).rejects.toThrow(`fault-1 of the sandbox ${name} struck nothing: no request came`);
    expect(() => paystub.sandbox).toThrow('a sandbox is there while a test runs');
    acts.beforeEach?.('…'.repeat(200));
    expect(paystub.sandbox.name).toMatch(/^test\.\d+$/);
    await acts.afterEach?.();
    acts.beforeEach?.('long '.repeat(200));
    expect(paystub.sandbox.name).toHaveLength(64);
    expect(() => acts.beforeEach?.('another')).toThrow('tests of this file run at the same time');
    await acts.afterEach?.();
    await acts.afterAll?.();
  });

  test('is in the server that PAYSTUB_URL names, where there is one', async () => {
    const server = await createPaystub();
    afterAll(() => server.close());
    vi.stubEnv('PAYSTUB_URL', server.url);
    const { acts, hooks } = createRunner();
    const paystub = createTestPaystub(hooks, {});
    await acts.beforeAll?.();
    vi.unstubAllEnvs();
    acts.beforeEach?.('a test');
    expect(paystub.sandbox.url.startsWith(`${server.url}/sandbox/a-test.`)).toBe(true);
    await acts.afterEach?.();
    await acts.afterAll?.();
    expect((await fetch(`${server.url}/__admin/health`)).status).toBe(200);
  });
});
