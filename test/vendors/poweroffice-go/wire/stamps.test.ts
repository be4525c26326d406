import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatStamp, isAfter, readStamp } from '../../../../src/vendors/poweroffice-go/wire/stamps.ts';

const time = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) });
const ticks = fc.integer({ min: 0, max: 9999 });

describe('formatStamp', () => {
  test.each([
    ['2021-09-30T08:03:00.123Z', 4567, '2021-09-30T08:03:00.1234567Z'],
    ['2021-09-30T00:00:00.000Z', 0, '2021-09-30T00:00:00Z'],
    ['2021-09-30T08:03:00.120Z', 0, '2021-09-30T08:03:00.12Z'],
    ['2021-09-30T08:03:00.000Z', 1, '2021-09-30T08:03:00.0000001Z'],
    ['2021-09-30T08:03:10.000Z', 0, '2021-09-30T08:03:10Z'],
  ])('writes %s and %i ticks as %s', (iso, below, wire) => {
    expect(formatStamp(Date.parse(iso), below)).toBe(wire);
  });

  test('gives texts that readStamp reads back and that sort like time', () => {
    fc.assert(
      fc.property(time, ticks, time, ticks, (at, below, at2, below2) => {
        const [a, b] = [formatStamp(at, below), formatStamp(at2, below2)];
        const later = at > at2 || (at === at2 && below > below2);
        expect(isAfter(a, readStamp(b) ?? '')).toBe(later);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readStamp', () => {
  test.each([
    ['2021-09-25 08:03:00.1234567 -00:00', '2021-09-25T08:03:00.1234567'],
    ['2024-08-26T11:05:00.1234567Z', '2024-08-26T11:05:00.1234567'],
    ['2024-08-26T11:05:00z', '2024-08-26T11:05:00.0000000'],
    ['2024-08-26T11:05:00+02:00', '2024-08-26T09:05:00.0000000'],
    ['2024-08-26T23:30:00-0200', '2024-08-27T01:30:00.0000000'],
    ['2024-08-26T11:05', '2024-08-26T11:05:00.0000000'],
    ['2024-08-26', '2024-08-26T00:00:00.0000000'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.0000000'],
  ])('reads %s', (text, sortable) => {
    expect(readStamp(text)).toBe(sortable);
  });

  // A `+` that is not encoded in the query arrives as a space and names no zone.
  test.each([
    '',
    'yesterday',
    '2025-02-30T00:00:00Z',
    '2024-13-01',
    '2024-08-26T25:00:00Z',
    '2024-08-26T11:05:00 02:00',
    '2024-08-26T11:05:00+15:00',
    '26.08.2024',
  ])('refuses %j', (text) => {
    expect(readStamp(text)).toBeUndefined();
  });
});

test('dayOf returns the day in UTC', () => {
  expect(dayOf(Date.parse('2025-06-30T23:59:59.999Z'))).toBe('2025-06-30');
});
