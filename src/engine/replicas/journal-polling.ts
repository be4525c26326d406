import type { SharedSandbox } from './shared-sandbox.ts';

/** Milliseconds between two looks at the store for somebody who follows a journal. */
const pollingInterval = 250;

/** Reads the journals that somebody follows, four times a second. */
export class JournalPolling {
  readonly #onGone: (shared: SharedSandbox) => void;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #underWay = new Set<SharedSandbox>();

  /** @param open the sandboxes in memory @param onGone called with one that another replica has deleted */
  constructor(open: ReadonlyMap<string, SharedSandbox>, onGone: (shared: SharedSandbox) => void) {
    this.#onGone = onGone;
    this.#timer = setInterval(() => {
      for (const shared of open.values())
        if (shared.sandbox.journal.isFollowed) this.#read(shared).catch(() => undefined); // asked again soon
    }, pollingInterval).unref();
  }

  /** A sandbox that is deleted meanwhile is not made again by that. */
  async #read(shared: SharedSandbox): Promise<void> {
    if (shared.id === '' || this.#underWay.has(shared)) return;
    this.#underWay.add(shared);
    try {
      if (await shared.isThere()) await shared.perform({ isSafe: true, journal: 'written' }, () => undefined);
      else this.#onGone(shared);
    } finally {
      this.#underWay.delete(shared);
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
