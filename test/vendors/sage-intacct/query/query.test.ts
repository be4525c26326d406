import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { errorIn, positions, queryService, rulesOf, startIntacct } from '../intacct.ts';
import { naively } from './naive-query.ts';

const paystub = await startIntacct({ now: '2026-01-15T10:00:00Z' });
let send: Client;
const ask = (query: object) =>
  send('POST', queryService, { json: { object: 'construction/employee-position', ...query } });
const idsOf = async (query: object) =>
  (await ask({ fields: ['id'], ...query })).body['ia::result'].map(({ id }: { id: string }) => id);
const create = (...items: readonly object[]) => send('POST', positions, { json: items });

beforeEach(() => {
  paystub.clock.set('2026-01-15T10:00:00Z');
  send = paystub.sandbox();
});

describe('the rows of a query', () => {
  test('are flat, have the fields in the requested order, and show null', async () => {
    const answer = await ask({
      fields: ['audit.createdDateTime', 'name', 'key', 'description', 'href', 'audit.modifiedBy', 'status'],
      filters: [{ $eq: { id: 'PLUM-001' } }],
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      JSON.stringify({
        'ia::result': [
          {
            'audit.createdDateTime': '2023-01-16T17:05:41Z',
            name: 'Plumber-1',
            key: '7',
            description: null,
            href: '/objects/construction/employee-position/7',
            'audit.modifiedBy': '1',
            status: 'active',
          },
        ],
        'ia::meta': { totalCount: 1, start: 1, pageSize: 100, next: null, previous: null },
      }),
    );
  });

  test.each(['employee-position', 'construction/employee-position'])(
    'are found where the object is called %s',
    async (object) => {
      expect((await ask({ object, fields: ['key'] })).body['ia::meta'].totalCount).toBe(3);
    },
  );

  test('are an empty list in the recorded body where nothing is found', async () => {
    const answer = await ask({ fields: ['key'], filters: [{ $eq: { id: 'none' } }] });
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      '{"ia::result":[],"ia::meta":{"totalCount":0,"start":1,"pageSize":100,"next":null,"previous":null}}',
    );
    expect(answer.text).toHaveLength(98);
  });

  test('are found with the members that clients always send', async () => {
    const answer = await ask({
      fields: ['key'],
      filters: [],
      filterExpression: null,
      filterParameters: {},
      orderBy: [],
    });
    expect(answer.status).toBe(200);
    expect(answer.body['ia::meta'].totalCount).toBe(3);
  });

  test('are the same with hierarchy fields and private entities', async () => {
    const filterParameters = { includeHierarchyFields: true, includePrivate: true };
    const plain = await ask({ fields: ['key', 'id'] });
    expect((await ask({ fields: ['key', 'id'], filterParameters })).text).toBe(plain.text);
  });
});

