/** Runs a number of things at a time; tells and gives the results in the order of the things. */
export async function inOrder<T>(
  runs: readonly (() => Promise<T>)[],
  jobs: number,
  tell: (result: T) => void,
): Promise<T[]> {
  const results: T[] = [];
  const done: (T | undefined)[] = [];
  let next = 0;
  const worker = async () => {
    while (next < runs.length) {
      const at = next;
      next += 1;
      done[at] = await runs[at]?.();
      for (let ready = done[results.length]; ready !== undefined; ready = done[results.length]) {
        results.push(ready);
        tell(ready);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, runs.length) }, worker));
  return results;
}
