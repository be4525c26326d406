import { expect, test } from 'vitest';
import { toCurl } from '../../../src/ui/requests/curl.ts';
import type { Shape } from '../../../src/ui/shapes.ts';

function entry(request: Shape<'Message'>, line: Partial<Shape<'RequestLine'>> = {}): Shape<'Request'> {
  const all = { id: 1, at: '', vendor: 'ukg-wfm' as const, method: 'POST', path: '/v1/x?a=1', status: 200, rules: [] };
  return { line: { ...all, ...line }, request, reply: { headers: {} }, effects: [], changes: [], people: [] };
}

test('a command repeats method, address, headers and body, and leaves out what curl adds', () => {
  const headers = { host: 'x', 'user-agent': 'x', 'content-length': '1', 'content-type': 'application/json' };
  expect(toCurl(entry({ headers, body: { name: 'O’Neil' } }), 'http://127.0.0.1:4010/ukg')).toBe(
    "curl -X POST 'http://127.0.0.1:4010/ukg/v1/x?a=1' \\\n  -H 'content-type: application/json' \\\n  -d '{\"name\":\"O’Neil\"}'",
  );
});

test('a command ends no text at a quote of the request', () => {
  const text = toCurl(entry({ headers: {}, body: "'; rm -rf /; '" }), 'http://127.0.0.1:4010/ukg');
  expect(text).toContain("-d ''\\''; rm -rf /; '\\'''");
});

test('a command sends a form as a form, and integers exactly', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect(toCurl(entry({ headers: form, body: { a: '1 2' } }), 'http://x')).toContain("-d 'a=1+2'");
  const body = { Id: 9_007_199_254_740_993n };
  expect(toCurl(entry({ headers: {}, body }), 'http://x')).toContain(`-d '{"Id":9007199254740993}'`);
});
