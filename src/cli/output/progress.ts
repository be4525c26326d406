import type { Progress } from '../../scenario/run/in-order.ts';
import type { Terminal } from '../terminal.ts';

/** A line on a terminal that is overwritten as a run goes on. */
export type ProgressLine = { readonly show: (progress: Progress) => void; readonly clear: () => void };

const clearLine = '\r\u001b[K';
const maxWidth = 78;

/** Creates a progress line. @returns `undefined` where nobody watches: in a file, a pipe or a CI service */
export function createProgressLine(terminal: Terminal): ProgressLine | undefined {
  const { out } = terminal;
  if (!isWatched(terminal)) return undefined;
  return {
    show: ({ done, total, running }) => {
      const line = `${done} of ${total} workflows  ${running.join(', ')}`;
      const shortened = line.length > maxWidth ? `${line.slice(0, maxWidth)}…` : line;
      out(done === total ? clearLine : clearLine + shortened);
    },
    clear: () => out(clearLine),
  };
}

/** True where somebody watches a terminal that can overwrite a line. */
export function isWatched({ colours, env }: Pick<Terminal, 'colours' | 'env'>): boolean {
  const isCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
  return colours && env.TERM !== 'dumb' && !isCi;
}
