import type { Mark } from '../tables.ts';
import type { Context } from '../types.ts';
import { formatStamp } from './stamps.ts';

/**
 * The time of a change in wire form. Each is later than the one before, also within one millisecond and with a clock
 * that stands still, so that no poll from a stamp on misses a change.
 */
export function nextStamp({ state, now }: Context): string {
  const last = state.marks.get('last change');
  const mark = last !== undefined && last.time >= now && last.time < now + 1000 ? after(last) : first(now);
  state.marks.put(mark);
  return formatStamp(mark.time, mark.ticks);
}

function after({ name, time, ticks }: Mark): Mark {
  return ticks < 9999 ? { name, time, ticks: ticks + 1 } : { name, time: time + 1, ticks: 0 };
}

// Real stamps have seven digits, which clients that read them into milliseconds lose.
function first(time: number): Mark {
  return { name: 'last change', time, ticks: 1 + (time % 8999) };
}
