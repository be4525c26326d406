import type { Storage } from '../engine/sandbox/storage.ts';
import { DataFolder, type SeedMark } from './data-folder.ts';
import { nodeDisk } from './disk.ts';
import { KeptSandbox, type KeptSandboxOptions, type LogCounts } from './kept-sandbox.ts';
import { diskWithRoom } from './log/disk-with-room.ts';
import { OpenLogs } from './log/open-logs.ts';
import { Syncs } from './log/syncs.ts';

/** The options of a storage in a data folder. */
export type LowdbOptions = Omit<KeptSandboxOptions, 'openLogs' | 'syncs' | 'counts'> & {
  /** The data folder; made if it is not there. */
  readonly folder: string;
  /** Time from which the folder is held, in milliseconds since 1970; other processes can read it. */
  readonly now: number;
  /** The seed of the sandboxes, where that is not the built-in company alone. */
  readonly seed?: SeedMark;
  /** True if each change must outlive a failure of the machine before it is acknowledged, and not only of the process. */
  readonly durable?: boolean;
};

/** Snapshots that are written at the end, those of the longest logs: a stop must not take long, and the logs have it all. */
const maxSnapshots = 100;

/**
 * Keeps sandboxes in a data folder that this process holds until `close`. A committed change outlives the process even
 * if it is killed; a failure of the machine can cost the last moments.
 * @returns the storage, with the time of the folder's first use where its seed is not the built-in one
 * @throws DataFolderError
 */
export async function lowdbStorage(options: LowdbOptions): Promise<Storage & { readonly begun?: number }> {
  const { now, seed, durable = false, disk = nodeDisk } = options;
  const folder = await DataFolder.open(options.folder, { now, disk, ...(seed === undefined ? {} : { seed }) });
  const openLogs = new OpenLogs();
  const counts: LogCounts = { writes: 0, bytes: 0, checkpoints: 0 };
  const kept = {
    ...{ ...options, openLogs, counts, disk: diskWithRoom(disk, openLogs) },
    ...(durable ? { syncs: new Syncs() } : {}),
  };
  const sandboxes = new Map<string, Promise<KeptSandbox>>();
  const removals = new Map<string, Promise<void>>();

  const releases = new Map<string, Promise<void>>();
  const release = async (name: string): Promise<void> => {
    try {
      await (await sandboxes.get(name)?.catch(() => undefined))?.close();
    } finally {
      sandboxes.delete(name);
      releases.delete(name);
    }
  };
  const remove = async (name: string): Promise<void> => {
    try {
      const opened = await sandboxes.get(name)?.catch(() => undefined);
      await opened?.abandon();
      await folder.remove(name);
    } finally {
      sandboxes.delete(name);
      removals.delete(name);
    }
  };
  return {
    ...(folder.begun === undefined ? {} : { begun: folder.begun }),

    names: () => folder.names(),

    judgedBy: () => folder.rows,

    noteJudged: (digest) => folder.noteRows(digest),

    open: async (name, check) => {
      await removals.get(name)?.catch(() => undefined); // its caller gets the error
      await releases.get(name);
      if (sandboxes.has(name)) throw new Error(`the sandbox ${name} is open already`);
      const opening = KeptSandbox.open(folder.folderOf(name), kept, check);
      sandboxes.set(name, opening);
      try {
        return (await opening).stored;
      } catch (error) {
        sandboxes.delete(name);
        throw error;
      }
    },

    touch: async (name, time) => {
      await (await sandboxes.get(name)?.catch(() => undefined))?.touch(time);
    },

    release: (name) => {
      const releasing = releases.get(name) ?? release(name);
      releases.set(name, releasing);
      return releasing;
    },

    remove: (name) => {
      const removal = removals.get(name) ?? remove(name);
      removals.set(name, removal);
      return removal;
    },

    log: () => counts,

    reseed: (replacement) => folder.reseed(replacement),

    close: async () => {
      await Promise.allSettled([...removals.values(), ...releases.values()]);
      const opened = await Promise.allSettled(sandboxes.values());
      const open = opened.flatMap((sandbox) => (sandbox.status === 'fulfilled' ? [sandbox.value] : []));
      const byLog = open.toSorted((a, b) => b.logSize - a.logSize);
      for (const [position, sandbox] of byLog.entries()) await sandbox.close(position < maxSnapshots);
      sandboxes.clear();
      folder.release();
    },
  };
}
