import { expect, test } from 'vitest';
import { createLocate } from '../../src/engine/http/router.ts';
import { respond } from '../../src/engine/request/respond.ts';
import type { Service } from '../../src/engine/request/service.ts';
import { createUnsimulated } from '../../src/engine/request/unsimulated.ts';
import { createSeed } from '../../src/engine/sandbox/create-seed.ts';
import { Sandboxes } from '../../src/engine/sandbox/sandboxes.ts';
import { LayeredTable } from '../../src/engine/state/layered-table.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { asVendorKit, type VendorKit } from '../../src/vendors/kit.ts';
import { sageIntacct } from '../../src/vendors/sage-intacct/index.ts';
import { ukgWfm } from '../../src/vendors/ukg-wfm/index.ts';

// What makes requests slow is counted here, not timed.

const many = 2000;
const positions = '/objects/construction/employee-position';

function grown(vendor: VendorKit): VendorKit {
  const [template] = vendor.seed.rows['employee-position'] ?? [];
  const rows = Array.from({ length: many }, (_, i) => {
    const key = String(i + 1);
    return { ...template, key, id: `POS-${key.padStart(5, '0')}`, href: `${positions}/${key}` };
  });
  return {
    ...vendor,
    seed: { rows: { ...vendor.seed.rows, 'employee-position': rows }, counters: { 'employee-position': many } },
  };
}

const vendors = [grown(asVendorKit(sageIntacct)), ukgWfm];
const sandboxes = new Sandboxes({
  seed: createSeed(vendors),
  clock: () => Date.UTC(2026, 0, 15),
  settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
  storage: memoryStorage(),
  limits: { maxSandboxes: 10, maxIdle: 0 },
  journal: { maxEntries: 1000, maxBytes: 16 << 20 },
});
const [intacct, ukg] = vendors.map(
  (vendor): Service => ({
    vendor,
    locate: createLocate(vendor.contract, vendor.ignoreCase),
    unsimulated: createUnsimulated(vendor.contract),
    timer: () => 0,
    report: (message) => {
      throw new Error(message);
    },
  }),
);
const sandbox = await sandboxes.get('default');

function send(
  service: Service | undefined,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): number {
  if (service === undefined) throw new Error('no such vendor');
  const bytes = body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body));
  const reply = respond(service, sandbox, {
    ...{ method, path, base: '', search: '', origin: 'http://127.0.0.1' },
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    body: { bytes, tooLarge: false },
  });
  if (reply instanceof Promise) throw new Error('it was not answered at once');
  return reply.status;
}

/** Counts of the work of a request whose cost depends on the stored records or on a contract. */
type Work = {
  readonly compiled: number;
  readonly parsed: number;
  readonly sorted: number;
  readonly filtered: number;
  readonly moved: number;
  readonly rows: number;
  readonly written: number;
};

/**
 * Does something with the makers of such work under watch: the largest JSON text read and written, the largest list
 * sorted, the largest filtered, and the largest that was made longer or shorter in its middle.
 */
function watch(work: () => void): Work {
  const done = { compiled: 0, parsed: 0, sorted: 0, filtered: 0, moved: 0, rows: 0, written: 0 };
  const { parse, stringify } = JSON;
  const { splice } = Array.prototype;
  JSON.stringify = ((...given: Parameters<typeof stringify>) => {
    const text = stringify(...given);
    done.written = Math.max(done.written, text?.length ?? 0);
    return text;
  }) as typeof stringify;
  Array.prototype.splice = function (this: unknown[], ...args: [number, number, ...unknown[]]) {
    done.moved = Math.max(done.moved, this.length);
    return splice.apply(this, args);
  };
  const { Function: compile } = globalThis;
  const { sort, toSorted, filter } = Array.prototype;
  const { all } = LayeredTable.prototype;
  JSON.parse = (text: string, ...rest) => {
    done.parsed = Math.max(done.parsed, text.length);
    return parse(text, ...rest);
  };
  globalThis.Function = new Proxy(compile, {
    construct: (target, args) => {
      done.compiled += 1;
      return Reflect.construct(target, args);
    },
  });
  const note = (list: readonly unknown[]) => {
    done.sorted = Math.max(done.sorted, list.length);
  };
  Array.prototype.sort = function (this: unknown[], ...args) {
    note(this);
    return sort.apply(this, args);
  };
  Array.prototype.toSorted = function (this: unknown[], ...args) {
    note(this);
    return toSorted.apply(this, args);
  };
  Array.prototype.filter = function (this: unknown[], ...args: Parameters<typeof filter>) {
    done.filtered = Math.max(done.filtered, this.length);
    return filter.apply(this, args);
  };
  LayeredTable.prototype.all = function* (this: LayeredTable<object>) {
    for (const row of all.call(this)) {
      done.rows += 1;
      yield row;
    }
  };
  try {
    work();
  } finally {
    Object.assign(JSON, { parse, stringify });
    globalThis.Function = compile;
    Object.assign(Array.prototype, { sort, toSorted, splice, filter });
    LayeredTable.prototype.all = all;
  }
  return done;
}

