// Commits to a data folder while no file may grow past a limit: says which commits are kept and which are refused,
// then what a restart finds.
import { DataFolderError } from '../../../src/storage/data-folder-error.ts';
import { lowdbStorage } from '../../../src/storage/lowdb.ts';
import { noteSandbox, tablesOf } from './notes.ts';

const [folder = ''] = process.argv.slice(2);
const open = async () => {
  const storage = await lowdbStorage({ folder, now: 0, report: (message) => say('reported', message) });
  return { storage, sandbox: noteSandbox(await storage.open('default')) };
};
const say = (...words: readonly unknown[]) => process.stdout.write(`${words.join(' ')}\n`);

const { storage, sandbox } = await open();
const memos = () => [...tablesOf(sandbox).memo.all()].map(({ id }) => id).join(',');
for (const [id, length] of [
  ['b', 1500],
  ['c', 1500],
  ['d', 3000],
  ['e', 20],
  ['f', 3000],
  ['g', 20],
] as const) {
  try {
    sandbox.beginRequest();
    tablesOf(sandbox).memo.put({ id, text: 'x'.repeat(length) });
    sandbox.commit();
    say('kept', id);
  } catch (error) {
    sandbox.world.rollback();
    say('refused', id, error instanceof DataFolderError ? error.message : error);
  }
}
say('has', memos());
await storage.close();
const again = await open();
say('finds', [...tablesOf(again.sandbox).memo.all()].map(({ id }) => id).join(','));
await again.storage.close();
