import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { WireReply } from '../../../../src/engine/http/http.ts';
import { itemsAtATime } from '../../../../src/engine/request/lists/items-reply.ts';
import { respond } from '../../../../src/engine/request/respond.ts';
import { createService } from '../../../../src/engine/request/service.ts';
import { createSeed } from '../../../../src/engine/sandbox/create-seed.ts';
import { Sandboxes } from '../../../../src/engine/sandbox/sandboxes.ts';
import { addCompany } from '../../../../src/seed/add-company.ts';
import { memoryStorage } from '../../../../src/storage/memory.ts';
import { asVendorKit } from '../../../../src/vendors/kit.ts';
import { listedEmployees } from '../../../../src/vendors/poweroffice-go/employees/employee-record.ts';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import type { Application, Employee } from '../../../../src/vendors/poweroffice-go/tables.ts';
import type { Call, Caller } from '../../../../src/vendors/poweroffice-go/types.ts';
import { listReply } from '../../../../src/vendors/poweroffice-go/wire/list.ts';

// Items are written while others are served. What happens in between is up to the test, and no time plays a part.

const now = Date.parse('2026-01-15T10:00:00Z');
const people = 2 * itemsAtATime + 100;
const [vendor = asVendorKit(powerOfficeGo)] = await addCompany([powerOfficeGo], { people, randomSeed: 1, now });
const sandbox = await new Sandboxes({
  seed: createSeed([vendor]),
  clock: () => now,
  settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
  storage: memoryStorage(),
  limits: { maxSandboxes: 10, maxIdle: 0 },
  journal: { maxEntries: 10, maxBytes: 16 << 20 },
}).get('default');
const report = (message: string) => {
  throw new Error(message);
};
const between = { work: (): unknown => undefined, pauses: 0 };
const service = createService(vendor, {
  timer: () => 0,
  report,
  pause: async () => {
    between.pauses += 1;
    await between.work();
  },
});
const inOnePiece = createService(vendor, { timer: () => 0, report });

function list(query = '', by = service): WireReply | Promise<WireReply> {
  return respond(by, sandbox, {
    ...{ method: 'GET', path: '/v2/Employees', base: '', search: query, origin: 'http://127.0.0.1', headers: {} },
    body: { bytes: new Uint8Array(), tooLarge: false },
  });
}

const { client, application } = powerOfficeGo.defaultCaller as Caller;

/** The n-th record of the client in a table. */
function nth<R extends object>(table: string, n: number): R {
  const rows = sandbox.world.table(`poweroffice-go/${table}`).by('client', client) as readonly R[];
  return rows[n % rows.length] as R;
}

/** Makes a change as another request would. */
function change(table: string, n: number, values: object): void {
  sandbox.alter((world) => world.table(`poweroffice-go/${table}`).put({ ...nth(table, n), ...values }));
}

const keyOf = (n: number) => String(nth<Employee>('employees', n).Id);

/** Lets the default integration see identity numbers and gender, or no longer. */
function grantIdentity(): void {
  const table = sandbox.world.table('poweroffice-go/applications');
  const granted = table.get(application) as Application;
  const flags = granted.flags.length === 0 ? ['goAllowShowEmployeeSSN'] : [];
  sandbox.alter(() => table.put({ ...granted, flags }));
}

beforeEach(() => {
  sandbox.reset();
  Object.assign(between, { work: () => undefined, pauses: 0 });
});

/** A reply of which nothing was written before. */
async function anew(query = ''): Promise<WireReply> {
  sandbox.world.forgetDerived(true);
  return list(query, inOnePiece);
}

test('A long list is written in parts the first time, and not again', async () => {
  const first = await list();
  expect(first).toMatchObject({ status: 200 });
  expect(first.headers['X-Paystub-Rules']).toContain('poweroffice.employee.masks');
  expect(between.pauses).toBe(2);
  const stringify = JSON.stringify;
  const written: number[] = [];
  JSON.stringify = ((...given: Parameters<typeof stringify>) => {
    const text = stringify(...given);
    written.push(text?.length ?? 0);
    return text;
  }) as typeof stringify;
  try {
    const second = list();
    expect(second).not.toBeInstanceOf(Promise);
    expect(await second).toEqual(first);
  } finally {
    JSON.stringify = stringify;
  }
  expect(written.reduce((sum, length) => sum + length)).toBeLessThan(1000);
});

