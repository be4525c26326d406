import { type Stalls, watchLoop } from './stalls.ts';

// Loaded into every server before its own code. It reports the resources that the process has used.

/** The resources that a server process has used. */
export type Usage = {
  /** Processor time in microseconds, of all threads. */
  readonly cpu: number;
  /** Resident bytes. */
  readonly rss: number;
  /** The stalls since the question `watch`. */
  readonly stalls?: Stalls;
};

/** A question to a server process; `watch` begins to watch its event loop. */
export type Question = 'usage' | 'watch';

let stalls: (() => Stalls) | undefined;

process.on('message', (question: Question | object) => {
  if (typeof question === 'object') return; // it is a message to the server itself
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
