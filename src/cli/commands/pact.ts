import { nearest } from '../../engine/http/nearest.ts';
import { forTerminal, jsonForTerminal } from '../../engine/printable.ts';
import type { BrokerAccess } from '../../pact/broker.ts';
import type { Pact } from '../../pact/document.ts';
import { PactError } from '../../pact/pact-error.ts';
import type { VerifyResult } from '../../pact/result.ts';
import type { listStates } from '../../server/control/pact.ts';
import { startServer } from '../../server/server.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { Command } from '../command.ts';
import { freshServerOptions, prepareFreshServer } from '../options/fresh-server.ts';
import { describeOptions, listOf, type Options, textOf, type Values } from '../options/option.ts';
import { readCommandLine } from '../options/read-settings.ts';
import type { Terminal } from '../terminal.ts';

const { config, ...freshOptions } = freshServerOptions;
const words = ['verify', 'states'];
const options = {
  broker: {
    type: 'string',
    value: 'URL',
    flagOnly: true,
    help: 'verify the pacts of a Pact Broker (PACT_BROKER_BASE_URL)',
  },
  provider: { type: 'string', value: 'NAME', flagOnly: true, help: 'name of the provider in the broker' },
  'consumer-branch': {
    type: 'string',
    value: 'BRANCH',
    multiple: true,
    flagOnly: true,
    help: "the consumers' branches whose pacts are taken from the broker (the latest pact of each consumer)",
  },
  json: { type: 'boolean', flagOnly: true, help: 'print the result, or the states, as one JSON document' },
  ...freshOptions,
  config,
} as const satisfies Options;

const usage = `Verifies the pacts of consumers, or lists the provider states that a pact can ask for.

Usage: paystub pact verify [options] [files, folders, patterns or URLs]
       paystub pact states [--json]

Each interaction is compared with the vendor's OpenAPI document, then asked of a fresh Paystub by Pact's own verifier, in
a sandbox of its own. Pact is not part of Paystub: npm install --save-dev @pact-foundation/pact @pactflow/openapi-pact-comparator

${describeOptions(options)}

A broker is asked where no files are named: PACT_BROKER_BASE_URL, PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and
PACT_BROKER_PASSWORD. Results are not published to it: that a stub answers so is no verification of the provider.

Exit codes: 0 all interactions passed, 1 one failed, asked for an unknown state, or a pact has none, 2 no pact was found
or Pact is not installed, 3 a failed one would have leaned on weaker evidence than --evidence allows.

Examples:
  paystub pact states
  paystub pact verify pacts/
  paystub pact verify --auth off 'pacts/*-ukg-wfm.json'
  PACT_BROKER_BASE_URL=https://broker.example.com paystub pact verify --provider ukg-wfm
`;

/** `paystub pact` */
export const pact: Command = {
  usage,
  options,
  words,
  rest: 'files',
  run: async (args, terminal) => {
    const { values, positionals } = await readCommandLine(options, args, terminal);
    const [word, ...rest] = positionals;
    try {
      if (word === 'verify') return await verify(values, rest, terminal);
      if (word === 'states' && rest.length === 0) return await showStates(values, terminal);
    } catch (error) {
      throw error instanceof PactError ? new UsageError(error.message) : error;
    }
    if (word === undefined || word === 'states') throw new UsageError('say "pact verify" or "pact states"');
    const near = nearest(word, words);
    throw new UsageError(`there is no "pact ${word}"${near === undefined ? '' : `; did you mean "pact ${near}"?`}`);
  },
};

async function verify(values: Values, paths: readonly string[], terminal: Terminal): Promise<number> {
  const fresh = await prepareFreshServer(values, terminal);
  const pacts = await readPacts(values, paths, terminal);
  const [{ verifyPacts }, { printPact, printSummary }] = await Promise.all([
    import('../../pact/verify.ts'),
    import('../../pact/print.ts'),
  ]);
  const result = await verifyPacts({
    pacts,
    vendors: terminal.vendors,
    env: terminal.env,
    start: async () => startServer(await fresh.options(), 0, '127.0.0.1'),
    ...(values.json === true ? {} : { onPact: (each) => terminal.out(`${printPact(each, terminal.colours)}\n`) }),
  });
  terminal.out(values.json === true ? `${jsonForTerminal(result, 2)}\n` : printSummary(result));
  return exitCode(result);
}

function exitCode({ verdict, pacts }: VerifyResult): number {
  if (verdict === 'passed') return 0;
  const interactions = pacts.flatMap((pact) => pact.interactions);
  return interactions.some((each) => each.belowFloor && each.verdict === 'failed') ? 3 : 1;
}

/** Reads the pacts at paths and URLs; if there are none, those of a broker. */
async function readPacts(values: Values, paths: readonly string[], { env, cwd }: Terminal): Promise<readonly Pact[]> {
  const [{ fetchPact, fetchPacts }, { findPacts }] = await Promise.all([
    import('../../pact/broker.ts'),
    import('../../pact/find-pacts.ts'),
  ]);
  const access: BrokerAccess = {
    token: env.PACT_BROKER_TOKEN,
    username: env.PACT_BROKER_USERNAME,
    password: env.PACT_BROKER_PASSWORD,
  };
  const broker = textOf(values.broker) ?? (env.PACT_BROKER_BASE_URL === '' ? undefined : env.PACT_BROKER_BASE_URL);
  if (paths.length > 0) {
    const isUrl = (path: string) => /^https?:\/\//.test(path);
    const files = paths.filter((path) => !isUrl(path));
    const found = await findPacts(files, cwd);
    return [...found, ...(await Promise.all(paths.filter(isUrl).map((url) => fetchPact(url, access, broker))))];
  }
  if (broker === undefined) throw new UsageError('name the pacts to verify, or a broker in PACT_BROKER_BASE_URL');
  const provider = textOf(values.provider);
  if (provider === undefined) throw new UsageError('a broker is asked for the pacts of a --provider');
  return fetchPacts({ ...access, url: broker, provider, branches: listOf(values['consumer-branch']) });
}

async function showStates(values: Values, terminal: Terminal): Promise<number> {
  const control = await import('../../server/control/pact.ts');
  const states = control.listStates(terminal.vendors);
  terminal.out(values.json === true ? `${jsonForTerminal(states, 2)}\n` : forTerminal(states.map(stateText).join('')));
  return 0;
}

type ListedState = ReturnType<typeof listStates>[number];

function stateText({ name, vendor, says, parameters, gives }: ListedState): string {
  const { required, properties } = parameters as {
    required: string[];
    properties: Record<string, { description: string }>;
  };
  const lines = [
    `${name}  [${vendor ?? 'all vendors'}]`,
    `  ${says}`,
    ...Object.entries(properties).map(
      ([parameter, { description }]) =>
        `  takes ${parameter}: ${description}${required.includes(parameter) ? '' : ' (may be left out)'}`,
    ),
    ...Object.entries(gives).map(([value, meaning]) => `  gives ${value}: ${meaning}`),
  ];
  return `${lines.join('\n')}\n\n`;
}
