import { expect, test } from 'vitest';
import { runChild } from '../../../src/cli/exec/run-child.ts';

test.each([
  ['has ended', process.execPath, ['-e', 'process.exit(3)'], 3],
  ['could not be started', 'no-such-command', [], 127],
])('Signals are no longer passed on to a command that %s', async (_, command, args, code) => {
  let following = false;
  const onSignal = () => {
    following = true;
    return () => {
      following = false;
    };
  };
  const ended = runChild(command, args, process.env, { cwd: process.cwd(), interactive: false, onSignal });
  expect(following).toBe(true);
  expect((await ended).code).toBe(code);
  expect(following).toBe(false);
});
