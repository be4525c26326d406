import type { Entry } from '../../engine/journal/entry.ts';
import { redact } from '../../engine/journal/redact.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import type { ServerFacts } from '../../server/control/call.ts';
import { explain } from '../../server/control/explain.ts';

/** What a run made of Paystub. */
export type Usage = {
  /** Every request to a vendor, those of deleted sandboxes and cleared journals included. */
  readonly requests: number;
  /** Operations that were called, by vendor and in the order of their first call. */
  readonly called: readonly CalledOperation[];
  /** Answers of 400 and above, and those that never arrived; alike ones are told once. */
  readonly failures: readonly Failure[];
  /** Rules that the answers lean on and that nobody documents or has observed. */
  readonly inferred: readonly InferredRule[];
  /** Operations that were refused for the sake of the evidence floor. */
  readonly breaches: readonly Breach[];
  /** Operations of the vendors that were called at all, but not these. */
  readonly neverCalled: readonly { readonly vendor: string; readonly operations: readonly string[] }[];
};

export type CalledOperation = {
  readonly vendor: string;
  /** The operation's id; for a path without one, method and path. */
  readonly operation: string;
  /** Requests by status; 0 where no answer was sent. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly milliseconds: number;
  /** Whether Paystub itself failed at it. */
  readonly internal: boolean;
};

export type Failure = {
  readonly vendor: string;
  readonly operation: string;
  readonly status: number;
  readonly count: number;
  /** What happened, in a sentence. */
  readonly verdict: string;
  /** The vendor's answer to the first of them, without secrets. */
  readonly answer: string;
  /** What was wrong with the first of them, part by part. */
  readonly violations: readonly string[];
  readonly rules: readonly { readonly id: string; readonly says: string }[];
};

export type InferredRule = {
  readonly id: string;
  readonly says: string;
  readonly count: number;
  /** The variant that held, where there is a choice. */
  readonly chosen?: string;
};

export type Breach = { readonly operation: string; readonly rule: string; readonly count: number };

type Counted<T> = { -readonly [K in keyof T]: T[K] };

/** Takes in the requests of a run as they are answered, so that it does not matter what becomes of the journals. */
export class UsageCollector {
  readonly #facts: Pick<ServerFacts, 'vendors'>;
  #requests = 0;
  readonly #called = new Map<string, Counted<CalledOperation> & { statuses: Record<number, number> }>();
  readonly #failures = new Map<string, Counted<Failure>>();
  readonly #inferred = new Map<string, Counted<InferredRule>>();
  readonly #breaches = new Map<string, Counted<Breach>>();

  constructor(facts: Pick<ServerFacts, 'vendors'>) {
    this.#facts = facts;
  }

  note(entry: Entry, sandbox: Sandbox): void {
    this.#requests += 1;
    const operation = nameOf(entry);
    this.#noteCall(entry, operation);
    if (entry.reply.status === 0 || entry.reply.status >= 400) this.#noteFailure(entry, operation, sandbox);
    if (entry.refusal?.kind !== 'rule-below-floor') {
      for (const id of entry.rules) this.#noteRule(id, sandbox);
      return;
    }
    const { rule } = entry.refusal;
    count(this.#breaches, `${operation} ${rule}`, () => ({ operation, rule, count: 0 }));
  }

  result(): Usage {
    const order = this.#facts.vendors.map(({ name }) => name);
    const called = [...this.#called.values()].sort((a, b) => order.indexOf(a.vendor) - order.indexOf(b.vendor));
    return {
      requests: this.#requests,
      called,
      failures: [...this.#failures.values()],
      inferred: [...this.#inferred.values()].sort((a, b) => b.count - a.count),
      breaches: [...this.#breaches.values()],
      neverCalled: this.#facts.vendors.flatMap(({ name, contract }) => {
        const own = new Set(called.filter(({ vendor }) => vendor === name).map(({ operation }) => operation));
        const operations = contract.operations.map(({ id }) => id).filter((id) => !own.has(id));
        return own.size === 0 || operations.length === 0 ? [] : [{ vendor: name, operations }];
      }),
    };
  }

  #noteCall({ vendor, reply, refusal, duration }: Entry, operation: string): void {
    const name = `${vendor} ${operation}`;
    const noted = this.#called.get(name) ?? { vendor, operation, statuses: {}, milliseconds: 0, internal: false };
    this.#called.set(name, noted);
    noted.statuses[reply.status] = (noted.statuses[reply.status] ?? 0) + 1;
    noted.milliseconds += duration;
    noted.internal ||= refusal?.kind === 'internal';
  }

  #noteFailure(entry: Entry, operation: string, sandbox: Sandbox): void {
    const { vendor, reply, rules, refusal, fault } = entry;
    const name = [vendor, operation, reply.status, refusal?.kind, fault, ...rules].join(' ');
    count(this.#failures, name, () => {
      const { verdict, violations = [], rules: applied } = explain(entry, this.#facts, sandbox);
      return {
        vendor,
        operation,
        status: reply.status,
        count: 0,
        verdict,
        answer: answerOf(reply.body),
        violations: violations.map(({ in: part, pointer, says }) => `${part} ${pointer}: ${says}`),
        rules: applied.map(({ id, says }) => ({ id, says })),
      };
    });
  }

  #noteRule(id: string, sandbox: Sandbox): void {
    const rule = this.#facts.vendors.map(({ rules }) => rules[id]).find((found) => found !== undefined);
    if (rule?.evidence !== 'inferred') return;
    const chosen = rule.variants === undefined ? undefined : (sandbox.settings.choices[id] ?? rule.default);
    count(this.#inferred, `${id} ${chosen}`, () => ({
      id,
      says: rule.summary,
      count: 0,
      ...(chosen === undefined ? {} : { chosen }),
    }));
  }
}

function count<T extends { count: number }>(counted: Map<string, T>, name: string, first: () => T): void {
  const noted = counted.get(name) ?? first();
  noted.count += 1;
  counted.set(name, noted);
}

function nameOf({ operation, request }: Entry): string {
  return operation ?? `${request.method} ${request.path}`;
}

const longest = 1000;

function answerOf(body: string | Uint8Array): string {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const clean = redactJson(text);
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}

function redactJson(text: string): string {
  try {
    return JSON.stringify(redact(JSON.parse(text)));
  } catch {
    return text;
  }
}
