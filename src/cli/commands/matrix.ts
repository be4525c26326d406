import { BadBaseline } from '../../grading/grade.ts';
import { type MatrixRow, reactions } from '../../grading/matrix.ts';
import { matrixToMarkdown, matrixToText } from '../../grading/report/matrix-text.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { version } from '../../settings/version.ts';
import type { Command } from '../command.ts';
import { fillMatrix } from '../grading/fill-matrix.ts';
import { freshServerOptions } from '../options/fresh-server.ts';
import { describeOptions, listOf, type Options, textOf } from '../options/option.ts';
import { readCommandLine } from '../options/read-settings.ts';
import { prepareReports, type ReportFormats } from '../output/reports.ts';

const { config, twin: _, ...freshOptions } = freshServerOptions;
const options = {
  forbid: {
    ...{ type: 'string', value: 'REACTION', multiple: true, flagOnly: true, allowed: reactions },
    help: 'fail where a client did this after a refusal; may be repeated',
  },
  report: {
    type: 'string',
    value: 'FORMAT',
    multiple: true,
    flagOnly: true,
    help: 'write a report: json (matrix.json)',
  },
  'report-dir': { type: 'string', value: 'DIR', flagOnly: true, help: 'folder of the reports (.)' },
  ...freshOptions,
  config,
} as const satisfies Options;

const usage = `Withholds one privilege at a time and tells what a client did when it was refused.

Usage: paystub matrix [options] -- command [arguments]
       paystub matrix [options] [scenario files, folders or patterns]

The command, or the scenarios, run once as they are; every privilege that is asked for then is withheld in a run of its
own, against a fresh server: roles of PowerOffice with the flags of its tokens, permissions of Sage Intacct by object and
right, the function access of UKG for callers with a token. After the first refusal in a sandbox a client has

  stopped      asked nothing more             retried      sent the refused request again, and nothing else
  went-on      made other requests            wrote-half   changed data before the refusal and after it

${describeOptions(options)}

Exit codes: 0; 1 where a client did what --forbid names; 2 usage, or a first run that is red or asks for no privilege.

Examples:
  paystub matrix -- npm test
  paystub matrix --forbid wrote-half scenarios/poweroffice-go
`;

const reportFormats: ReportFormats<readonly MatrixRow[]> = {
  files: { json: { file: 'matrix.json', write: (rows) => `${JSON.stringify(rows, null, 2)}\n` } },
  toMarkdown: matrixToMarkdown,
};

/** `paystub matrix` */
export const matrix: Command = {
  usage,
  options,
  rest: 'command',
  outlivesOutput: true,
  run: async (args, terminal) => {
    const end = args.indexOf('--');
    const command = end === -1 ? [] : args.slice(end + 1);
    const { values, positionals } = await readCommandLine(options, end === -1 ? args : args.slice(0, end), terminal);
    if ((command.length === 0) === (positionals.length === 0))
      throw new UsageError('give scenarios, or a command after "--": paystub matrix -- npm test');
    const [reports, folder] = [listOf(values.report), textOf(values['report-dir'])];
    const writeReports = await prepareReports(reportFormats, reports, folder, terminal);
    const start = terminal.clock();
    try {
      const rows = await fillMatrix({ command, scenarios: positionals, values, terminal });
      if (rows === undefined) return 130;
      await writeReports(rows, { start, stop: terminal.clock(), version: version() });
      terminal.out(matrixToText(rows));
      return rows.some(({ reaction }) => reaction !== undefined && listOf(values.forbid).includes(reaction)) ? 1 : 0;
    } catch (error) {
      if (!(error instanceof BadBaseline)) throw error;
      terminal.err(`${error.output}paystub: ${error.message}\n`);
      return 2;
    }
  },
};
