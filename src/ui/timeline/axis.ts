import type { Shape } from '../shapes.ts';

type Lane = Shape<'Lane'>;
type Span = Shape<'LaneSpan'>;

/** The days that a timeline shows, as numbers of days since 1970-01-01, and the dates that it names. */
export type Axis = {
  readonly first: number;
  readonly last: number;
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
};

/** The number of a day since 1970-01-01. Dates are days of no time zone. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** An axis that has room for all finite dates of the lanes: a span without an end goes on to its edge. */
export function axisOf(lanes: readonly Lane[]): Axis {
  const dates = lanes.flatMap(({ spans }) => spans.flatMap(({ from, until }) => [from, until]));
  const days = dates.flatMap((date) => (date === null ? [] : [dayNumber(date)]));
  const [low, high] = days.length === 0 ? [0, 365] : [Math.min(...days), Math.max(...days)];
  const margin = Math.max(10, Math.round((high - low) * 0.06));
  const [first, last] = [low - margin, high + margin];
  return { first, last, ticks: ticksIn(first, last) };
}

const maxTicks = 7;

function ticksIn(first: number, last: number): Axis['ticks'] {
  const firstYear = yearOf(first);
  const years = yearOf(last) - firstYear + 1;
  const monthsApart =
    [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((each) => (last - first) / 30.4 / each <= maxTicks) ?? 1200;
  const count = Math.ceil((years * 12) / monthsApart) + 1;
  return Array.from({ length: count }, (_, i) => {
    const month = i * monthsApart;
    const year = firstYear + Math.floor(month / 12);
    const label = `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { day: dayNumber(`${label}-01`), label: monthsApart >= 12 ? label.slice(0, 4) : label };
  }).filter(({ day }) => day >= first + 0.03 * (last - first) && day <= last - 0.03 * (last - first));
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

/** The part of the axis that a span takes, in percent from its start. */
export function placeOf(
  { from, until }: Span,
  { first, last }: Axis,
): { readonly start: number; readonly width: number } {
  const percent = (day: number) => (100 * (day - first)) / (last - first);
  const start = from === null ? 0 : percent(dayNumber(from));
  return { start, width: Math.max(0.4, (until === null ? 100 : percent(dayNumber(until))) - start) };
}

/** A span in words: `Administrative Employees, 2020-02-20 until 2020-03-20`. */
export function describeSpan({ label, from, until }: Span): string {
  return `${label}, ${from === null ? 'since always' : `from ${from}`}${until === null ? ', without an end' : ` until ${until}`}`;
}

/** The difference of a span to the second state: `shortened, was until 2020-06-25`; `undefined` where there is none. */
export function changeOf(span: Span, lane: Lane, others: readonly Lane[], isAfter: boolean): string | undefined {
  const spans = others.filter(({ kind, of }) => kind === lane.kind && of === lane.of).flatMap((each) => each.spans);
  const isSame = (each: Span) =>
    each.key === span.key && each.label === span.label && each.from === span.from && each.until === span.until;
  if (spans.some(isSame)) return undefined;
  const second = spans.find((each) => each.key === span.key && overlaps(each, span));
  if (second === undefined) return isAfter ? 'new' : 'removed';
  if (!isAfter) return 'changed';
  if (second.until !== span.until && second.from === span.from) {
    const isShorter = (span.until ?? '9999') < (second.until ?? '9999');
    return `${isShorter ? 'shortened' : 'extended'}, was ${second.until === null ? 'without an end' : `until ${second.until}`}`;
  }
  if (second.from !== span.from) return `moved, was ${second.from === null ? 'since always' : `from ${second.from}`}`;
  return `changed, was ${second.label}`;
}

/** The lanes of which something differs between two states. */
export function changedLanes(lanes: readonly Lane[], others: readonly Lane[]): readonly Lane[] {
  const textOf = ({ spans }: Lane) =>
    spans.map(({ key, label, from, until }) => `${key} ${label} ${from} ${until}`).join('\n');
  return lanes.filter((lane) => {
    const second = others.find(({ kind, of }) => kind === lane.kind && of === lane.of);
    return second === undefined || textOf(second) !== textOf(lane);
  });
}

function overlaps(a: Span, b: Span): boolean {
  return (a.from ?? '') < (b.until ?? '9999') && (b.from ?? '') < (a.until ?? '9999');
}
