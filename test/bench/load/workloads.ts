import { strict as assert } from 'node:assert';
import type { Answer, Visit, Visitor } from './client.ts';

/** The requests of one measurement, with a check of each answer. */
export type Workload = {
  readonly name: string;
  readonly title: string;
  /** The workload before it, if it can use the same servers because that workload changes nothing. */
  readonly goesOnFrom?: string;
  /** The number of positions that are created before the measurement. */
  readonly positions: number;
  /** The operation whose schema validates a request's body, by method. */
  readonly judged: { readonly [method: string]: readonly [vendor: string, operation: string] };
  readonly visit: Visit;
  /** The requests as wrk sends them, in a row: a row of `#` stands for a new number, `{key}` for the key of the create. */
  readonly steps: readonly string[];
  /** True if each request is to be refused. */
  readonly isRefused?: true;
};

const positionsPath = '/intacct/ia/api/v1/objects/construction/employee-position';
const create = ['sage-intacct', 'createEmployeePosition'] as const;

/** Returns the text of an HTTP request. @param header a further header */
export function request(method: string, path: string, body?: unknown, header?: string): string {
  const headerLine = header === undefined ? '' : `${header}\r\n`;
  const head = `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n${headerLine}`;
  if (body === undefined) return `${head}\r\n`;
  const text = JSON.stringify(body);
  return `${head}Content-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
}

/** Digits of a number: with one more, a text would be longer than the length that its request announces. */
export const numberDigits = 9;

let created = 0;

/** Sets numbers of new positions aside. @returns the first of them */
export function reserveNumbers(count: number): number {
  created += count;
  assert.ok(created < 10 ** numberDigits);
  return created - count + 1;
}

function positionOf(number: string) {
  return { id: `POS-${number}`, name: `Position ${number}`, description: 'Made to be measured', status: 'active' };
}

/** Returns the members of a new position, which differ from those of all earlier ones. */
export function newPosition(): { id: string; name: string; description: string; status: string } {
  return positionOf(String(reserveNumbers(1)).padStart(numberDigits, '0'));
}

function another(): string {
  return request('POST', positionsPath, newPosition());
}

function keyOf({ status, body }: Answer): string {
  assert.equal(status, 201, body.toString());
  const key = /^\{"ia::result":\{"key":"(\d+)"/.exec(body.toString('latin1', 0, 60))?.[1];
  assert.ok(key !== undefined, body.toString());
  return key;
}

/** Sends one request again and again. The first answer is checked, the others must be the same byte for byte. */
export function* same(text: string, assertRight: (body: unknown) => void, status = 200): Visitor {
  let known: Buffer | undefined;
  for (;;) {
    const answer = yield text;
    assert.equal(answer.status, status, answer.body.toString());
    if (known === undefined) {
      known = Buffer.from(answer.body);
      assertRight(JSON.parse(known.toString()));
    }
    assert.ok(known.equals(answer.body), answer.body.toString());
  }
}

const seeded = {
  key: '2',
  id: 'EP-002',
  name: 'Electrician-2',
  description: 'Electrical apprentice',
  status: 'active',
};

/** Creates one position after the other. */
export function* createMany(): Visitor {
  for (;;) keyOf(yield another());
}

export const overlapping = {
  personIdentity: { personNumber: '20190' },
  assignments: [
    {
      effectiveDate: '2020-02-20',
      employmentTerm: { qualifier: 'Administrative Employees' },
      expirationDate: '2020-06-25',
    },
    {
      effectiveDate: '2020-03-20',
      employmentTerm: { qualifier: 'All European Contract Periods' },
      expirationDate: '2020-07-30',
    },
  ],
};

export const cut = {
  personIdentity: { personNumber: '20190', personKey: 100 },
  assignments: [
    {
      employmentTerm: { id: 2, qualifier: 'Administrative Employees' },
      effectiveDate: '2020-02-20',
      expirationDate: '2020-03-20',
    },
    {
      employmentTerm: { id: 4, qualifier: 'All European Contract Periods' },
      effectiveDate: '2020-03-20',
      expirationDate: '2020-07-30',
    },
  ],
};

export const badPosition = { id: 'BAD-1', name: 7, status: 'dormant' };

function* refused(): Visitor {
  const bad = request('POST', positionsPath, badPosition);
  for (;;) {
    const { status, body } = yield bad;
    assert.equal(status, 400, body.toString());
    assert.ok(body.includes('"ia::error":{"code":"invalidRequest"'), body.toString());
  }
}

function* row(): Visitor {
  for (;;) {
    const path = `${positionsPath}/${keyOf(yield another())}`;
    const shown = yield request('GET', path);
    assert.ok(shown.status === 200 && shown.body.includes('Made to be measured'), shown.body.toString());
    assert.equal((yield request('PATCH', path, { description: 'Made to be deleted' })).status, 200);
    assert.equal((yield request('DELETE', path)).status, 204);
    const list = yield request('GET', positionsPath);
    assert.ok(list.status === 200 && list.body.includes('"id":"EP-002"'), list.body.toString());
  }
}

const query = {
  object: 'construction/employee-position',
  fields: ['key', 'id', 'name', 'status'],
  filters: [{ $eq: { status: 'active' } }, { $startsWith: { id: 'POS-' } }],
  orderBy: [{ name: 'desc' }],
  start: 41,
  size: 20,
};
const queryPath = '/intacct/ia/api/v1/services/core/query';

function queryOnly(): Visitor {
  return same(request('POST', queryPath, query), rightPage);
}

function* writeAndQuery(): Visitor {
  const ask = request('POST', queryPath, query);
  for (;;) {
    keyOf(yield another());
    const { status, body } = yield ask;
    assert.equal(status, 200, body.toString());
    assert.ok(body.includes('"name":"Position ') && body.includes('"start":41,"pageSize":20'), body.toString());
  }
}

type Page = { 'ia::result': { name: string }[]; 'ia::meta': { totalCount: number } };

function rightPage(body: unknown): void {
  const { 'ia::result': rows, 'ia::meta': meta } = body as Page;
  const names = rows.map(({ name }) => name);
  assert.equal(names.length, 20);
  assert.deepEqual(names, names.toSorted().toReversed());
  assert.ok(meta.totalCount >= 100);
}

const createStep = request('POST', positionsPath, positionOf('#'.repeat(numberDigits)));
const getStep = request('GET', `${positionsPath}/2`);
const termsStep = request('PUT', '/ukg/api/v1/commons/persons/employment_terms', overlapping);
const one = `${positionsPath}/{key}`;

/** The workloads W1 to W6, and W6w, which is W6 with a write before each query. */
export const workloads: readonly Workload[] = [
  {
    name: 'W1',
    title: 'GET one Intacct position',
    positions: 0,
    judged: {},
    visit: () => same(getStep, (body) => assert.partialDeepStrictEqual(body, { 'ia::result': seeded })),
    steps: [getStep],
  },
  {
    name: 'W2',
    title: 'POST a new position, validated',
    positions: 0,
    judged: { POST: create },
    visit: createMany,
    steps: [createStep],
  },
  {
    name: 'W3',
    title: 'UKG PUT of two overlapping terms',
    positions: 0,
    judged: { PUT: ['ukg-wfm', 'updateEmploymentTermAssignment'] },
    visit: () => same(termsStep, (body) => assert.deepEqual(body, cut)),
    steps: [termsStep],
  },
  {
    name: 'W4',
    title: 'a bad body refused',
    positions: 0,
    judged: { POST: create },
    visit: refused,
    steps: [request('POST', positionsPath, badPosition)],
    isRefused: true,
  },
  {
    name: 'W5',
    title: 'create, get, patch, delete, list in a row',
    positions: 0,
    judged: { POST: create, PATCH: ['sage-intacct', 'updateEmployeePosition'] },
    visit: row,
    steps: [
      createStep,
      request('GET', one),
      request('PATCH', one, { description: 'Made to be deleted' }),
      request('DELETE', one),
      request('GET', positionsPath),
    ],
  },
  {
    name: 'W6',
    title: 'query of 10,000 positions: two filters, an order, a page of 20',
    positions: 10_000,
    judged: { POST: ['sage-intacct', 'query'] },
    visit: queryOnly,
    steps: [request('POST', queryPath, query)],
  },
  {
    name: 'W6w',
    title: 'the same, a write before each',
    goesOnFrom: 'W6',
    positions: 10_000,
    judged: { POST: create },
    visit: writeAndQuery,
    steps: [createStep, request('POST', queryPath, query)],
  },
];

/** Returns a workload by its name. @throws for an unknown name */
export function workloadOf(name: string): Workload {
  const found = workloads.find((workload) => workload.name === name);
  if (found === undefined) throw new Error(`there is no workload ${name}`);
  return found;
}
