/** A closed range of dates, `YYYY-MM-DD`. */
export type DateRange = { readonly from: string; readonly to: string };

/** The words that stand for dates relative to an "as of" date. */
export const macros = [
  'today',
  'yesterday',
  'currentWeek',
  'lastWeek',
  'currentMonth',
  'priorMonth',
  'currentQuarter',
  'priorQuarter',
  'currentYear',
  'priorYear',
] as const;

export type Macro = (typeof macros)[number];

/** True if a text is such a word. */
export function isMacro(text: unknown): text is Macro {
  return (macros as readonly unknown[]).includes(text);
}

/**
 * Returns the dates that a macro means. Quarters and years are those of the calendar.
 * @param asOf `YYYY-MM-DD`
 * @param weekBegins 0 for Sunday to 6 for Saturday
 */
export function macroRange(macro: Macro, asOf: string, weekBegins: number): DateRange {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const weekStart = day - ((weekday - weekBegins + 7) % 7);
  const quarter = Math.floor((month - 1) / 3) * 3 + 1;
  switch (macro) {
    case 'today':
      return range([year, month, day], [year, month, day + 1]);
    case 'yesterday':
      return range([year, month, day - 1], [year, month, day]);
    case 'currentWeek':
      return range([year, month, weekStart], [year, month, weekStart + 7]);
    case 'lastWeek':
      return range([year, month, weekStart - 7], [year, month, weekStart]);
    case 'currentMonth':
      return range([year, month, 1], [year, month + 1, 1]);
    case 'priorMonth':
      return range([year, month - 1, 1], [year, month, 1]);
    case 'currentQuarter':
      return range([year, quarter, 1], [year, quarter + 3, 1]);
    case 'priorQuarter':
      return range([year, quarter - 3, 1], [year, quarter, 1]);
    case 'currentYear':
      return range([year, 1, 1], [year + 1, 1, 1]);
    case 'priorYear':
      return range([year - 1, 1, 1], [year, 1, 1]);
  }
}

type Ymd = readonly [year: number, month: number, day: number];

/** The range from a first day to the day before an end; months and days may run over. */
function range(first: Ymd, end: Ymd): DateRange {
  return { from: date(first), to: date([end[0], end[1], end[2] - 1]) };
}

function date([year, month, day]: Ymd): string {
  const when = new Date(Date.UTC(2000, 0, 1));
  when.setUTCFullYear(year, month - 1, day);
  return when.toISOString().slice(0, 10);
}
