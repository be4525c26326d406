import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../src/vendors/sage-intacct/query/comparable.ts';
import {
  compileCondition,
  type FilterOptions,
  type Operand,
  type Operator,
} from '../../../../src/vendors/sage-intacct/query/query-filter.ts';
import type { FieldType } from '../../../../src/vendors/sage-intacct/wire/object-model.ts';
import { naively } from './naive-query.ts';

const options: FilterOptions = { foldCase: false, asOf: () => '2022-04-01', weekBegins: () => 0, wholeDay: () => true };
const ignoreCase: FilterOptions = { ...options, foldCase: true };

function holds(type: FieldType, operator: Operator, operand: Operand, value: Value, given = options): boolean {
  const condition = compileCondition(type, operator, operand, given);
  if (typeof condition !== 'function') throw new Error(condition.problem);
  return condition(value);
}

describe('a filter condition', () => {
  test.each<[FieldType, Operator, Operand, Value, boolean]>([
    // equality, and null as in SQL
    ['text', '$eq', 'Acme', 'Acme', true],
    ['text', '$eq', 'acme', 'Acme', false],
    ['text', '$eq', 5, '5', true],
    ['text', '$eq', null, null, true],
    ['text', '$eq', null, '', false],
    ['text', '$eq', 'x', null, false],
    ['text', '$ne', null, null, false],
    ['text', '$ne', null, 'x', true],
    ['text', '$ne', 'x', null, false],
    ['text', '$ne', 'x', 'y', true],
    ['enum', '$eq', 'active', 'active', true],
    ['enum', '$ne', 'active', 'inactive', true],
    ['boolean', '$eq', true, true, true],
    ['boolean', '$eq', 'true', true, true],
    ['boolean', '$lte', false, true, false],
    ['boolean', '$gte', false, true, true],
    ['key', '$eq', '8', '8', true],
    ['key', '$eq', 8, '8', true],
    // order: texts by code point, keys and decimals by value
    ['text', '$lt', 'a', 'B', true],
    ['text', '$lt', 'B', 'a', false],
    ['text', '$gt', '10', '9', true],
    ['key', '$gt', '10', '9', false],
    ['key', '$lt', '10', '9', true],
    ['decimal', '$gt', '1000', '170200.00', true],
    ['decimal', '$eq', '8.25', '8.250', true],
    ['decimal', '$lte', 8.25, '8.250', true],
    ['integer', '$gte', 3, 3, true],
    ['integer', '$lt', 3, null, false],
    ['text', '$gte', 'a', null, false],
    ['text', '$gt', '\uffee', '\u{1f600}', true],
    ['text', '$lt', '\u{1f600}', '\uffee', true],
    // sets and intervals
    ['text', '$in', ['a', 'b'], 'b', true],
    ['text', '$in', ['a', 'b'], 'c', false],
    ['text', '$in', [], 'c', false],
    ['text', '$in', ['a'], null, false],
    ['text', '$in', Array.from({ length: 20 }, (_, index) => `id-${index}`), 'id-19', true],
    ['text', '$in', Array.from({ length: 20 }, (_, index) => `id-${index}`), 'id-20', false],
    ['text', '$notIn', ['a', 'b'], 'c', true],
    ['text', '$notIn', ['a', 'b'], 'b', false],
    ['text', '$notIn', ['a'], null, false],
    ['key', '$between', ['2', '10'], '2', true],
    ['key', '$between', ['2', '10'], '10', true],
    ['key', '$between', ['2', '10'], '11', false],
    ['key', '$between', ['10', '2'], '5', false],
    ['key', '$notBetween', ['2', '10'], '1', true],
    ['key', '$notBetween', ['2', '10'], '2', false],
    ['key', '$notBetween', ['2', '10'], null, false],
    // texts
    ['text', '$contains', 'cm', 'Acme', true],
    ['text', '$contains', 'CM', 'Acme', false],
    ['text', '$contains', '', 'Acme', true],
    ['text', '$notContains', 'x', 'Acme', true],
    ['text', '$notContains', 'cm', 'Acme', false],
    ['text', '$notContains', 'x', null, false],
    ['text', '$startsWith', 'SUP', 'SUP001', true],
    ['text', '$startsWith', 'UP', 'SUP001', false],
    ['text', '$notStartsWith', 'SUP', 'FOR-001', true],
    ['text', '$notStartsWith', 'SUP', null, false],
    ['text', '$endsWith', 1, 'SUP001', true],
    ['text', '$endsWith', '002', 'SUP001', false],
    ['text', '$notEndsWith', '002', 'SUP001', true],
    ['text', '$notEndsWith', '001', null, false],
    ['text', '$contains', '100%_', '100%_a', true],
    ['text', '$contains', '%', 'Acme', false],
    // the name of a macro is plain text where no date is compared
    ['text', '$eq', 'today', 'today', true],
    ['text', '$startsWith', 'today', 'today-1', true],
    // dates: a macro is the range of its days
    ['date', '$eq', 'priorMonth', '2022-03-31', true],
    ['date', '$eq', 'priorMonth', '2022-04-01', false],
    ['date', '$ne', 'priorMonth', '2022-04-01', true],
    ['date', '$ne', 'priorMonth', '2022-03-01', false],
    ['date', '$lt', 'priorMonth', '2022-02-28', true],
    ['date', '$lt', 'priorMonth', '2022-03-01', false],
    ['date', '$lte', 'priorMonth', '2022-03-31', true],
    ['date', '$gt', 'priorMonth', '2022-03-31', false],
    ['date', '$gt', 'priorMonth', '2022-04-01', true],
    ['date', '$gte', 'priorMonth', '2022-03-01', true],
    ['date', '$in', ['today', '2021-12-24'], '2021-12-24', true],
    ['date', '$in', ['currentWeek', '2021-12-24'], '2022-04-02', true],
    ['date', '$in', ['currentWeek', '2021-12-24'], '2022-04-03', false],
    ['date', '$notIn', ['currentWeek', '2021-12-24'], '2022-04-03', true],
    ['date', '$between', ['priorMonth', 'today'], '2022-03-01', true],
    ['date', '$between', ['priorMonth', 'today'], '2022-04-01', true],
    ['date', '$between', ['priorMonth', 'today'], '2022-04-02', false],
    ['date', '$notBetween', ['priorMonth', 'today'], '2022-04-02', true],
    ['date', '$eq', '2022-02-28', '2022-02-28', true],
    ['date', '$startsWith', '2022-0', '2022-04-01', true],
    // date-times: macros and dates are whole days
    ['date-time', '$gte', '2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z', true],
    ['date-time', '$gte', '2026-03-01T00:00:00Z', '2026-02-28T23:59:59Z', false],
    ['date-time', '$gt', '2026-03-01T01:00:00+01:00', '2026-03-01T00:00:00Z', false],
    ['date-time', '$lt', '2026-03-01T00:00:00.500Z', '2026-03-01T00:00:00Z', true],
    ['date-time', '$lt', '2026-03-01T00:00:00.500Z', '2026-03-01T00:00:01Z', false],
    ['date-time', '$eq', 'today', '2022-04-01T00:00:00Z', true],
    ['date-time', '$eq', 'today', '2022-04-01T23:59:59Z', true],
    ['date-time', '$eq', 'today', '2022-04-02T00:00:00Z', false],
    ['date-time', '$gt', '2026-03-01', '2026-03-01T23:59:59Z', false],
    ['date-time', '$gt', '2026-03-01', '2026-03-02T00:00:00Z', true],
    ['date-time', '$between', ['yesterday', 'today'], '2022-03-31T00:00:00Z', true],
  ])('%s %s %j on %j is %s', (type, operator, operand, value, expected) => {
    expect(holds(type, operator, operand, value)).toBe(expected);
  });

  test.each<[Operator, Operand, Value, boolean]>([
    ['$eq', 'ACME', 'Acme', true],
    ['$ne', 'ACME', 'Acme', false],
    ['$in', ['ACME'], 'acme', true],
    ['$notIn', ['ACME'], 'acme', false],
    ['$between', ['A', 'C'], 'b', true],
    ['$lt', 'B', 'a', true],
    ['$contains', 'CM', 'Acme', true],
    ['$notContains', 'CM', 'Acme', false],
    ['$startsWith', 'sup', 'SUP001', true],
    ['$endsWith', 'É', 'café', true],
  ])('%s %j on %j is %s where case is ignored', (operator, operand, value, expected) => {
    expect(holds('text', operator, operand, value, ignoreCase)).toBe(expected);
  });

  test('reads a date alone as its first second where that variant is chosen', () => {
    const midnight = { ...options, wholeDay: () => false };
    expect(holds('date-time', '$gt', '2026-03-01', '2026-03-01T00:00:01Z', midnight)).toBe(true);
    expect(holds('date-time', '$eq', '2026-03-01', '2026-03-01T00:00:00Z', midnight)).toBe(true);
  });

  test.each<[FieldType, Operator, Operand, string]>([
    ['key', '$eq', 'EP-001', '"EP-001" is no key value'],
    ['integer', '$gt', '1e3', '"1e3" is no integer value'],
    ['decimal', '$in', ['1', 'x'], '"x" is no decimal value'],
    ['decimal', '$eq', true, 'true is no decimal value'],
    ['boolean', '$eq', 'yes', '"yes" is no boolean value'],
    ['date', '$eq', '2022-02-30', '"2022-02-30" is no date value'],
    ['date', '$eq', 20220228, '20220228 is no date value'],
    ['date', '$between', ['today', 'tomorrow'], '"tomorrow" is no date value'],
    ['date-time', '$gte', '2022-02-28 10:00', '"2022-02-28 10:00" is no date-time value'],
    ['date-time', '$gte', '2022-02-28T25:00:00Z', '"2022-02-28T25:00:00Z" is no date-time value'],
    ['date', '$startsWith', 'today', 'today cannot be compared as text'],
    ['date-time', '$notContains', 'priorYear', 'priorYear cannot be compared as text'],
  ])('%s %s %j is refused', (type, operator, operand, problem) => {
    expect(compileCondition(type, operator, operand, options)).toEqual({ problem });
  });
});

