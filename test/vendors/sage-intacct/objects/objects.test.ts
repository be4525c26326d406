import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, gatewayError, positions, rulesOf, startIntacct, supportId } from '../intacct.ts';

const paystub = await startIntacct();
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});

const payloadContainsErrors = { code: 'invalidRequest', message: 'Payload contains errors', errorId: 'REST-1064' };
const info = (messageId: string, placeholders = {}) => ({ messageId, placeholders, propertySet: {} });
const notAField = (field: string) => ({
  errorId: 'REST-1043',
  code: 'invalidRequest',
  message: `${field} is not a valid field`,
  target: field,
  additionalInfo: info('IA.NOT_A_VALID_FIELD', { FIELD: field }),
});
const readOnly = (field: string) => ({
  errorId: 'REST-1050',
  code: 'invalidRequest',
  message: `${field} is a read-only field`,
  target: field,
});
const invalid = (target: string) => ({ code: 'invalidParameter', target, errorId: expect.stringMatching(/^SIM-/) });

describe('a payload that the schema refuses', () => {
  test.each<[string, unknown, readonly object[]]>([
    ['an empty object', {}, [invalid('/id'), invalid('/name')]],
    ['no name', { id: 'X' }, [invalid('/name')]],
    ['an unknown field', { id: 'X', name: 'X', newDate: '2020-01-01' }, [notAField('/newDate')]],
    ['an unknown field with a slash', { id: 'X', name: 'X', 'a/b': 1 }, [notAField('/a~1b')]],
    ['a key', { key: '9', id: 'X', name: 'X' }, [readOnly('/key')]],
    ['an href', { id: 'X', name: 'X', href: '/x' }, [readOnly('/href')]],
    ['an audit', { id: 'X', name: 'X', audit: { createdBy: '2' } }, [readOnly('/audit')]],
    ['an id that is a number', { id: 5, name: 'X' }, [invalid('/id')]],
    ['an empty id', { id: '', name: 'X' }, [invalid('/id')]],
    ['an empty name', { id: 'X', name: '' }, [invalid('/name')]],
    ['null for the name', { id: 'X', name: null }, [invalid('/name')]],
    ['a description that is an object', { id: 'X', name: 'X', description: {} }, [invalid('/description')]],
    ['an unknown status', { id: 'X', name: 'X', status: 'draft' }, [invalid('/status')]],
    ['null for the status', { id: 'X', name: 'X', status: null }, [invalid('/status')]],
    [
      'several violations, in the order of the payload, with missing members last',
      { status: 1, foo: 1, key: '1', id: 'X' },
      [invalid('/status'), notAField('/foo'), readOnly('/key'), invalid('/name')],
    ],
    ['a text instead of an object', 'FOR-001', [invalid('/')]],
    ['null instead of an object', null, [invalid('/')]],
  ])('in a create is refused for %s', async (_, json, details) => {
    const answer = await send('POST', positions, { json });
    expect(answer.status).toBe(400);
    const error = errorIn(answer.body);
    expect(error).toMatchObject({
      ...payloadContainsErrors,
      additionalInfo: info('IA.PAYLOAD_CONTAINS_ERRORS'),
      supportId,
    });
    expect(error.details).toHaveLength(details.length);
    expect(error.details).toMatchObject(details);
    expect(Object.keys(error)).toEqual(['code', 'message', 'errorId', 'additionalInfo', 'supportId', 'details']);
    expect((await send('GET', positions)).body['ia::meta'].totalCount).toBe(3);
  });

  test.each<[string, unknown, readonly object[]]>([
    ['an unknown field', { foo: 1 }, [notAField('/foo')]],
    ['another id', { id: 'EP-009' }, [readOnly('/id')]],
    ['a key', { key: '1' }, [readOnly('/key')]],
    ['null for the name', { name: null }, [invalid('/name')]],
    ['an empty name', { name: '' }, [invalid('/name')]],
    ['null for the status', { status: null }, [invalid('/status')]],
    ['a status that there is not', { status: 'Active' }, [invalid('/status')]],
  ])('in a patch is refused for %s', async (_, json, details) => {
    const before = (await send('GET', `${positions}/1`)).text;
    const answer = await send('PATCH', `${positions}/1`, { json });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ ...payloadContainsErrors, details });
    expect((await send('GET', `${positions}/1`)).text).toBe(before);
  });
});

