import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const program = 'perf'; // of Debian's linux-perf

/** True if the machine counts instructions and lets us read them, which virtual machines often do not. */
export const instructionsCounted = tryOut();

/** Counts a process's instructions from now on. @returns `undefined` if the machine cannot */
export async function countInstructions(pid: number): Promise<{ stop: () => Promise<number> } | undefined> {
  if (!instructionsCounted) return undefined;
  const perf = spawn(program, ['stat', '-x', ',', '-e', 'instructions', '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  perf.stderr.on('data', (text) => {
    output += text;
  });
  await new Promise((resolve) => setTimeout(resolve, 100)); // until it has attached itself
  return {
    stop: async () => {
      const ended = once(perf, 'close');
      perf.kill('SIGINT');
      await ended;
      return Number(output.split(',', 1)[0]);
    },
  };
}

function tryOut(): boolean {
  const { stderr, status } = spawnSync(program, ['stat', '-x', ',', '-e', 'instructions', 'true'], {
    encoding: 'utf8',
  });
  return status === 0 && Number(stderr.split(',', 1)[0]) > 0;
}
