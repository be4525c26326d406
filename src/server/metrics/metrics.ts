import type { Registry } from 'prom-client';
import type { SandboxRegistry } from '../../engine/sandbox/sandbox-registry.ts';
import type { LogFacts } from '../../engine/sandbox/storage.ts';
import type { RequestTally } from './request-tally.ts';

/** The sources of a server's metrics. */
export type MetricsSources = {
  readonly version: string;
  readonly tally: RequestTally;
  readonly sandboxes: SandboxRegistry;
  /** Returns the facts of the write-ahead log, where there is one. */
  readonly log?: (() => LogFacts) | undefined;
};

/** The metrics of a server in the text format of Prometheus. Their library is loaded when they are first asked for. */
export class Metrics {
  readonly #sources: MetricsSources;
  #registry: Promise<Registry> | undefined;

  constructor(sources: MetricsSources) {
    this.#sources = sources;
  }

  async text(): Promise<string> {
    this.#registry ??= createRegistry(this.#sources);
    return (await this.#registry).metrics();
  }
}

async function createRegistry({ version, tally, sandboxes, log }: MetricsSources): Promise<Registry> {
  const { Counter, Gauge, Registry, collectDefaultMetrics } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'paystub_info',
    help: 'Always 1; the label says the version.',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1);
  new Counter({
    name: 'paystub_requests_total',
    help: 'Requests to vendors since the start. No operation: the path has none. Status 0: no reply went out.',
    labelNames: ['vendor', 'operation', 'status', 'evidence'],
    registers,
    collect() {
      this.reset();
      for (const { count, ...labels } of tally.requests()) this.inc(labels, count);
    },
  });
  new Counter({
    name: 'paystub_refusals_total',
    help: 'Requests that a rule of a vendor refused, since the start.',
    labelNames: ['vendor', 'rule'],
    registers,
    collect() {
      this.reset();
      for (const { count, ...labels } of tally.refusals()) this.inc(labels, count);
    },
  });
  new Gauge({
    name: 'paystub_sandboxes',
    help: 'Sandboxes: all of them, and those in memory.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'all' }, sandboxes.list().length);
      this.set({ state: 'memory' }, sandboxes.awake().length);
    },
  });
  new Gauge({
    name: 'paystub_storage_failing',
    help: '1 while changes of some sandbox are not kept.',
    registers,
    collect() {
      this.set(sandboxes.problem === undefined ? 0 : 1);
    },
  });
  if (log === undefined) return registry;
  const totals = {
    writes: 'Writes to write-ahead logs; one has the changes of all requests of a turn to a sandbox.',
    bytes: 'Bytes that were written to write-ahead logs.',
    checkpoints: 'Snapshots that were written in place of a log.',
  } as const;
  for (const name of ['writes', 'bytes', 'checkpoints'] as const)
    new Counter({
      name: `paystub_log_${name}_total`,
      help: totals[name],
      registers,
      collect() {
        this.reset();
        this.inc(log()[name]);
      },
    });
  return registry;
}