describe('a payload that cannot be read', () => {
  const json = { 'Content-Type': 'application/json' };
  test.each([
    ['half an object', '{"id":'],
    ['no JSON at all', 'id=X'],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ])('is refused where it is %s', async (_, raw) => {
    const answer = await send('POST', positions, { raw, headers: json });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest', errorId: 'SIM-0003' });
  });

  test('is refused where it is missing in a patch, whose method is named', async () => {
    const answer = await send('PATCH', `${positions}/1`);
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ message: 'A PATCH request requires a payload', errorId: 'REST-1028' });
  });

  test('is refused by the gateway where it is XML', async () => {
    const answer = await send('POST', positions, { raw: '<id>X</id>', headers: { 'Content-Type': 'application/xml' } });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(gatewayError('GW-0014', 'Invalid Content Type'));
  });

  test('is refused where it is larger than 1 MB', async () => {
    const answer = await send('POST', positions, { json: { id: 'X', name: 'x'.repeat(1_048_576) } });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest' });
  });

  test('is read as JSON where the content type is missing', async () => {
    const answer = await send('POST', positions, { raw: new TextEncoder().encode('{"id":"X","name":"X"}') });
    expect(answer.status).toBe(201);
  });
});

describe('the additionalInfo of a missing payload', () => {
  test('is that of the OpenAPI document, or empty as the page shows it folded where that variant is chosen', async () => {
    const answer = await send('POST', positions);
    expect(errorIn(answer.body).additionalInfo).toEqual(info('IA.REQUEST_REQUIRES_A_PAYLOAD', { OPERATION: 'POST' }));
    const folded = await startIntacct({
      settings: { choices: { 'intacct.error.payload-additional-info': 'as-page' } },
    });
    expect(errorIn((await folded.sandbox()('POST', positions)).body).additionalInfo).toEqual({});
  });
});

describe('the id of a position', () => {
  const create = (id: string) => send('POST', positions, { json: { id, name: 'Any' } });

  test('is unique, and a second use answers 409 with its detail', async () => {
    const answer = await create('EP-001');
    expect(answer.status).toBe(409);
    expect(errorIn(answer.body)).toMatchObject({
      code: 'operationFailed',
      message: 'POST request on objects/construction/employee-position object was unsuccessful',
      errorId: 'REST-7001',
      additionalInfo: info('IA.REQUEST_ON_OBJECT_FAILED', {
        OPERATION: 'POST',
        RESOURCE_NAME: 'objects/construction/employee-position',
      }),
      details: [
        {
          message: 'Another record with the value EP-001 already exists',
          correction: 'Use a unique value instead.',
        },
      ],
    });
  });

  test('is unique, and a second use answers 422 where that variant is chosen', async () => {
    const other = await startIntacct({ settings: { choices: { 'intacct.create.duplicate-id': 'unprocessable' } } });
    const answer = await other.sandbox()('POST', positions, { json: { id: 'EP-001', name: 'Any' } });
    expect(answer.status).toBe(422);
    expect(errorIn(answer.body)).toMatchObject({ errorId: 'REST-7001' });
  });

  test.each(['ep-001', 'EP-001 ', ' EP-001', 'EP_001'])(
    'is compared exactly, so that %j differs from EP-001',
    async (id) => {
      expect((await create(id)).status).toBe(201);
    },
  );

  test('can be used again after a delete, but its key cannot, and a failed create uses up no key', async () => {
    expect((await create('A')).body['ia::result'].key).toBe('8');
    await send('DELETE', `${positions}/8`);
    expect((await create('EP-001')).status).toBe(409);
    expect((await create('A')).body['ia::result'].key).toBe('9');
  });

  test('must be unique, but the name need not', async () => {
    expect((await create('A')).status).toBe(201);
    expect((await create('B')).status).toBe(201);
  });
});

describe('the length of a text', () => {
  test.each([
    ['name', 80, { name: 'ü'.repeat(80) }, 201],
    ['name', 80, { name: 'ü'.repeat(81) }, 422],
    ['name', 80, { name: '😀'.repeat(80) }, 201],
    ['description', 1000, { name: 'A', description: 'x'.repeat(1000) }, 201],
    ['description', 1000, { name: 'A', description: 'x'.repeat(1001) }, 422],
  ])('in the %s is %i characters at most', async (field, limit, json, status) => {
    const answer = await send('POST', positions, { json: { id: 'A', ...json } });
    expect(answer.status).toBe(status);
    if (status === 201) return;
    expect(errorIn(answer.body)).toMatchObject({
      errorId: 'REST-7001',
      details: [{ target: `/${field}`, message: `/${field} must not be longer than ${limit} characters` }],
    });
  });

  test('is limited in a patch as well', async () => {
    expect((await send('PATCH', `${positions}/1`, { json: { name: 'x'.repeat(81) } })).status).toBe(422);
  });
});

