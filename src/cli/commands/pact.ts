import { nearest } from '../../engine/http/nearest.ts';
import type { Access } from '../../pact/broker.ts';
import type { Pact } from '../../pact/document.ts';
import { PactError } from '../../pact/pact-error.ts';
import { startServer } from '../../server/server.ts';
import { vendors } from '../../vendors/index.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { freshServer } from '../options/fresh-server.ts';
import { describe, type Given, type Options, parseFlags, serverOptions } from '../options/read-settings.ts';

const { auth, choose, evidence, limits } = serverOptions;
const words = ['verify', 'states'];
const options = {
  broker: { type: 'string', value: 'URL', help: 'verify the pacts of a Pact Broker (PACT_BROKER_BASE_URL)' },
  provider: { type: 'string', value: 'NAME', help: 'name of the provider in the broker' },
  'consumer-branch': {
    type: 'string',
    value: 'BRANCH',
    multiple: true,
    help: "the consumers' branches whose pacts are taken from the broker (the latest pact of each consumer)",
  },
  json: { type: 'boolean', help: 'print the result, or the states, as one JSON document' },
  auth,
  choose,
  evidence,
  limits,
} as const satisfies Options;

const usage = `Verifies the pacts of consumers, or lists the provider states that a pact can ask for.

Usage: paystub pact verify [options] [files, folders, patterns or URLs]
       paystub pact states [--json]

Each interaction is compared with the vendor's OpenAPI document, then asked of a fresh Paystub by Pact's own verifier, in
a sandbox of its own. Pact is not part of Paystub: npm install --save-dev @pact-foundation/pact @pactflow/openapi-pact-comparator

${describe(options)}

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
  name: 'pact',
  summary: "verify consumers' pacts",
  usage,
  options,
  words,
  rest: 'files',
  run: async (args, terminal) => {
    const { values, positionals } = parseFlags(options, args);
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

async function verify(values: Given, asked: readonly string[], terminal: Terminal): Promise<number> {
  const start = starter(values, terminal);
  const pacts = await readPacts(values, asked, terminal);
  const [{ verifyPacts }, { printPact, printSummary }] = await Promise.all([
    import('../../pact/verify.ts'),
    import('../../pact/print.ts'),
  ]);
  const result = await verifyPacts({
    pacts,
    vendors,
    env: terminal.env,
    start,
    ...(values.json === true ? {} : { onPact: (one) => terminal.out(`${printPact(one, terminal.colours)}\n`) }),
  });
  terminal.out(values.json === true ? `${JSON.stringify(result, null, 2)}\n` : printSummary(result));
  if (result.verdict === 'passed') return 0;
  const interactions = result.pacts.flatMap((one) => one.interactions);
  return interactions.some(({ belowFloor, verdict }) => belowFloor && verdict === 'failed') ? 3 : 1;
}

async function readPacts(values: Given, asked: readonly string[], { env, cwd }: Terminal): Promise<readonly Pact[]> {
  const [{ fetchPact, fetchPacts }, { findPacts }] = await Promise.all([
    import('../../pact/broker.ts'),
    import('../../pact/find-pacts.ts'),
  ]);
  const access: Access = {
    token: env.PACT_BROKER_TOKEN,
    username: env.PACT_BROKER_USERNAME,
    password: env.PACT_BROKER_PASSWORD,
  };
  const broker = text(values.broker) ?? (env.PACT_BROKER_BASE_URL === '' ? undefined : env.PACT_BROKER_BASE_URL);
  if (asked.length > 0) {
    const isUrl = (one: string) => /^https?:\/\//.test(one);
    const files = await findPacts(
      asked.filter((one) => !isUrl(one)),
      cwd,
    );
    return [...files, ...(await Promise.all(asked.filter(isUrl).map((url) => fetchPact(url, access, broker))))];
  }
  if (broker === undefined) throw new UsageError('name the pacts to verify, or a broker in PACT_BROKER_BASE_URL');
  const provider = text(values.provider);
  if (provider === undefined) throw new UsageError('a broker is asked for the pacts of a --provider');
  return fetchPacts({ ...access, url: broker, provider, branches: list(values['consumer-branch']) });
}

async function showStates(values: Given, terminal: Terminal): Promise<number> {
  const { listStates } = await import('../../server/control/pact.ts');
  const states = listStates(vendors);
  if (values.json === true) {
    terminal.out(`${JSON.stringify(states, null, 2)}\n`);
    return 0;
  }
  for (const { name, vendor, says, parameters, gives } of states) {
    terminal.out(`${name}  [${vendor ?? 'all vendors'}]\n  ${says}\n`);
    const { required, properties } = parameters as {
      required: string[];
      properties: Record<string, { description: string }>;
    };
    for (const [parameter, { description }] of Object.entries(properties)) {
      const optional = required.includes(parameter) ? '' : ' (may be left out)';
      terminal.out(`  takes ${parameter}: ${description}${optional}\n`);
    }
    for (const [value, meaning] of Object.entries(gives)) terminal.out(`  gives ${value}: ${meaning}\n`);
    terminal.out('\n');
  }
  return 0;
}

function text(value: Given[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function list(value: Given[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function starter(given: Given, terminal: Terminal): () => ReturnType<typeof startServer> {
  const options = freshServer(given, terminal);
  return () => startServer(options, 0, '127.0.0.1');
}
