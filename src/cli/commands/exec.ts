import { type RunningServer, startServer } from '../../server/server.ts';
import { readOwnData } from '../../settings/own-data.ts';
import { version } from '../../settings/version.ts';
import { vendors } from '../../vendors/index.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { type ExecResult, execToCtrf, execToJunit } from '../exec/exec-result.ts';
import { execToHtml } from '../exec/html.ts';
import { execToMarkdown } from '../exec/markdown.ts';
import { runChild } from '../exec/run-child.ts';
import { UsageCollector } from '../exec/usage-collector.ts';
import { usageText } from '../exec/usage-text.ts';
import { freshServer } from '../options/fresh-server.ts';
import {
  describe,
  type Given,
  type Options,
  readSettings,
  serverOptions,
  wholeNumber,
} from '../options/read-settings.ts';
import { type Formats, prepareReports } from '../output/reports.ts';

const { seed, people, auth, choose, evidence, limits } = serverOptions;
const options = {
  seed,
  people,
  'random-seed': serverOptions['random-seed'],
  auth,
  choose,
  evidence,
  limits,
  'sim-headers': serverOptions['sim-headers'],
  port: { type: 'string', value: 'N', flagOnly: true, help: 'port to listen on (a free one)' },
  report: {
    type: 'string',
    value: 'FORMAT',
    multiple: true,
    flagOnly: true,
    help: 'write a report: junit (exec-junit.xml), ctrf (exec-ctrf.json) or html (exec-report.html); may be repeated',
  },
  'report-dir': { type: 'string', value: 'DIR', flagOnly: true, help: 'folder of the reports (.)' },
  'require-requests': { type: 'boolean', flagOnly: true, help: 'fail when no request came' },
  config: serverOptions.config,
} as const satisfies Options;

const usage = `Runs a command, a test run for instance, against a fresh Paystub that keeps nothing.

Usage: paystub exec [options] -- command [arguments]

The command finds these variables, the base URLs and the test credentials:
  PAYSTUB_URL
${vendors.map(({ mount, credentials }) => `  ${namesOf(mount, credentials).join(' ')}`).join('\n')}
When it has ended, a summary goes to standard error: requests by operation, what was refused and why, inferred rules
that the answers leaned on, operations that were never called.

${describe(options)}

Exit codes: the command's own; 128 and the signal's number where a signal ended it, 127 where there is no such command;
3 where an answer would have leaned on weaker evidence than --evidence allows; 1 with --require-requests and no request;
2 usage or configuration.

Examples:
  paystub exec -- npm test
  paystub exec --auth strict --report junit,html --report-dir reports -- npx vitest run
  paystub exec --evidence documented -- sh -c 'curl -s "$UKG_BASE_URL/api/v1/commons/persons"'
`;

const reportFormats: Formats<ExecResult> = {
  files: {
    junit: { file: 'exec-junit.xml', write: execToJunit },
    ctrf: { file: 'exec-ctrf.json', write: execToCtrf },
    html: { file: 'exec-report.html', write: execToHtml },
  },
  toMarkdown: execToMarkdown,
};

/** `paystub exec` */
export const exec: Command = {
  name: 'exec',
  summary: 'run a command against a fresh server',
  usage,
  options,
  rest: 'command',
  run: async (args, terminal) => {
    const end = args.indexOf('--');
    const [command, ...rest] = end === -1 ? [] : args.slice(end + 1);
    if (command === undefined || command === '')
      throw new UsageError('the command stands after "--": paystub exec -- npm test');
    const given = await readSettings(options, args.slice(0, end), terminal);
    const reports = await prepareReports(reportFormats, list(given.report), given['report-dir'], terminal);
    const start = terminal.clock();
    const started = terminal.timer();
    const { server, collector } = await startWatched(given, terminal);
    const child = await runChild(command, rest, { ...terminal.env, ...variables(server) }, terminal).finally(
      server.close,
    );
    if (child.failure !== undefined) {
      terminal.err(`paystub: ${child.failure}\n`);
      return child.code;
    }
    const result = {
      command: [command, ...rest].join(' '),
      code: child.code,
      milliseconds: terminal.timer() - started,
      usage: collector.result(),
    };
    await reports(result, { start, stop: terminal.clock(), version: version() });
    terminal.err(usageText(result.usage));
    if (child.signal !== undefined) return child.code;
    if (result.usage.breaches.length > 0) return 3;
    return child.code === 0 && given['require-requests'] === true && result.usage.requests === 0 ? 1 : child.code;
  },
};

type Watched = { readonly server: RunningServer; readonly collector: UsageCollector };

async function startWatched(given: Given, terminal: Terminal): Promise<Watched> {
  const own = await readOwnData(given, terminal.cwd);
  const collector = new UsageCollector({ vendors });
  const options = {
    ...freshServer(given, terminal),
    vendors: await own.into(vendors, terminal.clock()),
    onRequest: (entry, sandbox) => collector.note(entry, sandbox),
  } satisfies Parameters<typeof startServer>[0];
  const port = wholeNumber('--port', String(given.port ?? 0), 0, 65_535);
  const server = await startServer(options, port, '127.0.0.1').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new UsageError(`port ${port} is in use`) : error;
  });
  return { server, collector };
}

/** Names of the variables of a vendor: `UKG_BASE_URL`, `UKG_USERNAME`. */
function namesOf(mount: string, credentials: Readonly<Record<string, string>>): readonly string[] {
  const prefix = mount.slice(1).toUpperCase();
  return ['BASE_URL', ...Object.keys(credentials)].map((name) => `${prefix}_${name.toUpperCase()}`);
}

function variables({ url }: RunningServer): Readonly<Record<string, string>> {
  const all = vendors.flatMap(({ mount, credentials }) => {
    const values = [url + mount, ...Object.values(credentials)];
    return namesOf(mount, credentials).map((name, i): [string, string] => [name, values[i] ?? '']);
  });
  return { PAYSTUB_URL: url, ...Object.fromEntries(all) };
}

function list(value: Given[string]): readonly string[] {
  return typeof value === 'object' ? value : [];
}
