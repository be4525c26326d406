import type { Clock } from './clock.ts';
import { Sandbox, type SandboxSettings, type Sink } from './sandbox.ts';
import { enginePart } from './settings.ts';
import type { Vendor } from './vendor.ts';
import { Seed, type WorldOverlay } from './world.ts';

/** What storage has of a sandbox, and where its further changes go. */
export type Kept = {
  readonly overlay: WorldOverlay;
  /** Number of the last request that changed something. */
  readonly ordinal: number;
  readonly sink: Sink;
};

/** Keeps what sandboxes change. */
export type Storage = {
  /** Opens a sandbox, new or kept. */
  open(name: string): Promise<Kept>;
  /** Names of the sandboxes that are kept. */
  names(): Promise<readonly string[]>;
  /** Writes out what is left and lets go of the folder. */
  close(): Promise<void>;
};

/** The sandboxes of a server by name; each is opened when it is first asked for. */
export type Sandboxes = {
  /** The sandbox of that name: at once if it is open. */
  get(name: string): Sandbox | Promise<Sandbox>;
  /** Opens everything that storage has, so that a damaged folder is found at the start. */
  openAll(): Promise<void>;
};

/** Names that a sandbox may have: what fits into a path, a header and a file name. */
export const sandboxName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Builds the sandboxes of a server: one seed of all vendors, one storage. */
export function createSandboxes(options: {
  vendors: readonly Vendor[];
  clock: Clock;
  settings: SandboxSettings;
  storage: Storage;
}): Sandboxes {
  const { clock, settings, storage } = options;
  const seed = seedOf(options.vendors);
  const open = new Map<string, Sandbox>();
  const opening = new Map<string, Promise<Sandbox>>();

  const start = async (name: string): Promise<Sandbox> => {
    try {
      const sandbox = new Sandbox({ name, seed, clock, settings, ...(await storage.open(name)) });
      open.set(name, sandbox);
      return sandbox;
    } finally {
      opening.delete(name);
    }
  };
  const get = (name: string): Sandbox | Promise<Sandbox> => {
    const found = open.get(name) ?? opening.get(name);
    if (found !== undefined) return found;
    const started = start(name);
    opening.set(name, started);
    return started;
  };
  return {
    get,
    openAll: async () => {
      for (const name of new Set(['default', ...(await storage.names())])) await get(name);
    },
  };
}

function seedOf(vendors: readonly Vendor[]): Seed {
  const counters = vendors.flatMap((vendor) =>
    Object.entries(vendor.seed.counters).map(([name, last]) => ({ name: `${vendor.name}/${name}`, last })),
  );
  const parts = vendors.map(({ name, tables, seed }) => ({ name, specs: tables, rows: seed.rows }));
  return new Seed([enginePart(counters), ...parts]);
}
