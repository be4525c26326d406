import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createPaystub } from '../../src/index.ts';
import { temporaryFolder } from '../helpers/cli.ts';

const welder = (name: string) => `sage-intacct:
  employee-position:
    - { key: "20", id: WELD-1, name: ${name} }
`;

test('A Paystub of the library reads its seed file again, by reload() or when the file changes', async () => {
  const seed = join(temporaryFolder(), 'company.yaml');
  writeFileSync(seed, welder('Welder'));
  const told: string[] = [];
  await using paystub = await createPaystub({ seed, watch: true, report: (message) => told.push(message) });
  const nameOf = async () => (await paystub.state.get('sage-intacct', 'employee-position', '20')).name;
  writeFileSync(seed, welder('Fitter'));
  await vi.waitFor(async () => expect(await nameOf()).toBe('Fitter'), { timeout: 5000 });
  expect(told).toEqual(['reloaded: sage-intacct/employee-position: 1 changed; every sandbox starts over']);
  expect(await paystub.reload()).toEqual({ changes: [], startedOver: false });
});

test('A sandbox is reached by its own login after a restart over the same data folder', async () => {
  const data = join(temporaryFolder(), 'kept');
  const first = await createPaystub({ data, auth: 'strict' });
  const credentials = { 'ukg-wfm': { username: 'alice' } };
  const alice = await first.sandboxes.create({ name: 'alice', credentials });
  await alice.reset();
  const { client_id, client_secret, password, appkey } = first.credentials['ukg-wfm'];
  await first.close();

  await using again = await createPaystub({ data, auth: 'strict' });
  expect((await again.sandbox('alice').info()).credentials).toEqual(credentials);
  const fields = { grant_type: 'password', client_id, client_secret, username: 'alice', password };
  const reply = await fetch(`${again.baseUrl('ukg-wfm')}/api/authentication/access_token`, {
    method: 'POST',
    headers: { appkey },
    body: new URLSearchParams(fields),
  });
  expect([reply.status, (await again.sandbox('alice').requests.find()).total]).toEqual([200, 1]);
  await expect(again.sandboxes.create({ name: 'bob', credentials })).rejects.toThrow(
    'The username alice of ukg-wfm belongs to the sandbox alice.',
  );
});
