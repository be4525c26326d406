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
import { type Block, pages, root } from './pages.ts';

/*
 * A block of commands that is no session is not run: it would take a server, a tenant or hours. Each of its lines is
 * checked as far as it can be: its command, flags and files must be there. One that leads elsewhere is marked `not-run`.
 */

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const locate = createLocate(contract, false);

/** The words of a command line: quotes hold words together, and `=` stays. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) => word.replaceAll(/'|"(?=[^{}:,]|$)/g, ''));
}

/** The commands of a block: what stands after three spaces is a remark. */
function linesOf({ text }: Block): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\$ /, '').replace(/ {3,}.*$/, ''))
    .flatMap((line) => (/^[A-Z]+ \//.test(line) ? [line] : line.split(/ && | \| /)))
    .map((line) => line.replace(/^(?:[A-Z_]+=\S* )+/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

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

/** Commands that other tests read from their pages and run: test/package/integrations and test/scenario/public-runner. */
const runElsewhere = [
  /^for v in .* npx openapi-typescript /,
  /^npx openapi-typescript /,
  /^npx @redocly\/cli respect /,
  /^cp /,
];

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
  if (runElsewhere.some((pattern) => pattern.test(line))) return undefined;
  if (/^(node|npx vitest run) /.test(line)) return requireFile(words.find((word) => /\.[jt]s$/.test(word)));
  throw new Error(`mark the block not-run, or let a test run it: nothing is known of "${line}"`);
}

const blocks = pages.flatMap((page) => page.blocks);
const isNotRun = ({ words }: Block) => words[0] === 'not-run';
const checked = blocks.filter((block) => /^(sh|bash)?$/.test(block.language) && !isNotRun(block));

test.each(checked)('$page:$line has commands that there are', async (block) => {
  for (const line of linesOf(block)) await checkLine(line).catch((error) => expect.fail(`${line}\n${error}`));
});

test('few blocks are only read: those that need Docker, a database or a registry', () => {
  const marked = blocks.filter(isNotRun).map(({ page }) => page);
  expect(marked.length, marked.join(', ')).toBeLessThanOrEqual(blocks.length / 10);
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
