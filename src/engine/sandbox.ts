import type { Clock } from './clock.ts';
import { Ids, salt } from './ids.ts';
import { Meter } from './meter.ts';
import type { Evidence } from './rules.ts';
import type { TableSpecs } from './table.ts';
import type { ChangeSet, Seed, SeedPart } from './world.ts';
import { World, type WorldOverlay } from './world.ts';

/** How strictly tokens and keys are asked for; DESIGN of each mode: `off`, `lenient`, `strict`. */
export type AuthMode = 'off' | 'lenient' | 'strict';

/** What a sandbox is told at its start and can be told later through the control API. */
export type SandboxSettings = {
  readonly auth: AuthMode;
  /** Chosen variants by rule id; rules that are not named keep their default. */
  readonly choices: { readonly [rule: string]: string };
  /** A reply that leans on weaker evidence than this is refused with 501. */
  readonly floor: Evidence;
  /** Whether the vendors' documented rate limits are enforced. */
  readonly limits: 'off' | 'real';
};

/** Where committed change sets go before the answer goes out. */
export type Sink = {
  /**
   * Keeps a change set; returns when an answer may say that it is kept.
   * @throws where it could not be kept; the change must then be undone
   */
  commit(changes: ChangeSet, ordinal: number): void;
  /**
   * Keeps that the sandbox is back at its seed. The overlay that it was opened with stays its own, to be emptied next.
   * @throws where that could not be kept; the sandbox must then stay as it is
   */
  clear(): void;
};

type Counter = { readonly name: string; readonly last: number };

const counters = { counter: { key: (row: Counter) => row.name } } satisfies TableSpecs;

/** The engine's own tables: the counters that `call.sequence` draws from. */
export function counterPart(rows: Iterable<Counter>): SeedPart {
  return { name: 'paystub', specs: counters, rows: { counter: rows } };
}

/** One isolated world: data, clock, ids, settings. */
export class Sandbox {
  readonly name: string;
  readonly clock: Clock;
  settings: SandboxSettings;
  /** What the vendors' rate limits count. */
  readonly meter = new Meter();
  #seed: Seed;
  #world: World;
  #views = new Map<string, ReturnType<World['view']>>();
  readonly #sink: Sink;
  readonly #salt: number;
  #ordinal: number;

  constructor(options: {
    name: string;
    seed: Seed;
    clock: Clock;
    settings: SandboxSettings;
    sink: Sink;
    overlay?: WorldOverlay;
    /** Number of the last request that changed something, where the sandbox goes on from an earlier run. */
    ordinal?: number;
  }) {
    this.name = options.name;
    this.clock = options.clock;
    this.settings = options.settings;
    this.#seed = options.seed;
    this.#world = new World(options.seed, options.overlay);
    this.#sink = options.sink;
    this.#salt = salt(options.name);
    this.#ordinal = options.ordinal ?? 0;
  }

  get world(): World {
    return this.#world;
  }

  /** The tables of one vendor by their short names. */
  view(vendor: string): ReturnType<World['view']> {
    let view = this.#views.get(vendor);
    if (view === undefined) {
      view = this.#world.view(vendor);
      this.#views.set(vendor, view);
    }
    return view;
  }

  /** Counts a request and gives the ids that it may draw. */
  open(): Ids {
    this.#ordinal += 1;
    return new Ids(this.#salt, this.#ordinal);
  }

  /** Next number of a counter, which grows only when the request is committed. */
  sequence(name: string): number {
    const counter = this.view('paystub').counter;
    const last = (counter?.get(name) as Counter | undefined)?.last ?? 0;
    counter?.put({ name, last: last + 1 } satisfies Counter);
    return last + 1;
  }

  /** Keeps what the current request changed. */
  commit(): ChangeSet {
    return this.#world.commit((changes) => this.#sink.commit(changes, this.#ordinal));
  }

  /**
   * Back to the seed: data, tokens and counters.
   * @throws what the sink throws, and then nothing is reset
   */
  reset(): void {
    this.#sink.clear();
    const { overlay } = this.#world; // the sink's own: what is kept is read from it
    overlay.clear();
    this.#world = new World(this.#seed, overlay);
    this.#views = new Map();
    this.#ordinal = 0;
    this.meter.clear();
  }
}
