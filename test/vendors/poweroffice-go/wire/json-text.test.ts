import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { isDeeper } from '../../../../src/engine/http/depth.ts';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { findTooDeep } from '../../../../src/vendors/poweroffice-go/wire/json-text.ts';
import { startPaystub } from '../../../helpers/paystub.ts';
import { api, expectUnbindable, kari } from '../bakery.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('the first value that lies too deep', () => {
  test.each([
    ['{"a":1,"LastName":[[{"b":[]}]]}', 4, { path: 'LastName[0][0].b', line: 1, position: 26 }],
    ['{\n "x": "[[[",\n "y": [1, {"a\\"b": {}}]}', 3, { path: 'y[1].a"b', line: 3, position: 20 }],
    [nested(4), 3, { path: '[0][0][0]', line: 1, position: 4 }],
  ])('is found in %s', (text, depth, expected) => {
    expect(findTooDeep(text, depth)).toEqual(expected);
  });

  test('is found where there is one, and only there', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.nat({ max: 6 }), (text, depth) => {
        expect(findTooDeep(text, depth) !== undefined).toBe(isDeeper(text, depth));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a body that is deeper than 32', async () => {
  const paystub = await startPaystub({ vendors: [powerOfficeGo] });
  const send = paystub.sandbox();
  afterEach(() => expect(paystub.reports).toEqual([]));
  const headers = { 'Content-Type': 'application/json' };

  test.each([32, 33, 20_000, 500_000])('is 400 for a POST with %i lists within one another', async (depth) => {
    const raw = `{"FirstName":"a","LastName":${nested(depth)}}`;
    const path = `LastName${'[0]'.repeat(31)}`;
    expectUnbindable(await send('POST', `${api}/Employees`, { headers, raw }), {
      [path]: [`The reader's MaxDepth of 32 has been exceeded. Path '${path}', line 1, position 60.`],
    });
  });

  test('is not one with 31 lists in its object', async () => {
    const raw = `{"FirstName":"a","LastName":${nested(31)}}`;
    const answer = await send('POST', `${api}/Employees`, { headers, raw });
    expect(Object.keys(answer.body.errors)).toEqual(['LastName']);
  });

  test.each([31, 20_000])('is 400 for a patch with %i lists within one another as its value', async (depth) => {
    const raw = `[{"op":"replace","path":"/FirstName","value":${nested(depth)}}]`;
    expectUnbindable(await send('PATCH', `${api}/Employees/${kari}`, { headers, raw }), {
      '': ['The JSON patch document was malformed and could not be parsed.'],
    });
  });
});