describe('an update', () => {
  const get = async (key: string) => (await send('GET', `${positions}/${key}`)).body['ia::result'];

  test('keeps members that are left out, and clears the description by null or an empty text', async () => {
    expect((await get('1')).description).toBe('Journeyman electrician');
    await send('PATCH', `${positions}/1`, { json: { status: 'inactive' } });
    expect(await get('1')).toMatchObject({
      name: 'Electrician-1',
      description: 'Journeyman electrician',
      status: 'inactive',
    });
    await send('PATCH', `${positions}/1`, { json: { name: 'E1', description: null } });
    expect(await get('1')).toMatchObject({ name: 'E1', description: null, status: 'inactive' });
    await send('PATCH', `${positions}/1`, { json: { description: 'x' } });
    await send('PATCH', `${positions}/1`, { json: { description: '' } });
    expect(await get('1')).toMatchObject({ description: null });
  });

  test('with the stored id is accepted', async () => {
    expect((await send('PATCH', `${positions}/1`, { json: { id: 'EP-001', name: 'E1' } })).status).toBe(200);
  });

  test('changes the time of modification, unless it is empty', async () => {
    paystub.clock.set('2026-02-01T08:00:00.900Z');
    await send('PATCH', `${positions}/1`, { json: { name: 'E1' } });
    const { audit } = await get('1');
    expect(audit).toEqual({
      createdDateTime: '2023-01-16T17:05:41Z',
      modifiedDateTime: '2026-02-01T08:00:00Z',
      createdBy: '1',
      modifiedBy: '1',
    });
    paystub.clock.advance(60);
    const answer = await send('PATCH', `${positions}/1`, { json: {} });
    expect(answer.status).toBe(200);
    expect(answer.body['ia::result']).toEqual({
      key: '1',
      id: 'EP-001',
      href: '/objects/construction/employee-position/1',
    });
    expect((await get('1')).audit).toEqual(audit);
  });

  test('follows a create that sets both times and the status active', async () => {
    paystub.clock.set('2026-02-01T09:00:00Z');
    await send('POST', positions, { json: { id: 'A', name: 'A' } });
    expect(await get('8')).toMatchObject({
      description: null,
      status: 'active',
      audit: { createdDateTime: '2026-02-01T09:00:00Z', modifiedDateTime: '2026-02-01T09:00:00Z' },
    });
  });
});

describe('a key that no object has', () => {
  test.each([
    ['GET', '999'],
    ['GET', 'EP-001'],
    ['GET', '%20'],
    ['PATCH', '999'],
    ['DELETE', '999'],
    ['DELETE', 'EP-001'],
  ])('is not found by %s %s', async (method, key) => {
    const answer = await send(method, `${positions}/${key}`, method === 'PATCH' ? { json: { name: 'X' } } : {});
    expect(answer.status).toBe(404);
    expect(errorIn(answer.body)).toMatchObject({
      code: 'notFound',
      message: `Employee position key ${decodeURIComponent(key)} could not be found`,
    });
  });
});

describe('a list', () => {
  const createMany = async (count: number) => {
    const json = Array.from({ length: count }, (_, index) => ({ id: `P${index}`, name: `P${index}` }));
    expect((await send('POST', positions, { json })).status).toBe(201);
  };

  test('shows the first 100 objects by key, and the start of the next ones', async () => {
    await createMany(98);
    const { body } = await send('GET', positions);
    expect(body['ia::meta']).toEqual({ totalCount: 101, start: 1, pageSize: 100, next: 101, previous: null });
    const keys = body['ia::result'].map(({ key }: { key: string }) => Number(key));
    expect(keys).toHaveLength(100);
    expect(keys).toEqual(keys.toSorted((a: number, b: number) => a - b));
  });

  test.each(['start=1', 'size=10', 'fields=id&start=5'])('refuses %s where that variant is chosen', async (search) => {
    const refusing = await startIntacct({ settings: { choices: { 'intacct.list.paging': 'refused' } } });
    const answer = await refusing.sandbox()('GET', `${positions}?${search}`);
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest', errorId: 'REST-1034' });
  });

  test('honours start and size', async () => {
    const answer = await send('GET', `${positions}?start=2&size=1`);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      'ia::result': [{ key: '2', id: 'EP-002', href: '/objects/construction/employee-position/2' }],
      'ia::meta': { totalCount: 3, start: 2, pageSize: 1, next: 3, previous: 1 },
    });
  });

  test.each(['start=0', 'size=0', 'start=1.5', 'start=-1', 'start=', 'size=ten'])('refuses %s', async (search) => {
    const answer = await send('GET', `${positions}?${search}`);
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest', errorId: 'REST-1034' });
  });
});

