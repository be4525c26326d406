import { strict as assert } from 'node:assert';
import type { Answer, Visitor } from '../load/client.ts';
import { badPosition, cut, newPosition, overlapping, request, same } from '../load/workloads.ts';
import type { Form } from '../servers/contestant.ts';

/** The way in which a peer does each workload, by the workload's name. */
export type Forms = { readonly [workload: string]: Form };

/** A position in a peer. Peers use `id` for their own key, so the position's id is called `code`. */
export type PeerPosition = { id: number; code: string; name: string; description: string; status: string };

/** Returns the positions that a peer starts with: the seven of the built-in company and those of the workload. */
export function peerPositions(count: number): readonly PeerPosition[] {
  const built = Array.from({ length: 7 }, (_, i) => ({ code: `EP-00${i + 1}`, name: `Electrician-${i + 1}` }));
  const more = Array.from({ length: count }, (_, i) => {
    const number = String(i + 1).padStart(7, '0');
    return { code: `POS-${number}`, name: `Position ${number}` };
  });
  const rest = { description: 'Made to be measured', status: 'active' };
  return [...built, ...more].map((each, i) => ({ id: i + 1, ...each, ...rest }));
}

const path = '/positions';
const own = peerPositions(0)[1];

/** The queries for the page of W6 in each of them. */
export const jsonServerQuery = `${path}?status=active&code_like=%5EPOS-&_sort=name&_order=desc&_start=40&_limit=20`;
export const jsonServer1Query = `${path}?status=active&code:startsWith=POS-&_sort=-name&_page=3&_per_page=20`;
export const mountebankQuery = `${path}?status=active&start=POS-&sort=-name&from=40&count=20`;
export const mockoonQuery = `${path}?status_eq=active&code_start=POS-&sort=name&order=desc&page=3&limit=20`;

/** Returns the forms of W1, W2, W5 and W6 for a peer that keeps `/positions`. */
export function tableForms(queryPath: string, statusOfDelete: number, rowsOf = asRows): Forms {
  const isOwn = (body: unknown) => assert.deepEqual({ ...(body as object), id: 2 }, own);
  return {
    W1: { visit: () => same(request('GET', `${path}/2`), isOwn) },
    W2: { visit: creates },
    W5: { visit: () => row(statusOfDelete) },
    W6: { visit: () => same(request('GET', queryPath), (body) => rightPage(rowsOf(body))) },
    W6w: { visit: () => writeAndQuery(queryPath, rowsOf) },
  };
}

function asRows(body: unknown): readonly PeerPosition[] {
  return body as readonly PeerPosition[];
}

const cannotJudge = { cannot: 'it judges no body' };

export const jsonServerForms: Forms = {
  ...tableForms(jsonServerQuery, 200),
  W2: { visit: creates, note: 'it judges no body' },
  W3: { cannot: 'it has no terms that cut each other' },
  W4: cannotJudge,
};

export const jsonServer1Forms: Forms = {
  ...jsonServerForms,
  ...tableForms(jsonServer1Query, 200, (body) => (body as { data: readonly PeerPosition[] }).data),
  W2: { visit: creates, note: 'it judges no body' },
};

export const mountebankForms: Forms = {
  ...tableForms(mountebankQuery, 200),
  W3: {
    visit: () => same(request('PUT', '/terms', overlapping), (body) => assert.deepEqual(body, cut)),
    note: 'one fixed answer, whatever is sent',
  },
  W4: { visit: refused },
};

export const mockoonForms: Forms = {
  ...tableForms(mockoonQuery, 200),
  W3: {
    visit: () => same(request('PUT', '/terms', overlapping), (body) => assert.deepEqual(body, cut)),
    note: 'one fixed answer, whatever is sent',
  },
  W4: { visit: refused },
};

const keepsNothing = { cannot: 'it keeps nothing' };
const example = "the contract's example, whatever is there";

export const prismForms: Forms = {
  W1: { visit: () => same(signed('GET', `${prismPositions}/2`), hasKey), note: example },
  W2: { visit: prismCreates, note: example },
  W3: { visit: () => same(signed('PUT', prismTerms, overlapping), hasAssignments), note: example },
  W4: { visit: prismRefused },
  W5: keepsNothing,
  W6: keepsNothing,
  W6w: keepsNothing,
};

function another(): string {
  const { id, ...rest } = newPosition();
  return request('POST', path, { code: id, ...rest });
}

function parsed<T>({ body }: Answer): T {
  return JSON.parse(body.toString()) as T;
}

function idOf(answer: Answer): number | string {
  assert.equal(answer.status, 201, answer.body.toString());
  const { id, name } = parsed<PeerPosition>(answer);
  assert.ok(id !== undefined && name.startsWith('Position '), answer.body.toString());
  return id;
}

function* creates(): Visitor {
  for (;;) idOf(yield another());
}

function* row(statusOfDelete: number): Visitor {
  for (;;) {
    const one = `${path}/${idOf(yield another())}`;
    const shown = yield request('GET', one);
    assert.ok(shown.status === 200 && shown.body.includes('Made to be measured'), shown.body.toString());
    const changed = yield request('PATCH', one, { description: 'Made to be deleted' });
    assert.ok(changed.status === 200 && changed.body.includes('Made to be deleted'), changed.body.toString());
    assert.equal((yield request('DELETE', one)).status, statusOfDelete);
    const list = yield request('GET', path);
    assert.ok(list.status === 200 && list.body.includes('EP-002'), list.body.toString());
  }
}

function rightPage(rows: readonly PeerPosition[]): void {
  const names = rows.map(({ name }) => name);
  const right = Array.from({ length: 20 }, (_, i) => `Position ${String(9960 - i).padStart(7, '0')}`);
  assert.deepEqual(names, right);
}

function* writeAndQuery(queryPath: string, rowsOf: typeof asRows): Visitor {
  for (;;) {
    idOf(yield another());
    const answer = yield request('GET', queryPath);
    assert.equal(answer.status, 200, answer.body.toString());
    const names = rowsOf(parsed(answer)).map(({ name }) => name);
    assert.equal(names.length, 20);
    assert.deepEqual(names, names.toSorted().toReversed());
  }
}

function* refused(): Visitor {
  const { id, ...rest } = badPosition;
  const bad = request('POST', path, { code: id, ...rest });
  for (;;) {
    const { status, body } = yield bad;
    assert.equal(status, 400, body.toString());
    assert.ok(body.includes('does not fit the schema'), body.toString());
  }
}

const prismPositions = '/objects/construction/employee-position';
const prismTerms = '/v1/commons/persons/employment_terms';

function signed(method: string, at: string, body?: unknown): string {
  return request(method, at, body, 'Authorization: Bearer token');
}

function hasKey(body: unknown): void {
  assert.match(JSON.stringify(body), /^\{"ia::result":\{"key":"\d+"/);
}

function hasAssignments(body: unknown): void {
  assert.ok((body as { assignments: unknown[] }).assignments.length > 0);
}

function* prismCreates(): Visitor {
  for (;;) {
    const { status, body } = yield signed('POST', prismPositions, newPosition());
    assert.equal(status, 201, body.toString());
    assert.ok(body.includes('"ia::result":{"key":'), body.toString());
  }
}

function* prismRefused(): Visitor {
  const bad = signed('POST', prismPositions, badPosition);
  for (;;) {
    const { status, head, body } = yield bad;
    assert.equal(status, 422, body.toString());
    assert.ok(/\r\nsl-violations: .*property name must be string/i.test(head), head);
  }
}
