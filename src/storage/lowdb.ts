import type { Storage } from '../engine/sandboxes.ts';
import { DataFolder } from './data-folder.ts';
import { type KeepOptions, KeptSandbox } from './kept-sandbox.ts';

export type LowdbOptions = KeepOptions & {
  /** The data folder; made if it is not there. */
  readonly folder: string;
  /** Milliseconds since 1970: since when the folder is held, for others to see. */
  readonly now: number;
};

/**
 * Keeps sandboxes in a data folder that this process holds until `close`. A change that was committed outlives the
 * process even if it is killed; a failure of the machine can cost the last moments.
 * @throws DataFolderError
 */
export async function lowdbStorage(options: LowdbOptions): Promise<Storage> {
  const folder = await DataFolder.open(options.folder, options.now);
  const sandboxes = new Map<string, Promise<KeptSandbox>>();
  return {
    names: () => folder.names(),

    open: async (name) => {
      if (sandboxes.has(name)) throw new Error(`the sandbox ${name} is open already`);
      const opening = KeptSandbox.open(folder.folderOf(name), options);
      sandboxes.set(name, opening);
      try {
        return (await opening).kept;
      } catch (error) {
        sandboxes.delete(name);
        throw error;
      }
    },

    close: async () => {
      const opened = await Promise.allSettled(sandboxes.values());
      for (const sandbox of opened) if (sandbox.status === 'fulfilled') await sandbox.value.close();
      sandboxes.clear();
      folder.release();
    },
  };
}
