import { fileURLToPath } from 'node:url';
import { toCtrf } from '../../scenario/report/ctrf.ts';
import { toJunit } from '../../scenario/report/junit.ts';
import { toMarkdown } from '../../scenario/report/markdown.ts';
import { printSummary, printWorkflow, type Style } from '../../scenario/report/print.ts';
import type { ReplayResult, WorkflowResult } from '../../scenario/report/result.ts';
import type { ReplayOptions } from '../../scenario/run/replay.ts';
import { ScenarioError } from '../../scenario/scenario-error.ts';
import { startServer } from '../../server/server.ts';
import { version } from '../../settings/version.ts';
import { vendors } from '../../vendors/index.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { freshServer } from '../options/fresh-server.ts';
import {
  describe,
  type Given,
  type Options,
  parseFlags,
  serverOptions,
  wholeNumber,
} from '../options/read-settings.ts';
import { readTargets } from '../options/targets.ts';
import { progressLine } from '../output/progress.ts';
import { type Formats, prepareReports } from '../output/reports.ts';

const { auth, choose, evidence, limits } = serverOptions;
const options = {
  json: { type: 'boolean', help: 'print the results as one JSON document' },
  jobs: { type: 'string', value: 'N', help: 'how many workflows run at a time (1)' },
  target: {
    type: 'string',
    value: 'VENDOR=URL',
    multiple: true,
    help: 'run against a real tenant instead; steps of the control API are skipped; may be repeated',
  },
  header: {
    type: 'string',
    value: "'VENDOR=NAME: VALUE'",
    multiple: true,
    help: 'header for a target; $NAME in it is the variable of that name; may be repeated',
  },
  'allow-writes': { type: 'boolean', help: 'also run workflows that write against targets' },
  report: {
    type: 'string',
    value: 'FORMAT',
    multiple: true,
    help: 'write a report: junit (junit.xml) or ctrf (ctrf-report.json); may be repeated',
  },
  'report-dir': { type: 'string', value: 'DIR', help: 'folder of the reports (.)' },
  auth,
  choose,
  evidence,
  limits,
} as const satisfies Options;

const usage = `Runs scenarios (Arazzo documents) against a fresh Paystub and checks every step.

Usage: paystub replay [options] [files, folders or patterns]

Without files it runs the scenarios that come with Paystub. Each workflow has a sandbox of its own.

${describe(options)}

Exit codes: 0 every check passed, 1 a check failed, 2 nothing ran or a file cannot be read, 3 a check failed because an
answer would have leaned on weaker evidence than --evidence allows.

Examples:
  paystub replay
  paystub replay scenarios/ukg-wfm 'my-scenarios/**/*.arazzo.yaml'
  paystub replay --json scenarios/ > replay.json
  paystub replay --report junit --report-dir reports scenarios/
  paystub replay --target ukg-wfm=https://tenant.example.com \\
    --header 'ukg-wfm=Authorization: Bearer $UKG_TOKEN' scenarios/ukg-wfm
`;

const reportFormats: Formats<ReplayResult> = {
  files: { junit: { file: 'junit.xml', write: toJunit }, ctrf: { file: 'ctrf-report.json', write: toCtrf } },
  toMarkdown,
};

/** `paystub replay` */
export const replay: Command = {
  name: 'replay',
  summary: 'run scenarios and check every step',
  usage,
  options,
  rest: 'files',
  run: async (args, terminal) => {
    const { values, positionals } = parseFlags(options, args);
    const paths =
      positionals.length > 0 ? positionals : [fileURLToPath(new URL('../../../scenarios', import.meta.url))];
    const style = { colours: terminal.colours, cwd: terminal.cwd };
    const names = vendors.map(({ name }) => name);
    const targets = readTargets(list(values.target), list(values.header), names, terminal.env);
    if (values['allow-writes'] === true && targets.length === 0)
      throw new UsageError('--allow-writes is for a --target; the built-in Paystub may always be written to');
    const jobs = wholeNumber('--jobs', String(values.jobs ?? 1), 1, 64);
    const reports = await prepareReports(reportFormats, list(values.report), values['report-dir'], terminal);
    const { replay } = await import('../../scenario/run/replay.ts');
    const start = terminal.clock();
    const result = await replay({
      paths,
      cwd: terminal.cwd,
      vendors,
      start: await starter(values, terminal),
      targets,
      allowWrites: values['allow-writes'] === true,
      jobs,
      ...(values.json === true ? {} : showing(style, terminal)),
    }).catch((error: unknown) => {
      throw error instanceof ScenarioError ? new UsageError(error.message) : error;
    });
    await reports(result, { start, stop: terminal.clock(), version: version() });
    terminal.out(values.json === true ? `${JSON.stringify(result, null, 2)}\n` : printSummary(result, style));
    if (result.verdict === 'nothing-ran') throw new UsageError(nothingRan(result));
    if (result.verdict === 'passed') return 0;
    return result.workflows.some(isBelowFloor) ? 3 : 1;
  },
};

/** Results as they come; below them, on a terminal, how far the run is. */
function showing(style: Style, terminal: Terminal): Pick<ReplayOptions, 'onWorkflow' | 'onProgress'> {
  const progress = progressLine(terminal);
  return {
    onWorkflow: (workflow) => {
      progress?.clear();
      terminal.out(`${printWorkflow(workflow, style)}\n`);
    },
    ...(progress === undefined ? {} : { onProgress: progress.show }),
  };
}

function isBelowFloor({ steps }: WorkflowResult): boolean {
  return steps.some(({ exchange }) => exchange?.response?.headers['x-paystub-error'] === 'rule-below-floor');
}

function nothingRan({ workflows }: ReplayResult): string {
  const reason = workflows.find((workflow) => workflow.reason !== undefined)?.reason;
  return `nothing ran: ${reason ?? 'the scenarios hold no steps'}`;
}

function list(value: Given[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

async function starter(given: Given, terminal: Terminal): Promise<() => ReturnType<typeof startServer>> {
  const options = freshServer(given, terminal);
  return () => startServer(options, 0, '127.0.0.1');
}
