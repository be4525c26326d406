import { type Stalls, watchLoop } from './stalls.ts';

// Loaded into every server before its own code; tells what the process has used so far.

/** What a server process tells of itself. */
export type Usage = {
  /** Processor time in microseconds, of all threads. */
  readonly cpu: number;
  /** Resident bytes. */
  readonly rss: number;
  /** Since `watch` was asked. */
  readonly stalls?: Stalls;
};

export type Question = 'usage' | 'watch';

let stalls: (() => Stalls) | undefined;

process.on('message', (question: Question | object) => {
  if (typeof question === 'object') return; // it is meant for the server itself
  if (question === 'watch') stalls = watchLoop();
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    cpu: user + system,
    rss: process.memoryUsage.rss(),
    ...(stalls === undefined ? {} : { stalls: stalls() }),
  };
  process.send?.(usage);
});
process.once('disconnect', () => process.exit()); // a bench that was stopped leaves no server behind
process.channel?.unref();
