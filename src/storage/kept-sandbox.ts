import { Low } from 'lowdb';
import type { Sink } from '../engine/sandbox/sandbox.ts';
import type { StoredSandbox } from '../engine/sandbox/sandboxes.ts';
import { type Document, lineOfChanges, lineOfReset } from './document.ts';
import { SandboxFiles } from './sandbox-files.ts';

export type KeepOptions = {
  /** Told when a checkpoint fails. Nothing is lost by that. */
  readonly report: (message: string) => void;
  /** A checkpoint is due when a journal is larger than this, and enough of what is on the disk holds no longer. */
  readonly journalBytes?: number;
  /** How much that is, from 0 to 1. Where records only come, a snapshot would say once more what the journal says. */
  readonly staleShare?: number;
  /** How much of a snapshot is put into text at a time, between two turns of the event loop. */
  readonly sliceBytes?: number;
};

/** One sandbox on the disk: lowdb's document, the journal that follows it, and the checkpoints in between. */
export class KeptSandbox {
  readonly #low: Low<Document>;
  readonly #files: SandboxFiles;
  readonly #report: (message: string) => void;
  readonly #journalBytes: number;
  readonly #staleShare: number;
  #checkpoint: Promise<void> | undefined;
  /** The size of the journal from which a checkpoint is thought of again. */
  #thinkFrom: number;
  /** Changes that were appended, and their bytes. */
  readonly #appended = { changes: 0, bytes: 0 };

  private constructor(low: Low<Document>, files: SandboxFiles, options: KeepOptions) {
    this.#low = low;
    this.#files = files;
    this.#report = options.report;
    this.#journalBytes = options.journalBytes ?? 4 << 20;
    this.#staleShare = options.staleShare ?? 2 / 3;
    this.#thinkFrom = this.#journalBytes;
  }

  /** @throws DataFolderError */
  static async open(folder: string, options: KeepOptions): Promise<KeptSandbox> {
    const files = new SandboxFiles(folder, options.sliceBytes ?? 1 << 17);
    const low = new Low<Document>(files, { overlay: new Map(), ordinal: 0 });
    await low.read();
    return new KeptSandbox(low, files, options);
  }

  /** What the engine's sandbox is made with. */
  get kept(): StoredSandbox {
    const { overlay, ordinal } = this.#low.data;
    return { overlay, ordinal, sink: this.#sink };
  }

  readonly #sink: Sink = {
    commit: (changes, ordinal) => {
      this.#appended.bytes += this.#files.append(lineOfChanges(changes, ordinal));
      this.#appended.changes += changes.length;
      this.#low.data.ordinal = ordinal;
      this.#checkpointIfDue();
    },
    clear: () => {
      this.#files.append(lineOfReset);
      this.#low.data.ordinal = 0;
      this.#checkpointIfDue();
    },
  };

  /** Leaves everything in a snapshot, unless that fails: then it stays in the journals. */
  async close(): Promise<void> {
    await this.#checkpoint;
    if (this.#files.ahead) await this.#write();
    this.#files.close();
  }

  /** Lets go of the files as they are. Nothing is kept from now on. */
  async abandon(): Promise<void> {
    await this.#checkpoint;
    this.#files.close();
  }

  #checkpointIfDue(): void {
    if (this.#checkpoint !== undefined || this.#files.journalSize <= this.#thinkFrom) return;
    if (!this.#isStale()) {
      this.#thinkFrom = this.#files.journalSize + this.#journalBytes;
      return;
    }
    // Not at once: the request that commits just now is still to settle what it changed.
    this.#checkpoint = nextTurn().then(() => this.#write());
  }

  /** Whether most of what is on the disk holds no longer; a record is taken for as long as a change of one. */
  #isStale(): boolean {
    const { journalSize, snapshotSize } = this.#files;
    const { changes, bytes } = this.#appended;
    const records = this.#low.data.overlay.values().reduce((sum, { size }) => sum + size, 0);
    const all = journalSize + snapshotSize;
    const holds = changes === 0 ? 0 : Math.min(all, (records * bytes) / changes);
    return all - holds >= this.#staleShare * all;
  }

  async #write(): Promise<void> {
    try {
      await this.#low.write();
      this.#thinkFrom = this.#journalBytes;
    } catch (error) {
      this.#thinkFrom = this.#files.journalSize * 2;
      this.#report(`${error instanceof Error ? error.message : String(error)} (all changes are kept in the journal)`);
    } finally {
      this.#checkpoint = undefined;
    }
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
