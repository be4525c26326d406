// Takes a data folder, says so or why not, and gives it back when its input ends.
import { DataFolderError } from '../../../src/storage/data-folder-error.ts';
import { lowdbStorage } from '../../../src/storage/lowdb.ts';

const [folder = ''] = process.argv.slice(2);
try {
  const storage = await lowdbStorage({ folder, now: Date.UTC(2026, 0, 15, 10), report: () => {} });
  process.stdout.write('held\n');
  process.stdin.resume().on('end', async () => {
    await storage.close();
  });
} catch (error) {
  if (!(error instanceof DataFolderError)) throw error;
  process.stdout.write(`refused ${error.message}\n`);
}
