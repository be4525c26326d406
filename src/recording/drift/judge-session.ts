import type { SandboxSettings } from '../../engine/sandbox/settings.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { type Comparable, refusedByHidden } from './comparable-exchange.ts';
import { explain, type Replays } from './explain.ts';
import type { Answered, RecordedSession } from './session.ts';
import { ofCode } from './telling-differences.ts';
import type { Judged } from './verdict.ts';

/** The verdicts about a session, and the choices under which it agrees best. */
export type JudgedSession = { readonly judged: readonly Judged[]; readonly choices: Readonly<Record<string, string>> };

const lostWrite = 'an earlier request that is not comparable wrote';

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
      if (line.status < 300 && comparable.writes) lost = 'an earlier request that is not sent again wrote';
      continue;
    }
    const { rules, error, differences, isPartial } = answered;
    const { doubt = lost, excuse } = doubtOf(comparable, answered);
    const isMadeUp = comparable.isPartlyMadeUp === true;
    const facts = { line, differences, rules, ...(isPartial ? { isPartial } : {}), ...(isMadeUp ? { isMadeUp } : {}) };
    if (differences.length === 0) judged.push({ ...facts, verdict: 'agrees' });
    else if (error !== undefined || (line.operation === undefined && rules.length === 0))
      judged.push({ ...facts, verdict: 'not-simulated' });
    else if (namesHiddenRecords(comparable, excuse, answered))
      judged.push({ ...facts, verdict: 'not-comparable', reason: excuse ?? '' });
    else if (doubt !== undefined) {
      judged.push({ ...facts, verdict: 'not-comparable', reason: doubt });
      if (line.method !== 'GET' && line.status < 300 && answered.status >= 300) lost = lostWrite;
    } else {
      const found = await explain(session, present, { at, answers, vendor: line.vendor, vendors, replays });
      const isExact = found.verdict.position !== undefined && line.status >= 500; // its text is that of a rule, too
      const isTold = found.verdict.verdict === 'choice' || isExact;
      const instead = isTold ? undefined : verdictWithoutChoice(comparable, excuse, answered, found.verdict.verdict);
      if (instead !== undefined) {
        judged.push({ ...facts, ...instead });
        if (comparable.writes && line.status < 300 && answered.status >= 300) lost = lostWrite;
        continue;
      }
      judged.push({ ...facts, ...found.verdict });
      if (found.settings !== undefined) {
        present = found.settings;
        answers = await session.replay(present);
        replays = new Map();
        const { rule, position, verdict, besides = [] } = found.verdict;
        if (verdict === 'choice' && rule !== undefined && position !== undefined)
          for (const each of [{ rule, position }, ...besides]) choices[each.rule] = each.position;
      }
    }
  }
  return { judged, choices };
}

/**
 * The doubts about a difference: it says nothing, or it says something only if a variant explains it. The latter where
 * records are hidden: either the status is that of the tenant, so that what else differs is no matter of records, or some
 * of them are known in part, or the tenant refused to write what is taken here.
 */
function doubtOf(
  { exchange: { line }, doubt, isOfRecords, isKnown, isPartlyMadeUp, writes, excuse }: Comparable,
  { status, differences }: Answered,
): Pick<Comparable, 'doubt' | 'excuse'> {
  const hasStatus = differences.every(({ kind }) => kind !== 'status');
  const isSame = hasStatus && (status < 300 || differences.every(({ kind }) => kind !== 'text')); // the same refusal
  if (doubt !== undefined) return isOfRecords === true && isSame ? { excuse: excuse ?? doubt } : { doubt, excuse };
  if (isKnown === undefined || hasStatus || excuse !== undefined) return { excuse };
  if (writes && line.status >= 400 && status < 300) return { excuse: refusedByHidden };
  return isPartlyMadeUp === true ? { excuse: 'it rests on records that the recording shows in part' } : {};
}

/** True for a refusal as the tenant's, but for words: it may name records that no answer shows. */
function namesHiddenRecords(
  { isAnonymous }: Comparable,
  excuse: string | undefined,
  { differences }: Answered,
): boolean {
  return isAnonymous && excuse !== undefined && differences.every(({ kind }) => kind === 'text');
}

/** The verdict about a difference that no variant explains, where it tells nothing of a rule. */
function verdictWithoutChoice(
  { exchange: { line }, isAnonymous, isKnown, writes }: Comparable,
  excuse: string | undefined,
  { status, differences }: Answered,
  verdict: Judged['verdict'],
): Pick<Judged, 'verdict' | 'reason'> | undefined {
  if (line.operation === undefined && line.status < 400) return { verdict: 'not-simulated' };
  if (excuse !== undefined) return { verdict: 'not-comparable', reason: excuse };
  const isAnother = differences.some(({ kind, where }) => kind === 'status' || ofCode.test(where));
  if (verdict === 'unmodelled' && isKnown !== undefined && writes && line.status >= 400 && isAnother)
    return { verdict: 'not-comparable', reason: refusedByHidden };
  if (isAnonymous && line.status < 300 && status >= 400)
    return { verdict: 'not-comparable', reason: 'a substitute in it may be what Paystub refuses' };
  return undefined;
}
