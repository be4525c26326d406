/** A piece of work with a name for people. */
export type Task<T> = { readonly name: string; readonly run: () => Promise<T> };

/** The number of tasks that are done, and the names of those under way. */
export type Progress = { readonly done: number; readonly total: number; readonly running: readonly string[] };

type InOrderOptions<T> = {
  /** The number of tasks that run at a time. */
  readonly jobs: number;
  /** Called with each result once it and those of all earlier tasks are there. */
  readonly onResult?: ((result: T) => void) | undefined;
  /** Called at each start and end of a task. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

/** Runs tasks, several at a time. @returns the results in the order of the tasks */
export async function runInOrder<T>(
  tasks: readonly Task<T>[],
  { jobs, onResult, onProgress }: InOrderOptions<T>,
): Promise<T[]> {
  const results: T[] = [];
  const finished: (T | undefined)[] = [];
  const running: string[] = [];
  let started = 0;
  let done = 0;
  const report = () => onProgress?.({ done, total: tasks.length, running: [...running] });
  const runOne = async ({ name, run }: Task<T>): Promise<T> => {
    running.push(name);
    report();
    const result = await run();
    running.splice(running.indexOf(name), 1);
    done += 1;
    report();
    return result;
  };
  const worker = async () => {
    for (let task = tasks[started]; task !== undefined; task = tasks[started]) {
      const position = started;
      started += 1;
      finished[position] = await runOne(task);
      for (let next = finished[results.length]; next !== undefined; next = finished[results.length]) {
        results.push(next);
        onResult?.(next);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, worker));
  return results;
}
