import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfigFile } from '../../src/cli/options/config-file.ts';
import { serverOptions } from '../../src/cli/options/server-options.ts';
import { runIn } from '../../src/cli/run.ts';
import { addOwnData } from '../../src/seed/add-own-data.ts';
import { vendors } from '../../src/vendors/index.ts';
import { temporaryFolder } from '../helpers/cli.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';
import { checkLine, checkPaystub, checkRequest } from './check-line.ts';
import { isScript, markOf } from './commands-of.ts';
import { type Block, pages, root } from './pages.ts';

/*
 * Files and scripts that pages show. Scripts without a mark are checked and run by test/package/library.test.ts, with the
 * installed package; files whose path is in the repository are written by the test of their page.
 */

const blocks = pages.flatMap((page) => page.blocks);
const parts = blocks.map((block) => ({ ...block, ...markOf(block) })).filter(({ partOf }) => partOf !== undefined);
const files = blocks.filter(({ language, words }) => /^(yaml|json)$/.test(language) && words.length === 0);

test.each(parts)('$page:$line is a part of $partOf', ({ partOf = '', text }) => {
  expect(readFileSync(root + partOf, 'utf8')).toContain(text.trim());
});

test('scripts have no other mark than that of a test or a file that is run', () => {
  const scripts = blocks.filter(isScript).map((block) => ({ ...block, ...markOf(block) }));
  expect(scripts.filter(({ reason }) => reason !== undefined).map(({ page, line }) => `${page}:${line}`)).toEqual([]);
  const written = scripts.filter(({ writtenTo }) => writtenTo !== undefined).map(({ page }) => page);
  expect([...new Set(written)]).toEqual(['docs/adding-a-vendor.md', 'docs/adding-an-operation.md']);
  expect(scripts.filter((script) => Object.keys(markOf(script)).length === 0).length).toBeGreaterThan(4);
});

type Content = Readonly<Record<string, unknown>>;
type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, string>>; readonly run?: string };

const names = new Set(vendors.map(({ name }) => name));
const action = parse(readFileSync(`${root}action.yml`, 'utf8'));

/** Checks own data with the loader that `--seed` has. */
async function checkOwnData(content: Content): Promise<void> {
  const { errors } = await addOwnData(content, vendors, { now: Date.UTC(2026, 0, 15), randomSeed: 1 });
  expect(errors).toEqual([]);
}

/** Checks the steps of a workflow: commands, and the inputs of Paystub's own action. */
async function checkSteps(steps: readonly Step[]): Promise<void> {
  for (const { run, uses, with: inputs = {} } of steps) {
    if (run !== undefined && !run.startsWith('mvn ')) await checkLine(run);
    if (uses?.startsWith('paystub/') !== true) continue;
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    const command = inputs.command === undefined ? 'serve' : 'exec';
    await checkPaystub([command, ...(inputs.args ?? '').split(' ').filter((word) => word !== '')]);
  }
}

/** Checks settings with the reader of the configuration file. */
async function checkConfig(text: string): Promise<void> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'paystub.config.yaml'), text);
  const { values } = await readConfigFile(serverOptions, undefined, folder);
  expect(Object.keys(values).length).toBeGreaterThan(1);
  await checkPaystub(['serve', ...(values.choose as readonly string[]).map((choice) => `--choose=${choice}`)]);
}

/** Compares a line of the log with that of a server that gets the request which the line tells of. */
async function checkLogLine(line: Content): Promise<void> {
  const terminal = fakeTerminal(temporaryFolder());
  const stopped = Promise.withResolvers<void>();
  const ready = Promise.withResolvers<string>();
  const out = (text: string) => {
    terminal.out(text);
    const [, url] = /"event":"ready".*?"url":"([^"]+)"/.exec(text) ?? [];
    if (url !== undefined) ready.resolve(url);
  };
  const args = ['serve', '--memory', '--port', '0', '--log-format', 'json'];
  const ended = runIn({ ...terminal, out, untilStopped: () => stopped.promise }, args);
  await fetch(`${await ready.promise}${line.path}`, { headers: { 'X-Request-Id': String(line.requestId) } });
  stopped.resolve();
  await ended;
  const lines = terminal
    .written()
    .out.trim()
    .split('\n')
    .map((each) => JSON.parse(each));
  const real = lines.find(({ event }) => event === 'request');
  expect(Object.keys(real)).toEqual(Object.keys(line));
  expect(real).toEqual({ ...line, time: expect.any(String), milliseconds: expect.any(Number) });
}

/** Checks a file by what it is. @throws Error for a file of no kind that is known */
async function check({ text }: Block): Promise<void> {
  const content = parse(text) as Content;
  const {
    jobs,
    steps,
    scrape_configs: scrapes,
  } = content as {
    readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
    readonly steps?: readonly Step[];
    readonly scrape_configs?: readonly { readonly metrics_path: string }[];
  };
  if (Object.keys(content).some((key) => names.has(key))) return checkOwnData(content);
  if (jobs !== undefined) return checkSteps(Object.values(jobs).flatMap((job) => job.steps));
  if (steps !== undefined) return checkSteps(steps);
  if (scrapes !== undefined) {
    for (const { metrics_path: path } of scrapes) checkRequest('GET', path, '');
    return;
  }
  if (content.event === 'request') return checkLogLine(content);
  if (text.includes('schemas/config.json')) return checkConfig(text);
  throw new Error('nothing is known of such a file: mark it');
}

test.each(files)('$page:$line is taken by what reads it', check);
