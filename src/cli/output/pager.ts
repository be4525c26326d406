import { spawn } from 'node:child_process';
import type { Terminal } from '../terminal.ts';

/**
 * Writes a text, by a pager (`PAGER`, or less) where it is longer than the terminal that it is written to.
 * Where there is no pager, it is written as it is.
 */
export async function showPaged(text: string, terminal: Terminal): Promise<void> {
  const { env, screen } = terminal;
  const isShort = screen === undefined || text.split('\n').length <= screen.rows;
  if (isShort || env.TERM === 'dumb' || !(await runPager(text, terminal))) terminal.out(text);
}

/** @returns false if there is no pager */
async function runPager(text: string, { env, onSignal }: Terminal): Promise<boolean> {
  const command = env.PAGER === undefined || env.PAGER === '' ? 'less' : env.PAGER;
  const release = onSignal(() => {}); // in a pager Ctrl-C ends a search, not the pager
  const stdio = ['pipe', 'inherit', 'inherit'] as const;
  // A pager may be a command line. Quits if all fits, keeps colours, and leaves the text on the screen.
  const pager = spawn(command, { shell: true, stdio: [...stdio], env: { ...env, LESS: env.LESS ?? 'FRX' } });
  const code = new Promise<number | null>((resolve) => {
    pager.on('error', () => resolve(127));
    pager.on('close', resolve);
  });
  pager.stdin?.on('error', () => {}); // it was left before its end
  pager.stdin?.end(text);
  const found = (await code) !== 127;
  release();
  return found;
}
