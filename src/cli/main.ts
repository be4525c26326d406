import { randomBytes } from 'node:crypto';
import { enableCompileCache } from 'node:module';
import type { Command, Terminal } from './command.ts';

enableCompileCache();
const { UsageError, nearest } = await import('./command.ts');

const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  serve: { summary: 'start the server', load: async () => (await import('./serve.ts')).serve },
  replay: { summary: 'run scenarios and check every step', load: async () => (await import('./replay.ts')).replay },
  control: {
    summary: 'call the control API of a running server',
    load: async () => (await import('./control.ts')).control,
  },
  rules: {
    summary: 'list what is known of the vendors, and how',
    load: async () => (await import('./rules.ts')).rules,
  },
};

const help = `Paystub stands in for UKG Pro WFM, Sage Intacct and PowerOffice Go while an integration is built and tested.

Usage: paystub <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}

  paystub <command> --help   what a command takes
  paystub --version          the version

Example: paystub serve --port 4010
`;

// Who pipes into `head` has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    const { version } = await import('./version.ts');
    process.stdout.write(`${await version()}\n`);
    return 0;
  }
  try {
    const entry = commands[name];
    if (entry === undefined) throw new UsageError(unknownCommand(name));
    const command = await entry.load();
    if (rest.includes('--help') || rest.includes('-h')) {
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

function unknownCommand(name: string): string {
  const near = nearest(name, Object.keys(commands));
  return `there is no command "${name}"${near === undefined ? '' : `; did you mean "${near}"?`} (paystub --help lists them)`;
}

function terminal(): Terminal {
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      resolve();
      process.once(signal, () => process.exit(130)); // who asks twice does not want to wait
    });
  }
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: Date.now,
    timer: () => performance.now(),
    colours: process.stdout.isTTY && process.env.NO_COLOR === undefined,
    secret: () => randomBytes(24).toString('base64url'),
    input: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    },
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stopped,
  };
}
