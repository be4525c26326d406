import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toyVendor } from '../engine/toy-vendor.ts';
import { startPaystub } from '../helpers/paystub.ts';

const paystub = await startPaystub({ vendors: [toyVendor] });
const call = paystub.sandbox();

const document = parse(await readFile(new URL('../../specs/paystub.yaml', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
ajv.addSchema(document, 'paystub');

/** Judges an answer by the document as it is written, not by what was compiled from it. */
function expectDocumented(path: string, method: string, answer: { status: number; body: unknown }): void {
  const { responses } = document.paths[path][method];
  const status = responses[answer.status] === undefined ? 'default' : String(answer.status);
  const pointer = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1');
  const reference = responses[status].$ref;
  const place = reference ?? `#/paths/${pointer(path)}/${method}/responses/${status}`;
  const [media] = Object.keys(
    (reference === undefined ? responses[status] : document.components.responses.Problem).content ?? {},
  );
  if (media === undefined) {
    expect(answer.body).toBeUndefined();
    return;
  }
  const validate = ajv.compile({ $ref: `paystub${place}/content/${pointer(media)}/schema` });
  expect(validate(answer.body), JSON.stringify(validate.errors)).toBe(true);
}

describe('the control API answers as specs/paystub.yaml says', () => {
  test.each([
    ['GET', '/__admin/health', '/__admin/health', 200],
    ['GET', '/__admin/version', '/__admin/version', 200],
    ['POST', '/__admin/reset', '/__admin/reset', 204],
    ['GET', '/__admin/openapi/paystub.json', '/__admin/openapi/{vendor}.json', 200],
    ['GET', '/__admin/openapi/nobody.json', '/__admin/openapi/{vendor}.json', 400],
    ['GET', '/__admin/rules?vendor=nobody', '/__admin/rules', 400],
    ['GET', '/__admin/rules?evidence=rumour', '/__admin/rules', 400],
    ['GET', '/__admin/state', '/__admin/state', 200],
    ['GET', '/__admin/state/toy/note', '/__admin/state/{vendor}/{table}', 200],
    ['GET', '/__admin/state/toy/note?limit=0', '/__admin/state/{vendor}/{table}', 400],
    ['GET', '/__admin/state/toy/nothing', '/__admin/state/{vendor}/{table}', 404],
    ['GET', '/__admin/state/nobody/note', '/__admin/state/{vendor}/{table}', 404],
    ['GET', '/__admin/state/toy/note/1', '/__admin/state/{vendor}/{table}/{key}', 200],
    ['GET', '/__admin/state/toy/note/99', '/__admin/state/{vendor}/{table}/{key}', 404],
  ])('%s %s', async (method, path, template, status) => {
    const answer = await call(method, path);
    expect(answer.status).toBe(status);
    expectDocumented(template, method.toLowerCase(), answer);
  });
});

describe('the control API', () => {
  test('serves its own document as it is written', async () => {
    expect((await call('GET', '/__admin/openapi/paystub.json')).body).toEqual(document);
  });

  test('names what would be accepted', async () => {
    const answer = await call('GET', '/__admin/state/toy/nothing');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body.allowed).toEqual(['note']);
  });

  test('pages through a table', async () => {
    const sandbox = paystub.sandbox();
    for (const text of ['a', 'b', 'c']) await sandbox('POST', '/toy/notes', { json: { text } });
    expect((await sandbox('GET', '/__admin/state/toy/note?offset=1&limit=2')).body).toEqual({
      total: 4,
      offset: 1,
      records: [
        { id: '2', text: 'a' },
        { id: '3', text: 'b' },
      ],
    });
  });

  test.each([
    ['DELETE', '/__admin/health', 405],
    ['GET', '/__admin/nothing', 404],
  ])('%s %s is a problem', async (method, path, status) => {
    const answer = await call(method, path);
    expect([answer.status, answer.headers.get('content-type'), answer.body.status]).toEqual([
      status,
      'application/problem+json',
      status,
    ]);
  });

  test('asks for its token where one is set, and for that one alone', async () => {
    const guarded = (await startPaystub({ vendors: [toyVendor], adminToken: 'open-sesame' })).sandbox();
    for (const headers of [{}, { Authorization: 'Bearer open-sesamf' }, { Authorization: 'open-sesame' }]) {
      const answer = await guarded('POST', '/__admin/reset', { headers });
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
    expect((await guarded('POST', '/__admin/reset', { headers: { Authorization: 'Bearer open-sesame' } })).status).toBe(
      204,
    );
  });
});

describe('headers of ours', () => {
  test('prove that it is not production, and can be left out', async () => {
    expect((await call('POST', '/toy/notes', { json: { text: 'x' } })).headers.get('x-paystub')).toBe('0.0.0-test');
    const plain = (await startPaystub({ vendors: [toyVendor], simHeaders: false })).sandbox();
    const answer = await plain('POST', '/toy/notes', { json: { text: 'x' } });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('x-paystub'))).toEqual([]);
  });

  test('a path that is nobody’s is a problem that names the mounts', async () => {
    const answer = await call('GET', '/nothing');
    expect([answer.status, answer.body.allowed]).toEqual([404, ['/toy', '/__admin']]);
  });
});
