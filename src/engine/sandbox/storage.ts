import type { BadRecord } from '../state/seed.ts';
import type { WorldOverlay } from '../state/world.ts';
import type { Sink } from './sink.ts';

/** Identifies the seed that kept changes are changes of. */
export type StoredSeed = {
  /** Equal for equal seeds. */
  readonly digest: string;
  /** The settings that it was made with, for people to read. */
  readonly from: string;
  /** The time that its dates are relative to, in milliseconds since 1970. */
  readonly begun: number;
};

/** A sandbox as storage has it, and where its further changes go. */
export type StoredSandbox = {
  readonly overlay: WorldOverlay;
  /** Number of the last request that changed something. */
  readonly ordinal: number;
  readonly sink: Sink;
  /** Time of its last use in milliseconds since 1970, where it was there before. */
  readonly lastUsed?: number | undefined;
};

/** Finds the records that are none of their tables. */
export type RecordCheck = (overlay: WorldOverlay) => readonly BadRecord[];

/** The work of a storage's write-ahead logs since the start. */
export type LogFacts = { readonly writes: number; readonly bytes: number; readonly checkpoints: number };

/** Keeps the changes of sandboxes. */
export type Storage = {
  /**
   * Opens a sandbox, new or kept.
   * @param check called with the records that are kept
   * @throws where it is damaged, or a record is none of its table
   */
  open(name: string, check?: RecordCheck): Promise<StoredSandbox>;
  /** Names what all kept records were found good by, as it was last noted. Left out by a storage that keeps nothing. */
  judgedBy?(): string | undefined;
  /** Notes that all kept records were found good, and by what. */
  noteJudged?(digest: string): void;
  /** Names of the sandboxes that are kept. */
  names(): Promise<readonly string[]>;
  /** Lets an open sandbox leave memory. Left out by a storage that keeps nothing: it would be lost. */
  release?(name: string): Promise<void>;
  /** Notes the time at which an open sandbox was last used. Left out by a storage that keeps nothing. */
  touch?(name: string, time: number): Promise<void>;
  /** Removes a sandbox for good, open or not. */
  remove(name: string): Promise<void>;
  /** Notes that the sandboxes that are kept start from another seed from now on; `undefined` for the built-in one. */
  reseed?(seed: StoredSeed | undefined): void;
  /** Returns the work of the write-ahead logs. Left out by a storage that has none. */
  log?(): LogFacts;
  /** Writes everything out and releases the place that it is kept in. */
  close(): Promise<void>;
};
