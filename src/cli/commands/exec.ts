import type { Entry } from '../../engine/journal/entry.ts';
import { forTerminal } from '../../engine/printable.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import type { FrontOptions } from '../../server/real-hosts/front.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import type { ReadAgain } from '../../server/starting-point.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { variableNames } from '../../settings/variables.ts';
import { version } from '../../settings/version.ts';
import { requireHazards } from '../../usage/coverage.ts';
import { CoverageCollector } from '../../usage/coverage-collector.ts';
import { execToCtrf } from '../../usage/ctrf.ts';
import { execToHtml } from '../../usage/html.ts';
import { execToJunit } from '../../usage/junit.ts';
import { execToMarkdown } from '../../usage/markdown.ts';
import type { ExecResult } from '../../usage/result.ts';
import { UsageCollector } from '../../usage/usage-collector.ts';
import { usageText } from '../../usage/usage-text.ts';
import { vendors as builtIn } from '../../vendors/index.ts';
import type { Command } from '../command.ts';
import { commandEnvironment, realHostVariableNames } from '../exec/command-environment.ts';
import { runChild } from '../exec/run-child.ts';
import { splitArguments } from '../exec/split-arguments.ts';
import { freshServerOptions, prepareFreshServer } from '../options/fresh-server.ts';
import { type FrontSurroundings, passingFrontSettings } from '../options/front-settings.ts';
import { describeOptions, listOf, numberOf, type Options, textOf, type Values } from '../options/option.ts';
import { readSettings } from '../options/read-settings.ts';
import { createReloading, watch } from '../options/reloading.ts';
import { serverOptions } from '../options/server-options.ts';
import { prepareCoverage } from '../output/coverage-report.ts';
import { prepareReports, type ReportFormats } from '../output/reports.ts';
import type { Terminal } from '../terminal.ts';

const { config, ...freshOptions } = freshServerOptions;
const options = {
  ...freshOptions,
  watch: serverOptions.watch,
  'sim-headers': serverOptions['sim-headers'],
  port: { type: 'string', value: 'N', range: [0, 65_535], flagOnly: true, help: 'port to listen on (a free one)' },
  report: {
    type: 'string',
    value: 'FORMAT',
    multiple: true,
    flagOnly: true,
    help: 'write a report: junit (exec-junit.xml), ctrf (exec-ctrf.json) or html (exec-report.html); may be repeated',
  },
  'report-dir': { type: 'string', value: 'DIR', flagOnly: true, help: 'folder of the reports (.)' },
  coverage: {
    ...{ type: 'string', value: 'FORMAT', multiple: true, flagOnly: true },
    help: 'tell the operations, rules and hazards met: text, or a report, json (exec-coverage.json) or html (exec-coverage.html)',
  },
  'require-hazard': {
    ...{ type: 'string', value: 'NAME', multiple: true, flagOnly: true },
    help: 'fail where no request met it, such as second-page or ukg-wfm:throttled; may be repeated',
  },
  'as-real': { type: 'boolean', flagOnly: true, help: "let the command call the vendors' real hosts: see below" },
  as: serverOptions.as,
  pass: serverOptions.pass,
  ca: { ...serverOptions.ca, help: 'folder of the CA for --as-real, for instance .paystub/ca (one made for this run)' },
  'require-requests': { type: 'boolean', flagOnly: true, help: 'fail when no request came' },
  config,
} as const satisfies Options;

const usage = `Runs a command, a test run for instance, against a fresh Paystub that keeps nothing.

Usage: paystub exec [options] -- command [arguments]

The command finds these variables, the base URLs and the test credentials; those of callers who may do less, or who are
in another environment, have its name and only what differs:
  PAYSTUB_URL
${builtIn.map((vendor) => `  ${variableNames(vendor).join(' ')}`).join('\n')}
When it has ended, a summary goes to standard error: requests by operation, what was refused and why, inferred rules
that the answers leaned on, operations that were never called.

${describeOptions(options)}

With --as-real the command finds no base URLs: it calls the vendors' real hosts, unchanged, and a proxy leads it to this
Paystub. Other hosts are refused, but for those of --pass. For that it finds these variables, in lower case too:
  ${realHostVariableNames.join(' ')}

Exit codes: the command's own; 128 and the signal's number where a signal ended it, 127 where there is no such command;
3 where an answer would have leaned on weaker evidence than --evidence allows; 1 with --require-requests and no request,
or where a hazard of --require-hazard was not met;
2 usage or configuration.

Examples:
  paystub exec -- npm test
  paystub exec --auth strict --report junit,html --report-dir reports -- npx vitest run
  paystub exec --as-real --pass packages.example.org -- npm test
  paystub exec --evidence documented -- sh -c 'curl -s "$UKG_BASE_URL/api/v1/commons/persons"'
`;

