import { nodeVm } from './built-ins.ts';

/** Runs work whose length a client decides. @returns its value, `undefined` where it took too long and was broken off */
export type Bounded = <T>(work: () => T) => { readonly value: T } | undefined;

/** Times that the wall clock may take of the processor's, where other processes have it meanwhile. */
const maxRatio = 32;

/**
 * Creates a runner of work that must not hold up others: regular expressions and paths that a client sends. Node breaks
 * off a script after a time of the wall clock, with all that it called, regular expressions among them. Work that has
 * had less of the processor by then is run again with twice the time, so that a busy machine decides nothing.
 *
 * V8's linear engine would need no clock. But its flag is one of the whole process, which may be that of a user's tests:
 * turned off again, it ends the process at the next expression. Nor does it have look-around, which filters use.
 * @param milliseconds of the processor that one piece of work may take
 * @param used returns the milliseconds of the processor that were used so far
 */
export function createBounded(milliseconds: number, used: () => number = processorTime): Bounded {
  const { createContext, Script } = nodeVm();
  const surroundings: { work?: (() => unknown) | undefined } = {};
  const context = createContext(surroundings);
  const script = new Script('work()');
  const run = <T>(timeout: number): { readonly value: T } | undefined => {
    try {
      return { value: script.runInContext(context, { timeout }) as T };
    } catch (error) {
      // The error is one of the other context: it is no instance of this one's Error.
      if ((error as { code?: unknown } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
      throw error;
    }
  };
  return <T>(work: () => T) => {
    surroundings.work = work;
    try {
      for (let timeout = milliseconds; timeout <= maxRatio * milliseconds; timeout *= 2) {
        const before = used();
        const done = run<T>(timeout);
        // The clock of a thread is not exact to the last part.
        if (done !== undefined || used() - before >= 0.9 * milliseconds) return done;
      }
      return undefined;
    } finally {
      surroundings.work = undefined;
    }
  };
}

/** Milliseconds that this thread has had the processor; all threads of the process on a Node that cannot tell them apart. */
function processorTime(): number {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)();
  return (user + system) / 1000;
}
