import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { follow, type Running, temporaryFolder } from '../helpers/cli.ts';

vi.setConfig({ testTimeout: 60_000 });

const esc = String.fromCharCode(27);
const interrupt = '\u0003'; // Ctrl-C
const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));
const columns = 100;
const terms = '/ukg/api/v1/commons/persons/employment_terms';

/** Runs `paystub` on a terminal of its own. What it writes to either stream is in `stdout`. */
function onTerminal(command: string, environment: Readonly<Record<string, string>> = {}): Running {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TERM: 'xterm', ...environment };
  const line = `stty cols ${columns} rows 40 && exec ${process.execPath} ${main} ${command}`;
  const child = spawn('script', ['-qec', line, '/dev/null'], { env, cwd: temporaryFolder() });
  return { process: child, ...follow(child, 'script') };
}

const linesOf = (text: string) => stripVTControlCharacters(text).replaceAll('\r', '').split('\n');

// Of util-linux. Other systems have one of that name that takes other options, or none.
const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
const needs = 'on a terminal (skipped without the program "script" of util-linux)';

describe.skipIf(!hasScript)(needs, () => {
  test('serve shows its first screen in whole lines, colours its log, and says at Ctrl-C what it waits for', async () => {
    const server = onTerminal('serve --memory --port 0');
    const url = await server.ready;
    await fetch(`${url}${terms}`);
    const fault = { match: { vendor: 'ukg-wfm' }, times: 1, effect: { kind: 'delay' }, delay: 2000 };
    const headers = { 'Content-Type': 'application/json' };
    await fetch(`${url}/__admin/faults`, { method: 'POST', headers, body: JSON.stringify(fault) });
    const answer = fetch(`${url}${terms}?person_number=20190`);
    await vi.waitUntil(async () => (await (await fetch(`${url}/__admin/faults`)).text()).includes('"struck":1'), 1900);
    server.process.stdin.write(interrupt);
    expect((await answer).status).toBe(200);
    const { code, stdout } = await server.ended;
    expect(code).toBe(0);
    expect(stdout).toContain(`${esc}[33m400${esc}[39m`);
    const lines = linesOf(stdout);
    const screen = lines.slice(0, lines.indexOf(`READY ${url}`));
    expect(screen.slice(0, 4)).toEqual([
      expect.stringMatching(/^Paystub \d/),
      '',
      `UKG Pro WFM     ${url}/ukg`,
      '                username       apiuser',
    ]);
    expect(screen.slice(-7, -1)).toEqual([
      'Data            kept nowhere: every start is fresh',
      `Start over      npx paystub control reset --url ${url}`,
      `Dashboard       ${url}/__admin/ui`,
      `Help            ${url}/__admin/docs`,
      `Open            ${url}/__admin/info, ${url}/__admin/openapi`,
      'Stop            Ctrl-C',
    ]);
    expect(Math.max(...screen.map((line) => line.length))).toBeLessThan(columns);
    expect(lines).toContainEqual(
      expect.stringMatching(/waiting for 1 request: GET \S+\?person_number=20190; again to stop at once$/),
    );
  });

  test('--quiet prints no line for a request, and NO_COLOR leaves the colours out', async () => {
    const server = onTerminal('serve --memory --port 0 --quiet', { NO_COLOR: '1' });
    const url = await server.ready;
    await fetch(`${url}${terms}`);
    const listed = await onTerminal(`control getClock --url ${url}`).ended;
    expect(linesOf(listed.stdout).slice(0, 2)).toEqual(['{', expect.stringMatching(/^ {2}"now": "/)]);
    server.process.stdin.write(interrupt);
    const { stdout } = await server.ended;
    expect(stdout).not.toContain(`${esc}[`);
    expect(
      linesOf(stdout)
        .slice(linesOf(stdout).indexOf(`READY ${url}`) + 1)
        .join(''),
    ).toMatch(/^(\^C)?$/);
  });

  test('rules are coloured, broken into lines that fit, and shown by the pager', async () => {
    const { stdout } = await onTerminal('rules --vendor ukg-wfm', { PAGER: 'sed "s/^/| /"' }).ended;
    expect(stdout).toContain(`[${esc}[32mdocumented${esc}[39m behaviour]`);
    const lines = linesOf(stdout).slice(0, -1);
    expect(lines.every((line) => line.startsWith('| '))).toBe(true);
    expect(lines.at(-1)).toMatch(/^\| \d+ rules: \d+ documented, \d+ observed, \d+ inferred$/);
    const paged = await onTerminal('rules --vendor ukg-wfm', { PAGER: 'no-such-pager' }).ended;
    expect(linesOf(paged.stdout)).toContainEqual(lines.at(-1)?.slice(2));
  });
});
