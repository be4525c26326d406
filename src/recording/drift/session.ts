import { valueAt } from '../../engine/http/json-pointer.ts';
import type { SandboxSettings } from '../../engine/sandbox/settings.ts';
import { leavesOf } from '../../scenario/record/leaves.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { RecordedLine } from '../exchange.ts';
import type { Vocabulary } from '../pseudonyms/vocabulary.ts';
import { Aliases, bodyText } from './aliases.ts';
import type { Comparable } from './comparable-exchange.ts';
import { compareReplies, type Difference } from './compare.ts';
import type { OwnReply, Replayer } from './replayer.ts';
import { tellingDifferences } from './telling-differences.ts';

/** One exchange, answered by Paystub. */
export type Answered = Pick<OwnReply, 'status' | 'rules' | 'error'> & {
  readonly differences: readonly Difference[];
  /** True where further differences may come from what the recording does not show. */
  readonly isPartial: boolean;
};

/** The recorded session, to be replayed under various positions of the switches. */
export class RecordedSession {
  readonly exchanges: readonly Comparable[];
  readonly #replayer: Replayer;
  readonly #vendors: readonly VendorKit[];
  readonly #vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly #times: readonly [number, number];
  readonly #isAnonymous: boolean;
  /** Number of replayed requests, for who wants to know what a search costs. */
  replayed = 0;

  constructor(
    exchanges: readonly Comparable[],
    parts: {
      readonly replayer: Replayer;
      readonly vendors: readonly VendorKit[];
      readonly vocabularies: ReadonlyMap<string, Vocabulary>;
      readonly isAnonymous: boolean;
    },
  ) {
    this.exchanges = exchanges;
    this.#replayer = parts.replayer;
    this.#vendors = parts.vendors;
    this.#vocabularies = parts.vocabularies;
    this.#isAnonymous = parts.isAnonymous;
    const times = exchanges.map(({ exchange }) => Date.parse(exchange.line.at));
    this.#times = [Math.min(...times), Math.max(...times)];
  }

  /**
   * Answers the exchanges, in order.
   * @returns the answers; `undefined` where an exchange is not sent
   */
  async replay(settings: SandboxSettings): Promise<readonly (Answered | undefined)[]> {
    const aliases = new Aliases();
    const ask = await this.#replayer.begin(settings, this.#times[0]);
    const answers: (Answered | undefined)[] = [];
    const excused = new Set<string>(); // values that the tenant's system gave a record, and that follow from nothing
    const shown = new Set<string>(); // what the tenant showed whole, and we alike
    for (const comparable of this.exchanges) {
      const { exchange, reason } = comparable;
      if (reason !== undefined) {
        answers.push(undefined);
        continue;
      }
      this.replayed += 1;
      const { line, request } = exchange;
      const body = bodyText(request, aliases);
      const own = await ask({
        ...{ at: Date.parse(line.at), vendor: line.vendor, method: line.method },
        ...{ target: aliases.inTarget(line.path), headers: sentHeaders(request.headers), body },
        isRefused: line.status >= 400,
      });
      const { status, rules, error } = own; // bodies are not held: a search replays the session again and again
      const all = this.#compare(exchange, own, aliases);
      const { owned: { names = [], isWhole = false } = {}, writes } = comparable;
      const isShown = isWhole && names.length > 0 && names.every((name) => shown.has(name));
      const settled = isShown ? { ...comparable, isSettled: true } : comparable;
      if (!writes) for (const name of names) all.length === 0 ? shown.add(name) : shown.delete(name);
      const telling = tellingDifferences(settled, all, this.#vocabularies.get(exchange.line.vendor));
      const differences = telling.filter((each) => !excused.has(memberOf(exchange, each)));
      if (writes)
        for (const each of all)
          if (!telling.includes(each) && each.kind === 'value') excused.add(memberOf(exchange, each));
      const isPartial = differences.length < all.length;
      answers.push({ status, rules, error, differences, isPartial });
    }
    return answers;
  }

  #compare(exchange: RecordedLine, own: OwnReply, aliases: Aliases): readonly Difference[] {
    const { line, request } = exchange;
    const operation = this.#vendors
      .find(({ name }) => name === line.vendor)
      ?.contract.operations.find(({ id }) => id === line.operation);
    const sent = [...leavesOf(request.body).map(({ value }) => String(value)), ...line.path.split(/[/?&=,]/)];
    return compareReplies(exchange, own, {
      aliases,
      writes: operation?.reads !== true && line.status < 300,
      requested: new Set(sent),
      times: this.#times,
      vocabulary: this.#vocabularies.get(line.vendor) ?? { has: () => true },
      isAnonymous: this.#isAnonymous,
    });
  }
}

/** The member that differs with its value; empty where another thing differs than a value. */
function memberOf({ reply }: Comparable['exchange'], { where, kind }: Difference): string {
  return kind === 'value' && where.startsWith('/') ? `${where.split('/').at(-1)}=${valueAt(reply.body, where)}` : '';
}

/** The headers that a request is sent with again: those without secrets. */
function sentHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(named.filter(([, value]) => !/<token:\d+>|\[redacted\]/.test(value)));
}
