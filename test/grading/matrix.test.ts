import { describe, expect, test } from 'vitest';
import { privilegesOf, rowOf, type Step } from '../../src/grading/matrix.ts';
import { matrixToMarkdown, matrixToText } from '../../src/grading/report/matrix-text.ts';

const step = (line: string, parts: Partial<Step> = {}): Step => {
  const status = Number(line.split(' ').at(-1));
  return {
    job: 'default 1',
    vendor: 'toy',
    operation: 'op',
    line,
    status,
    code: '',
    writes: false,
    asked: [],
    ...parts,
  };
};
const write = (id: string, job = 'default 1') =>
  step(`POST /things/${id} 201`, { writes: true, asked: ['Things'], job });
const refused = (parts: Partial<Step> = {}) => step('POST /others 403', { code: 'NO', asked: ['Others'], ...parts });

describe('the client without a privilege', () => {
  test.each([
    ['stopped where nothing follows the refusal', [write('a'), refused()], 'stopped', 0],
    ['retried where it sent the same request again', [write('a'), refused(), refused(), refused()], 'retried', 2],
    ['went on where it made another request', [refused(), step('GET /things 200')], 'went-on', 0],
    ['went on where it changed data only after the refusal', [refused(), write('a')], 'went-on', 0],
    ['wrote half where it changed data before and after', [write('a'), refused(), write('b')], 'wrote-half', 0],
  ] as const)('has %s', (_, steps, reaction, retries) => {
    expect(rowOf('Others', steps, 1)).toMatchObject({ reaction, retries, refused: { code: 'NO', status: 403 } });
  });

  test('has not written half where the changes are those of two jobs', () => {
    const steps = [write('a'), refused(), write('b', 'default 2')];
    expect(rowOf('Others', steps, 0).reaction).toBe('stopped');
  });

  test('is refused nothing where another privilege stands in', () => {
    expect(rowOf('Others', [write('a')], 0)).toEqual({ privilege: 'Others', code: 0, retries: 0 });
  });
});

test('The privileges are those that were asked for, in their order', () => {
  expect(privilegesOf([refused(), write('a'), refused()])).toEqual(['Others', 'Things']);
});

test('The matrix as text and as a table names the privilege, the refusal and what came of it', () => {
  const rows = [rowOf('Others', [write('a'), refused(), write('b')], 0), rowOf('None', [], 0)];
  expect(matrixToText(rows).split('\n')).toEqual([
    'paystub matrix: 2 privileges withheld, one at a time',
    '  Others  POST /others 403 NO',
    '          WROTE HALF: it changed data before and after the refusal  (green)',
    '  None    refused nothing  (green)',
    '',
  ]);
  expect(matrixToMarkdown(rows)).toContain('| `Others` | op 403 NO | wrote-half | 0 |');
});
