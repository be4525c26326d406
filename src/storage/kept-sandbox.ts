import { Low } from 'lowdb';
import type { Sink } from '../engine/sandbox/sandbox.ts';
import type { StoredSandbox } from '../engine/sandbox/sandboxes.ts';
import { changesLine, type Document, resetLine } from './document.ts';
import { SandboxFiles } from './sandbox-files.ts';

/** The options of a sandbox on the disk. */
export type KeptSandboxOptions = {
  /** Takes a line about a checkpoint that failed. Nothing is lost by that. */
  readonly report: (message: string) => void;
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

  private constructor(low: Low<Document>, files: SandboxFiles, options: KeptSandboxOptions) {
    this.#low = low;
    this.#files = files;
    this.#report = options.report;
    this.#logBytes = options.logBytes ?? 4 << 20;
    this.#staleRatio = options.staleRatio ?? 2 / 3;
    this.#nextCheckpointSize = this.#logBytes;
  }

  /** Opens the sandbox of a folder. @throws DataFolderError */
  static async open(folder: string, options: KeptSandboxOptions): Promise<KeptSandbox> {
    const files = new SandboxFiles(folder, options.sliceBytes ?? 1 << 17);
    const low = new Low<Document>(files, { overlay: new Map(), ordinal: 0 });
    await low.read();
    return new KeptSandbox(low, files, options);
  }

  /** The parts that the engine's sandbox is made with. */
  get stored(): StoredSandbox {
    const { overlay, ordinal } = this.#low.data;
    return { overlay, ordinal, sink: this.#sink };
  }

  readonly #sink: Sink = {
    commit: (changes, ordinal) => {
      this.#appended.bytes += this.#files.append(changesLine(changes, ordinal));
      this.#appended.changes += changes.length;
      this.#low.data.ordinal = ordinal;
      this.#checkpointIfDue();
    },
    clear: () => {
      this.#files.append(resetLine);
      this.#low.data.ordinal = 0;
      this.#checkpointIfDue();
    },
  };

  /** Writes everything into a snapshot, unless that fails: then it stays in the logs. */
  async close(): Promise<void> {
    await this.#checkpoint;
    if (this.#files.isAhead) await this.#write();
    this.#files.close();
  }

  /** Closes the files as they are. Nothing is kept from now on. */
  async abandon(): Promise<void> {
    await this.#checkpoint;
    this.#files.close();
  }

  #checkpointIfDue(): void {
    if (this.#checkpoint !== undefined || this.#files.logSize <= this.#nextCheckpointSize) return;
    if (!this.#isStale()) {
      this.#nextCheckpointSize = this.#files.logSize + this.#logBytes;
      return;
    }
    // Not at once: the request that commits just now has still to compact its changes.
    this.#checkpoint = nextTurn().then(() => this.#write());
  }

  /** True if enough of the bytes on the disk are stale; a record is estimated to be as long as a change. */
  #isStale(): boolean {
    const { logSize, snapshotSize } = this.#files;
    const { changes, bytes } = this.#appended;
    const records = this.#low.data.overlay.values().reduce((sum, { size }) => sum + size, 0);
    const all = logSize + snapshotSize;
    const current = changes === 0 ? 0 : Math.min(all, (records * bytes) / changes);
    return all - current >= this.#staleRatio * all;
  }

  async #write(): Promise<void> {
    try {
      await this.#low.write();
      this.#nextCheckpointSize = this.#logBytes;
    } catch (error) {
      this.#nextCheckpointSize = this.#files.logSize * 2;
      this.#report(`${error instanceof Error ? error.message : String(error)} (all changes are kept in the journal)`);
    } finally {
      this.#checkpoint = undefined;
    }
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
