import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRecording } from '../../src/recording/check-recording.ts';
import { temporaryFolder } from '../helpers/cli.ts';

const header =
  '{"paystub":"recording","format":1,"version":"0","vendors":[],"clock":"2020-01-01T00:00:00.000Z","pseudonyms":true,"keepsDates":false}';

/** Ten leaks of each kind: real formats, made-up values. Check digits were worked out by hand or are published examples. */
const leaks: readonly string[] = [
  ...Array.from({ length: 20 }, (_, n) => `person${n}@acme-${n}.no`),
  // Norwegian test numbers of Skatteetaten's and Go's documentation, plain and written in two parts.
  ...[
    '30011679680',
    '300116 79680',
    '01010750160',
    '010107 50160',
    'fnr 30011679680.',
    '/p/30011679680',
    '"30011679680"',
    'id=01010750160',
    '01010750160,',
    'x 01010750160 y',
  ],
  ...Array.from({ length: 20 }, (_, n) => `219-09-${String(1000 + n)}`),
  // Examples of the IBAN registry (SWIFT).
  ...[
    'GB29NWBK60161331926819',
    'NO9386011117947',
    'DE89370400440532013000',
    'FR1420041010050500013M02606',
    'NL91ABNA0417164300',
  ],
  ...[
    'GB29 NWBK 6016 1331 9268 19',
    'NO93 8601 1117 947',
    'DE89 3704 0044 0532 0130 00',
    'SE4550000000058398257466',
    'DK5000400440116243',
  ],
  ...Array.from({ length: 10 }, (_, n) => `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI${n}In0.c2lnbmF0dXJl`),
  ...Array.from({ length: 10 }, (_, n) => `Bearer s3cr3tT0ken${n}`),
  ...Array.from({ length: 10 }, (_, n) => `aK9xQ2mZ7pL4vB8nR1tY6wE3uI5oD0sF${n}gH2`),
  ...Array.from({ length: 10 }, (_, n) => `the hush-hush-${n} one`),
];

function recordingOf(lines: readonly unknown[]): string {
  const file = join(temporaryFolder(), 'recording.ndjson');
  writeFileSync(file, `${[header, ...lines.map((line) => JSON.stringify(line))].join('\n')}\n`);
  return file;
}

test('each of 100 planted leaks is found, with its line and its pointer', () => {
  expect(leaks).toHaveLength(100);
  const file = recordingOf(leaks.map((leak) => ({ reply: { body: { 'a/b': [leak] } } })));
  const secrets = Array.from({ length: 10 }, (_, n) => `hush-hush-${n}`);
  const found = checkRecording(file, secrets);
  const lines = new Set(found.map(({ line }) => line));
  expect(leaks.filter((_, at) => !lines.has(at + 2))).toEqual([]);
  expect(found.every(({ pointer }) => pointer === '/reply/body/a~1b/0')).toBe(true);
});

test('what a recording may hold is not found', () => {
  const good = [
    'kari@acme.example.com',
    '<token:12>',
    'Bearer <token:1>',
    'Bearer error="invalid_token"',
    'Bearer realm="api", error="invalid_token", error_description="The bearer token has expired."',
    'Basic realm=api',
    '000-12-3456',
    '42654794291',
    '2020-01-31T00:00:00Z',
  ];
  const others = [
    'f575b4b0-55be-4b56-b01f-44b204df82c5',
    '/objects/construction/employee-position/8',
    'retrieveEmploymentTermAssignmentById',
  ];
  expect(checkRecording(recordingOf([[...good, ...others]]), [])).toEqual([]);
});

test('names of members are looked at, too', () => {
  expect(checkRecording(recordingOf([{ 'ola@acme.no': 1 }]), [])).toEqual([
    { line: 2, pointer: '', reason: 'a mail address outside of example.com' },
  ]);
});
