import { BadBaseline } from '../../grading/grade.ts';
import { type Grades, gradeOf } from '../../grading/report/grades.ts';
import { gradesToHtml } from '../../grading/report/html.ts';
import { gradesToJson } from '../../grading/report/json.ts';
import { gradesToJunit } from '../../grading/report/junit.ts';
import { gradesToMarkdown } from '../../grading/report/markdown.ts';
import { gradesToMutationReport } from '../../grading/report/mutation-testing.ts';
import { gradesToText } from '../../grading/report/text.ts';
import { version } from '../../settings/version.ts';
import { vendors as builtIn } from '../../vendors/index.ts';
import type { Command } from '../command.ts';
import { splitArguments } from '../exec/split-arguments.ts';
import { gradeCommand } from '../grading/grade-command.ts';
import { freshServerOptions } from '../options/fresh-server.ts';
import { describeOptions, listOf, numberOf, type Options, textOf } from '../options/option.ts';
import { readSettings } from '../options/read-settings.ts';
import { prepareReports, type ReportFormats } from '../output/reports.ts';

const { config, twin: _, ...freshOptions } = freshServerOptions;
const options = {
  rules: {
    ...{ type: 'string', value: 'GLOB', multiple: true, flagOnly: true },
    help: 'only rules, or twins (RULE=POSITION), that are like this; * stands for any text; may be repeated',
  },
  vendor: {
    ...{ type: 'string', value: 'NAME', flagOnly: true, orVendor: true },
    allowed: [...builtIn.map(({ name }) => name), 'wire'],
    help: 'only twins of one vendor, or those of the wire',
  },
  sample: { type: 'string', value: 'N', range: [1, 100_000], flagOnly: true, help: 'a sample of so many twins' },
  'sample-seed': { type: 'string', value: 'TEXT', flagOnly: true, help: 'the same text takes the same sample (1)' },
  jobs: { type: 'string', value: 'N', range: [1, 64], flagOnly: true, help: 'commands side by side (1)' },
  min: { type: 'string', value: 'PERCENT', range: [0, 100], flagOnly: true, help: 'fail under this score' },
  'baseline-runs': {
    ...{ type: 'string', value: 'N', range: [1, 20], flagOnly: true },
    help: 'runs without a twin, which must be green and alike (2)',
  },
  'timeout-factor': {
    ...{ type: 'string', value: 'N', range: [1, 100], flagOnly: true },
    help: 'a run that takes so many times the baseline, and five seconds more, is ended (3)',
  },
  cache: { type: 'string', value: 'FILE', flagOnly: true, help: 'keep verdicts there; needs --inputs' },
  inputs: {
    ...{ type: 'string', value: 'GLOB', multiple: true, flagOnly: true },
    help: 'files that the verdicts depend on: the client and its tests; may be repeated',
  },
  report: {
    ...{ type: 'string', value: 'FORMAT', multiple: true, flagOnly: true },
    help: 'write a report: json, html, junit or mutation-testing; may be repeated',
  },
  'report-dir': { type: 'string', value: 'DIR', flagOnly: true, help: 'folder of the reports (.)' },
  ...freshOptions,
  config,
} as const satisfies Options;

const usage = `Grades tests: runs them against wrong twins of the vendors' rules and tells which of them they do not notice.

Usage: paystub mutate [options] -- command [arguments]

The command runs as under "paystub exec", with the same variables, first without a twin: it must be green, and two runs
must make the same requests. Then it runs once for each twin and each other variant of the rules that it touched, and for
some twins of the wire, each time against a fresh server. The twin is named in PAYSTUB_TWIN, a variant in PAYSTUB_CHOOSE.

  noticed      the tests fail, as they should                 overlooked   the tests pass although the vendor is wrong
  timeout      the tests never end; counts as noticed         not met      the tests pass, and no request met the twin
  not reached  no request of the tests touches the rule

The score is the share of noticed ones among noticed and overlooked. With twins of the wire that a good client copes with
(an unknown member, a slow answer, 429 once) the tests should stay green; they do not count.

${describeOptions(options)}

Exit codes: 0; 1 under --min; 2 usage or configuration, a baseline that is red or unsteady, a twin that ended in an error.

Examples:
  paystub mutate -- npm test
  paystub mutate --jobs 4 --min 80 --report html,junit --report-dir reports -- npx vitest run
  paystub mutate --rules 'ukg.terms.*' --cache .paystub-cache --inputs 'src/**' --inputs 'test/**' -- npm test
`;

const reportFormats: ReportFormats<Grades> = {
  files: {
    json: { file: 'mutate.json', write: gradesToJson },
    html: { file: 'mutate-report.html', write: gradesToHtml },
    junit: { file: 'mutate-junit.xml', write: gradesToJunit },
    'mutation-testing': {
      file: 'mutation-report.json',
      write: (grades, { version: made }) => gradesToMutationReport(grades, made),
    },
  },
  toMarkdown: gradesToMarkdown,
};

/** `paystub mutate` */
export const mutate: Command = {
  usage,
  options,
  rest: 'command',
  outlivesOutput: true,
  run: async (args, terminal) => {
    const { flags, command, commandArgs } = splitArguments('mutate', args);
    const values = await readSettings(options, flags, terminal);
    const [reports, folder] = [listOf(values.report), textOf(values['report-dir'])];
    const writeReports = await prepareReports(reportFormats, reports, folder, terminal);
    const start = terminal.clock();
    try {
      const grades = await gradeCommand(command, commandArgs, values, terminal);
      if (grades === undefined) return 130;
      await writeReports(grades, { start, stop: terminal.clock(), version: version() });
      terminal.out(gradesToText(grades));
      const { score, counts } = gradeOf(grades);
      if (counts.error > 0) return 2;
      return score < numberOf(values.min, 0) ? 1 : 0;
    } catch (error) {
      if (!(error instanceof BadBaseline)) throw error;
      terminal.err(
        `${error.output}${error.output === '' || error.output.endsWith('\n') ? '' : '\n'}paystub: ${error.message}\n`,
      );
      return 2;
    }
  },
};
