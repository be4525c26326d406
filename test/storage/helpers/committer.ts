// Does numbered steps to the sandbox of a data folder, saying each number when its step is committed, until it is killed.
import { writeSync } from 'node:fs';
import { lowdbStorage } from '../../../src/storage/lowdb.ts';
import { noteSandbox } from './notes.ts';
import { doStep } from './numbered-steps.ts';

const [folder = '', from = '1'] = process.argv.slice(2);
const storage = await lowdbStorage({
  folder,
  now: 0,
  report: (message) => process.stderr.write(`${message}\n`),
  logBytes: 2000,
  staleRatio: 0,
  sliceBytes: 100,
});
const sandbox = noteSandbox(await storage.open('default'));
for (let n = Number(from); ; n += 1) {
  doStep(sandbox, n);
  writeSync(1, `${n}\n`);
  await new Promise((resolve) => setImmediate(resolve));
}
