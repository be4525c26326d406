import { fileURLToPath } from 'node:url';
import { jsonForTerminal } from '../../engine/printable.ts';
import { toCtrf } from '../../scenario/report/ctrf.ts';
import { toJunit } from '../../scenario/report/junit.ts';
import { toMarkdown } from '../../scenario/report/markdown.ts';
import { printSummary, printWorkflow, type Style } from '../../scenario/report/print.ts';
import type { ReplayResult } from '../../scenario/report/result.ts';
import type { ReplayOptions } from '../../scenario/run/replay.ts';
import type { Target } from '../../scenario/run/target.ts';
import { ScenarioError } from '../../scenario/scenario-error.ts';
import { startServer } from '../../server/server.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { version } from '../../settings/version.ts';
import type { Command } from '../command.ts';
import { freshServerOptions, prepareFreshServer } from '../options/fresh-server.ts';
import { describeOptions, listOf, numberOf, type Options, textOf, type Values } from '../options/option.ts';
import { readCommandLine } from '../options/read-settings.ts';
import { readTargets } from '../options/targets.ts';
import { createProgressLine } from '../output/progress.ts';
import { prepareReports, type ReportFormats } from '../output/reports.ts';
import type { Terminal } from '../terminal.ts';

const { config, ...freshOptions } = freshServerOptions;
const options = {
  json: { type: 'boolean', flagOnly: true, help: 'print the results as one JSON document' },
  jobs: { type: 'string', value: 'N', range: [1, 64], flagOnly: true, help: 'how many workflows run at a time (1)' },
  target: {
    type: 'string',
    value: 'VENDOR=URL',
    multiple: true,
    flagOnly: true,
    help: 'run against a real tenant instead; steps of the control API are skipped; may be repeated',
  },
  header: {
    type: 'string',
    value: "'VENDOR=NAME: VALUE'",
    multiple: true,
    flagOnly: true,
    help: 'header for a target; $NAME in it is the variable of that name; may be repeated',
  },
  'allow-writes': { type: 'boolean', flagOnly: true, help: 'also run workflows that write against targets' },
  report: {
    type: 'string',
    value: 'FORMAT',
    multiple: true,
    flagOnly: true,
    help: 'write a report: junit (junit.xml) or ctrf (ctrf-report.json); may be repeated',
  },
  'report-dir': { type: 'string', value: 'DIR', flagOnly: true, help: 'folder of the reports (.)' },
  ...freshOptions,
  config,
} as const satisfies Options;

const usage = `Runs scenarios (Arazzo documents) against a fresh Paystub and checks every step.

Usage: paystub replay [options] [files, folders or patterns]

Without files it runs the scenarios that come with Paystub. Each workflow has a sandbox of its own.

${describeOptions(options)}

With --evidence documented or observed every workflow runs to its end, and the steps that cannot be had are listed with
the rule or the part of the contract that is known less well.

Exit codes: 0 every check passed, 1 a check failed, 2 nothing ran or a file cannot be read, 3 a step cannot be had,
because its answer would lean on weaker evidence than --evidence allows.

Examples:
  paystub replay
  paystub replay scenarios/ukg-wfm 'my-scenarios/**/*.arazzo.yaml'
  paystub replay --json scenarios/ > replay.json
  paystub replay --evidence documented scenarios/
  paystub replay --report junit --report-dir reports scenarios/
  paystub replay --target ukg-wfm=https://tenant.example.com \\
    --header 'ukg-wfm=Authorization: Bearer $UKG_TOKEN' scenarios/ukg-wfm
`;

const reportFormats: ReportFormats<ReplayResult> = {
  files: { junit: { file: 'junit.xml', write: toJunit }, ctrf: { file: 'ctrf-report.json', write: toCtrf } },
  toMarkdown,
};

/** The folder of the scenarios that come with Paystub. */
const ownScenarios = fileURLToPath(new URL('../../../scenarios', import.meta.url));

/** `paystub replay` */
export const replay: Command = {
  usage,
  options,
  rest: 'files',
  run: async (args, terminal) => {
    const { values, positionals } = await readCommandLine(options, args, terminal);
    const targets = targetsOf(values, terminal);
    const jobs = numberOf(values.jobs, 1);
    const writeReports = await prepareReports(
      reportFormats,
      listOf(values.report),
      textOf(values['report-dir']),
      terminal,
    );
    const fresh = await prepareFreshServer(values, terminal);
    const style = { colours: terminal.colours, cwd: terminal.cwd };
    const start = terminal.clock();
    const result = await runScenarios({
      paths: positionals.length > 0 ? positionals : [ownScenarios],
      cwd: terminal.cwd,
      vendors: terminal.vendors,
      start: async (begun) => startServer(await fresh.options(begun), 0, '127.0.0.1'),
      ownData: fresh.mark,
      targets,
      allowWrites: values['allow-writes'] === true,
      jobs,
      goesOn: values.evidence !== undefined && values.evidence !== 'inferred',
      ...(values.json === true ? {} : listeners(style, terminal)),
    });
    await writeReports(result, { start, stop: terminal.clock(), version: version() });
    terminal.out(values.json === true ? `${jsonForTerminal(result, 2)}\n` : printSummary(result, style));
    return exitCode(result);
  },
};

/** Reads the targets. @throws UsageError for a malformed one, and for `--allow-writes` without any */
function targetsOf(values: Values, { env, vendors }: Terminal): readonly Target[] {
  const names = vendors.map(({ name }) => name);
  const targets = readTargets(listOf(values.target), listOf(values.header), names, env);
  if (values['allow-writes'] === true && targets.length === 0)
    throw new UsageError('--allow-writes is for a --target; the built-in Paystub may always be written to');
  return targets;
}

/** Returns listeners that print each result, and below them how far the run is. */
function listeners(style: Style, terminal: Terminal): Pick<ReplayOptions, 'onWorkflow' | 'onProgress'> {
  const progress = createProgressLine(terminal);
  return {
    onWorkflow: (workflow) => {
      progress?.clear();
      terminal.out(`${printWorkflow(workflow, style)}\n`);
    },
    ...(progress === undefined ? {} : { onProgress: progress.show }),
  };
}

async function runScenarios(options: ReplayOptions): Promise<ReplayResult> {
  const { replay } = await import('../../scenario/run/replay.ts');
  return replay(options).catch((error: unknown) => {
    throw error instanceof ScenarioError ? new UsageError(error.message) : error;
  });
}

function exitCode({ verdict, workflows }: ReplayResult): number {
  if (verdict === 'nothing-ran') {
    const reason = workflows.find((workflow) => workflow.reason !== undefined)?.reason;
    throw new UsageError(`nothing ran: ${reason ?? 'the scenarios hold no steps'}`);
  }
  if (verdict === 'passed') return 0;
  return workflows.some(({ steps }) => steps.some((step) => step.verdict === 'below-floor')) ? 3 : 1;
}
