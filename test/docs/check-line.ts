import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { parseFlags } from '../../src/cli/options/flags.ts';
import type { Method, Operation } from '../../src/engine/http/contract.ts';
import { createLocate } from '../../src/engine/http/router.ts';
import { checkBody } from '../../src/engine/http/validation.ts';
import { contract } from '../../src/server/control/generated/contract.ts';
import { wordsOf } from './commands-of.ts';
import { root } from './pages.ts';

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const locate = createLocate(contract, false);

/** Reads a command line of Paystub as Paystub does. @throws UsageError for a flag that there is not */
export async function checkPaystub([name = '', ...args]: readonly string[]): Promise<void> {
  if (name.startsWith('--')) return;
  const entry = commands[name];
  if (entry === undefined) throw new Error(`there is no command ${name}`);
  const { options } = await entry.load();
  const end = args.indexOf('--');
  parseFlags({ ...options, help: { type: 'boolean', help: '' } }, end === -1 ? args : args.slice(0, end));
}

/** Checks a request to the control API by its contract. @throws Error for one that it has not, or refuses */
export function checkRequest(method: string, path: string, body: string): void {
  const located = locate(method as Method, path.replace(/^\/sandbox\/\w+/, '').replace(/\?.*$/, ''));
  if (located?.found !== true) throw new Error(`the control API has no ${method} ${path}`);
  if (body !== '') expect(violations(located.operation, body)).toBeUndefined();
}

function violations(operation: Operation, body: string): unknown {
  return checkBody(contract, operation, JSON.parse(body));
}

/** @throws Error for a path at which the repository has no file */
export function requireFile(file = ''): void {
  if (!existsSync(root + file)) throw new Error(`there is no file ${file}`);
}

function requireScript(name = ''): void {
  if (manifest.scripts[name] === undefined) throw new Error(`there is no script ${name}`);
}

/** Checks a line. @throws Error for one that cannot work, or that nothing is known of */
export async function checkLine(line: string): Promise<void> {
  const [, method, path, body] = /^([A-Z]+) (\/(?:sandbox\/\w+\/)?__admin\S*) ?(.*)$/.exec(line) ?? [];
  if (method !== undefined) return checkRequest(method, path ?? '', body ?? '');
  const words = wordsOf(line);
  const after = (count: number) => words.slice(count);
  if (/^npm run -s paystub -- /.test(line)) return checkPaystub(after(5));
  if (/^npx paystub\b/.test(line)) return checkPaystub(after(2));
  if (/^paystub /.test(line)) return checkPaystub(after(1));
  if (/^npm start -- /.test(line)) return checkPaystub(['serve', ...after(3)]);
  if (/^npm run /.test(line)) return requireScript(words.slice(2).find((word) => !word.startsWith('-')));
  if (/^npm (ci|install|pack|start|test)\b/.test(line)) return undefined;
  if (/^cd /.test(line)) return requireFile(words[1]);
  if (/^(node|npx vitest run) /.test(line)) return requireFile(words.find((word) => /\.[jt]s$/.test(word)));
  if (/^(npx (openapi-typescript|@redocly\/cli) |for v in |cp |curl |docker )/.test(line)) return undefined;
  throw new Error(`nothing is known of "${line}"`);
}
