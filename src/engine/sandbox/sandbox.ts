import { type Fault, type FaultEnd, Faults } from '../faults/faults.ts';
import { Meter } from '../faults/meter.ts';
import { type WireTwins, wireTwinsOf } from '../faults/wire-twins.ts';
import type { Pause } from '../in-parts.ts';
import { Journal } from '../journal/journal.ts';
import { RuleSet } from '../rules/rule-set.ts';
import type { ChangeSet } from '../state/change-set.ts';
import { World, type WorldOverlay } from '../state/world.ts';
import { type Clock, type ClockChange, type ClockSetting, changeClock, realTime, timeOf } from './clock.ts';
import { Commits } from './commits.ts';
import { Hold } from './hold.ts';
import type { Ids } from './ids.ts';
import { keepCredentials, withCredentials } from './own-credentials.ts';
import { RequestNumbers } from './request-numbers.ts';
import type { SandboxParts, Snapshot, VendorPart } from './sandbox-parts.ts';
import { type Counter, type OwnCredentials, type SandboxSettings, type Setting, settingIn } from './settings.ts';
import type { Sink } from './sink.ts';
import { Watchers } from './watchers.ts';

/** Called with faults of a sandbox that struck nothing when they go, while the journal still holds its requests. */
export type UnusedFaultListener = (faults: readonly Fault[], end: FaultEnd, sandbox: Sandbox) => void;

/** The parts that a sandbox is made of. */
export type SandboxOptions = SandboxParts & { readonly onUnusedFaults?: UnusedFaultListener | undefined };

/** One isolated world: data, clock, ids, settings, faults, journal, snapshots. */
export class Sandbox {
  readonly name: string;
  readonly world: World;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly snapshots: Map<string, Snapshot>;
  /** Those who are told of changes that are no requests. */
  readonly watchers = new Watchers();
  /** Work of several turns, for which requests wait. */
  readonly hold = new Hold();
  /** Calls that the vendors' rate limits count. */
  readonly meter = new Meter();
  wireTwins: WireTwins | undefined = undefined;
  readonly #real: Clock;
  #start: SandboxSettings;
  readonly #sink: Sink;
  readonly #numbers: RequestNumbers;
  #clock: ClockSetting = realTime;
  #settings: SandboxSettings;
  #credentials: OwnCredentials = {};
  #twinsOn = '';
  readonly #parts = new Map<string, VendorPart>();
  /** The commits of requests, which are kept together, a turn of the event loop at a time. */
  readonly commits: Commits;

