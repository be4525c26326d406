/** A line on the terminal that counts. */
export type Progress = { readonly step: () => void; readonly end: () => void };

/** Creates a line of progress on standard error, or none where that is no terminal. @param what the things counted */
export function createProgress(what: string, total: number): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, end: () => {} };
  let done = 0;
  let shown = -1;
  return {
    step: () => {
      done += 1;
      const percent = Math.floor((100 * done) / total);
      if (percent !== shown) process.stderr.write(`\r${percent} % of ${total} ${what}`);
      shown = percent;
    },
    end: () => process.stderr.write('\r\x1b[K'),
  };
}