describe('the filters of a query', () => {
  test.each<[string, readonly object[], string | undefined, readonly string[]]>([
    ['both', [{ $eq: { status: 'active' } }, { $startsWith: { id: 'EP' } }], undefined, ['EP-001', 'EP-002']],
    ['either', [{ $eq: { id: 'EP-001' } }, { $eq: { id: 'PLUM-001' } }], 'or', ['EP-001', 'PLUM-001']],
    [
      'by number',
      [{ $eq: { id: 'EP-001' } }, { $eq: { id: 'EP-002' } }, { $eq: { key: '7' } }],
      '(1 and 2) or 3',
      ['PLUM-001'],
    ],
    ['one of two', [{ $eq: { id: 'EP-001' } }, { $eq: { id: 'EP-002' } }], '2', ['EP-002']],
    ['null', [{ $eq: { description: null } }], undefined, ['PLUM-001']],
    ['not null', [{ $ne: { description: null } }], undefined, ['EP-001', 'EP-002']],
    ['not a value: null is left out', [{ $ne: { description: 'x' } }], undefined, ['EP-001', 'EP-002']],
    ['in', [{ $in: { key: ['1', 7] } }], undefined, ['EP-001', 'PLUM-001']],
    ['between', [{ $between: { key: [2, 7] } }], undefined, ['EP-002', 'PLUM-001']],
    [
      'since',
      [{ $gte: { 'audit.modifiedDateTime': '2023-01-16T17:05:41Z' } }],
      undefined,
      ['EP-001', 'EP-002', 'PLUM-001'],
    ],
    ['after', [{ $gt: { 'audit.modifiedDateTime': '2023-01-16T17:05:41Z' } }], undefined, []],
  ])('find the right objects: %s', async (_, filters, filterExpression, ids) => {
    expect(await idsOf({ filters, filterExpression })).toEqual(ids);
  });

  test('ignore case on request', async () => {
    const filters = [{ $startsWith: { id: 'plum' } }];
    expect(await idsOf({ filters })).toEqual([]);
    expect(await idsOf({ filters, filterParameters: { caseSensitiveComparison: false } })).toEqual(['PLUM-001']);
  });

  test('count macros from the sandbox clock or from asOfDate', async () => {
    await create({ id: 'NEW', name: 'New' });
    const filters = [{ $eq: { 'audit.createdDateTime': 'today' } }];
    expect(await idsOf({ filters })).toEqual(['NEW']);
    expect(await idsOf({ filters, filterParameters: { asOfDate: '2023-01-16' } })).toEqual([
      'EP-001',
      'EP-002',
      'PLUM-001',
    ]);
    paystub.clock.advance(86_400);
    expect(await idsOf({ filters })).toEqual([]);
    expect(await idsOf({ filters: [{ $eq: { 'audit.createdDateTime': 'yesterday' } }] })).toEqual(['NEW']);
  });

  // The records are of Monday 2023-01-16: in the week of the Sunday after it, if it began on that Monday or later.
  test.each([
    ['sunday', '2023-01-21', '2023-01-22'],
    ['monday', '2023-01-22', '2023-01-23'],
    ['tuesday', '2023-01-16', '2023-01-17'],
    ['wednesday', '2023-01-17', '2023-01-18'],
    ['thursday', '2023-01-18', '2023-01-19'],
    ['friday', '2023-01-19', '2023-01-20'],
    ['saturday', '2023-01-20', '2023-01-21'],
  ])('begin weeks on %s where that is chosen', async (day, last, next) => {
    const call = (await startIntacct({ settings: { choices: { 'intacct.query.week-begins': day } } })).sandbox();
    const filters = [{ $eq: { 'audit.createdDateTime': 'currentWeek' } }];
    const countAsOf = async (asOfDate: string) => {
      const json = { object: 'employee-position', fields: ['id'], filters, filterParameters: { asOfDate } };
      return (await call('POST', queryService, { json })).body['ia::meta'].totalCount;
    };
    expect([await countAsOf(last), await countAsOf(next)]).toEqual([3, 0]);
  });

  test('read a date for a time as the whole day, or as its first second where that variant is chosen', async () => {
    const filters = [{ $eq: { 'audit.createdDateTime': '2023-01-16' } }];
    expect(await idsOf({ filters })).toHaveLength(3);
    const other = await startIntacct({ settings: { choices: { 'intacct.query.date-for-time': 'midnight' } } });
    const answer = await other.sandbox()('POST', queryService, {
      json: { object: 'employee-position', fields: ['id'], filters },
    });
    expect(answer.body['ia::meta'].totalCount).toBe(0);
  });
});

