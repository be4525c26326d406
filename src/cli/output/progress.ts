import type { Progress } from '../../scenario/run/replay.ts';
import type { Terminal } from '../command.ts';

/** A line that is written over until something else is to be shown. */
export type ProgressLine = { readonly show: (progress: Progress) => void; readonly clear: () => void };

const clear = '\r\u001b[K';
const widest = 78;

/** A line that tells how far a run is; `undefined` where nobody watches: in a file, a pipe or a CI service. */
export function progressLine({ colours, env, out }: Terminal): ProgressLine | undefined {
  if (!colours || env.TERM === 'dumb' || (env.CI !== undefined && env.CI !== '' && env.CI !== 'false'))
    return undefined;
  return {
    show: ({ done, total, running }) => {
      const line = `${done} of ${total} workflows  ${running.join(', ')}`;
      out(done === total ? clear : `${clear}${line.length > widest ? `${line.slice(0, widest)}…` : line}`);
    },
    clear: () => out(clear),
  };
}
