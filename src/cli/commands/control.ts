import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Operation } from '../../engine/http/contract.ts';
import { nearest } from '../../engine/http/nearest.ts';
import { contract } from '../../server/control/generated/contract.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { describe, type Options, parseFlags } from '../options/read-settings.ts';

const options = {
  url: { type: 'string', value: 'URL', help: 'the running server (http://127.0.0.1:4010, or PAYSTUB_URL)' },
  sandbox: { type: 'string', value: 'NAME', help: 'the sandbox to work on (default)' },
  token: {
    type: 'string',
    value: 'TOKEN',
    help: 'token of the control API, where it asks for one (PAYSTUB_ADMIN_TOKEN)',
  },
} as const satisfies Options;

const usage = `Calls the control API of a running server.

Usage: paystub control <operation> [name=value…] [body] [options]

  name=value   a parameter of the operation
  body         JSON, or @FILE, or - for standard input

${describe(options)}

Without an operation it lists them all. What comes back is printed; exit code 1 where it is a problem.

Examples:
  paystub control reset --sandbox alice
  paystub control changeClock '{"advance":"P1M"}'
  paystub control getTable vendor=ukg-wfm table=person limit=5
  paystub control exportSnapshot name=after-import > after-import.json
  paystub control importSnapshot name=after-import @after-import.json
`;

/** `paystub control` */
export const control: Command = {
  name: 'control',
  summary: 'call the control API of a running server',
  usage,
  options,
  words: contract.operations.map(({ id }) => id),
  run: async (args, terminal) => {
    const { values, positionals } = parseFlags(options, args);
    const [id, ...rest] = positionals;
    if (id === undefined) {
      terminal.out(await listOperations());
      return 0;
    }
    const operation = findOperation(id);
    const { parameters, body } = await readArguments(operation, rest, terminal);
    const base = String(values.url ?? terminal.env.PAYSTUB_URL ?? 'http://127.0.0.1:4010').replace(/\/$/, '');
    const token = values.token ?? terminal.env.PAYSTUB_ADMIN_TOKEN;
    const response = await send(base + target(operation, parameters), {
      method: operation.method,
      headers: {
        ...(values.sandbox === undefined ? {} : { 'X-Paystub-Sandbox': String(values.sandbox) }),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
    });
    for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) terminal.out(text);
    if (terminal.colours) terminal.out('\n');
    return response.ok ? 0 : 1;
  },
};

async function listOperations(): Promise<string> {
  const document = (await contract.document()) as { paths: Record<string, Record<string, { summary?: string }>> };
  const lines = contract.operations.map(({ id, method, path, query, body }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}=…`);
    const words = [id, ...names, ...query.map((name) => `[${name}=…]`), ...(body === undefined ? [] : ['body'])];
    return `${words.join(' ')}\n    ${document.paths[path]?.[method.toLowerCase()]?.summary ?? ''}\n`;
  });
  return lines.join('');
}

function findOperation(id: string): Operation {
  const found = contract.operations.find((operation) => operation.id === id);
  if (found !== undefined) return found;
  const near = nearest(
    id,
    contract.operations.map((operation) => operation.id),
  );
  throw new UsageError(
    `the control API has no operation "${id}"${near === undefined ? '' : `; did you mean "${near}"?`} (paystub control lists them)`,
  );
}

type Arguments = { readonly parameters: Readonly<Record<string, string>>; readonly body: string | undefined };

async function readArguments(operation: Operation, words: readonly string[], terminal: Terminal): Promise<Arguments> {
  const known = [...Array.from(operation.path.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''), ...operation.query];
  const parameters: Record<string, string> = {};
  let body: string | undefined;
  for (const word of words) {
    const [, name, value] = /^([A-Za-z]\w*)=(.*)$/s.exec(word) ?? [];
    if (name === undefined || value === undefined) body = await readBody(word, terminal);
    else if (known.includes(name)) parameters[name] = value;
    else
      throw new UsageError(
        `${operation.id} takes no ${name}${known.length === 0 ? '' : `; it takes ${known.join(', ')}`}`,
      );
  }
  if (operation.body === undefined && body !== undefined) throw new UsageError(`${operation.id} takes no body`);
  if (operation.body?.required === true && body === undefined)
    throw new UsageError(`${operation.id} needs a body: JSON, @FILE or -`);
  return { parameters, body };
}

async function readBody(word: string, terminal: Terminal): Promise<string> {
  if (word === '-') return terminal.input();
  if (!word.startsWith('@')) return word;
  const path = resolve(terminal.cwd, word.slice(1));
  return readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`cannot read ${path}: ${error.message}`);
  });
}

function target({ path, query }: Operation, parameters: Readonly<Record<string, string>>): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new UsageError(`${name}=… is missing`);
    return encodeURIComponent(value);
  });
  const asked = new URLSearchParams();
  for (const name of query) if (parameters[name] !== undefined) asked.set(name, parameters[name]);
  return asked.size === 0 ? filled : `${filled}?${asked}`;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new UsageError(
      `no Paystub answers at ${new URL(url).origin} (${cause}); start one with "paystub serve" or name it with --url`,
    );
  }
}
