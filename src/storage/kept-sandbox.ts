import { Low } from 'lowdb';
import type { Sink } from '../engine/sandbox/sink.ts';
import type { LogFacts, RecordCheck, StoredSandbox } from '../engine/sandbox/storage.ts';
import type { ChangeSet } from '../engine/state/change-set.ts';
import { type Disk, nodeDisk } from './disk.ts';
import { changesInParts, changesLine, type Document, resetLine } from './document.ts';
import { OpenLogs } from './log/open-logs.ts';
import type { Syncs } from './log/syncs.ts';
import { SandboxFiles } from './sandbox-files.ts';

/** The options of a sandbox on the disk. */
export type KeptSandboxOptions = {
  /** Takes a line about a checkpoint that failed, by which nothing is lost, or about the end of a file that is missing. */
  readonly report: (message: string) => void;
  /** The disk; that of this machine if not given. */
  readonly disk?: Disk;
  /** The files that sandboxes hold open together. */
  readonly openLogs?: OpenLogs;
  /** The changes that wait for the disk, where a change must outlive a failure of the machine to be acknowledged. */
  readonly syncs?: Syncs;
  /** Counts the work of all logs together. */
  readonly counts?: LogCounts;
  /** A checkpoint is due when a log is larger than this, and enough of the bytes on the disk are stale. */
  readonly logBytes?: number;
  /**
   * Share of stale bytes, from 0 to 1, that makes a checkpoint due. Where records are only added, nothing is stale,
   * and a snapshot would only repeat the log.
   */
  readonly staleRatio?: number;
  /** Bytes of a snapshot that are serialised at a time, between two turns of the event loop. */
  readonly sliceBytes?: number;
};

/** The work of write-ahead logs so far. */
export type LogCounts = { -readonly [Name in keyof LogFacts]: LogFacts[Name] };

/** One sandbox on the disk: lowdb's document, the log that follows it, and the checkpoints in between. */
export class KeptSandbox {
  readonly #low: Low<Document>;
  readonly #files: SandboxFiles;
  readonly #report: (message: string) => void;
  readonly #logBytes: number;
  readonly #staleRatio: number;
  #checkpoint: Promise<void> | undefined;
  /** Size of the log at which the next checkpoint is considered. */
  #nextCheckpointSize: number;
  /** Number of appended changes, and their bytes. */
  readonly #appended = { changes: 0, bytes: 0 };
  /** The lines that are not appended yet, the number of their changes, and the last one's ordinal. */
  #taken: { readonly lines: string[]; changes: number; ordinal: number } = { lines: [], changes: 0, ordinal: 0 };
  readonly #syncs: Syncs | undefined;
  readonly #counts: LogCounts;
  #problem: string | undefined;
  #lastUsed: number | undefined;

  private constructor(low: Low<Document>, files: SandboxFiles, options: KeptSandboxOptions) {
    this.#low = low;
    this.#files = files;
    this.#report = options.report;
    this.#syncs = options.syncs;
    this.#counts = options.counts ?? { writes: 0, bytes: 0, checkpoints: 0 };
    this.#logBytes = options.logBytes ?? 4 << 20;
    this.#staleRatio = options.staleRatio ?? 2 / 3;
    this.#nextCheckpointSize = this.#logBytes;
  }

  /**
   * Opens the sandbox of a folder.
   * @param check finds the records that are none of their tables
   * @throws DataFolderError
   */
  static async open(folder: string, options: KeptSandboxOptions, check?: RecordCheck): Promise<KeptSandbox> {
    const { disk = nodeDisk, openLogs = new OpenLogs(), sliceBytes = 1 << 17, syncs, report } = options;
    const files = new SandboxFiles(folder, { disk, openLogs, sliceBytes, report, check, durable: syncs !== undefined });
    const low = new Low<Document>(files, { overlay: new Map(), ordinal: 0 });
    await low.read();
    const kept = new KeptSandbox(low, files, options);
    if (files.isOld) await kept.#write();
    return kept;
  }

  /** The parts that the engine's sandbox is made with. */
  get stored(): StoredSandbox {
    const { overlay, ordinal } = this.#low.data;
    return { overlay, ordinal, sink: this.#sink, lastUsed: this.#files.lastUsed };
  }

  readonly #sink: Sink = {
    commit: (changes, ordinal) => {
      this.#take(changes, ordinal);
      this.#keep();
    },
    commitLater: (changes, ordinal) => this.#take(changes, ordinal),
    keep: () => this.#keep(),
    prepare: async (changes, ordinal, pause) => {
      const parts = await changesInParts(changes, ordinal, pause);
      const end = await this.#files.prepare(parts, pause).catch((error) => this.#fail(error));
      return () => {
        const bytes = this.#tryKeeping(end);
        if (bytes !== undefined) this.#noteKept(changes.length, bytes, ordinal);
        return bytes !== undefined;
      };
    },
    clear: () => {
      this.#append([resetLine]);
      this.#low.data.ordinal = 0;
      this.#checkpointIfDue();
    },
    problem: () => this.#problem,
    synced: () => this.#syncs?.whenDone()?.then(() => this.#requireSynced()),
  };

