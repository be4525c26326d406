import type { Fault, FaultEnd } from '../engine/faults/faults.ts';
import { toJson } from '../engine/http/json.ts';
import { visiblePath } from '../engine/http/path-pattern.ts';
import type { Entry } from '../engine/journal/entry.ts';
import { positionOf, twinSentences } from '../engine/rules/positions.ts';
import type { Sandbox } from '../engine/sandbox/sandbox.ts';
import { explain } from '../server/control/journal/explain.ts';
import { showReplyBody } from '../server/control/journal/show-body.ts';
import { unusedFaults, unusedFaultText } from '../server/control/journal/unused-faults.ts';
import type { VendorKit } from '../vendors/kit.ts';
import type { Breach, CalledOperation, Failure, InferredRule, MetTwin, Usage } from './usage.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type CallCount = Mutable<CalledOperation> & { statuses: Record<number, number> };

/** Gathers the requests of a run as they are answered, so that resets and deletions of sandboxes lose none. */
export class UsageCollector {
  readonly #vendors: readonly VendorKit[];
  #requests = 0;
  readonly #called = new Map<string, CallCount>();
  readonly #failures = new Map<string, Mutable<Failure>>();
  readonly #inferred = new Map<string, Mutable<InferredRule>>();
  readonly #twins = new Map<string, Mutable<MetTwin>>();
  readonly #breaches = new Map<string, Mutable<Breach>>();
  readonly #unusedFaults: string[] = [];

  constructor(vendors: readonly VendorKit[]) {
    this.#vendors = vendors;
  }

  /** Counts a request that was answered. */
  readonly note = (entry: Entry, sandbox: Sandbox): void => {
    this.#requests += 1;
    const operation = entry.operation ?? `${entry.request.method} ${visiblePath(entry.request)}`;
    this.#noteCall(entry, operation);
    if (entry.reply.status === 0 || entry.reply.status >= 400) this.#noteFailure(entry, operation, sandbox);
    if (entry.refusal?.kind === 'below-floor') {
      const { name: rule } = entry.refusal;
      increment(this.#breaches, `${operation} ${rule}`, () => ({ operation, rule, count: 0 }));
    } else {
      for (const id of entry.rules) this.#noteRule(id, entry);
      for (const { name: id, evidence } of entry.parts)
        if (evidence === 'inferred') increment(this.#inferred, id, () => ({ id, says: partText, count: 0 }));
    }
  };

  /** Notes faults that went and struck nothing. */
  readonly noteUnusedFaults = (faults: readonly Fault[], _end: FaultEnd, sandbox: Sandbox): void => {
    const unused = unusedFaults(faults, sandbox, { vendors: this.#vendors });
    this.#unusedFaults.push(...unused.map((fault) => unusedFaultText(fault, sandbox.name)));
  };

  /** Returns what was gathered so far. */
  result(): Usage {
    const order = this.#vendors.map(({ name }) => name);
    const called = [...this.#called.values()].sort((a, b) => order.indexOf(a.vendor) - order.indexOf(b.vendor));
    return {
      requests: this.#requests,
      called,
      failures: [...this.#failures.values()],
      inferred: [...this.#inferred.values()].sort((a, b) => b.count - a.count),
      twins: [...this.#twins.values()],
      breaches: [...this.#breaches.values()],
      neverCalled: this.#vendors.flatMap((vendor) => neverCalledOf(vendor, called)),
      unusedFaults: [...this.#unusedFaults],
    };
  }

  #noteCall({ vendor, reply, refusal, duration }: Entry, operation: string): void {
    const key = `${vendor} ${operation}`;
    const noted = this.#called.get(key) ?? { vendor, operation, statuses: {}, milliseconds: 0, internal: false };
    this.#called.set(key, noted);
    noted.statuses[reply.status] = (noted.statuses[reply.status] ?? 0) + 1;
    noted.milliseconds += duration;
    noted.internal ||= refusal?.kind === 'internal';
  }

  #noteFailure(entry: Entry, operation: string, sandbox: Sandbox): void {
    const { vendor, reply, rules, refusal, fault } = entry;
    const key = [vendor, operation, reply.status, refusal?.kind, fault, ...rules].join(' ');
    increment(this.#failures, key, () => {
      const { verdict, violations = [], rules: applied } = explain(entry, { vendors: this.#vendors }, sandbox);
      return {
        vendor,
        operation,
        status: reply.status,
        count: 0,
        verdict,
        answer: bodyText(entry),
        violations: violations.map(({ in: part, pointer, says }) => `${part} ${pointer}: ${says}`),
        rules: applied.map(({ id, says }) => ({ id, says })),
      };
    });
  }

  #noteRule(id: string, { switches }: Entry): void {
    const rule = this.#vendors.map(({ rules }) => rules[id]).find((found) => found !== undefined);
    const twin = switches.twins[id];
    if (rule !== undefined && twin !== undefined) {
      const says = twinSentences(rule)[twin] ?? '';
      increment(this.#twins, `${id} ${twin}`, () => ({ id, position: twin, says, count: 0 }));
    }
    if (rule?.evidence !== 'inferred') return;
    const chosen = rule.variants === undefined ? undefined : positionOf(id, rule, switches);
    increment(this.#inferred, `${id} ${chosen}`, () => ({
      id,
      says: rule.summary,
      count: 0,
      ...(chosen === undefined ? {} : { chosen }),
    }));
  }
}

const partText = 'A part of the contract that no vendor documents.';

function neverCalledOf({ name, contract }: VendorKit, called: readonly CalledOperation[]): Usage['neverCalled'] {
  const own = new Set(called.filter(({ vendor }) => vendor === name).map(({ operation }) => operation));
  const operations = contract.operations.map(({ id }) => id).filter((id) => !own.has(id));
  return own.size === 0 || operations.length === 0 ? [] : [{ vendor: name, operations }];
}

function increment<T extends { count: number }>(counts: Map<string, T>, key: string, create: () => T): void {
  const counted = counts.get(key) ?? create();
  counted.count += 1;
  counts.set(key, counted);
}

const maxBodyLength = 1000;

/** Returns the body of a reply as text, shortened and without secrets. */
function bodyText(entry: Entry): string {
  const shown = entry.reply.body.length === 0 ? '' : showReplyBody(entry);
  const text = typeof shown === 'string' ? shown : toJson(shown);
  return text.length > maxBodyLength ? `${text.slice(0, maxBodyLength)}…` : text;
}
