import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMultipart } from '../../../src/engine/http/multipart.ts';

const type = 'multipart/form-data; boundary=X';
const part = (name: string, content: string) =>
  `--X\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;

describe('readMultipart', () => {
  test.each([
    ['two parts', `${part('a', '1')}${part('b', '2')}--X--\r\n`, { a: '1', b: '2' }],
    ['a part that is empty', `${part('a', '')}--X--`, { a: '' }],
    ['lines in a part', `${part('a', '1\r\n2\n\r\n\r\n3')}--X--`, { a: '1\r\n2\n\r\n\r\n3' }],
    ['a longer boundary inside', `${part('a', '\r\n--XY\r\n')}--X--`, { a: '\r\n--XY\r\n' }],
    ['a name twice', `${part('a', '1')}${part('a', '2')}--X--`, { a: '1' }],
    [
      'a file with its type',
      '--X\r\nContent-Type: application/json\r\nContent-Disposition: form-data; name="file"; filename="a.json"\r\n\r\n[]\r\n--X--',
      { file: '[]' },
    ],
    ['nothing but the end', '--X--', {}],
    ['text before the first part', `preamble\r\n${part('a', '1')}--X--`, { a: '1' }],
  ])('reads a form with %s', (_, body, fields) => {
    expect(readMultipart(body, type)).toEqual(fields);
  });

  test('reads a form whose boundary is in quotes', () => {
    expect(readMultipart(part('a', '1').concat('--X--'), 'multipart/form-data; boundary="X"')).toEqual({ a: '1' });
  });

  test.each([
    ['no boundary', `${part('a', '1')}--X--`, 'multipart/form-data'],
    ['no end', part('a', '1'), type],
    ['a part without a name', '--X\r\nContent-Type: text/plain\r\n\r\n1\r\n--X--', type],
    ['no part at all', '{}', type],
  ])('throws for a form with %s', (_, body, contentType) => {
    expect(() => readMultipart(body, contentType)).toThrow();
  });

  test('reads a form that fetch has written as it was', { timeout: 60_000 }, async () => {
    const name = fc.stringMatching(/^[a-z:]{1,8}$/);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.string({ unit: 'grapheme' })), async (fields) => {
        const form = new FormData();
        for (const [key, value] of Object.entries(fields)) form.append(key, new Blob([value]), 'file');
        const request = new Request('http://localhost', { method: 'POST', body: form });
        expect(readMultipart(await request.text(), request.headers.get('content-type') ?? '')).toEqual(fields);
      }),
      { numRuns: 1000 },
    );
  });
});