describe('the order of a query', () => {
  beforeEach(async () => {
    await create(
      { id: 'b', name: 'same', description: 'x' },
      { id: 'B', name: 'same' },
      { id: 'a', name: 'other', description: 'y' },
      { id: 'Z', name: 'same', description: 'x' },
    );
  });

  test('compares texts by code point', async () => {
    expect(await idsOf({ orderBy: [{ id: 'asc' }] })).toEqual(['B', 'EP-001', 'EP-002', 'PLUM-001', 'Z', 'a', 'b']);
    expect(await idsOf({ orderBy: [{ id: 'desc' }] })).toEqual(['b', 'a', 'Z', 'PLUM-001', 'EP-002', 'EP-001', 'B']);
  });

  test('compares keys as numbers, and is by key without orderBy', async () => {
    const keys = ['1', '2', '7', '8', '9', '10', '11'];
    const keysOf = async (query: object) =>
      (await ask({ fields: ['key'], ...query })).body['ia::result'].map(({ key }: { key: string }) => key);
    expect(await keysOf({ orderBy: [{ key: 'asc' }] })).toEqual(keys);
    expect(await keysOf({ orderBy: [{ key: 'desc' }] })).toEqual(keys.toReversed());
    expect(await keysOf({})).toEqual(keys);
  });

  test('is inferred without orderBy only where the opposite order would show something else', async () => {
    const isNamed = async (more: object) =>
      rulesOf(await ask({ fields: ['status'], ...more })).includes('intacct.query.no-order');
    expect(await isNamed({ fields: ['id'] })).toBe(true);
    expect(await isNamed({})).toBe(false); // seven times active
    expect(await isNamed({ fields: ['id'], start: 4, size: 1 })).toBe(false); // the middle one of seven
    expect(await isNamed({ fields: ['id'], size: 1 })).toBe(true);
    await create({ id: 'OLD', name: 'Old', status: 'inactive' });
    expect(await isNamed({})).toBe(true);
    expect(await isNamed({ size: 2 })).toBe(true); // active twice, where the opposite order begins with inactive
    expect(await isNamed({ start: 2, size: 2 })).toBe(false);
  });

  test('by several fields has null last ascending and first descending, and ties by key', async () => {
    const filters = [{ $gt: { key: 7 } }];
    expect(await idsOf({ filters, orderBy: [{ name: 'desc' }, { description: 'asc' }] })).toEqual(['b', 'Z', 'B', 'a']);
    expect(await idsOf({ filters, orderBy: [{ name: 'desc' }, { description: 'desc' }] })).toEqual([
      'B',
      'b',
      'Z',
      'a',
    ]);
    expect(await idsOf({ filters, orderBy: [{ name: 'asc' }] })).toEqual(['a', 'b', 'B', 'Z']);
  });

  test('is inferred only where collations differ', async () => {
    const guessed = await ask({ fields: ['id'], orderBy: [{ id: 'asc' }] });
    expect(rulesOf(guessed)).toContain('intacct.query.text-order');
    const alike = await ask({ fields: ['id'], filters: [{ $startsWith: { id: 'EP' } }], orderBy: [{ id: 'asc' }] });
    expect(rulesOf(alike)).not.toContain('intacct.query.text-order');
  });
});

describe('a page of a query', () => {
  // Recorded from a live company: 508 rows by 100, 128 rows by 100.
  test.each([
    [
      508,
      100,
      [
        [1, 101, null],
        [101, 201, 1],
        [201, 301, 101],
        [301, 401, 201],
        [401, 501, 301],
        [501, null, 401],
      ],
    ],
    [
      128,
      100,
      [
        [1, 101, null],
        [101, null, 1],
      ],
    ],
    [
      49,
      3,
      [
        [7, 10, 4],
        [4, 7, 1],
      ],
    ],
  ] as const)('%i records by %i: next and previous', { timeout: 60_000 }, async (total, size, pages) => {
    const items = Array.from({ length: total - 3 }, (_, index) => ({ id: `P${index}`, name: 'P' }));
    for (let at = 0; at < items.length; at += 500)
      expect((await create(...items.slice(at, at + 500))).status).toBe(201);
    for (const [start, next, previous] of pages) {
      const { body } = await ask({ fields: ['key'], start, size });
      expect(body['ia::meta']).toEqual({ totalCount: total, start, pageSize: size, next, previous });
      expect(body['ia::result']).toHaveLength(Math.min(size, total - start + 1));
    }
  });

  test.each([
    [2, 100, { totalCount: 3, start: 2, pageSize: 100, next: null, previous: 1 }, 2],
    [1, 1, { totalCount: 3, start: 1, pageSize: 1, next: 2, previous: null }, 1],
    [1, 3, { totalCount: 3, start: 1, pageSize: 3, next: null, previous: null }, 3],
    [1, 4000, { totalCount: 3, start: 1, pageSize: 4000, next: null, previous: null }, 3],
    [301, 100, { totalCount: 3, start: 301, pageSize: 100, next: null, previous: 201 }, 0],
    [50, 100, { totalCount: 3, start: 50, pageSize: 100, next: null, previous: 1 }, 0],
  ])('from %i by %i has the right rows and meta', async (start, size, meta, rows) => {
    const { status, body } = await ask({ fields: ['key'], start, size });
    expect(status).toBe(200);
    expect(body['ia::meta']).toEqual(meta);
    expect(body['ia::result']).toHaveLength(rows);
  });
});

