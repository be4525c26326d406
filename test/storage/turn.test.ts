import { expect, test } from 'vitest';
import { createLocate } from '../../src/engine/http/router.ts';
import { respondLater } from '../../src/engine/request/respond.ts';
import type { Service } from '../../src/engine/request/service.ts';
import { createUnsimulated } from '../../src/engine/request/unsimulated.ts';
import { createSeed } from '../../src/engine/sandbox/create-seed.ts';
import type { Sandbox } from '../../src/engine/sandbox/sandbox.ts';
import { Sandboxes } from '../../src/engine/sandbox/sandboxes.ts';
import { Turn } from '../../src/engine/sandbox/turn.ts';
import { nodeDisk } from '../../src/storage/disk.ts';
import { lowdbStorage } from '../../src/storage/lowdb.ts';
import { asVendorKit } from '../../src/vendors/kit.ts';
import { sageIntacct } from '../../src/vendors/sage-intacct/index.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
const vendor = asVendorKit(sageIntacct);
const service: Service = {
  vendor,
  locate: createLocate(vendor.contract, vendor.ignoreCase),
  unsimulated: createUnsimulated(vendor.contract),
  timer: () => 0,
  report: (message) => {
    throw new Error(message);
  },
};

/** Opens sandboxes on a disk that notes its writes and fails on demand, and a turn that ends when the test says so. */
async function open(name: string) {
  const events: string[] = [];
  const disk = { isFull: false };
  const storage = await lowdbStorage({
    folder: `${root}/${name}`,
    now: 0,
    report: () => {},
    disk: {
      ...nodeDisk,
      writeSync: (...args) => {
        // The full stop that is put back takes the place of a byte that is there.
        if (disk.isFull && args[1].length > 1)
          throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        events.push('write');
        return nodeDisk.writeSync(...args);
      },
      statSync: (path) => {
        events.push('stat');
        return nodeDisk.statSync(path);
      },
    },
  });
  const options = {
    seed: createSeed([vendor]),
    clock: () => Date.UTC(2026, 0, 15),
    settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' } as const,
    storage,
    limits: { maxSandboxes: 10, maxIdle: 0 },
    journal: { maxEntries: 1000, maxBytes: 16 << 20 },
  };
  const sandboxes = new Sandboxes(options);
  const turn = new Turn(() => {});
  const send = (sandbox: Sandbox, method: string, path: string, body?: unknown) => {
    const { reply, refuse } = respondLater(service, sandbox, {
      ...{ method, path, base: '', search: '', origin: 'http://127.0.0.1' },
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: { bytes: body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body)), tooLarge: false },
    });
    turn.add(sandbox, (error) => {
      const sent = error === undefined ? reply : refuse(error);
      if (sent instanceof Promise) throw new Error('it was not answered at once');
      events.push(`${method} ${sent.status} ${sent.headers['X-Paystub-Error'] ?? ''}`.trimEnd());
    });
  };
  const sandbox = await sandboxes.get('default');
  const take = () => events.splice(0);
  send(sandbox, 'POST', positions, { id: 'FIRST', name: 'opens the log' });
  turn.end();
  take();
  return { sandboxes, sandbox, turn, send, take, disk, storage };
}

const positions = '/objects/construction/employee-position';
const position = (id: string) => ({ id, name: id });

function idsIn(sandbox: Sandbox): string {
  const rows = [...sandbox.world.table('sage-intacct/employee-position').all()] as { id: string }[];
  return rows.map(({ id }) => id).join();
}

test('Fifty creates of one turn are kept by one write, and none is answered before it', async () => {
  const { sandbox, turn, send, take } = await open('fifty');
  for (let n = 1; n <= 50; n += 1) send(sandbox, 'POST', positions, position(`T-${n}`));
  expect(take()).toEqual([]);
  turn.end();
  expect(take()).toEqual(['stat', 'write', ...Array.from({ length: 50 }, () => 'POST 201')]);
});

test('A turn that changes nothing writes nothing, and each sandbox has its own write', async () => {
  const { sandboxes, sandbox, turn, send, take } = await open('two');
  const other = await sandboxes.get('other');
  take();
  send(sandbox, 'GET', `${positions}/1`);
  turn.end();
  expect(take()).toEqual(['GET 200']);
  send(sandbox, 'POST', positions, position('T-1'));
  send(other, 'POST', positions, position('T-1'));
  turn.end();
  expect(take().filter((event) => event === 'write')).toHaveLength(2);
});

test('A turn that cannot be kept is undone, and each of its answers refused; the next one is kept', async () => {
  const { sandboxes, sandbox, turn, send, take, disk } = await open('full');
  const other = await sandboxes.get('other');
  take();
  const before = idsIn(sandbox);
  const { total } = sandbox.journal;
  disk.isFull = true;
  send(sandbox, 'POST', positions, position('T-1'));
  send(sandbox, 'PATCH', `${positions}/2`, { name: 'changed' });
  send(sandbox, 'DELETE', `${positions}/3`);
  send(sandbox, 'POST', positions, position('T-2'));
  send(other, 'GET', `${positions}/1`);
  turn.end();
  await new Promise(setImmediate);
  const refused = ['POST 503 storage', 'PATCH 503 storage', 'DELETE 503 storage', 'POST 503 storage'];
  expect(take().filter((event) => event.includes('0'))).toEqual(['GET 200', ...refused]);
  expect(idsIn(sandbox).split(',').toSorted()).toEqual(before.split(',').toSorted());
  expect(sandbox.world.table('sage-intacct/employee-position').get('2')).not.toHaveProperty('name', 'changed');
  expect(sandbox.journal.total).toBe(total + 4);
  expect(
    sandbox.journal
      .entries()
      .slice(-4)
      .map(({ reply }) => reply.status),
  ).toEqual([503, 503, 503, 503]);
  expect(sandbox.journal.counts().filter(({ status }) => status === 201)).toMatchObject([{ count: 1 }]);

  disk.isFull = false;
  send(sandbox, 'POST', positions, position('T-2'));
  turn.end();
  expect(take().at(-1)).toBe('POST 201');
  expect(idsIn(sandbox)).toContain('T-2');
});

test('Changes from outside of a request keep those of the turn before them, and both are found again', async () => {
  const { sandbox, turn, send, take, storage } = await open('outside');
  send(sandbox, 'POST', positions, position('T-1'));
  sandbox.alter((world) => world.table('sage-intacct/employee-position').delete('1'));
  expect(take().filter((event) => event === 'write')).toHaveLength(2);
  turn.end();
  expect(take()).toEqual(['POST 201']);
  const expected = idsIn(sandbox);
  await storage.close();
  const again = await open('outside');
  expect(idsIn(again.sandbox).replace(',FIRST', '')).toBe(expected.replace(',FIRST', ''));
});

test('Where changes of a turn are lost before its end, what follows in it is refused as well', async () => {
  const { sandbox, turn, send, take, disk } = await open('lost');
  disk.isFull = true;
  send(sandbox, 'POST', positions, position('T-1'));
  const alter = () => sandbox.alter((world) => world.table('sage-intacct/employee-position').delete('1'));
  expect(alter).toThrow('ENOSPC');
  disk.isFull = false;
  send(sandbox, 'POST', positions, position('T-2'));
  turn.end();
  await new Promise(setImmediate);
  expect(take().filter((event) => event.startsWith('POST'))).toEqual(['POST 503 storage', 'POST 503 storage']);
  expect(idsIn(sandbox)).not.toMatch(/T-/);
  send(sandbox, 'POST', positions, position('T-3'));
  turn.end();
  expect(take().at(-1)).toBe('POST 201');
});
