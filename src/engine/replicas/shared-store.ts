import type { Count } from '../journal/journal.ts';
import type { ClockSetting } from '../sandbox/clock.ts';
import type { OwnCredentials, SandboxSettings } from '../sandbox/settings.ts';

/** The state of a sandbox's head as the store has it. */
export type Head = {
  /** Identifies the sandbox; one that is made again under the same name has another one. */
  readonly id: string;
  /** Number of the last row of its log. */
  readonly head: number;
  /** Number of its requests. */
  readonly requests: number;
  /** The store's time in milliseconds since 1970; `undefined` where each replica has the time itself. */
  readonly now: number | undefined;
  /** The same as a time that all replicas have alike: reads of one head are put in order by it. */
  readonly at: number;
  /** Another number after the store was started again, or another server took its place: rows may be lost by that. */
  readonly epoch: number;
  /** Grows when credentials of any sandbox change. */
  readonly owners: number;
};

/** A row of a sandbox's log: the text of what one request changed. */
export type LogRow = { readonly seq: number; readonly body: string };

/** The head, and the rows after the one that was asked for. */
export type Since = Head & { readonly rows: readonly LogRow[] };

/** A sandbox as the store has it: the texts of its last checkpoint, and the rows after it. */
export type LoadedSandbox = Since & { readonly checkpoint: number; readonly parts: readonly string[] };

/** A journal entry to be kept. */
export type NewEntry = {
  /** Position of the row of the log with its changes, from 1 in this append; `undefined` for a request that changed nothing. */
  readonly row: number | undefined;
  /** Number of the last row of the log when it was answered, its own included: the journal has that order. */
  readonly head: number;
  /** The store's time when it was answered; 0 for a request that changed something, which comes before reads of its head. */
  readonly at: number;
  readonly vendor: string;
  readonly operation: string;
  readonly status: number;
  readonly text: string;
};

/** A journal entry as the store has it, with the row of the log that has its changes. */
export type KeptEntry = { readonly id: number; readonly text: string; readonly body: string | null };

/** A journal as the store has it. */
export type KeptJournal = Pick<Head, 'requests'> & {
  /** Number of the last request that the journal has forgotten. */
  readonly cleared: number;
  /** Number of times that entries were forgotten. */
  readonly forgets: number;
  readonly entries: readonly KeptEntry[];
  /** Requests by vendor, operation and status since the journal was cleared. */
  readonly counts: readonly Count[];
};

/** Facts of a sandbox that a list of sandboxes shows, kept with its head. */
export type KeptFacts = {
  readonly changes: number;
  readonly clock: ClockSetting;
  readonly settings: Partial<SandboxSettings>;
  readonly credentials: OwnCredentials;
};

/** Rows to be appended to a log. */
export type Append = {
  readonly id: string;
  /** The head that they were made over. */
  readonly head: number;
  readonly epoch: number;
  /** The version of all credentials by which its jobs were found to belong here; `undefined` within a turn. */
  readonly ownersKnown: number | undefined;
  /** Identifies the append, to find out later if it was kept. */
  readonly turn: string;
  readonly rows: readonly string[];
  readonly entries: readonly NewEntry[];
  readonly facts: KeptFacts;
  /** Set where the journal forgets everything before, or the entries after a number. */
  readonly forget: 'all' | number | undefined;
  /** True if the requests are numbered from 1 again. */
  readonly restart: boolean;
  /** True if credentials of the sandbox changed. */
  readonly owners: boolean;
};

/** The work within a turn: nobody else appends until it ends. */
export type TurnOf<T> = (
  since: Since,
  append: (rows: Append) => Promise<number>,
  entries: SharedStore['entries'],
) => Promise<T>;

/** A sandbox as a list shows it. */
export type ListedSandbox = Pick<KeptJournal, 'requests' | 'cleared'> & {
  readonly id: string;
  readonly name: string;
  readonly lastUsed: number;
  readonly facts: KeptFacts | undefined;
  /** Text of the last journal entry, and its number. */
  readonly last: { readonly id: number; readonly text: string } | undefined;
};

/** Where several replicas keep their sandboxes together. Each method rejects with a `DatabaseError` where it cannot. */
export type SharedStore = {
  /** This replica's own number; no other one has it, nor had it before. */
  readonly replica: number;
  /** Loads a sandbox, and makes it if there is none. @param max greatest number of sandboxes */
  load(name: string, max: number): Promise<LoadedSandbox | 'too-many'>;
  /** The rows after one; `undefined` where the sandbox is gone. */
  since(name: string, id: string, seq: number): Promise<Since | undefined>;
  /**
   * Appends rows if head, epoch and credentials are still those that they were made over.
   * @returns the number of requests, or `undefined` where one of these is another and nothing was appended
   */
  append(append: Append): Promise<number | undefined>;
  /** Does work in a turn; `undefined` where the sandbox is gone. What it appended is kept when the promise resolves. */
  turn<T>(name: string, id: string, seq: number, work: TurnOf<T>): Promise<T | undefined>;
  /**
   * Finds out if an append was kept after all; if it was not, it will not be later.
   * @returns `undefined` where the sandbox is gone
   */
  wasKept(name: string, append: Pick<Append, 'id' | 'head' | 'turn'>): Promise<boolean | undefined>;
  /** Keeps journal entries of requests that changed nothing. */
  note(id: string, entries: readonly NewEntry[]): Promise<void>;
  /** Journal entries after one; all, if some were forgotten since. @param forgets number of times as last known */
  entries(id: string, after: number, forgets: number): Promise<KeptJournal>;
  /** Writes a checkpoint, after which older rows may go. */
  checkpoint(id: string, seq: number, parts: readonly string[]): Promise<void>;
  list(): Promise<readonly ListedSandbox[]>;
  /** The credentials of the sandboxes that have some, and the version of them all. */
  owners(): Promise<{ readonly version: number; readonly owners: ReadonlyMap<string, OwnCredentials> }>;
  /** Notes that sandboxes are in use. */
  touch(ids: readonly string[]): Promise<void>;
  /** Deletes a sandbox. */
  remove(name: string): Promise<void>;
  /** Deletes sandboxes, but for `default`, that nobody used for so many milliseconds. @returns their names */
  removeIdle(milliseconds: number): Promise<readonly string[]>;
  /** Resolves while the store answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
};