const query = {
  object: 'construction/employee-position',
  fields: ['key', 'id'],
  filters: [{ $eq: { status: 'active' } }],
  orderBy: [{ id: 'desc' }],
  size: 10,
};
const terms = {
  personIdentity: { personNumber: '20190' },
  assignments: [
    {
      employmentTerm: { qualifier: 'Administrative Employees' },
      effectiveDate: '2020-02-20',
      expirationDate: '2020-06-25',
    },
  ],
};
const inEntity = { 'x-ia-api-param-entity': 'HQ' };
let created = 0;
const create = () => {
  created += 1;
  return send(intacct, 'POST', positions, { id: `NEW-${created}`, name: 'New' });
};

test('The watch of the test notices parsing, compiling, sorting, filtering, moving, writing and reading of rows', () => {
  const seen = watch(() => {
    JSON.parse('[1,2,3]');
    new Function('return 1')();
    [3, 1, 2].sort();
    [3, 1, 2].splice(1, 1);
    [3, 1, 2].filter((each) => each > 1);
    JSON.stringify([1, 2]);
    [...sandbox.world.table('sage-intacct/employee-position').all()].toSorted();
  });
  expect(seen).toEqual({ compiled: 1, parsed: 7, sorted: many, filtered: 3, moved: 3, rows: many, written: 5 });
});

test.each<[string, () => number, number, number]>([
  ['A GET', () => send(intacct, 'GET', `${positions}/2`), 200, 0],
  ['A list of the first hundred records', () => send(intacct, 'GET', positions), 200, 100],
  ['A create', create, 201, 0],
  ['A change', () => send(intacct, 'PATCH', `${positions}/3`, { description: `Changed ${created++}` }), 200, 0],
  ['A refused body', () => send(intacct, 'POST', positions, { id: 'BAD', name: 7 }), 400, 0],
  ['An unknown path', () => send(intacct, 'GET', '/objects/nothing'), 404, 0],
  ['A PUT of terms', () => send(ukg, 'PUT', '/v1/commons/persons/employment_terms', terms), 200, 0],
  ['A query that was asked before', () => send(intacct, 'POST', '/services/core/query', query), 200, 0],
])('%s compiles nothing, reads no contract, sorts nothing and reads no whole table', (_, ask, status, rows) => {
  ask(); // whatever is made once is made now
  let given = 0;
  const work = watch(() => {
    given = ask();
  });
  expect(given).toBe(status);
  expect(work.compiled).toBe(0);
  expect(work.parsed).toBeLessThan(1000);
  expect(work.sorted).toBeLessThan(100);
  expect(work.rows).toBeLessThanOrEqual(rows);
});

test('A query after a write reads no whole table again', () => {
  send(intacct, 'POST', '/services/core/query', query);
  const work = watch(() => {
    create();
    send(intacct, 'POST', '/services/core/query', query);
  });
  expect(work.sorted).toBeLessThan(100);
  expect(work.moved).toBeLessThan(1000);
  expect(work.rows).toBe(0);
});

test.each<[string, () => number]>([
  ['A list', () => send(intacct, 'GET', positions, undefined, inEntity)],
  ['A query', () => send(intacct, 'POST', '/services/core/query', query, inEntity)],
])("%s in an entity's session looks at no whole table, nor does one after a write", (_, ask) => {
  ask();
  const work = watch(() => {
    ask();
    create();
    send(intacct, 'POST', positions, { id: `HQ-${created++}`, name: 'New' }, inEntity);
    ask();
  });
  expect(work.rows).toBe(0);
  expect(work.filtered).toBeLessThan(200);
  expect(work.sorted).toBeLessThan(100);
});

test.each<[string, () => number]>([
  ['An object', () => send(intacct, 'GET', `${positions}/5`)],
  ['A page of a query', () => send(intacct, 'POST', '/services/core/query', { ...query, start: 11 })],
])('%s that is read again is not serialised again', (_, ask) => {
  const first = watch(ask);
  const second = watch(ask);
  expect(first.written).toBeGreaterThan(250);
  expect(second.written).toBeLessThan(250);
});

test('Twenty pages of a query that are read in turn are each serialised once', () => {
  const page = (n: number) => send(intacct, 'POST', '/services/core/query', { ...query, size: 20, start: 20 * n + 1 });
  const all = () => {
    for (let n = 0; n < 20; n += 1) page(n);
  };
  all();
  expect(watch(all).written).toBeLessThan(250);
});