describe('a path', () => {
  const allow = 'OPTIONS,GET,POST,DELETE,PATCH';
  test.each([
    ['PUT', positions],
    ['PUT', `${positions}/1`],
    ['HEAD', positions],
    ['POST', `${positions}/1`],
    ['DELETE', positions],
  ])('does not support %s %s, whatever the token', async (method, path) => {
    const answer = await send(method, path, { headers: { Authorization: 'nonsense' } });
    expect([answer.status, answer.body?.['ia::result']['ia::error'].code]).toEqual([
      405,
      method === 'HEAD' ? undefined : 'invalidRequest',
    ]);
    expect(answer.headers.get('allow')).toBe(allow);
  });

  test('of the query service supports POST alone', async () => {
    const answer = await send('GET', `${base}/services/core/query`);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('OPTIONS,POST');
  });

  test.each([
    '/intacct/ia/api/v2/objects/construction/employee-position',
    '/intacct/ia/api/v1-beta2/objects',
    '/ia/api/v0/x',
  ])('of another version is refused: %s', async (path) => {
    const answer = await send('GET', path, { headers: { Authorization: 'nonsense' } });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest', message: 'Version is not supported.' });
  });

  test.each([`${base}/objects/construction/employee-positions`, `${base}/objects/x/y/z/1`, `${base}/`])(
    'that is unknown is refused: %s',
    async (path) => {
      const answer = await send('GET', path);
      expect(answer.status).toBe(404);
      expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest', message: 'Malformed URL' });
      expect(answer.headers.get('x-paystub-error')).toBe(path.includes('/objects/') ? 'not-simulated' : null);
    },
  );

  test('of an object accepts a delete with a JSON body', async () => {
    const answer = await send('DELETE', `${positions}/1`, { json: {} });
    expect(answer.status).toBe(204);
  });
});

describe('the support id', () => {
  test('differs for every error and repeats for the same requests in a fresh sandbox of the same name', async () => {
    const failures = async () => {
      const { sandbox } = await startIntacct();
      const ask = sandbox('same');
      const ids: unknown[] = [];
      for (const key of ['90', '91', '92']) ids.push(errorIn((await ask('GET', `${positions}/${key}`)).body).supportId);
      return ids;
    };
    const [first, second] = [await failures(), await failures()];
    expect(new Set(first).size).toBe(3);
    expect(second).toEqual(first);
  });
});

test('a rule below the floor answers 501 in the shape of an error', async () => {
  const strict = await startIntacct({ settings: { floor: 'documented' } });
  const ask = strict.sandbox();
  for (const answer of [
    await ask('GET', `${positions}/999`),
    await ask('POST', positions, { raw: '{', headers: { 'Content-Type': 'application/json' } }),
  ]) {
    expect(answer.status).toBe(501);
    expect(answer.headers.get('x-paystub-error')).toBe('below-floor');
    expect(errorIn(answer.body)).toMatchObject({ errorId: 'SIM-0098' });
  }
  expect(strict.reports).toEqual([]);
});

test('an error stands beside its meta where that variant is chosen', async () => {
  const older = await startIntacct({ settings: { choices: { 'intacct.error.envelope': 'top-level' } } });
  const answer = await older.sandbox()('GET', `${positions}/999`);
  expect(answer.status).toBe(404);
  expect(answer.body).toEqual({
    'ia::error': expect.objectContaining({ code: 'notFound', supportId }),
    'ia::meta': { totalCount: 1, totalSuccess: 0, totalError: 1 },
  });
  expect(Object.keys(answer.body)).toEqual(['ia::error', 'ia::meta']);
  expect(older.reports).toEqual([]);
});

test('a reply names its rules', async () => {
  expect(rulesOf(await send('GET', `${positions}/1`))).toEqual(['intacct.get.newer-members']);
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});

test('a list is ordered by key as a number, even after deleted positions were put back', async () => {
  const keys = async () => (await send('GET', positions)).body['ia::result'].map(({ key }: { key: string }) => key);
  for (const id of ['A', 'B', 'C']) await send('POST', positions, { json: { id, name: id } });
  await send('POST', '/__admin/snapshots', { json: { name: 'full' } });
  await send('DELETE', `${positions}/8`);
  expect(await keys()).toEqual(['1', '2', '7', '9', '10']);
  await send('POST', '/__admin/snapshots/full/restore');
  expect(await keys()).toEqual(['1', '2', '7', '8', '9', '10']);
  await send('DELETE', `${positions}/9`);
  await send('POST', '/__admin/rewind', { json: { request: 3 } });
  expect(await keys()).toEqual(['1', '2', '7', '8', '9', '10']);
});
