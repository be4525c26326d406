import { type Rule, twinsOf } from '../../src/engine/rules/rules.ts';
import type { SandboxSettings } from '../../src/engine/sandbox/settings.ts';
import type { Judged } from '../../src/recording/drift/verdict.ts';
import type { RecordedLine } from '../../src/recording/exchange.ts';
import { vendors } from '../../src/vendors/index.ts';
import {
  anonymousDriftOf,
  anonymousOf,
  defaults,
  driftOf,
  isOperationOfTokens,
  recordTenant,
  type Sent,
} from '../recording/scenario-sessions.ts';

/** A switch, and the position that it has at a tenant. */
export type Turn = { readonly rule: string; readonly position: string; readonly isVariant: boolean };

/** The result of letting a tenant with some switches turned be compared with the defaults. */
export type Checked = {
  readonly turns: readonly Turn[];
  /** The session that was compared; left out where no session meets the difference. */
  readonly session?: string;
  /** Reasons why drift did not name exactly the turned switches; empty for a good result. */
  readonly wrong: readonly string[];
  /** The reason why no recording of the session can tell: all that differs is of a kind that is not compared. */
  readonly hidden?: string;
};

/** Reasons of drift itself, whatever the tenant: what it needs is not in a recording, or may have another cause. */
const hiding =
  /asks for a token|another charset|several parts|how its numbers are written|refused for its token|rights of its caller|busy or failed/;

const isOpen = ({ verdict }: { readonly verdict: string }) => /^(choice|contradicts|unmodelled)$/.test(verdict);

/** The exchanges of sessions with a tenant that behaves as Paystub. */
export type FalseAlarms = {
  readonly sessions: number;
  readonly alarms: readonly Checked[];
  /** Exchanges by what came of them. */
  readonly counts: { readonly agrees: number; readonly partly: number; readonly other: number };
  /** Exchanges that are not comparable, by reason. */
  readonly reasons: ReadonlyMap<string, number>;
};

/** A recording of a tenant. */
type Recorded = {
  readonly compare: (settings: SandboxSettings) => ReturnType<typeof driftOf>;
  readonly isAnonymous: boolean;
};

/** The rules of all vendors. */
export const rules: Readonly<Record<string, Rule>> = Object.fromEntries(
  vendors.flatMap(({ rules: book }) => Object.entries<Rule>(book)),
);

/** The turns of a rule: its other variants, or its wrong positions. */
export function turnsOf(id: string): readonly Turn[] {
  const rule = rules[id];
  if (rule === undefined) return [];
  const { variants, default: usual } = rule;
  if (variants === undefined) return twinsOf(rule).map((position) => ({ rule: id, position, isVariant: false }));
  const others = Object.keys(variants).filter((position) => position !== usual);
  return others.map((position) => ({ rule: id, position, isVariant: true }));
}

function settingsOf(turns: readonly Turn[]): SandboxSettings {
  const entries = (isVariant: boolean) =>
    Object.fromEntries(turns.filter((turn) => turn.isVariant === isVariant).map((turn) => [turn.rule, turn.position]));
  return { ...defaults, choices: entries(true), twins: entries(false) };
}

/** Sessions that answer alike with and without a turn, at most so many of them, are passed over. */
const maxTries = 400;

/** Sessions in which all that differs is of a kind that is not compared, at most so many of them, are passed over too. */
const maxHidden = 12;

/** Compares the sessions of a client with a tenant whose switches stand otherwise. */
export class DriftCheck {
  readonly #sessions: readonly Sent[];
  readonly #usual = new Map<Sent, Promise<readonly string[]>>();

  readonly #isAnonymous: boolean;

  /**
   * @param sessions with the rules that decided about their answers
   * @param isAnonymous true to compare recordings that hold substitutes, of a tenant whose records nobody knows
   */
  constructor(sessions: readonly Sent[], isAnonymous = false) {
    this.#isAnonymous = isAnonymous;
    this.#sessions = sessions.toSorted((a, b) => a.requests.length - b.requests.length);
  }

