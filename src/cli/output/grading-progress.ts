import type { Terminal } from '../terminal.ts';
import { isWatched } from './progress.ts';

/** Tells how far the grading of tests has come. */
export type GradingProgress = {
  /** Tells that one more mutant has a verdict. */
  readonly note: (verdict: string) => void;
  readonly end: () => void;
};

const clearLine = '\r\u001b[K';

/**
 * Creates the progress of a run over mutants: a line that is overwritten on a terminal, elsewhere a line for each tenth.
 * @param total number of mutants
 */
export function createGradingProgress(terminal: Terminal, total: number): GradingProgress {
  const { timer } = terminal;
  const started = timer();
  const watched = isWatched(terminal);
  const write = watched ? terminal.out : terminal.err;
  const counts: Record<string, number> = {};
  let done = 0;
  return {
    note: (verdict) => {
      done += 1;
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      const isTenth = Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
      if (!watched && !isTenth) return;
      const rest = ((timer() - started) / done) * (total - done);
      const line = `${done} of ${total} twins  ${countsText(counts)}  ${restText(rest)}`;
      write(watched ? clearLine + line : `paystub mutate: ${line.trimEnd()}\n`);
    },
    end: () => {
      if (watched) write(clearLine);
    },
  };
}

function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(', ');
}

function restText(milliseconds: number): string {
  if (milliseconds === 0) return '';
  return milliseconds < 90_000
    ? `about ${Math.ceil(milliseconds / 1000)} s left`
    : `about ${Math.ceil(milliseconds / 60_000)} min left`;
}
