import type { Sandbox } from '../sandbox/sandbox.ts';
import { waitForOthers } from './entry-outbox.ts';
import type { Job } from './job.ts';
import { JournalReader } from './journal-reader.ts';
import type { Ran } from './ran.ts';
import { type Pending, type Replica, SharedLog } from './shared-log.ts';
import type { SharedParts, SharedState } from './shared-state.ts';
import type { SharedStore } from './shared-store.ts';

/** Turns without a row of another replica after which a replica writes without a turn again. */
const calmTurns = 8;

/**
 * A sandbox that several replicas have. Jobs wait in a queue; those that wait together are run over the newest state, and
 * answered when the log has their changes. While nobody else writes, a replica appends without asking; after somebody was
 * faster, it takes turns with the others.
 */
export class SharedSandbox {
  readonly #parts: SharedParts;
  readonly #state: SharedState;
  readonly #replica: Replica;
  readonly #log: SharedLog;
  readonly #reader: JournalReader;
  #queue: Job[] = [];
  #isWorking = false;
  /** Turns that are still taken before an append without one is tried. */
  #turnsLeft = 0;

  constructor(parts: SharedParts, state: SharedState, replica: Replica) {
    this.#parts = parts;
    this.#state = state;
    this.#replica = replica;
    this.#log = new SharedLog(parts, state, replica);
    this.#reader = new JournalReader(parts, replica.store);
    parts.journal.onLate = (entry) => {
      this.#log.addReads([entry], this.#state.head);
      parts.journal.tell(entry);
    };
  }

  get sandbox(): Sandbox {
    return this.#parts.sandbox;
  }

  /** The identity of the sandbox in the store; `''` until it is loaded. */
  get id(): string {
    return this.#log.id;
  }

  /** Returns false where the store has the sandbox no more. */
  isThere(): Promise<boolean> {
    return this.#log.isThere();
  }

  /** True if its log has rows. */
  get hasChanges(): boolean {
    return this.#state.head > 0;
  }

  /** True if nothing waits for it. */
  get isIdle(): boolean {
    return !this.#isWorking && this.#log.outbox.isEmpty;
  }

  /** Adds a job to the queue. */
  add(job: Job): void {
    this.#queue.push(job);
    if (this.#isWorking) return;
    this.#isWorking = true;
    queueMicrotask(() => void this.#work());
  }

  /** Does work over the newest state. @param job its kind */
  perform<T>(job: Pick<Job, 'isSafe' | 'journal' | 'operation'>, run: () => T | Promise<T>): Promise<T> {
    return new Promise((done, fail) => {
      this.add({ ...job, isRequest: false, run, done: (value) => done(value as T), fail });
    });
  }

  /** Writes the journal entries that wait. */
  async flush(): Promise<void> {
    await this.#log.outbox.flush();
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0) {
      const jobs = this.#take();
      try {
        await this.#answer(jobs);
      } catch (error) {
        this.#fail(jobs, error);
      }
    }
    this.#isWorking = false;
  }

  /** Takes the jobs that are run together: requests, or one job of another kind. */
  #take(): readonly Job[] {
    const end = this.#queue.findIndex(({ isRequest }) => !isRequest);
    return this.#queue.splice(0, end === -1 ? this.#queue.length : Math.max(1, end));
  }

