import { openSync, readSync } from 'node:fs';
import { type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';

/** A stretch of time in milliseconds. */
export type Span = { readonly from: number; readonly to: number };

/** A stretch of time in which the event loop did not turn, and its parts in milliseconds. */
export type Still = Span & Pick<Stall, 'waited' | 'slept'>;

/** The time that the event loop stood still, in milliseconds, and its parts. */
export type Stall = {
  readonly all: number;
  /** The time that other processes had the core. The process's own helper threads are not counted. */
  readonly waited: number;
  /** The time of the main thread in calls that do not compute, mostly to the disk. Less exact than the others. */
  readonly slept: number;
  /** The time of garbage collection. */
  readonly collected: number;
};

/** The longest stalls. */
export type Stalls = {
  readonly longest: Stall;
  /** The longest stall without the time that it waited for a core. */
  readonly longestOwn: Stall;
};

/** Returns the parts of a stretch of standing still. */
export function stallOf({ from, to, waited, slept }: Still, collections: readonly Span[]): Stall {
  const shared = collections.map((each) => Math.max(0, Math.min(each.to, to) - Math.max(each.from, from)));
  return { all: to - from, waited, slept, collected: shared.reduce((sum, part) => sum + part, 0) };
}

const tick = 2;

/** Watches the event loop from now on. @returns a function that returns the longest stalls so far */
export function watchLoop(): () => Stalls {
  const read = reader();
  const collections: Span[] = [];
  const collector = new PerformanceObserver((list) => note(list.getEntries()));
  const note = (entries: readonly PerformanceEntry[]) => {
    for (const { startTime, duration } of entries) collections.push({ from: startTime, to: startTime + duration });
  };
  collector.observe({ entryTypes: ['gc'] });

  let last = read();
  let longest: Still = { from: last.at, to: last.at, waited: 0, slept: 0 };
  let longestOwn = longest;
  const turn = () => {
    const now = read();
    const still = stillBetween(last, now);
    if (length(still) > length(longest)) longest = still;
    if (ownLength(still) > ownLength(longestOwn)) longestOwn = still;
    last = now;
    setTimeout(turn, tick).unref();
  };
  turn();
  return () => {
    note(collector.takeRecords());
    return { longest: stallOf(longest, collections), longestOwn: stallOf(longestOwn, collections) };
  };
}

function length({ from, to }: Span): number {
  return to - from;
}

function ownLength(still: Still): number {
  return length(still) - still.waited;
}

/** Clocks of the process at one moment, in milliseconds. */
export type Reading = {
  readonly at: number;
  /** The time that the main thread was ready to run and did not. */
  readonly queued: number;
  /** The processor time of the main thread. */
  readonly main: number;
  /** The processor time of all other threads. */
  readonly helpers: number;
};

/** Returns the stretch between two readings. While a helper thread had the core, no other process had it. */
export function stillBetween(before: Reading, after: Reading): Still {
  const queued = after.queued - before.queued;
  const helpers = Math.max(0, after.helpers - before.helpers);
  const slept = Math.max(0, after.at - before.at - queued - (after.main - before.main));
  return { from: before.at, to: after.at, waited: Math.max(0, queued - helpers), slept };
}

function reader(): () => Reading {
  const queued = queuedTime();
  return () => {
    const main = milliseconds(process.threadCpuUsage());
    return { at: performance.now(), queued: queued(), main, helpers: milliseconds(process.cpuUsage()) - main };
  };
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** Returns a function for the milliseconds that the main thread was ready to run and did not; 0 on other systems. */
function queuedTime(): () => number {
  let fd: number;
  try {
    fd = openSync('/proc/self/schedstat', 'r'); // of Linux: nanoseconds on a core, nanoseconds queued, turns
  } catch {
    return () => 0;
  }
  const bytes = Buffer.alloc(64);
  return () => Number(bytes.toString('latin1', 0, readSync(fd, bytes, 0, bytes.length, 0)).split(' ')[1]) / 1e6;
}
