import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSecrets, Pseudonyms } from '../../../src/recording/pseudonyms/pseudonyms.ts';
import { isIban, isNorwegianId } from '../../../src/recording/pseudonyms/valid-numbers.ts';

const secrets = { key: new Uint8Array(32).fill(7), days: -70, factor: 1.1 };
const noWords = { has: () => false };
const create = () => new Pseudonyms(secrets);

test('a name, an address of mail and a text about the same person have the same words', () => {
  const pseudonyms = create();
  const [first, last] = ['Kari', 'Nordmann'].map((name) => pseudonyms.text('name', name, noWords));
  expect(pseudonyms.text('name', 'Nordmann, Kari', noWords)).toBe(`${last}, ${first}`);
  expect(pseudonyms.text('text', 'Ask Kari', noWords).endsWith(` ${first}`)).toBe(true);
  const mail = pseudonyms.text('email', 'Kari.Nordmann@acme.no', noWords);
  expect(mail).toMatch(new RegExp(`^${first}\\.${last}@\\w+\\.example\\.com$`, 'i'));
});

test('values that begin alike have substitutes that begin alike, in any case', () => {
  const pseudonyms = create();
  const id = pseudonyms.text('id', 'EP-002', noWords);
  expect(id.startsWith(pseudonyms.text('text', 'EP', noWords))).toBe(true);
  expect(pseudonyms.text('id', 'ep-002', noWords)).toBe(id.toLowerCase());
});

test('dates keep their weekday, order and distance; those that mean always or never stay', () => {
  const pseudonyms = create();
  const shift = (date: string) => pseudonyms.text('date', date, { has: (word) => word === 'today' });
  expect(shift('2026-03-20')).toBe('2026-01-09');
  expect(shift('2024-02-29T08:00:00.1234567Z')).toBe('2023-12-21T08:00:00.1234567Z');
  expect(shift('23:59:59')).toBe('23:59:59');
  expect(['3000-01-01', '1753-01-01', '0001-01-01', 'today'].map(shift)).toEqual([
    ...['3000-01-01', '1753-01-01', '0001-01-01', 'today'],
  ]);
});

test('amounts keep their decimals, and are never what they were', () => {
  const pseudonyms = create();
  expect(pseudonyms.text('money', '250.50', noWords)).toBe('275.55');
  expect([0, 1, 100].map((amount) => pseudonyms.number('money', amount))).toEqual([0, 2, 110]);
});

test('a word of the vendor stays in a message, unless it is the name of somebody', () => {
  const pseudonyms = create();
  const words = { has: (word: string) => ['The', 'person', 'Long', 'is', 'unknown'].includes(word) };
  expect(pseudonyms.text('message', 'The person Long is unknown', words)).toBe('The person Long is unknown');
  const name = pseudonyms.text('name', 'Long', noWords);
  expect(pseudonyms.text('message', 'The person Long is unknown', words)).toBe(`The person ${name} is unknown`);
});

test('a secret becomes a mark, also within the texts that come after it', () => {
  const pseudonyms = create();
  expect(pseudonyms.secret('Bearer abc123xyz')).toBe('Bearer <token:1>');
  expect(pseudonyms.text('code', 'token abc123xyz expired', noWords)).toBe('token <token:1> expired');
  expect(pseudonyms.text('text', 'eyJhbGciOi.eyJzdWIi.c2ln', noWords)).toBe('<token:2>');
});

test('no number stays or becomes a valid national id or account number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{10}$/), fc.stringMatching(/^[A-Z]{2}\d{17}$/), (digits, account) => {
      const pseudonyms = create();
      expect(isNorwegianId(pseudonyms.text('text', digits, noWords))).toBe(false);
      expect(isNorwegianId(String(pseudonyms.number('id', Number(digits))))).toBe(false);
      expect(isIban(pseudonyms.text('bank', account, noWords))).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('equal values have equal substitutes, different words different ones', () => {
  const word = fc.stringMatching(/^[A-Za-zæøåÆØÅé][A-Za-z0-9æøå]{0,20}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const pseudonyms = create();
      const [x, y] = [a, b].map((each) => pseudonyms.text('name', each, noWords));
      expect(x === y).toBe(a === b);
      expect(x).not.toBe(a);
      expect(x).toHaveLength(a.length);
      expect(pseudonyms.text('text', a, noWords)).toBe(x);
    }),
    { numRuns: 500 },
  );
});

test('each recording draws secrets of its own, and shifts dates by whole weeks into the past', () => {
  for (let n = 0; n < 50; n += 1) {
    const { days, factor } = drawSecrets(false);
    expect(Math.abs(days % 7)).toBe(0);
    expect(days).toBeLessThanOrEqual(-364);
    expect(factor).toBeGreaterThanOrEqual(0.8);
    expect(factor).toBeLessThanOrEqual(1.25);
    expect(Math.abs(factor - 1)).toBeGreaterThanOrEqual(0.05);
  }
  expect(drawSecrets(true).days).toBe(0);
});