test.each<[string, () => unknown]>([
  ['an employee', () => change('employees', 10, { JobTitle: 'Baker' })],
  ['the number of a manager', () => change('employees', 0, { Number: 77 })],
  ['the code of a department', () => change('departments', 0, { Code: 'Ny' })],
  ['that one is gone', () => sandbox.alter((world) => world.table('poweroffice-go/employees').delete(keyOf(20)))],
  ['that all is as at the start', () => sandbox.reset()],
  ['that a copy is restored', () => sandbox.replaceOverlay(new Map(), async () => {})],
  ['a setting', () => sandbox.configure({ choices: { 'poweroffice.bank-accounts.inherited': 'null' } })],
  ['a twin', () => sandbox.configure({ twins: { 'poweroffice.employee.masks': 'twin' } })],
])('A list during which somebody changes %s shows one state, that of its end', async (_, work) => {
  change('employees', 5, { ManagerEmployeeId: nth<Employee>('employees', 0).Id, SalaryBankAccountId: 9 });
  between.work = () => (between.pauses === 2 ? work() : undefined);
  const reply = await list();
  expect(between.pauses).toBe(2);
  expect(reply).toMatchObject({ status: 200 });
  const fresh = await anew();
  expect(reply.body).toBe(fresh.body);
  expect(reply.headers['X-Paystub-Evidence']).toBe(fresh.headers['X-Paystub-Evidence']);
  expect(new Set(reply.headers['X-Paystub-Rules']?.split(', '))).toEqual(
    new Set(fresh.headers['X-Paystub-Rules']?.split(', ')),
  );
});

test.each<[string, Parameters<typeof sandbox.configure>[0]]>([
  ['a privilege is withheld', { withheld: ['goAllowShowEmployeeSSN'] }],
  ['a twin is on', { twins: { 'poweroffice.employee.masks': 'twin' } }],
])('Items that were written before are not shown where %s', async (_, settings) => {
  if (settings.withheld !== undefined) grantIdentity();
  const before = await list();
  sandbox.configure(settings);
  const reply = await list();
  expect(reply).toEqual(await anew());
  expect(reply.body).not.toBe(before.body);
});

test('A twin may break the contract in the items of a list', async () => {
  const getEmployees = (call: Call<'getEmployees'>) =>
    listReply(
      call,
      call.state.employees.by('client', client),
      ['Number'],
      (row) => ({ Number: call.holds('poweroffice.employee.masks') ? row.Number : 'a text' }),
      listedEmployees(call),
    );
  const handlers = { ...vendor.handlers, getEmployees } as never;
  const twisted = createService({ ...vendor, handlers }, { timer: () => 0, report });
  expect(await list('', twisted)).toMatchObject({ status: 200 });
  sandbox.configure({ twins: { 'poweroffice.employee.masks': 'twin' } });
  const { status, body } = await list('', twisted);
  expect(status).toBe(200);
  expect(JSON.parse(String(body))[0]).toEqual({ Number: 'a text' });
});

test('The journal notes a list that is written in parts once, and gives its text again', async () => {
  sandbox.journal.clear();
  const { body } = await list();
  expect(sandbox.journal.entries()).toMatchObject([{ operation: 'getEmployees', reply: { status: 200, body } }]);
  expect(sandbox.journal.counts()).toMatchObject([{ status: 200, count: 1 }]);
});

const step = fc.oneof(
  fc.record({
    table: fc.constant('employees'),
    n: fc.nat(30),
    values: fc.record({ JobTitle: fc.string(), Number: fc.nat() }),
  }),
  fc.record({
    table: fc.constant('employees'),
    n: fc.nat(30),
    values: fc
      .record({ manager: fc.option(fc.nat(30)), bank: fc.option(fc.nat()), gender: fc.constantFrom('Female', null) })
      .map(({ manager, bank, gender }) => ({
        ManagerEmployeeId: manager === null ? null : nth<Employee>('employees', manager).Id,
        SalaryBankAccountId: bank,
        Gender: gender,
      })),
  }),
  fc.record({
    table: fc.constantFrom('departments', 'locations'),
    n: fc.nat(5),
    values: fc.record({ Code: fc.string() }),
  }),
  fc.record({ table: fc.constant('applications'), n: fc.constant(0), values: fc.constant({}) }),
);

test('A list of items that were written before is the list that is written anew', async () => {
  const queries = ['PageSize=32', 'PageSize=32&Fields=ManagerEmployeeNo,Gender,Id', 'PageSize=30&OrderBy=JobTitle'];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      sandbox.reset();
      for (const { table, n, values } of steps) {
        for (const query of queries) await list(query);
        if (table === 'applications') grantIdentity();
        else change(table, n, values);
        const kept = [];
        for (const query of queries) kept.push(await list(query));
        for (const [i, query] of queries.entries()) expect(kept[i]).toEqual(await anew(query));
      }
    }),
    { numRuns: 12 },
  );
});
