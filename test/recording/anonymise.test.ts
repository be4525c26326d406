import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContractData, DataClass, DataNode } from '../../src/engine/data-classes.ts';
import { Anonymiser } from '../../src/recording/anonymise.ts';
import { Pseudonyms } from '../../src/recording/pseudonyms/pseudonyms.ts';
import { vendors } from '../../src/vendors/index.ts';

const secrets = { key: new Uint8Array(32).fill(3), days: -700, factor: 0.9 };
const personal: readonly DataClass[] = [
  ...(['name', 'email', 'phone', 'address', 'national-id', 'bank', 'id', 'text', 'secret'] as const),
];
const json = { 'content-type': 'application/json' };

/** A body of a contract in which every personal value is one that occurs nowhere else, with these values. */
function bodyOf(node: DataNode, data: ContractData, next: () => string, depth = 0): unknown {
  if (depth > 8) return undefined;
  if (typeof node === 'string') return bodyOf(data.schemas[node.slice(1)] ?? {}, data, next, depth + 1);
  if (Array.isArray(node)) {
    const all = (node as readonly DataNode[]).map((each) => bodyOf(each, data, next, depth + 1));
    const objects = all.filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each));
    return objects.length > 0 ? Object.assign({}, ...objects) : all.find((each) => each !== undefined);
  }
  const { is, values, members, items, others } = node as Exclude<DataNode, string | readonly DataNode[]>;
  if (values !== undefined) return values[0];
  if (is !== undefined) return personal.includes(is) ? next() : undefined;
  if (items !== undefined) return [bodyOf(items, data, next, depth + 1)];
  const named = Object.entries(members ?? {}).map(([name, member]) => [name, bodyOf(member, data, next, depth + 1)]);
  if (others !== undefined) named.push(['inventedMember', bodyOf(others, data, next, depth + 1)]);
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

test.each(vendors.map((vendor) => [vendor.name, vendor] as const))(
  'of a body of %s no personal text survives, and equal ones stay equal',
  async (_, vendor) => {
    const data = await vendor.contract.dataClasses();
    const operations = vendor.contract.operations.filter(({ path }) => !path.includes('{'));
    const word = fc.stringMatching(/^[B-Zb-z][a-z]{5,9}[ '@.-]?[a-zæøå1-9]{4,9}$/);
    const anonymiser = await Anonymiser.create(vendor, new Pseudonyms(secrets));
    fc.assert(
      fc.property(
        fc.constantFrom(...operations),
        fc.uniqueArray(word, { minLength: 5, maxLength: 40 }),
        (operation, words) => {
          const used = new Set<string>();
          let count = 0;
          const next = () => {
            const value = words[count++ % words.length] ?? '';
            used.add(value);
            return value;
          };
          const { body, replies = {} } = data.operations[operation.id] ?? {};
          const [status = '200', reply = {}] = Object.entries(replies)[0] ?? [];
          const [sent, got] = [bodyOf(body ?? {}, data, next), bodyOf(reply, data, next)];
          const about = words[0] ?? '';
          const line = anonymiser.exchange(1, {
            ...{ at: 0, milliseconds: 1, method: operation.method, status: Number(status) || 200 },
            target: `${operation.path}?unknown=${encodeURIComponent(about)}`,
            request: { headers: { ...json, authorization: `Bearer ${about}` }, body: JSON.stringify(sent ?? {}) },
            reply: {
              headers: { ...json, location: `/objects/${encodeURIComponent(about)}` },
              body: JSON.stringify({ ...(got as object), unknown: about }),
            },
          });
          const text = JSON.stringify(line);
          for (const value of [...used, about]) {
            expect(text).not.toContain(value);
            expect(text).not.toContain(encodeURIComponent(value));
          }
        },
      ),
      { numRuns: 150 },
    );
  },
);

test('enumerations, codes and the words of an error stay; the values in it do not', async () => {
  const vendor = vendors.find(({ name }) => name === 'poweroffice-go');
  if (vendor === undefined) throw new Error('there is no such vendor');
  const anonymiser = await Anonymiser.create(vendor, new Pseudonyms(secrets));
  const { line, reply } = anonymiser.exchange(1, {
    ...{
      at: Date.parse('2026-03-20T08:00:00Z'),
      milliseconds: 1,
      method: 'GET',
      target: '/v2/Employees/1010001',
      status: 404,
    },
    request: { headers: {}, body: undefined },
    reply: {
      headers: {
        ...json,
        'x-pagination':
          '{"totalCount":4,"nextPageLink":"https://acme.example/v2/Employees?employeeEmails=kari@acme.no"}',
      },
      body: '{"title":"Object(s) not found","status":404,"detail":"Employee with id = 1010001 not found."}',
    },
  });
  const id = /^\/v2\/Employees\/(\d{7})$/.exec(line.path)?.[1];
  expect(id).not.toBe('1010001');
  expect(line.at).toBe('2024-04-19T08:00:00.000Z');
  expect(reply.body).toEqual({
    title: 'Object(s) not found',
    status: 404,
    detail: `Employee with id = ${id} not found.`,
  });
  expect(reply.headers['x-pagination']).toMatch(
    /^\{"totalCount":4,"nextPageLink":"https:\/\/tenant\.example\.com\/v2\/Employees\?employeeEmails=\w+%40\w+\.example\.com"\}$/,
  );
});

test('a body that is a JSON text stays one, and one that says more than its value is marked', async () => {
  const vendor = vendors.find(({ name }) => name === 'poweroffice-go');
  if (vendor === undefined) throw new Error('there is no such vendor');
  const anonymiser = await Anonymiser.create(vendor, new Pseudonyms(secrets));
  const requestOf = (body: string) => {
    const rest = { at: 0, milliseconds: 1, method: 'POST', target: '/v2/Employees', status: 400 };
    return anonymiser.exchange(1, {
      ...{ ...rest, request: { headers: json, body }, reply: { headers: json, body: '{}' } },
    }).request;
  };
  expect(requestOf('"Kari"').body).toMatch(/^"[A-Z][a-z]{3}"$/);
  expect(requestOf('{ "Number": 1, "DepartmentId": null }')).not.toHaveProperty('respelt');
  expect(requestOf('{"Number":1.0}')).toMatchObject({ respelt: true });
  expect(requestOf('{"Number":1,"Number":2}')).toMatchObject({ respelt: true });
});

test('flags of a patch, the order and the words for dates of a query, and the names of members stay', async () => {
  const sentTo = async (name: string, method: string, target: string, body: unknown) => {
    const vendor = vendors.find((each) => each.name === name);
    if (vendor === undefined) throw new Error('there is no such vendor');
    const anonymiser = await Anonymiser.create(vendor, new Pseudonyms(secrets));
    const rest = { at: 0, milliseconds: 1, method, target, status: 200 };
    const request = { headers: json, body: JSON.stringify(body) };
    return anonymiser.exchange(1, { ...rest, request, reply: { headers: json, body: '{}' } }).request.body;
  };
  const patch = [{ op: 'replace', path: '/IsDefault', value: 'true' }];
  expect(await sentTo('poweroffice-go', 'PATCH', '/v2/Employees/1/Employments/2', patch)).toEqual(patch);
  const query = {
    object: 'construction/employee-position',
    fields: ['key'],
    filters: [{ $eq: { 'audit.modifiedDateTime': 'currentWeek' } }],
    orderBy: [{ key: 'asc' }],
  };
  expect(await sentTo('sage-intacct', 'POST', '/ia/api/v1/services/core/query', query)).toEqual(query);
});
