import type { Context } from '../types.ts';

/** The readings of a query that nobody documents. For most the wrong reading is what the twin of a rule stands for. */
export type Readings = {
  /** The first day of weeks, 0 for Sunday to 6 for Saturday. */
  readonly weekBegins: number;
  /** A date alone means the whole day where times are compared. */
  readonly wholeDay: boolean;
  readonly negativeMatchesNull: boolean;
  readonly openIntervals: boolean;
  readonly macroIsFirstDay: boolean;
  /** Comparisons go by letters and digits alone. */
  readonly comparesLoosely: boolean;
  /** Where case is ignored, it is not in lists, intervals and order. */
  readonly partlyFolds: boolean;
  /** The order goes by letters and digits alone, and null stands at the other end. */
  readonly sortsLoosely: boolean;
  /** Rows that the order does not tell apart come with the highest key first. */
  readonly keysDescend: boolean;
};

export type Reading = keyof Readings;

/** The readings to begin with: the right ones, and of those with variants the usual one. */
export const usualReadings: Readings = {
  weekBegins: 0,
  wholeDay: true,
  negativeMatchesNull: false,
  openIntervals: false,
  macroIsFirstDay: false,
  comparesLoosely: false,
  partlyFolds: false,
  sortsLoosely: false,
  keysDescend: false,
};

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The same readings with one of them changed, in each way in which it can be. */
export function otherReadings(readings: Readings, reading: Reading): readonly Readings[] {
  if (reading !== 'weekBegins') return [{ ...readings, [reading]: !readings[reading] }];
  return weekdays.flatMap((_, day) => (day === readings.weekBegins ? [] : [{ ...readings, weekBegins: day }]));
}

/**
 * Decides one of the readings, and notes its rule.
 * @param isOrdered true for a query with an order of its own
 */
export function decide(call: Context, reading: Reading, isOrdered: boolean): Partial<Readings> {
  switch (reading) {
    case 'weekBegins':
      return { weekBegins: weekdays.indexOf(call.choose('intacct.query.week-begins')) };
    case 'wholeDay':
      return { wholeDay: call.choose('intacct.query.date-for-time') === 'day' };
    case 'negativeMatchesNull':
      return { negativeMatchesNull: !call.holds('intacct.query.null') };
    case 'openIntervals':
      return { openIntervals: !call.holds('intacct.query.between-inclusive') };
    case 'macroIsFirstDay':
      return { macroIsFirstDay: !call.holds('intacct.query.macro-range') };
    case 'comparesLoosely':
      return { comparesLoosely: !call.holds('intacct.query.text-comparison') };
    case 'partlyFolds':
      return { partlyFolds: !call.holds('intacct.query.ignored-case') };
    case 'sortsLoosely':
      return { sortsLoosely: !call.holds('intacct.query.text-order') };
    case 'keysDescend':
      return { keysDescend: !call.holds(isOrdered ? 'intacct.query.equal-rows' : 'intacct.query.no-order') };
  }
}