  #take(changes: ChangeSet, ordinal: number): void {
    this.#taken.lines.push(changesLine(changes, ordinal));
    this.#taken.changes += changes.length;
    this.#taken.ordinal = ordinal;
  }

  /** Appends the lines that were taken, together. @throws DataFolderError, and then none of them is kept */
  #keep(): void {
    const { lines, changes, ordinal } = this.#taken;
    if (lines.length === 0) return;
    this.#taken = { lines: [], changes: 0, ordinal };
    this.#noteKept(changes, this.#append(lines), ordinal);
  }

  #noteKept(changes: number, bytes: number, ordinal: number): void {
    this.#appended.bytes += bytes;
    this.#appended.changes += changes;
    this.#low.data.ordinal = ordinal;
    this.#checkpointIfDue();
  }

  /** Length of the log in bytes. */
  get logSize(): number {
    return this.#files.log.size;
  }

  /**
   * Closes the files.
   * @param writes true, the default, to write everything into a snapshot; where it is false or that fails, it stays in the logs
   */
  async close(writes = true): Promise<void> {
    await this.#checkpoint;
    if (writes && this.#files.isAhead) await this.#write();
    const { log } = this.#files;
    if (this.#problem === undefined && !log.isInPlace)
      this.#noteProblem(`${log.file} is gone, and with it what was kept`);
    this.#files.close();
    if (this.#lastUsed !== undefined) await this.touch(this.#lastUsed);
  }

  /** Notes the time of the last use. A folder that does not take it is told of at the next change. */
  async touch(time: number): Promise<void> {
    this.#lastUsed = time;
    await this.#files.touch(time).catch(() => undefined);
  }

  /** @returns length of the lines in bytes @throws DataFolderError */
  #append(lines: readonly string[]): number {
    return this.#tryKeeping(() => this.#files.append(lines));
  }

  /** @returns what `append` does: the length of what was written in bytes, nothing where nothing was */
  #tryKeeping<T extends number | undefined>(append: () => T): T {
    try {
      const bytes = append();
      this.#syncs?.add(this.#files.log);
      this.#problem = undefined;
      if (bytes === undefined) return bytes;
      this.#counts.writes += 1;
      this.#counts.bytes += bytes;
      return bytes;
    } catch (error) {
      return this.#fail(error);
    }
  }

  #fail(error: unknown): never {
    this.#noteProblem(error instanceof Error ? error.message : String(error));
    throw error;
  }

  /** Closes the files as they are. Nothing is kept from now on. */
  async abandon(): Promise<void> {
    await this.#checkpoint;
    this.#files.close();
  }

  #checkpointIfDue(): void {
    if (this.#checkpoint !== undefined || this.#files.log.size <= this.#nextCheckpointSize) return;
    if (!this.#isStale()) {
      this.#nextCheckpointSize = this.#files.log.size + this.#logBytes;
      return;
    }
    // Not at once: the request that commits just now has still to compact its changes. But before another one is
    // worked on: a snapshot must not have changes that are still to be kept.
    this.#checkpoint = Promise.resolve().then(() => this.#write());
  }

  /** True if enough of the bytes on the disk are stale; a record is estimated to be as long as a change. */
  #isStale(): boolean {
    const { log, snapshotSize } = this.#files;
    const { changes, bytes } = this.#appended;
    const records = this.#low.data.overlay.values().reduce((sum, { size }) => sum + size, 0);
    const all = log.size + snapshotSize;
    const current = changes === 0 ? 0 : Math.min(all, (records * bytes) / changes);
    return all - current >= this.#staleRatio * all;
  }

  /** @throws DataFolderError where the disk could not take the last lines */
  #requireSynced(): void {
    const { failure } = this.#files.log;
    if (failure === undefined) return;
    this.#noteProblem(failure.message);
    throw failure;
  }

  /** Reports a problem once, however many changes it refuses. */
  #noteProblem(message: string): void {
    if (message !== this.#problem) this.#report(message);
    this.#problem = message;
  }

  async #write(): Promise<void> {
    try {
      await this.#low.write();
      this.#counts.checkpoints += 1;
      this.#nextCheckpointSize = this.#logBytes;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#nextCheckpointSize = this.#files.log.size * 2;
      if (this.#files.log.isInPlace) this.#report(`${message} (all changes are kept in the journal)`);
      else this.#noteProblem(message);
    } finally {
      this.#checkpoint = undefined;
    }
  }
}
