import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { WireReply } from '../../../src/engine/http/http.ts';
import { ReplyInParts } from '../../../src/engine/request/reply-in-parts.ts';
import { respond } from '../../../src/engine/request/respond.ts';
import { createService } from '../../../src/engine/request/service.ts';
import { createSeed } from '../../../src/engine/sandbox/create-seed.ts';
import type { Sandbox } from '../../../src/engine/sandbox/sandbox.ts';
import { Sandboxes } from '../../../src/engine/sandbox/sandboxes.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { asVendorKit } from '../../../src/vendors/kit.ts';
import { sageIntacct } from '../../../src/vendors/sage-intacct/index.ts';
import { notSimulated } from '../../../src/vendors/sage-intacct/refusals/paystub.ts';

const vendor = asVendorKit(sageIntacct);
const query = { object: 'construction/employee-position', fields: ['id'] };
const page = { totalCount: 0, start: 1, pageSize: 100, next: null, previous: null };
const rows = (id: string) => ({ status: 200, body: { 'ia::result': [{ id }], 'ia::meta': page } });

/** A sandbox whose queries are answered by some work, and the pauses that were made. */
async function open(begin: (sandbox: Sandbox) => Generator<void, object>, afterReply?: (sandbox: Sandbox) => void) {
  const sandboxes = new Sandboxes({
    seed: createSeed([vendor]),
    clock: () => Date.UTC(2026, 0, 15),
    settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    storage: memoryStorage(),
    limits: { maxSandboxes: 10, maxIdle: 0 },
    journal: { maxEntries: 100, maxBytes: 1 << 20 },
  });
  const sandbox = await sandboxes.get('default');
  const handlers = { ...vendor.handlers, query: () => new ReplyInParts(() => begin(sandbox) as never) };
  const pauses: (() => void)[] = [];
  const pause = () => new Promise<void>((resolve) => pauses.push(resolve));
  const gate = afterReply === undefined ? vendor.gate : { ...vendor.gate, afterReply: () => afterReply(sandbox) };
  const service = createService({ ...vendor, handlers, gate } as never, {
    timer: () => 0,
    report: (text) => reports.push(text),
    pause,
  });
  const reports: string[] = [];
  const ask = () =>
    respond(service, sandbox, {
      ...{ method: 'POST', path: '/services/core/query', base: '', search: '', origin: 'http://127.0.0.1' },
      headers: { 'content-type': 'application/json' },
      body: { bytes: Buffer.from(JSON.stringify(query)), tooLarge: false },
    });
  /** Ends the pauses one by one until there are no more. @returns their number */
  const goOn = async () => {
    let ended = 0;
    for (; pauses.length > 0; ended += 1) {
      pauses.shift()?.();
      await nextTurn();
    }
    return ended;
  };
  return { sandboxes, sandbox, ask, goOn, reports };
}

const createPosition = (sandbox: Sandbox, id: string) =>
  sandbox.alter((world) => {
    const table = world.table('sage-intacct/employee-position');
    const [example] = table.all();
    table.put({ ...example, key: '9001', id } as never);
  });

const firstId = ({ body }: WireReply) => JSON.parse(String(body))['ia::result'][0].id;

test('A reply of few parts is made at once', async () => {
  const { sandbox, ask } = await open(function* () {
    yield;
    return rows('SMALL');
  });
  const reply = ask();
  if (reply instanceof Promise) throw new Error('it was not answered at once');
  expect(firstId(reply)).toBe('SMALL');
  expect(sandbox.hold.ended).toBeUndefined();
});

test('A reply of many parts lets others be served after each of them, and keeps its sandbox meanwhile', async () => {
  const { sandboxes, sandbox, ask, goOn } = await open(function* () {
    for (let part = 0; part < 20; part += 1) yield;
    return rows('LARGE');
  });
  const reply = ask();
  expect(reply).toBeInstanceOf(Promise);
  const waiting = sandboxes.get('default');
  expect(waiting).toBeInstanceOf(Promise);
  expect(sandbox.journal.total).toBe(0);
  expect(await goOn()).toBe(12);
  expect(firstId(await reply)).toBe('LARGE');
  expect(await waiting).toBe(sandbox);
  expect(sandbox.journal.get(1)).toMatchObject({ operation: 'query', reply: { status: 200 } });
});

test('A reply shows one state: it is made again where records have changed within its work', async () => {
  const { sandbox, ask, goOn } = await open(function* ({ world }) {
    const isThere = world.table('sage-intacct/employee-position').get('9001') !== undefined;
    for (let part = 0; part < 20; part += 1) yield;
    return rows(isThere ? 'with it' : 'without it');
  });
  const untouched = ask();
  await goOn();
  expect(firstId(await untouched)).toBe('without it');
  const reply = ask();
  createPosition(sandbox, 'LATE');
  await goOn();
  expect(firstId(await reply)).toBe('with it');
});

test('A failure within the work is answered as the vendor does, and the sandbox is free again', async () => {
  const { sandbox, ask, goOn } = await open(function* () {
    for (let part = 0; part < 20; part += 1) yield;
    throw notSimulated('so many');
  });
  const reply = ask();
  await goOn();
  expect(await reply).toMatchObject({ status: 501, headers: { 'X-Paystub-Error': 'not-simulated' } });
  expect(sandbox.hold.ended).toBeUndefined();
});

test('What a request puts after its work is undone where it cannot be kept', async () => {
  const later = { isBroken: true };
  const { sandbox, ask, goOn, reports } = await open(
    function* () {
      for (let part = 0; part < 20; part += 1) yield;
      return rows('LARGE');
    },
    ({ world }) => {
      const table = world.table('sage-intacct/employee-position');
      const [example] = table.all();
      table.put({ ...example, key: '9002', id: 'AFTER' } as never);
      if (later.isBroken) throw new Error('it cannot be kept');
    },
  );
  const positions = sandbox.world.table('sage-intacct/employee-position');
  const reply = ask();
  await goOn();
  expect(await reply).toMatchObject({ status: 500 });
  expect(reports.join()).toContain('it cannot be kept');
  expect(positions.get('9002')).toBeUndefined();
  expect(sandbox.world.mark).toBe(0);
  later.isBroken = false;
  const again = ask();
  await goOn();
  expect(await again).toMatchObject({ status: 200 });
  expect(positions.get('9002')).toMatchObject({ id: 'AFTER' });
});
