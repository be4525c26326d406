import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/cli/commands/replay.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../scenario/fixtures/${name}`, import.meta.url));
const back = '\r\u001b[K';

/** Runs `paystub replay` on a terminal that the test controls. @returns the pieces of text that were written */
async function written(surroundings: Partial<Pick<Terminal, 'colours' | 'env'>>, ...args: readonly string[]) {
  const pieces: string[] = [];
  const terminal: Terminal = {
    env: {},
    cwd: '/',
    vendors: [],
    clock: Date.now,
    timer: () => performance.now(),
    colours: true,
    errorColours: false,
    screen: undefined,
    interactive: true,
    secret: () => 'x'.repeat(32),
    input: async () => '',
    out: (text) => pieces.push(text),
    err: (text) => expect.fail(text),
    untilStopped: () => new Promise(() => {}),
    onSignal: () => () => {},
    ...surroundings,
  };
  await replay.run([...args, fixture('failing.arazzo.yaml'), fixture('passing.arazzo.yaml')], terminal);
  return pieces;
}

describe('the progress of a replay', () => {
  test('is a line on a terminal that each result and the end overwrite', async () => {
    const pieces = await written({});
    expect(pieces.filter((piece) => piece.startsWith(back))).toEqual([
      `${back}0 of 2 workflows  a-wrong-expectation`,
      `${back}1 of 2 workflows  `,
      back,
      `${back}1 of 2 workflows  a-server-that-runs`,
      back,
      back,
    ]);
    const results = pieces.flatMap((piece, at) => (piece.includes('GET /__admin/health') ? [at] : []));
    expect(results.map((at) => pieces[at - 1])).toEqual([back, back]);
  });

  test.each([
    ['a pipe or a file', { colours: false }, []],
    ['a CI service with a terminal', { env: { CI: 'true' } }, []],
    ['a terminal that cannot go back', { env: { TERM: 'dumb' } }, []],
    ['a program that reads JSON', {}, ['--json']],
  ] as const)('is not shown to %s', async (_, surroundings, args) => {
    expect((await written(surroundings, ...args)).join('')).not.toContain('\r');
  });
});
