import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/scenario/run/replay.ts';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';

type Line = { readonly id: number; readonly operation?: string; readonly vendor: string; readonly status: number };
type Operation = { readonly operationId: string; readonly 'x-paystub-reads'?: boolean };
type Paths = Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;

const paystub = await startPaystub({ vendors });
const scenarios = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** The POST operations that succeeded in a scenario, and whether any of them changed a record other than a token. */
async function changesInScenarios(): Promise<ReadonlyMap<string, boolean>> {
  await replay({
    paths: [scenarios],
    cwd: '.',
    vendors,
    start: async () => ({ url: paystub.url, close: async () => {} }),
  });
  const changed = new Map<string, boolean>();
  const { body: sandboxes } = await paystub.sandbox('default')('GET', '/__admin/sandboxes');
  for (const { name } of sandboxes as { name: string }[]) {
    const call = paystub.sandbox(name);
    const { body } = await call('GET', '/__admin/requests?method=POST&limit=1000');
    for (const { id, vendor, operation, status } of body.requests as Line[]) {
      if (operation === undefined || status >= 300) continue;
      const { changes } = (await call('GET', `/__admin/requests/${id}`)).body;
      const key = `${vendor} ${operation}`;
      changed.set(
        key,
        changed.get(key) === true || changes.some(({ table }: { table: string }) => !/token$/i.test(table)),
      );
    }
  }
  return changed;
}

const documents = await Promise.all(
  vendors.map(async ({ name, contract }) => ({ name, ...(await contract.document()) })),
);
const posts = documents.flatMap(({ name, ...document }) =>
  Object.entries((document as unknown as { paths: Paths }).paths).flatMap(([path, { post }]) =>
    post === undefined ? [] : [{ key: `${name} ${post.operationId}`, path, reads: post['x-paystub-reads'] === true }],
  ),
);

describe('x-paystub-reads', () => {
  test('marks each POST operation that changes only tokens in all scenarios', async () => {
    const changed = await changesInScenarios();
    // An onboarding that waits holds a secret, so the journal does not show that it was made.
    const met = posts.filter(({ key }) => changed.has(key) && key !== 'poweroffice-go postInitiateOnboarding');
    expect(posts.find(({ key }) => key === 'poweroffice-go postInitiateOnboarding')?.reads).toBe(false);
    expect(met.length).toBeGreaterThan(15);
    expect(met.map(({ key, reads }) => [key, reads])).toEqual(met.map(({ key }) => [key, changed.get(key) === false]));
  }, 600_000);

  test('marks every path whose name says that it reads, and none whose name says that it writes', () => {
    const reading = /\/(multi_read|apply_read|query|execute|view|export|list|introspect|token|access_token)$/i;
    const writing = /\/(multi_)?(create|update|upsert|delete|apply_(upsert|delete)|revoke)$/;
    expect(posts.filter(({ path, reads }) => reading.test(path) && !reads)).toEqual([]);
    expect(posts.filter(({ path, reads }) => (writing.test(path) || !reading.test(path)) && reads)).toEqual([]);
  });
});
