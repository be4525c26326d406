import { type Rule, twinsOf } from '../../engine/rules/rules.ts';
import type { SandboxSettings } from '../../engine/sandbox/settings.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { unknownValue } from './comparable.ts';
import type { Difference } from './compare.ts';
import type { Answered, RecordedSession } from './session.ts';
import type { Judged } from './verdict.ts';

/** A switch, and a position that it does not stand at. */
type Turn = { readonly rule: string; readonly position: string; readonly isVariant: boolean };

/** Replays that a search for one explanation may take. */
const maxTurns = 200;

/** The verdicts about a session, and the choices under which it agrees best. */
export type JudgedSession = { readonly judged: readonly Judged[]; readonly choices: Readonly<Record<string, string>> };

/**
 * Judges each exchange of a session, in order. A variant or a wrong position that explains one stays on for the
 * exchanges after it, so that a difference is told once and not again in all that follows from it.
 */
export async function judgeSession(
  session: RecordedSession,
  settings: SandboxSettings,
  vendors: readonly VendorKit[],
): Promise<JudgedSession> {
  const judged: Judged[] = [];
  let present = settings;
  let answers = await session.replay(present);
  let replays: Replays = new Map();
  const choices: Record<string, string> = {};
  let lost: string | undefined;
  for (const [at, comparable] of session.exchanges.entries()) {
    const { exchange, reason } = comparable;
    const answered = answers[at];
    const { line } = exchange;
    if (answered === undefined) {
      judged.push({ line, verdict: 'not-comparable', differences: [], rules: [], reason: reason ?? 'it is not sent' });
      continue;
    }
    const { rules, error, differences } = answered;
    const doubt = comparable.doubt ?? lost ?? unknownValue(comparable, differences);
    const facts = { line, differences, rules };
    if (differences.length === 0) judged.push({ ...facts, verdict: 'agrees' });
    else if (error !== undefined || line.operation === undefined) judged.push({ ...facts, verdict: 'not-simulated' });
    else if (doubt !== undefined) {
      judged.push({ ...facts, verdict: 'not-comparable', reason: doubt });
      if (line.method !== 'GET' && line.status < 300 && answered.status >= 300)
        lost = 'an earlier request that is not comparable wrote';
    } else {
      const found = await explain(session, present, { at, answers, vendor: line.vendor, vendors, replays });
      const isRefused = comparable.isAnonymous && line.status < 300 && answered.status >= 400;
      if (isRefused && found.verdict.verdict !== 'choice') {
        judged.push({ ...facts, verdict: 'not-comparable', reason: 'a substitute in it may be what Paystub refuses' });
        continue;
      }
      judged.push({ ...facts, ...found.verdict });
      if (found.settings !== undefined) {
        present = found.settings;
        answers = await session.replay(present);
        replays = new Map();
        const { rule, position, verdict } = found.verdict;
        if (verdict === 'choice' && rule !== undefined && position !== undefined) choices[rule] = position;
      }
    }
  }
  return { judged, choices };
}

type Explained = {
  readonly verdict: Pick<Judged, 'verdict' | 'rule' | 'position'>;
  /** The settings under which the session goes on. */
  readonly settings?: SandboxSettings;
};

/** The session's answers under each turn that was tried, by rule and position. */
type Replays = Map<string, readonly (Answered | undefined)[]>;

type Search = {
  readonly at: number;
  readonly answers: readonly (Answered | undefined)[];
  readonly vendor: string;
  readonly vendors: readonly VendorKit[];
  readonly replays: Replays;
};

/** Finds the rule that a difference is about, by turning the switches of those that decided. */
async function explain(session: RecordedSession, settings: SandboxSettings, search: Search): Promise<Explained> {
  const { at, answers, replays } = search;
  const ours = answers[at];
  let spokesman: { readonly rule: string; readonly shared: number } | undefined;
  for (const turn of turnsOf(settings, search).slice(0, maxTurns)) {
    const tried = turned(settings, turn);
    const name = `${turn.rule}=${turn.position}`;
    const replayed = replays.get(name) ?? (await session.replay(tried));
    replays.set(name, replayed);
    const there = replayed[at];
    if (there === undefined || ours === undefined) continue;
    const isWorse = replayed
      .slice(0, at)
      .some((each, n) => (each?.differences.length ?? 0) > (answers[n]?.differences.length ?? 0));
    const { rule, position } = turn;
    if (there.differences.length === 0 && !isWorse)
      return { verdict: { verdict: turn.isVariant ? 'choice' : 'contradicts', rule, position }, settings: tried };
    const shared = sharedDifferences(ours, there);
    if (shared > (spokesman?.shared ?? 0)) spokesman = { rule, shared };
  }
  if (spokesman === undefined) return { verdict: { verdict: 'unmodelled' } };
  return { verdict: { verdict: 'contradicts', rule: spokesman.rule } };
}

/**
 * The number of members that differ from the tenant's and that a switch decides about: they agree when it is turned, and
 * nothing else differs instead. Where the status differs, every switch that changes the status speaks about it.
 */
function sharedDifferences(ours: Answered, there: Answered): number {
  const key = ({ where, kind }: Difference) => `${kind} ${where}`;
  const now = new Set(there.differences.map(key));
  const before = new Set(ours.differences.map(key));
  if (before.has('status status')) return ours.status === there.status ? 0 : 1;
  return now.isSubsetOf(before) ? before.size - now.size : 0;
}

/** The turns that may explain a difference: variants before wrong positions, the answer's own rules before earlier ones. */
function turnsOf(settings: SandboxSettings, { at, answers, vendor, vendors }: Search): readonly Turn[] {
  const book = vendors.find(({ name }) => name === vendor)?.rules ?? {};
  const own = answers[at]?.rules ?? [];
  const earlier = answers.slice(0, at).flatMap((each) => each?.rules ?? []);
  const ids = [...new Set([...own, ...earlier.toReversed()])].filter((id) => Object.hasOwn(book, id));
  const all = ids.flatMap((id) => turnsOfRule(id, book[id] as Rule, settings));
  return [...all.filter(({ isVariant }) => isVariant), ...all.filter(({ isVariant }) => !isVariant)];
}

function turnsOfRule(
  rule: string,
  { variants, default: usual, ...rest }: Rule,
  { choices, twins }: SandboxSettings,
): readonly Turn[] {
  if (variants !== undefined) {
    const present = choices[rule] ?? usual;
    return Object.keys(variants)
      .filter((position) => position !== present)
      .map((position) => ({ rule, position, isVariant: true }));
  }
  return twinsOf(rest as Rule)
    .filter((position) => position !== twins[rule])
    .map((position) => ({ rule, position, isVariant: false }));
}

function turned(settings: SandboxSettings, { rule, position, isVariant }: Turn): SandboxSettings {
  return isVariant
    ? { ...settings, choices: { ...settings.choices, [rule]: position } }
    : { ...settings, twins: { ...settings.twins, [rule]: position } };
}
