import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLine, checkRequest, requireFile } from './check-line.ts';
import { isCommands, isSession, linesOf, markOf, reasons } from './commands-of.ts';
import { pages, root } from './pages.ts';

/*
 * sessions.test.ts runs the blocks of commands. Those that cannot run there are marked: with the test that reads them from
 * their page and runs them, or with the reason. Their lines are checked as far as can be: command, flags and files must
 * be there.
 */

const blocks = pages.flatMap((page) => page.blocks);
const marked = blocks.map((block) => {
  const lines = isCommands(block) || isSession(block) ? linesOf(block) : [];
  return { ...block, ...markOf(block), lines };
});
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
