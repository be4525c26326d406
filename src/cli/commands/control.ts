import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Operation } from '../../engine/http/contract.ts';
import { parseJson } from '../../engine/http/json.ts';
import { didYouMean, nearest } from '../../engine/http/nearest.ts';
import { forTerminal, jsonForTerminal } from '../../engine/printable.ts';
import { contract } from '../../server/control/generated/contract.ts';
import { fileErrorText } from '../../settings/file-error-text.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { Command } from '../command.ts';
import { parseFlags } from '../options/flags.ts';
import { describeOptions, type Options } from '../options/option.ts';
import { callServer, requirePaystub, runningServer, runningServerOptions } from '../options/running-server.ts';
import type { Terminal } from '../terminal.ts';

const options = {
  url: runningServerOptions.url,
  sandbox: { type: 'string', value: 'NAME', help: 'the sandbox to work on (default)' },
  token: runningServerOptions.token,
} as const satisfies Options;

const usage = `Calls the control API of a running server.

Usage: paystub control <operation> [name=value…] [body] [options]

  name=value   a parameter of the operation
  body         JSON, or @FILE, or - for standard input

${describeOptions(options)}

Without an operation it lists them all. What comes back is printed, on a terminal with indentation; exit code 1 where it is a
problem.

Examples:
  paystub control reset --sandbox alice
  paystub control changeClock '{"advance":"P1M"}'
  paystub control getTable vendor=ukg-wfm table=person limit=5
  paystub control exportSnapshot name=after-import > after-import.json
  paystub control importSnapshot name=after-import @after-import.json
`;

/** `paystub control` */
export const control: Command = {
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
    const server = runningServer(values, terminal);
    const response = await callServer(server, targetOf(operation, parameters), {
      method: operation.method,
      headers: {
        ...(values.sandbox === undefined ? {} : { 'X-Paystub-Sandbox': String(values.sandbox) }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
    });
    await requirePaystub(server, response);
    if (terminal.screen !== undefined) terminal.out(forPeople(await response.text()));
    else for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) terminal.out(text);
    return response.ok ? 0 : 1;
  },
};

/** Returns an answer as people read it: JSON with indentation, other text as it is; an empty one as `done`. */
function forPeople(text: string): string {
  if (text === '') return 'done\n';
  try {
    return `${jsonForTerminal(parseJson(text), 2)}\n`;
  } catch {
    return forTerminal(text.endsWith('\n') ? text : `${text}\n`);
  }
}

async function listOperations(): Promise<string> {
  const document = (await contract.document()) as { paths: Record<string, Record<string, { summary?: string }>> };
  const lines = contract.operations.map(({ id, method, path, query, body }) => {
    const words = [
      id,
      ...namesInPath(path).map((name) => `${name}=…`),
      ...query.map((name) => `[${name}=…]`),
      ...(body === undefined ? [] : ['body']),
    ];
    return `${words.join(' ')}\n    ${document.paths[path]?.[method.toLowerCase()]?.summary ?? ''}\n`;
  });
  return lines.join('');
}

function findOperation(id: string): Operation {
  const operation = contract.operations.find((each) => each.id === id);
  if (operation !== undefined) return operation;
  const ids = contract.operations.map((each) => each.id);
  const hint = didYouMean(nearest(id, ids));
  throw new UsageError(`the control API has no operation "${id}"${hint} (paystub control lists them)`);
}

type Arguments = { readonly parameters: Readonly<Record<string, string>>; readonly body: string | undefined };

/** Reads the words after an operation: parameters as `name=value`, and a body. @throws UsageError */
async function readArguments(operation: Operation, words: readonly string[], terminal: Terminal): Promise<Arguments> {
  const known = [...namesInPath(operation.path), ...operation.query];
  const parameters: Record<string, string> = {};
  let body: string | undefined;
  for (const word of words) {
    const [, name, value] = /^([A-Za-z]\w*)=(.*)$/s.exec(word) ?? [];
    if (name === undefined || value === undefined) {
      body = await readBody(word, terminal);
    } else if (known.includes(name)) {
      parameters[name] = value;
    } else {
      const hint = known.length === 0 ? '' : `; it takes ${known.join(', ')}`;
      throw new UsageError(`${operation.id} takes no ${name}${hint}`);
    }
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
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`cannot read ${path}: ${fileErrorText(error)}`);
  });
}

/** Returns an operation's path and query with parameters. @throws UsageError for a missing one */
function targetOf({ path, query }: Operation, parameters: Readonly<Record<string, string>>): string {
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new UsageError(`${name}=… is missing`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const name of query) if (parameters[name] !== undefined) search.set(name, parameters[name]);
  return search.size === 0 ? target : `${target}?${search}`;
}

function namesInPath(path: string): readonly string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
}