describe('the aggregates of a query', () => {
  const rowsOf = async (query: object) => (await ask(query)).body;

  test('count the rows with a value', async () => {
    expect((await rowsOf({ fields: ['count:status', 'count:description'] }))['ia::result']).toEqual([
      { 'count:status': 3, 'count:description': 2 },
    ]);
  });

  test('group by the plain fields, with the number of groups as totalCount', async () => {
    await create({ id: 'I', name: 'Electrician-1', status: 'inactive' });
    const body = await rowsOf({
      fields: ['status', 'count:key', 'min:id', 'max:key'],
      orderBy: [{ 'count:key': 'desc' }],
    });
    expect(body['ia::result']).toEqual([
      { status: 'active', 'count:key': 3, 'min:id': 'EP-001', 'max:key': '7' },
      { status: 'inactive', 'count:key': 1, 'min:id': 'I', 'max:key': '8' },
    ]);
    expect(body['ia::meta']).toEqual({ totalCount: 2, start: 1, pageSize: 100, next: null, previous: null });
  });

  test('of no rows are a count of 0 and null, or no groups', async () => {
    const filters = [{ $eq: { id: 'none' } }];
    expect((await rowsOf({ fields: ['count:key', 'min:key'], filters }))['ia::result']).toEqual([
      { 'count:key': 0, 'min:key': null },
    ]);
    expect((await rowsOf({ fields: ['status', 'count:key'], filters }))['ia::result']).toEqual([]);
  });

  test('compare keys as numbers', async () => {
    await create({ id: 'A', name: 'A' }, { id: 'B', name: 'A' }, { id: 'C', name: 'A' });
    expect((await rowsOf({ fields: ['min:key', 'max:key'] }))['ia::result']).toEqual([
      { 'min:key': '1', 'max:key': '10' },
    ]);
  });
});

