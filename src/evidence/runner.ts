import type { RequestBody, WireReply, WireRequest } from '../engine/http/http.ts';
import { type Address, findAddress } from '../engine/request/address.ts';
import { respond } from '../engine/request/respond.ts';
import { createService } from '../engine/request/service.ts';
import { createSeed } from '../engine/sandbox/create-seed.ts';
import type { Sandbox } from '../engine/sandbox/sandbox.ts';
import { Sandboxes } from '../engine/sandbox/sandboxes.ts';
import type { SandboxSettings } from '../engine/sandbox/settings.ts';
import type { Storage } from '../engine/sandbox/storage.ts';
import type { ChangeSet } from '../engine/state/change-set.ts';
import { loadRecordJudge } from '../engine/state/records.ts';
import type { ServerFacts } from '../server/control/call.ts';
import { type Control, createControl } from '../server/control/control.ts';
import { Metrics } from '../server/metrics/metrics.ts';
import { RequestTally } from '../server/metrics/request-tally.ts';
import { readTarget, type Target } from '../server/target.ts';
import type { VendorKit } from '../vendors/kit.ts';
import type { Sequence, Step } from './sequence.ts';

/** A vendor's reply with what else the request did. */
export type Outcome = {
  /** Position of the request in its sequence, from 0. */
  readonly index: number;
  readonly vendor: string;
  /** Settings of the sandbox when the request came. */
  readonly settings: SandboxSettings;
  readonly reply: WireReply;
  readonly rules: readonly string[];
  readonly changes: ChangeSet;
  /** Errors inside Paystub that nobody foresaw. */
  readonly reports: readonly string[];
};

const limits = { maxSandboxes: 100, maxIdle: 0 };
const journal = { maxEntries: 1000, maxBytes: 16 * 1024 * 1024 };
const noChanges: ChangeSet = [];

/** Answers sequences of requests in this process, without HTTP, each in a new sandbox. */
export class Runner {
  readonly vendors: readonly VendorKit[];
  readonly #services: ServerFacts['services'];
  readonly #seed: ReturnType<typeof createSeed>;
  readonly #facts: { -readonly [Name in keyof ServerFacts]: ServerFacts[Name] };
  readonly #control: Control;
  #now = 0;
  #changes = noChanges;
  #reports: string[] = [];

  constructor(vendors: readonly VendorKit[]) {
    this.vendors = vendors;
    this.#seed = createSeed(vendors);
    const report = (message: string) => this.#reports.push(message);
    this.#services = new Map(vendors.map((vendor) => [vendor.name, createService(vendor, { timer: () => 0, report })]));
    this.#facts = {
      ...{
        vendors,
        services: this.#services,
        sandboxes: this.#open(),
        adminToken: undefined,
        ownData: undefined,
        company: undefined,
        version: '0.0.0-test',
      },
      recordJudge: (vendor) => this.#judgeOf(vendor),
      url: () => 'http://127.0.0.1:54010',
      metrics: new Metrics({ version: '0.0.0-test', tally: new RequestTally(vendors), sandboxes: this.#open() }),
    };
    this.#control = createControl(this.#facts);
  }

  /** Judges are compiled, which takes longer than most sequences. */
  #judgeOf({ name, records }: VendorKit): ReturnType<typeof loadRecordJudge> {
    const judge = this.#judges.get(name) ?? loadRecordJudge(records);
    this.#judges.set(name, judge);
    return judge;
  }
  readonly #judges = new Map<string, ReturnType<typeof loadRecordJudge>>();

  /**
   * Answers the requests of a sequence that are for vendors, and performs those for the control API that may change
   * something.
   * @param onOutcome called with each vendor's outcome; false ends the run
   */
  async run(
    { sandbox: name, steps }: Sequence,
    settings: SandboxSettings,
    onOutcome: (outcome: Outcome) => boolean,
  ): Promise<void> {
    this.#now = steps[0]?.now ?? 0;
    const sandboxes = this.#open(settings);
    this.#facts.sandboxes = sandboxes;
    for (const [index, step] of steps.entries()) {
      this.#now = step.now;
      const target = readTarget(step.target, undefined);
      if (target.path.startsWith('/__admin/')) {
        if (step.method !== 'GET') await this.#askControl(step, target, name);
        continue;
      }
      const found = sandboxes.get(name);
      const sandbox = found instanceof Promise ? await found : found;
      const address = findAddress(this.vendors, target.path, step.headers);
      const answered = address === undefined ? undefined : this.#ask(sandbox, step, target, address);
      if (address === undefined || answered === undefined) continue;
      const reply = answered instanceof Promise ? await answered : answered;
      if (!onOutcome(this.#outcome(sandbox, address.vendor.name, index, reply))) return;
    }
  }

  #outcome({ settings }: Sandbox, vendor: string, index: number, reply: WireReply): Outcome {
    const rules = reply.headers['X-Paystub-Rules']?.split(', ') ?? [];
    return { index, vendor, settings, reply, rules, changes: this.#changes, reports: this.#reports };
  }

  /** The vendor's reply; `undefined` where Prism would make it, which knows no rules. */
  #ask(sandbox: Sandbox, step: Step, target: Target, address: Address): WireReply | Promise<WireReply> | undefined {
    const service = this.#services.get(address.vendor.name);
    if (service === undefined) return undefined;
    const { prefer } = step.headers;
    if (typeof prefer === 'string' && service.unsimulated.wants(prefer)) {
      sandbox.beginRequest(); // so that later requests keep their numbers
      return undefined;
    }
    this.#changes = noChanges;
    this.#reports = [];
    const body: RequestBody =
      step.body.length > address.vendor.maxBodyBytes ? { tooLarge: true } : { bytes: step.body, tooLarge: false };
    const request = toWireRequest(step, target, address, body);
    return respond(service, sandbox, request);
  }

  async #askControl(step: Step, target: Target, name: string): Promise<void> {
    const request = toWireRequest(
      step,
      target,
      { path: target.path, base: '', mount: '' },
      { bytes: step.body, tooLarge: false },
    );
    await this.#control(request, async () => this.#facts.sandboxes.get(name));
  }

  #open(settings?: SandboxSettings): Sandboxes {
    return new Sandboxes({
      ...{ seed: this.#seed, clock: () => this.#now, storage: this.#storage, limits, journal },
      settings: settings ?? { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    });
  }

  readonly #storage: Storage = {
    names: async () => [],
    open: async () => ({
      overlay: new Map(),
      ordinal: 0,
      sink: { commit: (changes) => this.#keep(changes), clear() {} },
    }),
    remove: async () => {},
    close: async () => {},
  };

  #keep(changes: ChangeSet): void {
    this.#changes = changes;
  }
}

function toWireRequest(
  { method, headers }: Step,
  { prefix, search }: Target,
  { path, base, mount }: Omit<Address, 'vendor'>,
  body: RequestBody,
): WireRequest {
  const origin = `http://${String(headers.host ?? 'localhost')}${prefix}${mount}`;
  return { method, path, base, search, origin, headers, body };
}
