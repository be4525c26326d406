import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded into every server before its own code; tells what the process has used so far.
const delay = monitorEventLoopDelay({ resolution: 2 });

/** What a server process tells of itself. */
export type Usage = {
  /** Processor time in microseconds, of all threads. */
  readonly cpu: number;
  /** Resident bytes. */
  readonly rss: number;
  /** Longest delay of the event loop in milliseconds since the last reset. */
  readonly stall: number;
};

export type Question = 'usage' | 'watch';

process.on('message', (question: Question | object) => {
  if (typeof question === 'object') return; // it is meant for the server itself
  if (question === 'watch') {
    delay.enable();
    delay.reset();
  }
  const { user, system } = process.cpuUsage();
  const usage: Usage = { cpu: user + system, rss: process.memoryUsage.rss(), stall: delay.max / 1e6 };
  process.send?.(usage);
});
process.channel?.unref();
