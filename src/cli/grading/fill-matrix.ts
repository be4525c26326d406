import type { Entry } from '../../engine/journal/entry.ts';
import { changeAt } from '../../engine/rules/twin.ts';
import { BadBaseline } from '../../grading/grade.ts';
import { type MatrixRow, privilegesOf, rowOf, type Step, StepRecorder } from '../../grading/matrix.ts';
import { ScenarioError } from '../../scenario/scenario-error.ts';
import { type ServerOptions, startServer } from '../../server/server.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { variablesFor } from '../../settings/variables.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { runQuietly } from '../exec/run-quietly.ts';
import { type FreshServer, prepareFreshServer } from '../options/fresh-server.ts';
import type { Values } from '../options/option.ts';
import type { Terminal } from '../terminal.ts';

/** The work that is done under each lack of a privilege: a command's, or that of scenarios. */
export type MatrixWork = {
  readonly command: readonly string[];
  readonly scenarios: readonly string[];
  readonly values: Values;
  readonly terminal: Terminal;
};

type Ended = { readonly code: number; readonly output: string; readonly steps: readonly Step[] };

/**
 * Does the work with every privilege, and once without each that is asked for.
 * @returns a row for each; `undefined` where a signal has ended it
 * @throws BadBaseline where the work fails with every privilege, or asks for none
 */
export async function fillMatrix(work: MatrixWork): Promise<readonly MatrixRow[] | undefined> {
  const { values, terminal } = work;
  const stop = new AbortController();
  const stopListening = terminal.onSignal(() => stop.abort());
  try {
    const fresh = await prepareFreshServer(values, terminal);
    const run = (withheld: readonly string[]) => runWithout(withheld, work, fresh, stop.signal);
    const baseline = await run([]);
    if (baseline.code !== 0)
      throw new BadBaseline(
        `it must be green with every privilege first: it ends with ${baseline.code}`,
        baseline.output,
      );
    const privileges = privilegesOf(baseline.steps);
    if (privileges.length === 0) throw new BadBaseline('no request asked for a privilege; does the client sign in?');
    const rows: MatrixRow[] = [];
    for (const privilege of privileges) {
      const { steps, code } = await run([privilege]);
      rows.push(rowOf(privilege, steps, code));
    }
    return stop.signal.aborted ? undefined : rows;
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    stopListening();
  }
}

async function runWithout(
  withheld: readonly string[],
  { command, scenarios, terminal }: MatrixWork,
  fresh: FreshServer,
  stopped: AbortSignal,
): Promise<Ended> {
  stopped.throwIfAborted();
  const { vendors } = terminal;
  const recorder = new StepRecorder(
    (vendor, operation) => isPublic(vendors, vendor, operation),
    (entry) => codeOf(vendors, entry),
  );
  const begin = async (begun?: number): Promise<ServerOptions> => {
    const options = await fresh.options(begun);
    return { ...options, settings: { ...options.settings, withheld }, report: () => {}, onRequest: recorder.note };
  };
  const end =
    command.length === 0
      ? await replay(scenarios, begin, fresh, terminal)
      : await runCommand(command, begin, terminal, stopped);
  return { ...end, steps: recorder.steps };
}

async function runCommand(
  [command = '', ...args]: readonly string[],
  begin: () => Promise<ServerOptions>,
  { cwd, env, timer, vendors }: Terminal,
  signal: AbortSignal,
): Promise<Omit<Ended, 'steps'>> {
  const server = await startServer(await begin(), 0);
  const own = variablesFor(vendors, server.url);
  const surroundings = { cwd, env: { ...env, ...own }, timer, signal, maxMilliseconds: undefined };
  const { code, output, failure } = await runQuietly({ command, args, ...surroundings }).finally(server.close);
  if (failure !== undefined) throw new BadBaseline(failure);
  return { code, output };
}

async function replay(
  paths: readonly string[],
  begin: (begun?: number) => Promise<ServerOptions>,
  { mark }: FreshServer,
  { cwd, vendors }: Terminal,
): Promise<Omit<Ended, 'steps'>> {
  const scenarios = await import('../../scenario/run/replay.ts');
  const { verdict } = await scenarios
    .replay({
      ...{ paths, cwd, vendors, ownData: mark, targets: [], allowWrites: false, goesOn: false },
      start: async (begun) => startServer(await begin(begun), 0, '127.0.0.1'),
    })
    .catch((error: unknown) => {
      throw error instanceof ScenarioError ? new UsageError(error.message) : error;
    });
  return { code: verdict === 'passed' ? 0 : 1, output: '' };
}

function isPublic(vendors: readonly VendorKit[], vendor: string, operation: string): boolean {
  const found = vendors.find(({ name }) => name === vendor)?.contract.operations.find(({ id }) => id === operation);
  return found?.public === true;
}

/** The code of a failure, where the vendor's body has one. */
function codeOf(vendors: readonly VendorKit[], { vendor, reply }: Entry): string {
  const paths = vendors.find(({ name }) => name === vendor)?.failureCodes ?? [];
  if (typeof reply.body !== 'string') return '';
  let code = '';
  const body = parsed(reply.body);
  for (const path of paths)
    changeAt(path, (value) => {
      if (code === '' && typeof value === 'string') code = value;
      return value;
    })({ status: reply.status, body });
  return code;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