describe('a filter condition agrees with a naive evaluation', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', '1', '-', 'é', '\uffee', '\u{1f600}'), maxLength: 3 }),
  );
  const date = fc
    .date({ min: new Date('2021-12-01'), max: new Date('2022-05-31'), noInvalidDate: true })
    .map((when) => when.toISOString().slice(0, 10));
  const macro = fc.constantFrom('today', 'yesterday', 'currentWeek', 'priorMonth', 'currentQuarter', 'priorYear');
  const number = fc.integer({ min: -20, max: 20 });
  const samples: Record<string, { value: fc.Arbitrary<Value>; item: fc.Arbitrary<string | number | boolean> }> = {
    text: { value: text, item: text },
    key: { value: fc.nat(20).map(String), item: fc.oneof(fc.nat(20), fc.nat(20).map(String)) },
    integer: { value: number, item: fc.oneof(number, number.map(String)) },
    decimal: {
      value: number.map((n) => (n / 4).toFixed(3)),
      item: fc.oneof(
        number,
        number.map((n) => (n / 4).toFixed(2)),
      ),
    },
    date: { value: date, item: fc.oneof(date, macro) },
    'date-time': {
      value: date.map((day) => `${day}T12:00:00Z`),
      item: fc.oneof(
        date,
        macro,
        date.map((day) => `${day}T12:00:00Z`),
      ),
    },
  };
  const single: readonly Operator[] = ['$eq', '$ne', '$lt', '$lte', '$gt', '$gte'];
  const several: readonly Operator[] = ['$in', '$notIn'];
  const pair: readonly Operator[] = ['$between', '$notBetween'];
  const affix: readonly Operator[] = [
    '$contains',
    '$notContains',
    '$startsWith',
    '$notStartsWith',
    '$endsWith',
    '$notEndsWith',
  ];

  const cases = fc.constantFrom(...(Object.keys(samples) as FieldType[])).chain((type) => {
    const { value, item } = samples[type] ?? { value: text, item: text };
    const nullable = fc.option(value, { freq: 6 });
    const given = fc.oneof(
      fc.tuple(fc.constantFrom(...single), item),
      fc.tuple(fc.constantFrom<Operator>('$eq', '$ne'), fc.constant(null)),
      fc.tuple(fc.constantFrom(...several), fc.array(item, { maxLength: 12 })),
      fc.tuple(fc.constantFrom(...pair), fc.tuple(item, item)),
      ...(type === 'text' ? [fc.tuple(fc.constantFrom(...affix), text)] : []),
    );
    return fc.tuple(fc.constant(type), given as fc.Arbitrary<[Operator, Operand]>, nullable, fc.boolean());
  });

  test('on 4,000 generated conditions', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cases, ([type, [operator, operand], value, foldCase]) => {
        expect(holds(type, operator, operand, value, { ...options, foldCase })).toBe(
          naively(type, operator, operand, value, { asOf: '2022-04-01', foldCase }),
        );
      }),
      { numRuns: 4000 },
    );
  });
});

describe('a long list of days', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const time = fc.integer({ min: 0, max: 61 * 24 }).map((hours) => new Date(hours * 3_600_000).toISOString());

  test('has the times that one of its days has', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 9, maxLength: 40 }), time, (days, moment) => {
        const value = moment.replace('.000', '');
        const isOneOf = days.includes(moment.slice(0, 10));
        expect(holds('date-time', '$in', days, value)).toBe(isOneOf);
        expect(holds('date-time', '$notIn', days, value)).toBe(!isOneOf);
      }),
    );
  });
});
