import { fileURLToPath } from 'node:url';
import type { Evidence } from '../engine/rules.ts';
import type { AuthMode } from '../engine/sandbox.ts';
import { printSummary, printWorkflow } from '../scenario/print.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { startServer } from '../server/server.ts';
import { memoryStorage } from '../storage/memory.ts';
import { vendors } from '../vendors/index.ts';
import { readChoices } from './choices.ts';
import { type Command, type Terminal, UsageError } from './command.ts';
import { describe, type Given, type Options, parseFlags, serverOptions } from './settings.ts';
import { version } from './version.ts';

const { auth, choose, evidence, limits } = serverOptions;
const options = {
  json: { type: 'boolean', flagOnly: true, help: 'print the results as one JSON document' },
  auth,
  choose,
  evidence,
  limits,
} as const satisfies Options;

const usage = `Runs scenarios (Arazzo documents) against a fresh Paystub and checks every step.

Usage: paystub replay [options] [files, folders or patterns]

Without files it runs the scenarios that come with Paystub. Each workflow has a sandbox of its own.

${describe(options)}

Exit codes: 0 every check passed, 1 a check failed, 2 nothing ran, or a file cannot be read.

Examples:
  paystub replay
  paystub replay scenarios/ukg-wfm 'my-scenarios/**/*.arazzo.yaml'
  paystub replay --json scenarios/ > replay.json
`;

/** `paystub replay` */
export const replay: Command = {
  name: 'replay',
  summary: 'run scenarios and check every step',
  usage,
  run: async (args, terminal) => {
    const { values, positionals } = parseFlags(options, args);
    const paths = positionals.length > 0 ? positionals : [fileURLToPath(new URL('../../scenarios', import.meta.url))];
    const style = { colours: terminal.colours, cwd: terminal.cwd };
    const { replay } = await import('../scenario/replay.ts');
    const result = await replay({
      paths,
      cwd: terminal.cwd,
      vendors,
      start: await starter(values, terminal),
      ...(values.json === true
        ? {}
        : { onWorkflow: (workflow) => terminal.out(`${printWorkflow(workflow, style)}\n`) }),
    }).catch((error: unknown) => {
      throw error instanceof ScenarioError ? new UsageError(error.message) : error;
    });
    terminal.out(values.json === true ? `${JSON.stringify(result, null, 2)}\n` : printSummary(result, style));
    if (result.verdict === 'nothing-ran') throw new UsageError('nothing ran: the scenarios hold no steps');
    return result.verdict === 'passed' ? 0 : 1;
  },
};

async function starter(given: Given, terminal: Terminal): Promise<() => ReturnType<typeof startServer>> {
  const options = {
    vendors,
    storage: memoryStorage(),
    settings: {
      auth: (given.auth ?? 'lenient') as AuthMode,
      choices: readChoices((given.choose ?? []) as readonly string[], vendors),
      floor: (given.evidence ?? 'inferred') as Evidence,
      limits: (given.limits ?? 'off') as 'off' | 'real',
    },
    clock: terminal.clock,
    timer: terminal.timer,
    version: await version(),
    simHeaders: true,
    adminToken: undefined,
    cors: undefined,
    sandboxes: { most: 100_000, idle: 0 },
    journal: { entries: 1000, bytes: 16 * 1024 * 1024 },
    report: (message: string) => terminal.err(`paystub: ${message}\n`),
  };
  return () => startServer(options, 0, '127.0.0.1');
}