const reportFormats: ReportFormats<ExecResult> = {
  files: {
    junit: { file: 'exec-junit.xml', write: execToJunit },
    ctrf: { file: 'exec-ctrf.json', write: execToCtrf },
    html: { file: 'exec-report.html', write: execToHtml },
  },
  toMarkdown: execToMarkdown,
};

/** `paystub exec` */
export const exec: Command = {
  usage,
  options,
  rest: 'command',
  outlivesOutput: true,
  run: async (args, terminal) => {
    const { flags, command, commandArgs } = splitArguments('exec', args);
    const { vendors } = terminal;
    const values = await readSettings(options, flags, terminal);
    requireUse(values, flags);
    const writeReports = await prepareReports(
      reportFormats,
      listOf(values.report),
      textOf(values['report-dir']),
      terminal,
    );
    const findMissing = requireHazards(listOf(values['require-hazard']), vendors);
    const writeCoverage = await prepareCoverage(listOf(values.coverage), textOf(values['report-dir']), terminal);
    const start = terminal.clock();
    const started = terminal.timer();
    const collector = new UsageCollector(vendors);
    const tell = (message: string) => terminal.err(`paystub: ${forTerminal(message)}\n`);
    const coverage = new CoverageCollector(vendors, tell);
    const reloading = createReloading(values, () => readSettings(options, flags, terminal), terminal);
    const { readAgain } = reloading;
    const server = await startCollected(values, terminal, { collector, coverage, readAgain });
    const stopWatching = values.watch === true ? watch(server, reloading, tell) : () => {};
    const environment = commandEnvironment(server, terminal.env, tell);
    const child = await environment
      .then(({ env }) => runChild(command, commandArgs, env, terminal))
      .finally(async () => {
        stopWatching();
        await server.close();
        await (await environment).remove();
      });
    if (child.failure !== undefined) {
      terminal.err(`paystub: ${forTerminal(child.failure)}\n`);
      return child.code;
    }
    const result = {
      command: [command, ...commandArgs].join(' '),
      code: child.code,
      milliseconds: terminal.timer() - started,
      usage: collector.result(),
    };
    await writeReports(result, { start, stop: terminal.clock(), version: version() });
    terminal.err(usageText(result.usage, (await environment).expected, terminal.errorColours));
    const missing = await writeCoverage(coverage.result(), findMissing);
    if (child.signal !== undefined) return child.code;
    const code = exitCode(result, values);
    return code === 0 && missing.length > 0 ? 1 : code;
  },
};

type Collecting = {
  readonly collector: UsageCollector;
  readonly coverage: CoverageCollector;
  readonly readAgain: ReadAgain;
};

/** Starts a fresh server whose requests are collected. @throws UsageError for wrong settings or a port in use */
async function startCollected(
  values: Values,
  terminal: Terminal,
  { collector, coverage, readAgain }: Collecting,
): Promise<RunningServer> {
  const fresh = await prepareFreshServer(values, terminal);
  const freshOptions = await fresh.options();
  const options = {
    ...freshOptions,
    front: await frontOf(values, { ...terminal, report: freshOptions.report }),
    readAgain,
    onRequest: (entry: Entry, sandbox: Sandbox) => {
      collector.note(entry, sandbox);
      coverage.note(entry);
    },
    onUnusedFaults: collector.noteUnusedFaults,
    usage: () => collector.result(),
    coverage: () => coverage.result(),
  };
  const port = numberOf(values.port, 0);
  return startServer(options, port).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new UsageError(`port ${port} is in use`) : error;
  });
}

/** The proxy in front of the server, for a command that calls the vendors' real hosts. */
function frontOf(values: Values, surroundings: FrontSurroundings): Promise<FrontOptions> | undefined {
  return values['as-real'] === true ? passingFrontSettings(values, surroundings) : undefined;
}

// A configuration file may have them for a server: they are refused as flags alone.
function requireUse(values: Values, flags: readonly string[]): void {
  if (values['as-real'] === true) return;
  const useless = ['--as', '--pass'].find((flag) => flags.some((each) => each.split('=')[0] === flag));
  if (useless !== undefined) throw new UsageError(`${useless} needs --as-real`);
}

function exitCode({ code, usage: { breaches, requests } }: ExecResult, values: Values): number {
  if (breaches.length > 0) return 3;
  return code === 0 && values['require-requests'] === true && requests === 0 ? 1 : code;
}
