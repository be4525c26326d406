import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Task, TaskResult } from './task.ts';

/** Threads that perform tasks. */
export type Pool = {
  /** Performs tasks, as many at a time as there are threads. @param onResult called with each result as it comes */
  readonly perform: (tasks: readonly Task[], onResult: (result: TaskResult) => void) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts a thread for each processor. @param corpus folder of the recorded requests */
export function startPool(corpus: string): Pool {
  const workers = Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { corpus } });
    worker.setMaxListeners(0);
    return worker;
  });
  return {
    perform: async (tasks, onResult) => {
      const queue = tasks.values();
      await Promise.all(
        workers.map(async (worker) => {
          for (const task of queue) onResult(await ask(worker, task));
        }),
      );
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, task: Task): Promise<TaskResult> {
  return new Promise((resolve, reject) => {
    const end = () => {
      worker.off('message', take);
      worker.off('error', fail);
    };
    const take = (result: TaskResult) => {
      end();
      resolve(result);
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    worker.on('message', take);
    worker.on('error', fail);
    worker.postMessage(task);
  });
}