describe('an invalid query', () => {
  const fields = ['key'];
  test.each<[string, object, object]>([
    ['no fields', {}, { message: 'fields is required' }],
    ['empty fields', { fields: [] }, { message: 'fields must have at least 1 item' }],
    ['fields that are no array', { fields: 'key' }, { message: 'fields must be an array' }],
    ['all fields', { fields: ['*'] }, { message: 'fields must be named; * is not supported' }],
    ['no object', { object: undefined, fields }, { message: 'object is required' }],
    [
      'an unknown object',
      { object: 'construction/crane', fields },
      { message: 'object construction/crane does not exist' },
    ],
    [
      'an unknown application',
      { object: 'x/employee-position', fields },
      { message: 'object x/employee-position does not exist' },
    ],
    [
      'an unknown operator',
      { fields, filters: [{ $like: { id: 'x' } }] },
      { message: 'filters/0/$like is not an operator' },
    ],
    [
      'an operator without $',
      { fields, filters: [{ eq: { id: 'x' } }] },
      { message: 'filters/0/eq is not an operator' },
    ],
    [
      'two operators',
      { fields, filters: [{ $eq: { id: 'x' }, $ne: { id: 'y' } }] },
      { message: 'filters/0 must have exactly one operator' },
    ],
    ['no operator', { fields, filters: [{}] }, { message: 'filters/0 must have exactly one operator' }],
    ['no field', { fields, filters: [{ $eq: {} }] }, { message: 'filters/0/$eq must have exactly one field' }],
    [
      'two fields',
      { fields, filters: [{ $eq: { id: 'x', key: '1' } }] },
      { message: 'filters/0/$eq must have exactly one field' },
    ],
    [
      'one bound',
      { fields, filters: [{ $between: { key: [1] } }] },
      { message: 'filters/0/$between/key must have at least 2 items' },
    ],
    [
      'three bounds',
      { fields, filters: [{ $between: { key: [1, 2, 3] } }] },
      { message: 'filters/0/$between/key must have at most 2 items' },
    ],
    [
      '$in without an array',
      { fields, filters: [{ $in: { key: '1' } }] },
      { message: 'filters/0/$in/key must be an array' },
    ],
    [
      'null in a text operator',
      { fields, filters: [{ $contains: { id: null } }] },
      { message: 'filters/0/$contains/id must be a string or a number' },
    ],
    [
      'null in an order',
      { fields, filters: [{ $gte: { id: null } }] },
      { message: 'filters/0/$gte/id must be a string or a number or a boolean' },
    ],
    [
      'a boolean in $lt',
      { fields, filters: [{ $lt: { id: true } }] },
      { message: 'filters/0/$lt/id must be a string or a number' },
    ],
    [
      'a key that is no number',
      { fields, filters: [{ $eq: { key: 'EP-001' } }] },
      { message: 'filters/0/$eq/key: "EP-001" is no key value' },
    ],
    ['start 0', { fields, start: 0 }, { message: 'start must be at least 1' }],
    ['start as text', { fields, start: '1' }, { message: 'start must be an integer' }],
    ['size 0', { fields, size: 0 }, { message: 'size must be at least 1' }],
    ['size 4001', { fields, size: 4001 }, { message: 'size must be at most 4000' }],
    [
      'an order that is neither',
      { fields, orderBy: [{ id: 'up' }] },
      { message: 'orderBy/0/id must be one of asc, desc' },
    ],
    [
      'two fields in one order',
      { fields, orderBy: [{ id: 'asc', key: 'asc' }] },
      { message: 'orderBy/0 must have exactly one field' },
    ],
    [
      'a bad asOfDate',
      { fields, filterParameters: { asOfDate: 'today' } },
      { message: 'filterParameters/asOfDate must be a date' },
    ],
    [
      'an unknown parameter',
      { fields, filterParameters: { foo: 1 } },
      { message: 'filterParameters/foo is not known' },
    ],
    [
      'a filter number that is not there',
      { fields, filterExpression: '1' },
      { message: 'filterExpression names filter 1, but there are 0 filters' },
    ],
    ['a sum of texts', { fields: ['sum:id'] }, { message: 'fields sum:id: sum needs a numeric field' }],
    [
      'an order of groups by what was not asked for',
      { fields: ['status', 'count:key'], orderBy: [{ id: 'asc' }] },
      { message: 'orderBy id: rows of aggregates can only be sorted by the requested fields' },
    ],
    [
      'an unknown member',
      { fields, includePrivate: true },
      { message: 'Unrecognized key includePrivate in query payload' },
    ],
    [
      'an unknown field',
      { fields: ['key', 'foo', 'bar'] },
      {
        message: 'The foo field does not exist in construction/employee-position objects in version 1',
        additionalInfo: { placeholders: { FIELD: 'foo', OBJECT: 'construction/employee-position', VERSION: '1' } },
      },
    ],
    [
      'a group without a member',
      { fields: ['audit'] },
      { message: 'Paystub does not simulate the audit field of construction/employee-position objects' },
    ],
    [
      'a member of a field',
      { fields: ['id.x'] },
      { message: 'The id.x field does not exist in construction/employee-position objects in version 1' },
    ],
    [
      'a member of every object',
      { fields: ['toString'] },
      { message: 'The toString field does not exist in construction/employee-position objects in version 1' },
    ],
    [
      'an unknown field in a filter',
      { fields, filters: [{ $eq: { foo: 1 } }] },
      { message: 'The foo field does not exist in construction/employee-position objects in version 1' },
    ],
    [
      'an unknown field in an order',
      { fields, orderBy: [{ foo: 'asc' }] },
      { message: 'The foo field does not exist in construction/employee-position objects in version 1' },
    ],
    [
      'an unknown function',
      { fields: ['median:key'] },
      { message: 'The median:key field does not exist in construction/employee-position objects in version 1' },
    ],
  ])('is refused: %s', async (_, query, error) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest', ...error });
  });

  test.each([
    ['a filter', { filters: [{ $eq: { href: '/x' } }] }],
    ['an order', { orderBy: [{ href: 'asc' }] }],
  ])('is refused with REST-1106 for a link in %s', async (_, query) => {
    const answer = await ask({ fields, ...query });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({
      code: 'invalidRequest',
      message: 'The href field in construction/employee-position object cannot be used in query in version 1',
      errorId: 'REST-1106',
      additionalInfo: {
        messageId: 'IA.THE_FIELD_IN_OBJECT_CANNOT_BE_USED_IN_QUERY',
        placeholders: { FIELD: 'href', OBJECT: 'construction/employee-position', VERSION: '1' },
        propertySet: {},
      },
    });
  });

  test('is refused where several stand in one request', async () => {
    const answer = await send('POST', queryService, { json: [{ object: 'employee-position', fields }] });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ message: 'The query payload must be one object' });
  });

  test('is refused where the payload is missing', async () => {
    const answer = await send('POST', queryService);
    expect(errorIn(answer.body)).toMatchObject({ errorId: 'REST-1028', message: 'A POST request requires a payload' });
  });
});

