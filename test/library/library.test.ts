import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, expectTypeOf, it, test } from 'vitest';
import { readSpec } from '../../src/generate/contract/read-spec.ts';
import { createPaystub, type Paystub, PaystubError, type Sandbox, type TableName } from '../../src/index.ts';
import { vendors } from '../../src/vendors/index.ts';
import { temporaryFolder } from '../helpers/cli.ts';

const reports: string[] = [];
const paystub = await createPaystub({
  clock: () => Date.parse('2026-01-15T10:00:00Z'),
  report: (message) => reports.push(message),
});
afterAll(async () => {
  await paystub.close();
  expect(reports).toEqual([]);
});

const position = { id: 'FOR-001', name: 'Foreman-01' };
const create = (sandbox: Sandbox, body: object = position) =>
  fetch(`${sandbox.baseUrl('sage-intacct')}/ia/api/v1/objects/construction/employee-position`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('createPaystub', () => {
  it('returns base URLs, version and credentials', () => {
    expect(paystub.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(paystub.baseUrl('ukg-wfm')).toBe(`${paystub.url}/ukg`);
    expect(paystub.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(paystub.credentials).toEqual(
      Object.fromEntries(vendors.map(({ name, credentials }) => [name, credentials])),
    );
    // @ts-expect-error there is no such vendor
    expect(() => paystub.baseUrl('workday')).toThrow('there is no vendor workday; there are ukg-wfm,');
  });

  it('has a type for the credentials of each vendor, member by member', () => {
    const { credentials } = paystub;
    expectTypeOf(credentials['ukg-wfm']).toEqualTypeOf<{
      readonly [Name in 'username' | 'password' | 'client_id' | 'client_secret' | 'appkey']: string;
    }>();
    expectTypeOf(credentials['sage-intacct']).toEqualTypeOf<{
      readonly [Name in 'client_id' | 'client_secret' | 'username']: string;
    }>();
    expectTypeOf(credentials['poweroffice-go']).toEqualTypeOf<{
      readonly [Name in 'application_key' | 'client_key' | 'subscription_key']: string;
    }>();
  });

  it('refuses vendors and tables that there are not, in its types', () => {
    const { state, faults, rules, people, actions, credentials } = paystub;
    expectTypeOf(state.get<'ukg-wfm', 'person'>).returns.resolves.toHaveProperty('personNumber');
    expectTypeOf(paystub.baseUrl).parameter(0).toEqualTypeOf<'ukg-wfm' | 'sage-intacct' | 'poweroffice-go'>();
    expectTypeOf(people.timeline).parameter(0).toEqualTypeOf<'ukg-wfm' | 'sage-intacct' | 'poweroffice-go'>();
    expectTypeOf(actions.perform).parameter(0).toEqualTypeOf<'ukg-wfm' | 'sage-intacct' | 'poweroffice-go'>();
    expectTypeOf(credentials).not.toHaveProperty('ukg-wmf');
    // @ts-expect-error there is no such table
    expectTypeOf<'persons'>().toExtend<TableName<'ukg-wfm'>>();
    // @ts-expect-error there is no such vendor
    expectTypeOf(faults.add).toBeCallableWith({ match: { vendor: 'ukg-wmf' }, effect: { kind: 'reset' } });
    // @ts-expect-error there is no such vendor
    expectTypeOf(rules.list).toBeCallableWith({ vendor: 'ukg-wmf' });
  });

  it.each([
    [{ choose: { 'no.such': 'x' } }, 'there is no rule "no.such"'],
    [{ choose: { 'ukg.terms.get.none': 'nonsense' } }, 'ukg.terms.get.none must be one of'],
    [{ host: '192.0.2.1' }, 'EADDRNOTAVAIL'],
  ])('refuses %j', async (options, message) => {
    await expect(createPaystub(options)).rejects.toThrow(message);
  });

  it('refuses a port that is taken, and starts on another one', async () => {
    await expect(createPaystub({ port: Number(new URL(paystub.url).port) })).rejects.toThrow('EADDRINUSE');
    await using other = await createPaystub();
    expect(other.url).not.toBe(paystub.url);
    expect((await fetch(`${other.url}/__admin/health`)).status).toBe(200);
  });

  it('applies the settings of the server', async () => {
    const url = await (async () => {
      await using strict = await createPaystub({
        ...{ auth: 'strict', evidence: 'observed', limits: 'real', simHeaders: false, adminToken: 'secret-token' },
        choose: { 'ukg.terms.get.none': 'not-found' },
      });
      expect((await strict.info()).settings).toEqual({
        ...{ auth: 'strict', evidence: 'observed', limits: 'real' },
        choices: { 'ukg.terms.get.none': 'not-found' },
      });
      const chosen = (await strict.rules.list()).find(({ id }) => id === 'ukg.terms.get.none');
      expect(chosen?.chosen).toBe('not-found');
      const answer = await create(strict);
      expect([answer.status, answer.headers.get('x-paystub')]).toEqual([401, null]);
      expect((await fetch(`${strict.url}/__admin/info`)).status).toBe(401);
      return strict.url;
    })();
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('starts from a generated company', async () => {
    await using company = await createPaystub({ people: 40 });
    const seed = await paystub.state.table('ukg-wfm', 'person');
    expect((await company.state.table('ukg-wfm', 'person')).total).toBe(seed.total + 40);
    await expect(createPaystub({ people: 0.5 })).rejects.toThrow('--people must be a whole number');
    await expect(createPaystub({ seed: 'no-such-file.yaml' })).rejects.toThrow('cannot read the seed file');
  });

  it('keeps its state in the folder that is named', async () => {
    const data = temporaryFolder();
    const first = await createPaystub({ data });
    expect((await create(first)).status).toBe(201);
    await first.close();
    await using second = await createPaystub({ data });
    expect((await second.info()).changes).toBe(1);
  });
});

describe('a sandbox', () => {
  it('is isolated from other sandboxes on the same server', async () => {
    const [one, two] = [paystub.sandbox(), paystub.sandbox()];
    expect(one.name).not.toBe(two.name);
    expect(new URL(one.url).host).toBe(new URL(paystub.url).host);
    expect([(await create(one)).status, (await create(two)).status]).toEqual([201, 201]);
    expect([(await one.info()).changes, (await paystub.info()).changes]).toEqual([1, 0]);
    await one.reset();
    expect([(await one.info()).changes, (await two.info()).changes]).toEqual([0, 1]);
  });

  it('has an unused name if none is given', async () => {
    const { name } = paystub.sandbox();
    const next = `sandbox-${Number(name.split('-')[1]) + 1}`;
    await paystub.sandbox(next).reset();
    expect(paystub.sandbox().name).not.toBe(next);
    expect(() => paystub.sandbox('a/b')).toThrow('"a/b" is no name for a sandbox');
  });

  it('can be created with settings and as a copy', async () => {
    const source = paystub.sandbox();
    await create(source);
    const copy = await paystub.sandboxes.create({
      name: 'a-copy',
      from: { sandbox: source.name },
      settings: { auth: 'strict' },
    });
    expect(await copy.info()).toMatchObject({ name: 'a-copy', changes: 1, settings: { auth: 'strict' } });
    await expect(paystub.sandboxes.create({ name: 'a-copy' })).rejects.toThrow(
      new PaystubError({ status: 409, title: 'Already there', detail: 'There is a sandbox a-copy.' }),
    );
    await copy.delete();
    expect((await paystub.sandboxes.list()).map(({ name }) => name)).not.toContain('a-copy');
  });

  it('has a clock that can be set, moved, frozen and reset', async () => {
    const { clock } = paystub.sandbox();
    expect(await clock.get()).toEqual({ now: '2026-01-15T10:00:00.000Z', mode: 'running', offset: 0 });
    expect(await clock.advance('P1M')).toMatchObject({ now: '2026-02-15T10:00:00.000Z' });
    expect(await clock.freeze('2026-03-01T08:00:00Z')).toEqual({ now: '2026-03-01T08:00:00.000Z', mode: 'frozen' });
    expect(await clock.resume()).toMatchObject({ mode: 'running', now: '2026-03-01T08:00:00.000Z' });
    expect(await clock.set(new Date('2027-01-01T00:00:00Z'))).toMatchObject({ now: '2027-01-01T00:00:00.000Z' });
    expect(await clock.reset()).toEqual({ now: '2026-01-15T10:00:00.000Z', mode: 'running', offset: 0 });
    await expect(clock.set('tomorrow')).rejects.toMatchObject({ status: 400, title: 'Invalid request' });
    await expect(clock.advance('a month')).rejects.toMatchObject({
      title: 'No duration',
      allowed: expect.arrayContaining(['P1M']),
    });
  });

  it('injects faults and presets of faults', async () => {
    const sandbox = paystub.sandbox();
    const fault = await sandbox.faults.add({ effect: { kind: 'status', status: 503, retryAfter: 5 }, times: 1 });
    const busy = await create(sandbox);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await create(sandbox)).status).toBe(201);
    expect(await sandbox.faults.list()).toMatchObject([{ id: fault.id, struck: 1 }]);
    await sandbox.faults.remove(fault.id);
    const preset = await sandbox.faults.addPreset('intacct-rate-limit');
    expect(preset).toMatchObject([{ effect: { status: 429 } }]);
    expect((await sandbox.faults.presets()).map(({ name }) => name)).toContain('intacct-rate-limit');
    await sandbox.faults.clear();
    expect(await sandbox.faults.list()).toEqual([]);
    await expect(sandbox.faults.add({ match: { operation: 'nothing' }, effect: { kind: 'reset' } })).rejects.toThrow(
      'No such operation: No vendor has an operation nothing.',
    );
  });

  it('enforces rate limits when they are set to real', async () => {
    const { limits } = paystub.sandbox();
    expect(await limits.get()).toBe('off');
    await limits.set('real');
    expect(await limits.get()).toBe('real');
  });

  it('returns, explains, counts and verifies its requests', async () => {
    const { requests, ...sandbox } = paystub.sandbox();
    const streamed: string[] = [];
    const stop = await requests.onRequest(({ operation = '', status }) => streamed.push(`${operation} ${status}`));
    await create(sandbox as Sandbox);
    await sandbox.clock.advance('P1D'); // the stream tells of it too, but it is no request
    await create(sandbox as Sandbox);
    stop();
    await create(sandbox as Sandbox, { id: 'X' });
    expect(streamed).toEqual(['createEmployeePosition 201', 'createEmployeePosition 409']);
    const page = await requests.find({ status: 409, limit: 1 });
    expect(page).toMatchObject({ total: 3, matching: 1, requests: [{ id: 2, vendor: 'sage-intacct' }] });
    expect(await requests.get(1)).toMatchObject({
      request: { body: position },
      effects: [expect.stringContaining('8')],
    });
    expect(await requests.explain(2)).toMatchObject({ verdict: expect.stringContaining('refused') });
    expect(await requests.counts()).toEqual([
      { vendor: 'sage-intacct', operation: 'createEmployeePosition', status: 201, count: 1 },
      { vendor: 'sage-intacct', operation: 'createEmployeePosition', status: 409, count: 1 },
      { vendor: 'sage-intacct', operation: 'createEmployeePosition', status: 400, count: 1 },
    ]);
    expect(await requests.har()).toMatchObject({ log: { version: '1.2', entries: { length: 3 } } });
    expect(await requests.verify([{ operation: 'createEmployeePosition', body: position, count: 2 }])).toEqual({
      verified: true,
      failures: [],
    });
    expect(await requests.verify([{ method: 'DELETE' }, { method: 'POST' }], { inOrder: true })).toMatchObject({
      verified: false,
      failures: [{ expectation: 0 }],
    });
    await expect(requests.get(99)).rejects.toMatchObject({ status: 404 });
    await requests.clear();
    expect(await requests.counts()).toEqual([]);
  });

  it('lists rules and chooses their variants', async () => {
    const { rules } = paystub.sandbox();
    const inferred = await rules.list({ vendor: 'ukg-wfm', evidence: 'inferred' });
    expect(new Set(inferred.map(({ vendor, evidence }) => `${vendor} ${evidence}`))).toEqual(
      new Set(['ukg-wfm inferred']),
    );
    expect(await rules.choose('ukg.terms.get.none', 'not-found')).toMatchObject({ chosen: 'not-found' });
    await expect(rules.choose('ukg.terms.get.none', 'nonsense')).rejects.toMatchObject({
      allowed: expect.arrayContaining(['not-found']),
    });
  });

  it('saves, restores, exports and imports snapshots', async () => {
    const sandbox = paystub.sandbox();
    const { snapshots } = sandbox;
    await snapshots.save('before');
    await create(sandbox);
    expect(await snapshots.save('after')).toMatchObject({ name: 'after', changes: 1 });
    await snapshots.restore('before');
    expect((await sandbox.info()).changes).toBe(0);
    const document = await snapshots.export('after');
    await snapshots.delete('after');
    expect(await snapshots.list()).toMatchObject([{ name: 'before' }]);
    await snapshots.import('again', document);
    await snapshots.restore('again');
    expect((await sandbox.info()).changes).toBe(1);
    await sandbox.rewind(0);
    expect((await sandbox.info()).changes).toBe(0);
  });

  it('returns and changes its records', async () => {
    const { state } = paystub.sandbox();
    expect((await state.summary())['sage-intacct']).toMatchObject({ 'employee-position': 3 });
    const { records } = await state.table('sage-intacct', 'employee-position', { limit: 1 });
    const key = String(records[0]?.key);
    const record = await state.get('sage-intacct', 'employee-position', key);
    expect(record).toEqual(records[0]);
    expect(await state.patch('sage-intacct', 'employee-position', key, { name: 'Renamed' })).toMatchObject({
      name: 'Renamed',
    });
    expect(await state.put('sage-intacct', 'employee-position', key, record)).toEqual(record);
    await state.delete('sage-intacct', 'employee-position', key);
    await expect(state.get('sage-intacct', 'employee-position', key)).rejects.toThrow('No such record');
  });

  it('returns copies of records, so that a test cannot change the records themselves', async () => {
    const { state } = paystub.sandbox();
    const { records } = await state.table('sage-intacct', 'employee-position');
    const before = structuredClone(records);
    for (const record of records) Object.assign(record, { name: 'changed' });
    expect((await state.table('sage-intacct', 'employee-position')).records).toEqual(before);
  });

  it('finds people, and returns what they have in time, now and before', async () => {
    const sandbox = paystub.sandbox();
    const { people } = sandbox;
    const [jane] = await people.find({ number: 'EMP-001' });
    expect(jane).toEqual({ vendor: 'sage-intacct', id: '1', number: 'EMP-001', name: 'Roe, Jane' });
    await sandbox.state.patch('sage-intacct', 'employee', '1', { endDate: '2026-06-30' });
    const { lanes } = await people.timeline('sage-intacct', '1');
    expect(lanes[0]).toMatchObject({ kind: 'employment', spans: [{ from: '2021-04-30', until: '2026-07-01' }] });
    expect(await people.changes('sage-intacct', '1')).toEqual([]);
    await expect(people.timeline('sage-intacct', '1', 5)).rejects.toThrow('No such request');
  });

  it('performs actions and brings provider states about', async () => {
    const { actions, providerStates } = paystub.sandbox();
    const all = await actions.list();
    expect(all.map(({ vendor }) => vendor)).toContain('poweroffice-go');
    await expect(actions.perform('ukg-wfm', 'nothing', {})).rejects.toMatchObject({ status: 404 });
    expect((await providerStates.list()).length).toBeGreaterThan(0);
    await expect(providerStates.setUp('nobody knows this state')).rejects.toThrow(PaystubError);
  });
});

test('the members of a sandbox cover every operation of the control API', async () => {
  const document = readSpec('specs/paystub');
  const ids = Object.values(document.paths as Record<string, Record<string, { operationId?: string }>>).flatMap(
    (item) => Object.values(item).flatMap(({ operationId }) => (operationId === undefined ? [] : [operationId])),
  );
  const sources = ['create-sandbox', 'people', 'paystub-face', 'reports', 'listen']
    .map((file) => readFileSync(`src/library/${file}.ts`, 'utf8'))
    .join('');
  const called = new Set(Array.from(sources.matchAll(/call\('(\w+)'/g), ([, id]) => id));
  // A caller in the same process knows these without a call.
  const known = new Set(['getHealth', 'getInfo', 'getVersion', 'listOpenApi', 'streamRequests']);
  expect(ids.filter((id) => !called.has(id) && !known.has(id))).toEqual([]);
});

test('call performs any operation of the control API by its name', async () => {
  expect(await paystub.call('getHealth')).toEqual({ status: 'ok' });
  expect(await paystub.call('getInfo')).toMatchObject({ name: 'paystub', version: paystub.version });
  expect(await paystub.openApi('paystub')).toMatchObject({ openapi: '3.1.0' });
  expectTypeOf<Paystub>().toExtend<Sandbox>();
  // @ts-expect-error there is no such operation
  await expect(paystub.call('nothing')).rejects.toThrow('the control API has no operation nothing');
});
