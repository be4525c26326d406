import { type Rule, twinsOf } from '../../engine/rules/rules.ts';
import type { SandboxSettings } from '../../engine/sandbox/settings.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { Difference } from './compare.ts';
import type { Answered, RecordedSession } from './session.ts';
import type { Judged } from './verdict.ts';

/** A switch, and a position that it does not stand at. */
type Turn = { readonly rule: string; readonly position: string; readonly isVariant: boolean };

/** Replays that a search for one explanation may take. */
const maxTurns = 200;

/** Variants that may explain one difference together. */
const maxCombined = 3;

/** A verdict with the rule that explains it. */
export type Explained = {
  readonly verdict: Pick<Judged, 'verdict' | 'rule' | 'position' | 'alternatives' | 'besides'>;
  /** The settings under which the session goes on. */
  readonly settings?: SandboxSettings;
};

/** The session's answers under each turn that was tried, by rule and position. */
export type Replays = Map<string, readonly (Answered | undefined)[]>;

type Search = {
  readonly at: number;
  readonly answers: readonly (Answered | undefined)[];
  readonly vendor: string;
  readonly vendors: readonly VendorKit[];
  readonly replays: Replays;
};

/**
 * Finds the rule that a difference is about, by turning the switches of those that decided: one of them, else several
 * variants at once.
 */
export async function explain(session: RecordedSession, settings: SandboxSettings, search: Search): Promise<Explained> {
  const { at, answers } = search;
  const ours = answers[at];
  let spokesman: { readonly rule: string; readonly shared: number } | undefined;
  const turns = turnsOf(settings, search).slice(0, maxTurns);
  for (const turn of turns) {
    const replayed = await replayTurned(session, settings, turn, search);
    const there = replayed[at];
    if (there === undefined || ours === undefined) continue;
    const { rule, position, isVariant } = turn;
    if (explains(replayed, search)) {
      if (!isVariant) return { verdict: { verdict: 'contradicts', rule, position }, settings: turned(settings, turn) };
      return choose(
        session,
        settings,
        turns.filter((each) => each.isVariant && each.rule === rule),
        search,
      );
    }
    const shared = sharedDifferences(ours, there);
    if (shared > (spokesman?.shared ?? 0)) spokesman = { rule, shared };
  }
  const several = await combine(session, settings, search, maxCombined);
  if (several !== undefined) return toChoice(settings, several);
  if (spokesman === undefined) return { verdict: { verdict: 'unmodelled' } };
  return { verdict: { verdict: 'contradicts', rule: spokesman.rule } };
}

/**
 * Finds several variants that explain a difference together: each brings our answer nearer to the tenant's.
 * @param maxVariants how many
 */
async function combine(
  session: RecordedSession,
  settings: SandboxSettings,
  search: Search,
  maxVariants: number,
): Promise<readonly Turn[] | undefined> {
  const { at, answers } = search;
  const ours = answers[at];
  const nearer: { readonly turn: Turn; readonly count: number }[] = [];
  for (const turn of turnsOf(settings, search).filter(({ isVariant }) => isVariant)) {
    const replayed = await replayTurned(session, settings, turn, search);
    if (explains(replayed, search)) return [turn];
    const there = replayed[at];
    if (ours !== undefined && there !== undefined && isNearer(ours, there))
      nearer.push({ turn, count: countOf(there) });
  }
  if (maxVariants === 1) return undefined;
  for (const { turn } of nearer.toSorted((a, b) => a.count - b.count)) {
    const next = { ...search, answers: await replayTurned(session, settings, turn, search), replays: new Map() };
    const others = await combine(session, turned(settings, turn), next, maxVariants - 1);
    if (others !== undefined) return [turn, ...others];
  }
  return undefined;
}

/** True for an answer that has the tenant's status, where ours has not, or that differs in fewer members. */
function isNearer(ours: Answered, there: Answered): boolean {
  const hasStatus = ({ differences }: Answered) => differences.every(({ kind }) => kind !== 'status');
  return hasStatus(ours) ? hasStatus(there) && countOf(there) < countOf(ours) : hasStatus(there);
}

function toChoice(settings: SandboxSettings, several: readonly Turn[]): Explained {
  const [first, ...others] = several.map(({ rule, position }) => ({ rule, position }));
  const besides = others.length === 0 ? {} : { besides: others };
  return { verdict: { verdict: 'choice', ...first, ...besides }, settings: several.reduce(turned, settings) };
}

/** Answers the session with one switch turned. */
async function replayTurned(
  session: RecordedSession,
  settings: SandboxSettings,
  turn: Turn,
  { replays }: Search,
): Promise<readonly (Answered | undefined)[]> {
  const name = `${turn.rule}=${turn.position}`;
  const replayed = replays.get(name) ?? (await session.replay(turned(settings, turn)));
  replays.set(name, replayed);
  return replayed;
}

/** True where an exchange agrees, and none before it is worse than it was. */
function explains(replayed: readonly (Answered | undefined)[], { at, answers }: Search): boolean {
  if (replayed[at]?.differences.length !== 0) return false;
  return replayed.slice(0, at).every((each, n) => countOf(each) <= countOf(answers[n]));
}

function countOf(answered: Answered | undefined): number {
  return answered?.differences.length ?? 0;
}

/** Chooses the variant of a rule under which the whole session agrees best, and tells which others do as well. */
async function choose(
  session: RecordedSession,
  settings: SandboxSettings,
  variants: readonly Turn[],
  search: Search,
): Promise<Explained> {
  const explaining: { readonly turn: Turn; readonly total: number }[] = [];
  for (const turn of variants) {
    const replayed = await replayTurned(session, settings, turn, search);
    const total = replayed.reduce((sum, each) => sum + countOf(each), 0);
    if (explains(replayed, search)) explaining.push({ turn, total });
  }
  const minTotal = Math.min(...explaining.map(({ total }) => total));
  const [best, ...others] = explaining.filter(({ total }) => total === minTotal).map(({ turn }) => turn);
  if (best === undefined) return { verdict: { verdict: 'unmodelled' } };
  const { rule, position } = best;
  const alternatives = others.map((each) => each.position);
  return {
    verdict: { verdict: 'choice', rule, position, ...(alternatives.length === 0 ? {} : { alternatives }) },
    settings: turned(settings, best),
  };
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
