import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../src/ui/shapes.ts';
import { axisOf, changedLanes, changeOf, dayNumber, describeSpan, placeOf } from '../../../src/ui/timeline/axis.ts';

const span = (key: string, label: string, from: string | null, until: string | null): Shape<'LaneSpan'> => ({
  ...{ key, label, from, until, open: until === null, facts: {} },
});
const lane = (...spans: Shape<'LaneSpan'>[]): Shape<'Lane'> => ({
  ...{ kind: 'employment term', source: 'ukg-wfm/termAssignments', spans },
});

// The states before and after the update of developer.ukg.com/wfm/docs/employment-term-assignments-doc.
const uncut = span('2', 'Administrative Employees', '2020-02-20', '2020-06-25');
const cut = span('2', 'Administrative Employees', '2020-02-20', '2020-03-20');
const added = span('4', 'All European Contract Periods', '2020-03-20', '2020-07-30');
const before = lane(uncut);
const after = lane(cut, added);

describe('an axis', () => {
  test('has room for every finite date, and none for the ends of time', () => {
    const { first, last } = axisOf([before, after, lane(span('9', 'Always', null, null))]);
    expect([first < dayNumber('2020-02-20'), last > dayNumber('2020-07-30')]).toEqual([true, true]);
    expect(last - first).toBeLessThan(250);
  });

  test('places a span that has no end up to its edge', () => {
    const open = span('2', 'Open', '2020-02-20', null);
    const { start, width } = placeOf(open, axisOf([lane(open, added)]));
    expect(start + width).toBeCloseTo(100, 9);
    expect(placeOf(span('2', 'Always', null, null), axisOf([before]))).toEqual({ start: 0, width: 100 });
  });

  test('names at most eight dates, whatever it spans', () => {
    for (const until of ['2020-02-25', '2020-07-30', '2024-01-01', '2120-01-01']) {
      const { ticks } = axisOf([lane(span('2', 'A', '2020-02-20', until))]);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }
  });
});

describe('the change of a span', () => {
  test('says that the earlier one was shortened, and that the later one is new', () => {
    expect(changeOf(cut, after, [before], true)).toBe('shortened, was until 2020-06-25');
    expect(changeOf(added, after, [before], true)).toBe('new');
    expect(changeOf(uncut, before, [after], false)).toBe('changed');
  });

  test('says that a span was removed, moved or extended, and nothing of one that stayed', () => {
    expect(changeOf(added, after, [before], false)).toBe('removed');
    expect(changeOf(uncut, before, [lane(cut)], true)).toBe('extended, was until 2020-03-20');
    const later = span('2', 'Administrative Employees', '2020-03-01', '2020-06-25');
    expect(changeOf(later, lane(later), [before], true)).toBe('moved, was from 2020-02-20');
    expect(changeOf(cut, after, [lane(cut)], true)).toBeUndefined();
  });
});

test('only lanes of which something differs are changed ones', () => {
  const status = { ...lane(span('Active', 'Active', '2015-01-01', null)), kind: 'employment status' };
  expect(changedLanes([after, status], [before, status])).toEqual([after]);
});

test('a span is described by its days', () => {
  expect(describeSpan(cut)).toBe('Administrative Employees, from 2020-02-20 until 2020-03-20');
  expect(describeSpan(span('2', 'Open', null, null))).toBe('Open, since always, without an end');
});