  /** The ids of the rules that some session meets. */
  get met(): ReadonlySet<string> {
    return new Set(this.#sessions.flatMap(({ rules: ids }) => [...ids]));
  }

  /**
   * Checks one turn, or several at once: the first sessions in which the tenant answers otherwise are compared.
   * @param most the number of sessions to compare
   */
  async check(turns: readonly Turn[], most: number): Promise<readonly Checked[]> {
    const settings = settingsOf(turns);
    const found: Checked[] = [];
    let tries = 0;
    for (const session of this.#sessions) {
      const told = found.filter(({ hidden }) => hidden === undefined).length;
      if (told >= most || found.length >= most + maxHidden || tries >= maxTries) break;
      if (!turns.every(({ rule }) => session.rules.has(rule))) continue;
      tries += 1;
      const lines = await recordTenant(session, settings);
      const differing = await this.#differingAt(session, lines);
      if (differing.length === 0) continue;
      if (turns.length > 1 && !(await this.#allShow(session, turns, lines))) continue;
      found.push({
        turns,
        session: session.name,
        ...(await judge(await this.#recorded(session, lines), turns, differing)),
      });
    }
    return found.length === 0 ? [{ turns, wrong: [] }] : found;
  }

  /**
   * Compares every session with a tenant that behaves as Paystub: what differs is a false alarm.
   * @param share the part of the sessions, every `of`th from this one on
   */
  async falseAlarms(share: number, of: number): Promise<FalseAlarms> {
    const some = this.#sessions.filter((_, at) => at % of === share - 1);
    const alarms: Checked[] = [];
    const counts = { agrees: 0, partly: 0, other: 0 };
    const reasons = new Map<string, number>();
    for (const session of some) {
      const { compare } = await this.#recorded(session, await recordTenant(session, defaults));
      const { judged } = await compare(defaults);
      const open = judged.filter(isOpen).map(textOf);
      if (open.length > 0) alarms.push({ turns: [], session: session.name, wrong: open });
      for (const { verdict, isPartial = false, reason } of judged) {
        counts[verdict !== 'agrees' ? 'other' : isPartial ? 'partly' : 'agrees'] += 1;
        if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    }
    return { sessions: some.length, alarms, counts, reasons };
  }

  /** The recording, and the function that compares it. */
  async #recorded(session: Sent, lines: readonly RecordedLine[]): Promise<Recorded> {
    if (!this.#isAnonymous) return { compare: (settings) => driftOf(lines, settings), isAnonymous: false };
    const anonymous = await anonymousOf(lines, session.name);
    return { compare: (settings) => anonymousDriftOf(anonymous, settings), isAnonymous: true };
  }

  /** True where each of several turns shows: none is hidden by what the others do. */
  async #allShow(session: Sent, turns: readonly Turn[], lines: readonly RecordedLine[]): Promise<boolean> {
    for (const turn of turns) {
      const without = await recordTenant(session, settingsOf(turns.filter((each) => each !== turn)));
      const isHidden = without.every((each, at) => {
        const { vendor, operation } = each.line;
        return isOperationOfTokens({ vendor, operation }) || shown(each) === shown(lines[at] ?? each);
      });
      if (isHidden) return false;
    }
    return true;
  }

  /** The positions of the exchanges that a client sees to be others than with the defaults. */
  async #differingAt(session: Sent, lines: readonly RecordedLine[]): Promise<readonly number[]> {
    const usual = this.#usual.get(session) ?? recordTenant(session, defaults).then((list) => list.map(shown));
    this.#usual.set(session, usual);
    const texts = await usual;
    return lines.flatMap((line, at) => (shown(line) === texts[at] ? [] : [at]));
  }
}

/** An answer as a client sees it. */
function shown({ line, reply }: RecordedLine): string {
  const headers = Object.entries(reply.headers).filter(([name]) => !name.startsWith('x-paystub'));
  return JSON.stringify([line.status, headers, reply.body], withBigints);
}

function withBigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}

/** Compares a recording with the defaults, and tells in which ways the verdicts are not those that its tenant calls for. */
async function judge(
  recorded: Recorded,
  turns: readonly Turn[],
  differing: readonly number[],
): Promise<Pick<Checked, 'wrong' | 'hidden'>> {
  const drift = await recorded.compare(defaults);
  const [hidden] = differing.map((at) => reasonOf(drift.judged[at]));
  const isHidden = differing.every((at) => {
    const { verdict, reason = '', isPartial = false, isMadeUp = false } = drift.judged[at] ?? {};
    if (verdict === 'not-simulated') return true;
    if (recorded.isAnonymous) return verdict === 'not-comparable' || (verdict === 'agrees' && (isPartial || isMadeUp));
    return verdict === 'not-comparable' && hiding.test(reason);
  });
  if (isHidden && !drift.judged.some(isOpen)) return { wrong: [], hidden: hidden ?? '' };
  return { wrong: await wrongOf(recorded, turns, drift) };
}

function reasonOf(judged: Judged | undefined): string {
  const { verdict, reason = 'the values that differ are in no recording' } = judged ?? {};
  return verdict === 'not-simulated' ? 'it is not simulated' : reason;
}

async function wrongOf(
  recorded: Recorded,
  turns: readonly Turn[],
  { judged, choices }: Awaited<ReturnType<typeof driftOf>>,
): Promise<readonly string[]> {
  const open = judged.filter(isOpen);
  if (open.length === 0) return [`no difference was told: ${tally(judged)}`];
  const wrong: string[] = [];
  for (const { rule, position, isVariant } of turns) {
    const named = open.filter((each) => each.rule === rule || each.besides?.some((other) => other.rule === rule));
    if (isVariant && choices[rule] !== position) {
      const isTie = named.some(({ alternatives = [] }) => alternatives.includes(position));
      if (!isTie) wrong.push(`the choice is ${choices[rule]}`);
    } else if (!isVariant && !named.some(({ verdict }) => verdict === 'contradicts'))
      wrong.push(`${rule} is not named`);
  }
  const expected = new Set(turns.map(({ rule }) => rule));
  wrong.push(...open.filter((each) => !expected.has(each.rule ?? '')).map(textOf));
  for (const [rule, position] of Object.entries(choices))
    if (!expected.has(rule)) wrong.push(`a choice too many: ${rule}=${position}`);
  if (wrong.length > 0 || turns.some(({ isVariant }) => !isVariant)) return wrong;
  const again = (await recorded.compare({ ...defaults, choices })).judged.filter(isOpen);
  return again.length === 0 ? [] : [`${again.length} differences are left with the choices`];
}

function textOf({ verdict, rule, position, line, differences }: Judged): string {
  const about = differences.slice(0, 2).map(({ where, kind }) => `${where} ${kind}`);
  return `${verdict} ${rule ?? ''}${position === undefined ? '' : `=${position}`} at ${line.operation}: ${about}`;
}

function tally(judged: readonly { readonly verdict: string; readonly reason?: string }[]): string {
  return [...new Set(judged.map(({ verdict, reason = '' }) => `${verdict} ${reason}`.trim()))].join('; ');
}
