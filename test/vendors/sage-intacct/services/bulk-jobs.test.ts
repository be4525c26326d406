import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, gatewayError, positions, signIn, startIntacct } from '../intacct.ts';

const start = '2026-01-15T10:00:00Z';
const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

const json = { id: 'A', name: 'A' };
const total = async () => (await send('GET', positions)).body['ia::meta'].totalCount;

describe('a bulk job', () => {
  const order = {
    objectName: 'construction/employee-position',
    operation: 'create',
    jobFile: 'positions.json',
    fileContentType: 'json',
  };
  const submit = async (what: unknown, file?: string) => {
    const form = new FormData();
    form.append('ia::requestBody', typeof what === 'string' ? what : JSON.stringify(what));
    if (file !== undefined) form.append('file', new Blob([file], { type: 'application/json' }), 'positions.json');
    const request = new Request('http://localhost', { method: 'POST', body: form });
    const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
    return send('POST', `${base}/services/bulk/job/create`, { raw: await request.text(), headers });
  };
  const status = (jobId: string, more = '') => send('GET', `${base}/services/bulk/job/status?jobId=${jobId}${more}`);

  test('creates the records of its file one by one', async () => {
    const answer = await submit(
      order,
      JSON.stringify([json, { id: 'EP-001', name: 'x' }, { id: 'Bücher 📚', name: 'B' }]),
    );
    expect(answer.status).toBe(200);
    const { jobId } = answer.body['ia::result'];
    expect(jobId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const statusURL = `/services/bulk/job/status?jobId=${jobId}`;
    expect(answer.body['ia::result']).toEqual({ jobId, statusURL, createdDateTime: '2026-01-15T10:00:00' });
    expect(await total()).toBe(5);

    expect((await status(jobId)).body['ia::result']).toEqual({ jobId, status: 'queued', percentComplete: 0 });
    paystub.clock.advance(5);
    expect((await status(jobId, '&download=true')).body['ia::result']).toMatchObject({ status: 'processing' });
    paystub.clock.advance(5);
    expect((await status(jobId)).body).toEqual({
      'ia::result': {
        jobId,
        status: 'completed',
        percentComplete: 100,
        downloadURL: `${statusURL}&download=true`,
        jobStatusFile: `${jobId}-response.json`,
      },
      'ia::meta': { totalCount: 3, totalSuccess: 2, totalError: 1 },
    });
    expect((await status(jobId, '&download=true')).body).toMatchObject([
      { key: '8', id: 'A', 'ia::status': 201 },
      { 'ia::error': { errorId: 'REST-7001' }, 'ia::status': 409 },
      { id: 'Bücher 📚', 'ia::status': 201 },
    ]);
  });

  test('updates and deletes records by their keys', async () => {
    expect((await submit({ ...order, operation: 'update' }, '[{"key":"1","name":"X"},{"name":"X"}]')).status).toBe(200);
    expect((await send('GET', `${positions}/1`)).body['ia::result'].name).toBe('X');
    expect(
      (await submit({ ...order, objectName: 'employee-position', operation: 'delete' }, '[{"key":"1"},{"key":"2"}]'))
        .status,
    ).toBe(200);
    expect(await total()).toBe(1);
  });

  test.each([
    ['an unknown object', { ...order, objectName: 'crane' }, '[]', 'objectName crane does not exist'],
    ['an unknown operation', { ...order, operation: 'upsert' }, '[]', 'operation must be create, update or delete'],
    ['no name of the file', { ...order, jobFile: undefined }, '[]', 'jobFile is required'],
    ['CSV', { ...order, fileContentType: 'csv' }, '[]', 'fileContentType must be json'],
    ['no file', order, undefined, 'the file is missing'],
    ['a file that is no JSON', order, 'id,name', 'the file is not valid JSON'],
    ['a file that is no array', order, '{}', 'the file must be a JSON array'],
    ['a file that is far too deep', order, `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'the file is not valid JSON'],
    ['an order that is no JSON', 'order', '[]', 'ia::requestBody is not valid JSON'],
  ])('is refused with 400 for %s', async (_, what, file, message) => {
    const answer = await submit(what, file);
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest', message });
  });

  test('is refused without an order and with another body, and an unknown one is not found', async () => {
    const path = `${base}/services/bulk/job/create`;
    const broken = await send('POST', path, {
      raw: 'x',
      headers: { 'Content-Type': 'multipart/form-data; boundary=X' },
    });
    expect(broken.status).toBe(400);
    const empty = await send('POST', path, {
      raw: '--X--',
      headers: { 'Content-Type': 'multipart/form-data; boundary=X' },
    });
    expect(errorIn(empty.body).details).toMatchObject([{ target: '/ia::requestBody' }]);
    expect((await send('POST', path, { json: order })).body).toEqual(gatewayError('GW-0014', 'Invalid Content Type'));
    expect((await status('none')).status).toBe(404);
  });

  test('requires the permission for its operation', async () => {
    const headers = await signIn(send, 'Viewer@Paystub');
    const raw = `--X\r\nContent-Disposition: form-data; name="ia::requestBody"\r\n\r\n${JSON.stringify(order)}\r\n--X\r\nContent-Disposition: form-data; name="file"\r\n\r\n[]\r\n--X--`;
    const answer = await send('POST', `${base}/services/bulk/job/create`, {
      raw,
      headers: { ...headers, 'Content-Type': 'multipart/form-data; boundary=X' },
    });
    expect(answer.status).toBe(403);
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