  async #answer(jobs: readonly Job[]): Promise<void> {
    const isSafe = jobs.every((job) => job.isSafe);
    for (const { journal } of jobs) if (journal !== undefined) await this.#waitForJournal(journal);
    if (!isSafe && (this.#turnsLeft > 0 || jobs.some((job) => !job.isRequest))) return this.#answerInTurn(jobs);
    const isFresh = this.#state.isStale || jobs.some((job) => job.isSafe);
    if (isFresh) await this.#log.catchUp();
    const owners = this.#replica.ownersVersion();
    const here = stay(jobs);
    const ran = await this.#runAll(here);
    if (this.#state.isStale) return this.#answer(here); // a job could not be undone exactly
    if (ran.some(({ body }) => body !== undefined)) {
      if (await this.#log.append(ran, owners)) return this.#settle(ran);
      this.#state.undo(ran);
      this.#turnsLeft = calmTurns;
      return this.#answerInTurn(here);
    }
    // What changes nothing is good only if it was done over the newest state, and in the right sandbox.
    const isGood = isFresh || ((await this.#log.catchUp()) === 0 && this.#replica.ownersVersion() === owners);
    return isGood ? this.#settle(ran) : this.#answer(here);
  }

  async #runAll(jobs: readonly Job[], entries?: SharedStore['entries']): Promise<readonly Ran[]> {
    const ran: Ran[] = [];
    const readsPast = this.sandbox.faults.list().some(({ effect }) => effect.kind === 'stale-read');
    for (const job of jobs) {
      if (readsPast || job.journal !== undefined) await this.#reader.read(this.id, entries);
      ran.push(await this.#state.run(job, ran.at(-1)?.head ?? this.#state.head));
    }
    return ran;
  }

  /** Waits until the store has the journal entries of this replica, and of all replicas. */
  async #waitForJournal(which: 'written' | 'all'): Promise<void> {
    if (this.#state.isStale) await this.#log.catchUp();
    if (which === 'all') await waitForOthers(this.#replica.store);
    await this.flush();
  }

  /** Answers in a turn, in which nobody else writes. */
  async #answerInTurn(jobs: readonly Job[]): Promise<void> {
    if (this.#state.isStale) await this.#log.catchUp();
    let ran: readonly Ran[] = [];
    let append: Pending | undefined;
    let foreign = 0;
    const { store } = this.#replica;
    try {
      const isFound = await store.turn(this.sandbox.name, this.id, this.#state.head, async (since, keep, entries) => {
        foreign = await this.#log.follow(since);
        ran = await this.#runAll(stay(jobs), entries);
        if (this.#state.isStale || ran.every(({ body }) => body === undefined)) return true;
        append = this.#log.toAppend(ran);
        this.#parts.numbers.requests = await keep(append);
        return true;
      });
      if (isFound === undefined) this.#state.isStale = true; // the sandbox was deleted meanwhile
    } catch (error) {
      return this.#resolve(error, ran, append, jobs);
    }
    if (this.#state.isStale) return this.#answer(jobs);
    this.#turnsLeft = foreign > 0 ? calmTurns : Math.max(0, this.#turnsLeft - 1);
    if (append !== undefined) await this.#log.kept(append);
    this.#settle(ran);
  }

  /** Settles jobs whose turn ended with an error. */
  async #resolve(
    error: unknown,
    ran: readonly Ran[],
    append: Pending | undefined,
    jobs: readonly Job[],
  ): Promise<void> {
    try {
      if (append === undefined) throw error;
      await this.#log.requireKept(error, append);
    } catch (reason) {
      this.#fail(jobs, reason, ran);
      return;
    }
    await this.#log.kept(append);
    this.#settle(ran);
  }

  #settle(ran: readonly Ran[]): void {
    for (const { job, outcome, body, entries, head } of ran) {
      if (body === undefined) this.#log.addReads(entries, head);
      for (const entry of entries) this.#parts.journal.tell(entry);
      this.#do(() => ('value' in outcome ? job.done(outcome.value) : job.fail(outcome.error, undefined)));
    }
  }

  #fail(jobs: readonly Job[], error: unknown, ran: readonly Ran[] = []): void {
    this.#state.isStale = true;
    const values = new Map(ran.map(({ job, outcome }) => [job, 'value' in outcome ? outcome.value : undefined]));
    for (const job of jobs) this.#do(() => job.fail(error, values.get(job)));
  }

  #do(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#replica.report(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}

/** Lets jobs go that belong to another sandbox by now. @returns the others */
function stay(jobs: readonly Job[]): readonly Job[] {
  return jobs.filter((job) => job.move?.() !== true);
}
