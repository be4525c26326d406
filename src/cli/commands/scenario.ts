import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { nearest } from '../../engine/http/nearest.ts';
import { contractFile } from '../../scenario/contracts.ts';
import { fromJournal } from '../../scenario/record/from-journal.ts';
import { type Ask, readJournal } from '../../scenario/record/read-journal.ts';
import { ScenarioError } from '../../scenario/scenario-error.ts';
import { vendors } from '../../vendors/index.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { describe, type Given, type Options, parseFlags } from '../options/read-settings.ts';

const options = {
  url: { type: 'string', value: 'URL', help: 'the running server (http://127.0.0.1:4010, or PAYSTUB_URL)' },
  sandbox: { type: 'string', value: 'NAME', help: 'the sandbox whose requests are taken (default)' },
  token: {
    type: 'string',
    value: 'TOKEN',
    help: 'token of the control API, where it asks for one (PAYSTUB_ADMIN_TOKEN)',
  },
  out: { type: 'string', value: 'FILE', help: 'file to write, as YAML or, if it ends in .json, as JSON (printed)' },
} as const satisfies Options;

const usage = `Makes a scenario of what a running server was asked and answered, to be run by "paystub replay".

Usage: paystub scenario from-journal [options]

${describe(options)}

The session must have begun at the seed: "paystub control reset" and "paystub control clearRequests" come before it.
Keys and ids are taken from the answers that brought them up; what is made up anew each time is checked by its form.
Tokens and other secrets are left out, and with them the requests that cannot do without: stderr tells which.

Exit codes: 0 written, 2 no server answers or there is nothing to take.

Examples:
  paystub scenario from-journal --out scenarios/my-session.yaml
  paystub scenario from-journal --sandbox alice > alice.yaml
`;

/** `paystub scenario` */
export const scenario: Command = {
  name: 'scenario',
  summary: 'make a scenario of what a running server was asked',
  usage,
  options,
  words: ['from-journal'],
  run: async (args, terminal) => {
    const { values, positionals } = parseFlags(options, args);
    const [word, extra] = positionals;
    if (word !== 'from-journal') throw new UsageError(`scenario takes one word, from-journal${meant(word)}`);
    if (extra !== undefined) throw new UsageError(`"${extra}" is not expected here`);
    const url = text(values.url) ?? terminal.env.PAYSTUB_URL ?? 'http://127.0.0.1:4010';
    const sandbox = text(values.sandbox) ?? 'default';
    const ask = asker(url, sandbox, text(values.token) ?? terminal.env.PAYSTUB_ADMIN_TOKEN);
    const recording = await readJournal(ask, sandbox, new URL(url).host, defaults()).catch((error: unknown) => {
      throw error instanceof ScenarioError ? new UsageError(error.message) : error;
    });
    if (recording.exchanges.length === 0)
      throw new UsageError(`the journal of sandbox ${sandbox} is empty: no request was made, or it was cleared`);
    const out = text(values.out);
    const file = out === undefined ? undefined : resolve(terminal.cwd, out);
    const folder = file === undefined ? terminal.cwd : dirname(file);
    const made = fromJournal(recording, workflowId(file), vendors, (name) => specification(name, folder));
    if (made.document === undefined)
      throw new UsageError(`no scenario can be made of it: ${made.leftOut[0]?.reason ?? 'no request was made'}`);
    await write(await written(made.document, file), file, terminal);
    if (recording.missing > 0)
      terminal.err(`paystub: the first ${recording.missing} requests are missing: the journal no longer holds them\n`);
    for (const { line, reason } of made.leftOut)
      terminal.err(`paystub: left out ${line.id}, ${line.method} ${line.path}: ${reason}\n`);
    if (made.flags.length > 0) terminal.err(`paystub: replay it with ${made.flags.join(' ')}, as it was recorded\n`);
    if (out !== undefined) terminal.out(`${out}: ${made.steps} requests\n`);
    return 0;
  },
};

function meant(word: string | undefined): string {
  if (word === undefined) return '';
  return nearest(word, ['from-journal']) === undefined ? `, not "${word}"` : `; did you mean "from-journal"?`;
}

function asker(url: string, sandbox: string, token: string | undefined): Ask {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new UsageError(`--url must be an http or https URL, not "${url}"`);
  return async (path) => {
    const headers = {
      // Naming a sandbox makes it; whether there is one is asked without.
      ...(path.startsWith('/__admin/sandboxes/') ? {} : { 'X-Paystub-Sandbox': sandbox }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    };
    const response = await fetch(url.replace(/\/$/, '') + path, { headers }).catch((error: unknown) => {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      throw new UsageError(
        `no Paystub answers at ${new URL(url).origin} (${cause}); start one with "paystub serve" or name it with --url`,
      );
    });
    const content: unknown = await response.json().catch(() => undefined);
    if (response.ok && typeof content === 'object' && content !== null) return content;
    if (response.ok) throw new UsageError(`${new URL(url).origin} is no Paystub`);
    const { detail, title } = (content ?? {}) as { readonly detail?: string; readonly title?: string };
    const reason = detail ?? title ?? `status ${response.status}`;
    throw new UsageError(`${new URL(url).origin} does not give the journal: ${reason.replaceAll(/\s+/g, ' ')}`);
  };
}

function defaults(): Readonly<Record<string, string>> {
  const rules = vendors.flatMap((vendor) => Object.entries(vendor.rules));
  return Object.fromEntries(rules.map(([id, rule]) => [id, rule.default ?? '']));
}

function workflowId(file: string | undefined): string {
  const name = file === undefined ? '' : basename(file).replace(/(\.arazzo)?\.(ya?ml|json)$/i, '');
  return name.replaceAll(/[^A-Za-z0-9_-]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'recorded-session';
}

/** The contract that comes with this Paystub, as it is found from a folder. */
function specification(name: string, folder: string): string {
  const way = relative(folder, contractFile(name)).split(sep).join('/');
  return way.startsWith('.') ? way : `./${way}`;
}

async function written(document: Readonly<Record<string, unknown>>, file: string | undefined): Promise<string> {
  if (file !== undefined && /\.json$/i.test(file)) return `${JSON.stringify(document, null, 2)}\n`;
  const { stringify } = await import('yaml');
  // Who reads it may go by YAML 1.1, where 2026-01-31 without quotes is no text.
  return stringify(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}

async function write(content: string, file: string | undefined, terminal: Terminal): Promise<void> {
  if (file === undefined) return terminal.out(content);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function text(value: Given[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
