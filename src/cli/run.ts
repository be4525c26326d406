import { constants } from 'node:os';
import { nodeCrypto } from '../engine/built-ins.ts';
import { nearest } from '../engine/http/nearest.ts';
import { version } from '../settings/version.ts';
import { type EndingSignal, type Terminal, UsageError } from './command.ts';
import { commands, type Entry } from './commands.ts';

const help = `Paystub stands in for UKG Pro WFM, Sage Intacct and PowerOffice Go while an integration is built and tested.

Usage: paystub <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

  paystub <command> --help   what a command takes
  paystub --version          the version

Examples:
  paystub serve --port 4010
  paystub exec -- npm test
  paystub replay scenarios/
`;

/**
 * Runs a command as it was given to this process.
 * @returns the exit code
 */
export async function run(argv: readonly string[]): Promise<number> {
  // Who pipes into `head` has read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    process.stdout.write(help);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  try {
    const command = await find(name === 'help' ? (rest[0] ?? '') : name).load();
    if (name === 'help' || asksForHelp(rest)) {
      process.stdout.write(command.usage);
      return 0;
    }
    return await command.run(rest, terminal());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`paystub: ${error.message}\n`);
    return 2;
  }
}

function find(name: string): Entry {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry !== undefined) return entry;
  const near = nearest(name, Object.keys(commands));
  throw new UsageError(
    `there is no command "${name}"${near === undefined ? '' : `; did you mean "${near}"?`} (paystub --help lists them)`,
  );
}

/** What stands after `--` is another program's. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

function terminal(): Terminal {
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  let listener: ((signal: EndingSignal) => void) | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () =>
      listener === undefined ? process.exit(128 + constants.signals[signal]) : listener(signal),
    );
  }
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: Date.now,
    timer: () => performance.now(),
    colours: process.stdout.isTTY && process.env.NO_COLOR === undefined,
    interactive: process.stdin.isTTY,
    secret: () => nodeCrypto().randomBytes(24).toString('base64url'),
    input: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    },
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    get stopped() {
      listener = () => {
        listener = undefined; // who asks twice does not want to wait
        resolve();
      };
      return stopped;
    },
    onSignal: (given) => {
      listener = given;
    },
  };
}
