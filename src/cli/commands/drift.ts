import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { forTerminal, jsonForTerminal } from '../../engine/printable.ts';
import { type DriftResult, tallyOf } from '../../recording/drift/verdict.ts';
import {
  choicesToYaml,
  driftToCtrf,
  driftToHtml,
  driftToJunit,
  driftToMarkdown,
  evidenceToYaml,
} from '../../recording/report/reports.ts';
import { driftToText } from '../../recording/report/text.ts';
import { fileErrorText } from '../../settings/file-error-text.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { version } from '../../settings/version.ts';
import type { Command } from '../command.ts';
import { freshServerOptions, prepareFreshServer } from '../options/fresh-server.ts';
import { describeOptions, listOf, type Options, textOf, type Values } from '../options/option.ts';
import { readCommandLine } from '../options/read-settings.ts';
import { orRecordingUsage } from '../output/recording-findings.ts';
import { prepareReports, type ReportFormats } from '../output/reports.ts';
import type { Terminal } from '../terminal.ts';

const { plugin, seed, people, 'random-seed': randomSeed, choose, config } = freshServerOptions;
const options = {
  ...{ plugin, seed, people, 'random-seed': randomSeed, choose },
  accept: {
    type: 'string',
    value: 'FILE',
    flagOnly: true,
    help: 'differences that you know: a list of waivers (YAML)',
  },
  json: { type: 'boolean', flagOnly: true, help: 'print the result as one JSON document' },
  out: { type: 'string', value: 'DIR', flagOnly: true, help: 'folder for choices.yaml and evidence.yaml (.)' },
  report: {
    ...{ type: 'string', value: 'FORMAT', multiple: true, flagOnly: true },
    help: 'write a report: junit, ctrf or html; may be repeated',
  },
  'report-dir': { type: 'string', value: 'DIR', flagOnly: true, help: 'folder of the reports (.)' },
  config,
} as const satisfies Options;

const usage = `Compares recordings of a tenant with Paystub, and tells which rules the tenant confirms and which it does not.

Usage: paystub drift [options] RECORDING…

Each recording is replayed into a fresh sandbox whose clock shows the recorded times. Records that the tenant showed or named
are put there first; what rests on others is not comparable. Each exchange gets one verdict:

  agrees          status, headers, members, their order, types and values are the same; in part, where
                  other values in it come from records that the recording does not show
  choice          another variant of a rule agrees with the tenant
  contradicts     a rule decides about what differs, and none of its variants agrees
  unmodelled      no rule decides about what differs
  not simulated   Paystub does not simulate it
  not comparable  its outcome rests on what the recording does not hold
  accepted        a waiver names it

A waiver has a rule (* stands for any text) or an operation, a reason, and the last day on which it holds:

  - { rule: intacct.query.*, reason: our tenant has an older release, until: 2026-12-31 }

${describeOptions(options)}

choices.yaml makes Paystub answer as the tenant does: paystub serve --config choices.yaml. evidence.yaml counts by rule what
the tenant confirms and contradicts; no data are in it.

Exit codes: 0 nothing differs; 1 something differs (choice, contradicts, unmodelled), or nothing was comparable; 2 usage.

Examples:
  paystub drift session.ndjson
  paystub drift --seed company.yaml --accept waivers.yaml --report junit,html recordings/*.ndjson
`;

const reportFormats: ReportFormats<DriftResult> = {
  files: {
    junit: { file: 'drift-junit.xml', write: driftToJunit },
    ctrf: { file: 'drift-ctrf.json', write: driftToCtrf },
    html: { file: 'drift.html', write: driftToHtml },
  },
  toMarkdown: driftToMarkdown,
};

/** `paystub drift` */
export const drift: Command = {
  usage,
  options,
  rest: 'files',
  run: async (args, terminal) => {
    const { values, positionals } = await readCommandLine(options, args, terminal);
    if (positionals.length === 0) throw new UsageError('drift takes one or more recordings of paystub record');
    const formats = listOf(values.report);
    const writeReports = await prepareReports(reportFormats, formats, textOf(values['report-dir']), terminal);
    const start = terminal.clock();
    const result = await compare(positionals, values, terminal);
    await writeReports(result, { start, stop: terminal.clock(), version: version() });
    await writeFindings(result, resolve(terminal.cwd, textOf(values.out) ?? '.'), terminal);
    terminal.out(values.json === true ? `${jsonForTerminal(result, 2)}\n` : driftToText(result));
    return exitCode(result, terminal);
  },
};

async function compare(files: readonly string[], values: Values, terminal: Terminal): Promise<DriftResult> {
  const fresh = await prepareFreshServer(values, terminal);
  const { vendors, settings } = await fresh.options();
  const { findDrift } = await import('../../recording/drift/drift.ts');
  const { readWaivers } = await import('../../recording/drift/waivers.ts');
  const accepted = textOf(values.accept);
  return orRecordingUsage(async () =>
    findDrift({
      files: files.map((file) => resolve(terminal.cwd, file)),
      waivers: accepted === undefined ? [] : await readWaivers(resolve(terminal.cwd, accepted)),
      ...{ vendors, settings, hasOwnData: fresh.mark !== undefined, now: terminal.clock() },
      report: (message) => terminal.err(`paystub: ${forTerminal(message)}\n`),
    }),
  );
}

async function writeFindings(result: DriftResult, folder: string, { clock }: Terminal): Promise<void> {
  const day = new Date(clock()).toISOString().slice(0, 10);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'evidence.yaml'), evidenceToYaml(result, day, version()));
    if (Object.keys(result.choices).length > 0) await writeFile(join(folder, 'choices.yaml'), choicesToYaml(result));
  } catch (error) {
    throw new UsageError(`cannot write to ${folder}: ${fileErrorText(error)}`);
  }
}

function exitCode({ exchanges }: DriftResult, { err }: Terminal): number {
  const { agrees, choice, contradicts, unmodelled, accepted } = tallyOf(exchanges);
  if (choice + contradicts + unmodelled > 0) return 1;
  if (agrees + accepted > 0) return 0;
  err('paystub: nothing was comparable\n');
  return 1;
}
