import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/cli/commands.ts';
import { parseFlags } from '../../src/cli/options/flags.ts';
import type { Method, Operation } from '../../src/engine/http/contract.ts';
import { createLocate } from '../../src/engine/http/router.ts';
import { checkBody } from '../../src/engine/http/validation.ts';
import { addOwnData } from '../../src/seed/add-own-data.ts';
import { contract } from '../../src/server/control/generated/contract.ts';
import { vendors } from '../../src/vendors/index.ts';
import { isCommands, isSession, linesOf, markOf, reasons, wordsOf } from './commands-of.ts';
import { pages, root } from './pages.ts';

/*
 * sessions.test.ts runs the blocks of commands. Those that cannot run there are marked: with the test that reads them from
 * their page and runs them, or with the reason. Their lines are checked as far as can be: command, flags and files must
 * be there.
 */

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const locate = createLocate(contract, false);

/** Reads a command line of Paystub as Paystub does. @throws UsageError for a flag that there is not */
async function checkPaystub([name = '', ...args]: readonly string[]): Promise<void> {
  if (name.startsWith('--')) return;
  const entry = commands[name];
  if (entry === undefined) throw new Error(`there is no command ${name}`);
  const { options } = await entry.load();
  const end = args.indexOf('--');
  parseFlags({ ...options, help: { type: 'boolean', help: '' } }, end === -1 ? args : args.slice(0, end));
}

/** Checks a request to the control API by its contract. */
function checkRequest(method: string, path: string, body: string): void {
  const located = locate(method as Method, path.replace(/^\/sandbox\/\w+/, '').replace(/\?.*$/, ''));
  if (located?.found !== true) throw new Error(`the control API has no ${method} ${path}`);
  if (body !== '') expect(violations(located.operation, body)).toBeUndefined();
}

function violations(operation: Operation, body: string): unknown {
  return checkBody(contract, operation, JSON.parse(body));
}

const requireFile = (file = '') => {
  if (!existsSync(root + file)) throw new Error(`there is no file ${file}`);
};

const requireScript = (name = '') => {
  if (manifest.scripts[name] === undefined) throw new Error(`there is no script ${name}`);
};

/** Checks a line. @throws Error for one that cannot work, or that nothing is known of */
async function checkLine(line: string): Promise<void> {
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

const blocks = pages.flatMap((page) => page.blocks);
const marked = blocks
  .filter((block) => isCommands(block) || isSession(block))
  .map((block) => ({ ...block, ...markOf(block), lines: linesOf(block) }));
const elsewhere = marked.filter(({ runBy }) => runBy !== undefined);
const notRun = marked
  .filter(({ reason }) => reason !== undefined)
  .map((block) => ({ ...block, why: reasons[block.reason ?? ''] ?? 'of no reason that there is' }));

async function checkLines(lines: readonly string[]): Promise<void> {
  for (const line of lines) await checkLine(line).catch((error) => expect.fail(`${line}\n${error}`));
}

test.each(elsewhere)('$page:$line is run by $runBy', async ({ page, runBy = '', lines }) => {
  requireFile(runBy);
  expect(readFileSync(root + runBy, 'utf8')).toContain(page);
  await checkLines(lines);
});

test.each(notRun)('$page:$line is not run, since $why', async ({ reason = '', lines }) => {
  expect(Object.keys(reasons)).toContain(reason);
  await checkLines(lines);
});

test('no block is of a language that nothing tries', () => {
  const tried = ['', 'console', 'sh', 'js', 'ts', 'yaml', 'json', 'diff', 'text'];
  expect(blocks.filter(({ language }) => !tried.includes(language)).map(({ page, line }) => `${page}:${line}`)).toEqual(
    [],
  );
  const commands = blocks.filter(({ language, text }) => language === 'text' && /^(\$ |npx |npm )/m.test(text));
  expect(commands.map(({ page, line }) => `${page}:${line}`)).toEqual([]);
});

test('few blocks are not run', () => expect(notRun.length).toBeLessThanOrEqual(blocks.length / 10));

describe('commands that pages name', () => {
  const named = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/`npx (paystub [^`…]+)`/g)]
      .filter(([, command]) => !/--since$/.test(command ?? ''))
      .map(([, command = '']) => ({ file, command })),
  );

  test.each(named)('$file: $command', ({ command }) => checkLine(command));
});

describe('requests to the control API that pages name', () => {
  const named = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/`(GET|PUT|POST|PATCH|DELETE) (\/(?:sandbox\/\w+\/)?__admin[^\s`]*) ?([^`]*)`/g)].map(
      ([, method = '', path = '', body = '']) => ({ file, method, path, body }),
    ),
  );

  test('are many', () => expect(named.length).toBeGreaterThan(40));

  test.each(named)('$file: $method $path $body', ({ method, path, body }) => {
    const filled = path.replaceAll(/\{\w+\}/g, 'x').replace(/…$/, '');
    checkRequest(method, filled, /^[[{].*[\]}]$/.test(body) ? body : '');
  });
});

describe('files that pages show', () => {
  const yaml = blocks.filter(({ language }) => language === 'yaml' || language === 'json');
  const names = new Set(vendors.map(({ name }) => name));

  test.each(yaml)('$page:$line can be read, and own data loaded', async ({ text, words }) => {
    const content = parse(text);
    expect(content).toBeDefined();
    if (words[0] === 'broken.yaml') return; // a session shows what is wrong with it
    if (!Object.keys(content).some((key) => names.has(key))) return;
    const { errors } = await addOwnData(content, vendors, { now: Date.UTC(2026, 0, 15), randomSeed: 1 });
    expect(errors).toEqual([]);
  });
});
