import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const path = `${api}/CustomDimensions`;
const title = 'Custom Dimension validation error(s)';
const [stone, deck] = [1_000_781, 1_000_782];
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number }) => Id);
const post = (json: object) => send('POST', path, { json });

test('GET /CustomDimensionSettings gives the three sets, in use or not', async () => {
  const { text } = await send('GET', `${api}/CustomDimensionSettings`);
  expect(text).toBe(
    JSON.stringify([
      { IsActive: true, Name: 'Maskiner', Ordinal: 1 },
      { IsActive: false, Name: 'Dim2', Ordinal: 2 },
      { IsActive: false, Name: 'Dim3', Ordinal: 3 },
    ]),
  );
});

describe('GET /CustomDimensions', () => {
  test.each([
    ['', [stone, deck]],
    ['codes=OV1', [stone]],
    ['codes=OV1, OV2', [stone, deck]],
    ['ordinal=1', [stone, deck]],
    ['ordinal=2', []],
    ['ordinal=4', []],
    ['externalImportReference=ABC123, DEF456', []],
    ['createdDateTimeOffsetGreaterThan=2023-11-02', []],
    ['lastChangedDateTimeOffsetGreaterThan=2023-11-01', [stone, deck]],
  ])('?%s returns the matching ones', async (query, expected) => {
    const answer = await send('GET', `${path}?${query}`);
    expect(ids(answer)).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });

  test('finds the same code in each of the three sets', async () => {
    for (const Ordinal of [2, 3]) await post({ Name: 'Same', Ordinal, Code: 'OV1' });
    const { body } = await send('GET', `${path}?codes=OV1`);
    expect(body.map(({ Ordinal }: { Ordinal: number }) => Ordinal)).toEqual([1, 2, 3]);
  });

  test('refuses a set that is not there under its variant', async () => {
    const choices = { 'poweroffice.custom-dimension.unknown-ordinal': 'refused' };
    const other = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const detail = "ordinal is not formatted correct. '4' is not 1, 2 or 3.";
    expectProblem(await other('GET', `${path}?ordinal=4`), 400, 'Unable to cast object(s)', detail);
  });
});

describe('one value', () => {
  test('POST gives a code within its set and an active value', async () => {
    const answer = await post({ Name: 'Tickers', Ordinal: 2, ExternalImportReference: 'abc123-def567' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ Code: '1', Name: 'Tickers', Ordinal: 2, IsActive: true });
    expect(ids(await send('GET', `${path}?externalImportReference=ABC123, abc123-def567`))).toEqual([answer.body.Id]);
    expect((await send('GET', `${path}/${answer.body.Id}`)).text).toBe(answer.text);
  });

  test.each([
    [undefined, 'Custom dimension object is missing.'],
    [{}, 'Name must have a value. Ordinal must have a value.'],
    [{ Name: 'A', Ordinal: 4 }, 'Ordinal must be between 1 and 3.'],
    [{ Name: 'A', Ordinal: 1, Code: 'x'.repeat(41) }, 'Code cannot be longer than 40 characters.'],
    [
      { Name: 'A', Ordinal: 1, Code: 'OV1' },
      `Code is already in use. 'OV1' is used on custom dimension with Id = ${stone}.`,
    ],
  ])('POST %j is refused', async (json, detail) => {
    expectProblem(await send('POST', path, json === undefined ? {} : { json }), 400, title, detail);
  });

  // The example of the vendor's document, which moves the value to another set.
  test("PATCH takes the vendor's own example", async () => {
    const json = [
      { op: 'add', path: '/code', value: 'NewCode' },
      { op: 'replace', path: '/name', value: 'ReplacedName' },
      { op: 'add', path: '/ordinal', value: 2 },
      { op: 'add', path: '/isActive', value: false },
    ];
    const { status, body } = await send('PATCH', `${path}/${stone}`, { json });
    expect([status, body]).toMatchObject([200, { Code: 'NewCode', Name: 'ReplacedName', Ordinal: 2, IsActive: false }]);
  });

  test('PATCH names a segment that is no member as it was sent', async () => {
    const json = [{ op: 'replace', path: '/customDimensionOrdinal', value: 2 }];
    const text =
      "CustomDimensionPatchDto: The target location specified by path segment 'customDimensionOrdinal' was not found.";
    expectProblem(await send('PATCH', `${path}/${stone}`, { json }), 400, title, text);
  });

  test('PATCH refuses a code that another value of the set has', async () => {
    const json = [{ op: 'replace', path: '/Code', value: 'OV2' }];
    const detail = `Code is already in use. 'OV2' is used on custom dimension with Id = ${deck}.`;
    expectProblem(await send('PATCH', `${path}/${stone}`, { json }), 400, title, detail);
  });

  test('DELETE removes it, as nothing refers to it', async () => {
    expectEmpty(await send('DELETE', `${path}/${stone}`), 200);
    expect(ids(await send('GET', path))).toEqual([deck]);
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s of an unknown one is 404 in words of its own', async (method) => {
    const body = method === 'PATCH' ? { json: [] } : {};
    const detail = 'CustomDimension with the provided id = 12345 was not found.';
    expectProblem(await send(method, `${path}/12345`, body), 404, 'Object(s) not found', detail);
  });
});