describe('a query agrees with a naive evaluation', () => {
  type Row = Record<'key' | 'id' | 'name' | 'description' | 'status', string | null>;
  let company: Client;
  let rows: readonly Row[] = [];
  beforeAll(async () => {
    company = paystub.sandbox();
    const names = ['alpha', 'Alpha', 'beta', 'Beta', 'gamma'];
    const items = Array.from({ length: 60 }, (_, index) => ({
      id: `${'CABD'[index % 4]}${(index * 7) % 60}`,
      name: names[index % 5],
      description: index % 3 === 0 ? null : `level ${index % 7}`,
      status: index % 4 === 1 ? 'inactive' : 'active',
    }));
    expect((await company('POST', positions, { json: items })).status).toBe(201);
    const everything = {
      object: 'employee-position',
      fields: ['key', 'id', 'name', 'description', 'status'],
      size: 4000,
    };
    rows = (await company('POST', queryService, { json: everything })).body['ia::result'];
  });

  const types = { key: 'key', id: 'text', name: 'text', description: 'text', status: 'enum' } as const;
  const field = fc.constantFrom(...(Object.keys(types) as (keyof typeof types)[]));
  const item = (of: string): fc.Arbitrary<string> =>
    of === 'key'
      ? fc.nat(80).map(String)
      : of === 'status'
        ? fc.constantFrom('active', 'inactive')
        : fc.constantFrom('A', 'B7', 'C0', 'alpha', 'Alpha', 'beta', 'level 1', 'level', 'm', '1', '');
  const condition = field.chain((of) =>
    fc
      .oneof(
        fc.tuple(fc.constantFrom('$eq', '$ne', '$lt', '$lte', '$gt', '$gte'), item(of)),
        fc.tuple(fc.constantFrom('$eq', '$ne'), fc.constant(null)),
        fc.tuple(fc.constantFrom('$in', '$notIn'), fc.array(item(of), { maxLength: 4 })),
        fc.tuple(fc.constantFrom('$between', '$notBetween'), fc.tuple(item(of), item(of))),
        fc.tuple(
          fc.constantFrom('$contains', '$notContains', '$startsWith', '$notStartsWith', '$endsWith', '$notEndsWith'),
          of === 'key' ? fc.nat(9).map(String) : item(of),
        ),
      )
      .map(([operator, operand]) => ({ of, operator, operand: operand as unknown })),
  );
  const queries = fc.record({
    conditions: fc.array(condition, { maxLength: 4 }),
    word: fc.constantFrom('and', 'or', undefined),
    order: fc.array(fc.tuple(field, fc.constantFrom('asc', 'desc')), { maxLength: 3 }),
    start: fc.integer({ min: 1, max: 70 }),
    size: fc.integer({ min: 1, max: 70 }),
    caseSensitive: fc.boolean(),
  });

  test('on 2,000 generated queries', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(queries, async ({ conditions, word, order, start, size, caseSensitive }) => {
        const json = {
          object: 'employee-position',
          fields: ['key'],
          filters: conditions.map(({ of, operator, operand }) => ({ [operator]: { [of]: operand } })),
          filterExpression: word,
          filterParameters: { caseSensitiveComparison: caseSensitive },
          orderBy: order.map(([of, direction]) => ({ [of]: direction })),
          start,
          size,
        };
        const holds = (row: Row) => {
          const truths = conditions.map(({ of, operator, operand }) =>
            naively(types[of] === 'enum' ? 'text' : types[of], operator, operand, row[of], {
              asOf: '2026-01-15',
              foldCase: !caseSensitive,
            }),
          );
          return word === 'or' && truths.length > 0 ? truths.includes(true) : !truths.includes(false);
        };
        const inOrder = (a: Row, b: Row) => {
          for (const [of, direction] of order) {
            const sign = direction === 'asc' ? 1 : -1;
            const [x, y] = [a[of], b[of]];
            if (x === y) continue;
            if (x === null) return sign;
            if (y === null) return -sign;
            return sign * (of === 'key' ? Number(x) - Number(y) : x < y ? -1 : 1);
          }
          return Number(a.key) - Number(b.key);
        };
        const matching = rows.filter(holds).toSorted(inOrder);
        const answer = await company('POST', queryService, { json });
        expect(answer.status).toBe(200);
        expect(answer.body['ia::meta'].totalCount).toBe(matching.length);
        expect(answer.body['ia::result']).toEqual(
          matching.slice(start - 1, start - 1 + size).map(({ key }) => ({ key })),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the earlier result of a query', () => {
  type Step =
    | { readonly kind: 'create'; readonly ids: readonly string[] }
    | { readonly kind: 'patch' | 'delete'; readonly pick: number; readonly name: string };
  const name = fc.constantFrom('alpha', 'Beta', 'gamma', 'delta', 'EP');
  const steps = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('create' as const),
        ids: fc.array(fc.stringMatching(/^[A-C][0-9]{1,3}$/), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constantFrom('patch' as const, 'delete' as const), pick: fc.nat(), name }),
    ),
    { minLength: 1, maxLength: 12 },
  );
  const query = {
    fields: ['key', 'name'],
    filters: [{ $gte: { name: 'EP' } }, { $startsWith: { id: 'A' } }],
    filterExpression: '1 or 2',
    orderBy: [{ name: 'desc' }, { id: 'asc' }],
    size: 4000,
  };
  type Row = { readonly key: string; readonly id: string; readonly name: string };
  const expected = (rows: Iterable<Row>) =>
    [...rows]
      .filter((row) => row.name >= 'EP' || row.id.startsWith('A'))
      .toSorted((a, b) =>
        a.name < b.name ? 1 : a.name > b.name ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : Number(a.key) - Number(b.key),
      )
      .map((row) => ({ key: row.key, name: row.name }));

  async function apply(step: Step, rows: Map<string, Row>): Promise<void> {
    if (step.kind === 'create') {
      const items = step.ids.map((id) => ({ id, name: `n${id}` }));
      const answer = await create(...items);
      for (const [index, item] of answer.body['ia::result'].entries()) {
        const { id, name: given } = items[index] ?? { id: '', name: '' };
        if (typeof item.key === 'string') rows.set(item.key, { key: item.key, id, name: given });
      }
      return;
    }
    const row = [...rows.values()][step.pick % Math.max(1, rows.size)];
    if (row === undefined) return;
    if (step.kind === 'patch') {
      await send('PATCH', `${positions}/${row.key}`, { json: { name: step.name } });
      rows.set(row.key, { ...row, name: step.name });
    } else {
      await send('DELETE', `${positions}/${row.key}`);
      rows.delete(row.key);
    }
  }

  test('is brought up to date with every write', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        send = paystub.sandbox();
        const rows = new Map<string, Row>([
          ['1', { key: '1', id: 'EP-001', name: 'Electrician-1' }],
          ['2', { key: '2', id: 'EP-002', name: 'Electrician-2' }],
          ['7', { key: '7', id: 'PLUM-001', name: 'Plumber-1' }],
        ]);
        for (const step of sequence) {
          await apply(step, rows);
          expect((await ask(query)).body['ia::result']).toEqual(expected(rows.values()));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is undone with the writes of a request that fails', async () => {
    const before = (await ask(query)).text;
    const json = [
      { id: 'A1', name: 'A1' },
      { id: 'EP-001', name: 'x' },
    ];
    await send('POST', positions, { json, headers: { 'X-IA-API-Param-Transaction': 'true' } });
    expect((await ask(query)).text).toBe(before);
  });

  test('follows changes of the objects that it refers to', async () => {
    const primaryContact = { id: 'Jane Roe' };
    const employees = '/intacct/ia/api/v1/objects/company-config/employee';
    await send('POST', employees, { json: { id: 'e', primaryContact, employeePosition: { key: '1' } } });
    const related = {
      object: 'employee',
      fields: ['employeePosition.name'],
      filters: [{ $eq: { 'employeePosition.name': 'New' } }],
    };
    expect((await ask(related)).body['ia::meta'].totalCount).toBe(0);
    await send('PATCH', `${positions}/1`, { json: { name: 'New' } });
    expect((await ask(related)).body['ia::result']).toEqual([{ 'employeePosition.name': 'New' }]);
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
