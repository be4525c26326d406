import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WireReply } from '../../engine/http/http.ts';
import { findAddress } from '../../engine/request/address.ts';
import { respond } from '../../engine/request/respond.ts';
import { createService, type Service } from '../../engine/request/service.ts';
import { createSeed } from '../../engine/sandbox/create-seed.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import { Sandboxes } from '../../engine/sandbox/sandboxes.ts';
import type { SandboxSettings } from '../../engine/sandbox/settings.ts';
import type { Storage } from '../../engine/sandbox/storage.ts';
import type { Row } from '../../engine/state/table.ts';
import { countersOf } from '../../seed/add-own-data.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { parsedBody } from '../bodies.ts';

/** A request to a vendor. */
export type ReplayedRequest = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly vendor: string;
  readonly method: string;
  /** Path below the mount, with its query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** True to undo what it writes where it succeeds: the tenant refused it. */
  readonly isRefused?: boolean;
};

/** An answer of Paystub, and the rules that decided about it. */
export type OwnReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly rules: readonly string[];
  readonly evidence: string;
  /** Value of X-Paystub-Error, where the answer is Paystub's own. */
  readonly error: string | undefined;
};

/** Rows that a sandbox holds instead of the built-in ones, by vendor and table. */
export type OwnRows = ReadonlyMap<string, readonly Row[]>;

const limits = { maxSandboxes: 100, maxIdle: 0 };
const journal = { maxEntries: 10, maxBytes: 1024 * 1024 };

/** Answers requests in this process, each session in a sandbox of its own. */
export class Replayer {
  readonly #vendors: readonly VendorKit[];
  readonly #seed: ReturnType<typeof createSeed>;
  readonly #services: ReadonlyMap<string, Service>;
  readonly #rows: OwnRows;
  #now = 0;

  /** @param rows rows of tables that a tenant showed; its other rows of these tables are not known */
  constructor(vendors: readonly VendorKit[], rows: OwnRows = new Map()) {
    this.#vendors = vendors;
    this.#seed = createSeed(vendors.map((vendor) => withCounters(vendor, rows)));
    this.#rows = rows;
    const report = () => {};
    this.#services = new Map(vendors.map((vendor) => [vendor.name, createService(vendor, { timer: () => 0, report })]));
  }

  /** Begins a session. @param begun its time, in milliseconds since 1970 */
  async begin(settings: SandboxSettings, begun: number): Promise<(request: ReplayedRequest) => Promise<OwnReply>> {
    this.#now = begun;
    const sandboxes = new Sandboxes({
      ...{ seed: this.#seed, clock: () => this.#now, storage: noStorage, limits, journal, settings },
    });
    const sandbox = await sandboxes.get('drift');
    if (this.#rows.size > 0) sandbox.alter((world) => this.#fill(world));
    return (request) => this.#answer(sandbox, request);
  }

  #fill(world: Sandbox['world']): void {
    for (const [name, rows] of this.#rows) {
      const [vendor = '', table = ''] = name.split('/');
      const spec = this.#vendors.find((each) => each.name === vendor)?.tables[table] as
        | { readonly key: (row: Row) => string }
        | undefined;
      if (spec === undefined) continue;
      const open = world.table(name);
      for (const row of [...open.all()]) open.delete(spec.key(row));
      for (const row of rows) open.put(row);
    }
  }

  async #answer(sandbox: Sandbox, request: ReplayedRequest): Promise<OwnReply> {
    const { at, vendor: name, method, target, headers, body } = request;
    this.#now = Math.max(this.#now, at);
    const vendor = this.#vendors.find((each) => each.name === name);
    const service = this.#services.get(name);
    if (vendor === undefined || service === undefined) throw new Error(`there is no vendor ${name}`);
    const [path = '', search = ''] = target.split(/\?(.*)/s);
    const address = findAddress([vendor], vendor.mount + path, headers);
    if (address === undefined) throw new Error(`${vendor.mount}${path} is no path of ${name}`);
    const bytes = new TextEncoder().encode(body ?? '');
    const before = request.isRefused === true ? sandbox.world.copy() : undefined;
    const reply = await respond(service, sandbox, {
      ...{ method, path: address.path, base: address.base, search, headers },
      origin: 'https://tenant.example.com',
      body: { bytes, tooLarge: false },
    });
    if (before !== undefined && reply.status < 300) await sandbox.replaceOverlay(before, nextTurn);
    return toOwnReply(reply);
  }
}

/** A vendor whose counters go on after the numbers of the rows. */
function withCounters(vendor: VendorKit, all: OwnRows): VendorKit {
  const rows = Object.fromEntries(
    [...all].flatMap(([name, list]) =>
      name.startsWith(`${vendor.name}/`) ? [[name.slice(vendor.name.length + 1), list]] : [],
    ),
  );
  const counters = countersOf(vendor, { rows, counters: vendor.seed.counters });
  return { ...vendor, seed: { ...vendor.seed, counters } };
}

function toOwnReply({ status, headers, body }: WireReply): OwnReply {
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const text = typeof body === 'string' ? body : Buffer.from(body).toString();
  return {
    ...{ status, headers: named, body: text === '' ? undefined : parsedBody(text) },
    rules: named['x-paystub-rules']?.split(', ') ?? [],
    evidence: named['x-paystub-evidence'] ?? 'inferred',
    error: named['x-paystub-error'],
  };
}

const noStorage: Storage = {
  names: async () => [],
  open: async () => ({ overlay: new Map(), ordinal: 0, sink: { commit() {}, clear() {} } }),
  remove: async () => {},
  close: async () => {},
};
