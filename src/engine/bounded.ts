import { nodeVm } from './built-ins.ts';

/** Runs work whose length a client decides. @returns its value, `undefined` where it took too long and was broken off */
export type Bounded = <T>(work: () => T) => { readonly value: T } | undefined;

/**
 * Creates a runner of work that must not hold up others: regular expressions and paths that a client sends. Node breaks
 * off a script after a time, with all that it called, regular expressions among them.
 * @param milliseconds that one piece of work may take
 */
export function createBounded(milliseconds: number): Bounded {
  const { createContext, Script } = nodeVm();
  const surroundings: { work?: (() => unknown) | undefined } = {};
  const context = createContext(surroundings);
  const script = new Script('work()');
  return <T>(work: () => T) => {
    surroundings.work = work;
    try {
      return { value: script.runInContext(context, { timeout: milliseconds }) as T };
    } catch (error) {
      // The error is one of the other context: it is no instance of this one's Error.
      if ((error as { code?: unknown } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
      throw error;
    } finally {
      surroundings.work = undefined;
    }
  };
}