  constructor(options: SandboxOptions) {
    this.name = options.name;
    this.world = new World(options.seed, options.overlay);
    this.faults = new Faults((unused, end) => options.onUnusedFaults?.(unused, end, this));
    this.journal = options.parts?.journal ?? new Journal(options.journal, options.sandboxes);
    this.snapshots = options.parts?.snapshots ?? new Map();
    this.#real = options.clock;
    this.#start = options.settings;
    this.#settings = options.settings;
    this.#sink = options.sink;
    const onAltered = () => this.#readSettings();
    this.commits = new Commits(this.world, options.sink, () => this.#numbers.last, onAltered);
    this.#numbers = options.parts?.numbers ?? new RequestNumbers(options.name, options.ordinal);
    this.#readSettings();
    this.#applySwitches();
  }

  /** The credentials that belong to this sandbox alone. They outlive a reset. */
  get credentials(): OwnCredentials {
    return this.#credentials;
  }

  /** Gives the sandbox other credentials of its own. */
  setCredentials(credentials: OwnCredentials): void {
    this.alter((world) => keepCredentials(world, credentials));
  }

  /** The sandbox's time in milliseconds since 1970. */
  now(): number {
    return timeOf(this.#clock, this.#real());
  }

  get clock(): ClockSetting {
    return this.#clock;
  }

  get settings(): SandboxSettings {
    return this.#settings;
  }

  /** Ids of the rules whose switch stands at a wrong position, `a, b`; `''` for none, which is the common case. */
  get twinsOn(): string {
    return this.#twinsOn;
  }

  /** Number of the last request. */
  get ordinal(): number {
    return this.#numbers.last;
  }

  /** A vendor's tables and the like, made when first asked for. */
  partOf(vendor: string): VendorPart {
    let part = this.#parts.get(vendor);
    if (part === undefined) {
      part = { tables: this.world.view(vendor), noRules: new RuleSet() };
      this.#parts.set(vendor, part);
    }
    return part;
  }

  /** Numbers the request and returns its id source. */
  beginRequest(): Ids {
    return this.#numbers.begin();
  }

  /** Next number of a counter; it is given back if the request is undone. @param name `<vendor>/<counter>` */
  sequence(name: string): number {
    const counter = this.world.table('paystub/counter');
    const last = (counter.get(name) as Counter | undefined)?.last ?? 0;
    counter.put({ name, last: last + 1 } satisfies Counter);
    return last + 1;
  }

  /** Commits the changes of the current request, and keeps them. @throws NotARow, or what the sink throws */
  commit(): ChangeSet {
    return this.commits.add();
  }

  /** Resolves when all that was committed is as safe as the storage promises; `undefined` where it is already. */
  synced(): Promise<void> | undefined {
    return this.#sink.synced?.();
  }

  /** The reason why changes are not kept at present, if they are not. */
  get problem(): string | undefined {
    return this.#sink.problem?.();
  }

  /**
   * Changes the sandbox's records from outside of a request, in one transaction. One within another is a part of it.
   * @returns what `work` returns
   * @throws NotARow, what `work` or the sink throws, with nothing changed
   */
  alter<T>(work: (world: World) => T): T {
    return this.commits.alter(work);
  }

  /** Sets, advances or freezes the clock, or lets it run. @throws RangeError for a time that it may not show */
  changeClock(change: ClockChange): void {
    this.#store({ name: 'clock', value: changeClock(this.#clock, change, this.#real()) });
  }

  /** Sets the clock back to the real time. */
  resetClock(): void {
    this.#store({ name: 'clock', value: realTime });
  }

  /** Changes settings; those that are not named stay. */
  configure(change: Partial<SandboxSettings>): void {
    this.#store({ name: 'settings', value: { ...settingIn(this.world, 'settings'), ...change } });
  }

  /** Saves the records under a name, in place of an earlier snapshot. Its cost grows with the changes only. */
  save(name: string): Snapshot {
    const snapshot = { name, at: this.now(), overlay: this.world.copy() };
    this.snapshots.set(name, snapshot);
    return snapshot;
  }

  /** Replaces data, counters, settings and clock by those of a copy of a world with the same seed, part by part. */
  async replaceOverlay(overlay: WorldOverlay, pause: Pause): Promise<void> {
    await this.hold.during(() => {
      const target = withCredentials(overlay, this.#credentials);
      return this.commits.replace(target, pause, () => this.#parts.clear());
    });
  }

  /**
   * Undoes all requests after one, newest first.
   * @param id number of the last request that stays; 0 for the seed
   * @returns false, with nothing done, where the journal no longer holds all that would have to be undone
   */
  rewind(id: number): boolean {
    const later = this.journal.after(id);
    if (later === undefined) return false;
    this.alter((world) => {
      for (const entry of later.toReversed()) world.revert(entry.changes);
    });
    this.journal.forgetAfter(id);
    return true;
  }

  /**
   * Takes data, tokens, counters, ids, clock and settings back to the start; drops faults and journal. Snapshots stay,
   * unless there is another seed: they are changes of the one before.
   * @param seed the seed that the sandbox starts from, now and later
   * @throws what the sink throws, and then nothing is reset
   */
  reset(seed = this.world.seed): void {
    const credentials = this.#credentials;
    this.commits.keepSoFar();
    this.#sink.clear();
    if (seed !== this.world.seed) this.snapshots.clear();
    this.#parts.clear();
    this.world.reset(seed);
    this.#numbers.restart();
    this.meter.clear();
    this.faults.clear('reset');
    this.journal.clear();
    this.alter((world) => keepCredentials(world, credentials));
    this.wireTwins = wireTwinsOf(this.#settings.twins);
  }

  /** Changes the settings that the sandbox starts with. Those that were changed in it stay as they are. */
  restart(settings: SandboxSettings): void {
    this.#start = settings;
    this.#readSettings();
  }

  /** Reads clock, credentials and settings again, after records came from elsewhere than `alter`. */
  refresh(): void {
    this.#readSettings();
  }

  #store(setting: Setting): void {
    this.alter((world) => world.table('paystub/setting').put(setting));
  }

  // Read once when they change, not with each request.
  #readSettings(): void {
    this.#clock = settingIn(this.world, 'clock') ?? realTime;
    this.#credentials = settingIn(this.world, 'credentials') ?? {};
    const { choices, twins } = this.#settings;
    this.#settings = { ...this.#start, ...settingIn(this.world, 'settings') };
    if (this.#settings.choices !== choices || this.#settings.twins !== twins) this.#applySwitches();
  }

  // A value that was derived while a switch stood otherwise is no longer good, and one that is derived under a twin
  // must not be seen by a request that does not meet the twin.
  #applySwitches(): void {
    this.#twinsOn = Object.keys(this.#settings.twins).join(', ');
    this.world.forgetDerived(this.#twinsOn === '');
    this.wireTwins = wireTwinsOf(this.#settings.twins);
  }
}
