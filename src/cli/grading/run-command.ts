import type { RunCommand } from '../../grading/grade.ts';
import { settingsOf } from '../../grading/mutant.ts';
import { TouchedRules } from '../../grading/touched-rules.ts';
import { startServer } from '../../server/server.ts';
import { variablesFor } from '../../settings/variables.ts';
import { runQuietly } from '../exec/run-quietly.ts';
import type { FreshServer } from '../options/fresh-server.ts';
import type { Terminal } from '../terminal.ts';

/** The command, and the surroundings of its runs. */
export type RunSurroundings = {
  readonly command: string;
  readonly args: readonly string[];
  readonly fresh: FreshServer;
  readonly terminal: Terminal;
  /** Ends the run that is under way, and lets no other begin. */
  readonly stopped: AbortSignal;
};

/**
 * Creates the function that runs the command against a fresh server in this process. A server, not a sandbox of one:
 * tests make sandboxes of their own, reset them and delete them, and each must have the twin.
 */
export function createRunCommand({ command, args, fresh, terminal, stopped }: RunSurroundings): RunCommand {
  return async (mutant, own, maxMilliseconds) => {
    stopped.throwIfAborted();
    const touched = new TouchedRules();
    const options = await fresh.options();
    const settings = mutant === undefined ? options.settings : settingsOf(options.settings, mutant);
    const quiet = mutant === undefined ? {} : { report: () => {} }; // an unused fault, say, is what the baseline has told
    const server = await startServer({ ...options, ...quiet, settings, onRequest: touched.note }, 0);
    const env = { ...terminal.env, ...variablesFor(terminal.vendors, server.url), ...own };
    const { cwd, timer } = terminal;
    const surroundings = { cwd, env, timer, signal: stopped, maxMilliseconds };
    const end = await runQuietly({ command, args, ...surroundings }).finally(server.close);
    return { end, touched };
  };
}
