import { parentPort, workerData } from 'node:worker_threads';
import { Runner } from '../../src/evidence/runner.ts';
import { vendors } from '../../src/vendors/index.ts';
import { readSequences } from './read-sequences.ts';
import { createPerform, type Task } from './task.ts';

// A thread of the check: performs tasks on the sequences of a corpus, one after the other.
const { sequences } = await readSequences((workerData as { readonly corpus: string }).corpus, true);
const perform = createPerform(new Runner(vendors), sequences);

parentPort?.on('message', (task: Task) => {
  void perform(task).then((result) => parentPort?.postMessage(result));
});
