import type { SandboxSettings } from '../../engine/sandbox/settings.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { Comparable } from './comparable-exchange.ts';
import { explain, type Replays } from './explain.ts';
import type { Answered, RecordedSession } from './session.ts';
import type { Judged } from './verdict.ts';

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
      if (line.status < 300 && comparable.writes) lost = 'an earlier request that is not sent again wrote';
      continue;
    }
    const { rules, error, differences, isPartial } = answered;
    const doubt = comparable.doubt ?? lost;
    const isMadeUp = comparable.isPartlyMadeUp === true;
    const facts = { line, differences, rules, ...(isPartial ? { isPartial } : {}), ...(isMadeUp ? { isMadeUp } : {}) };
    if (differences.length === 0) judged.push({ ...facts, verdict: 'agrees' });
    else if (error !== undefined || (line.operation === undefined && rules.length === 0))
      judged.push({ ...facts, verdict: 'not-simulated' });
    else if (namesHiddenRecords(comparable, answered))
      judged.push({ ...facts, verdict: 'not-comparable', reason: comparable.excuse ?? '' });
    else if (doubt !== undefined) {
      judged.push({ ...facts, verdict: 'not-comparable', reason: doubt });
      if (line.method !== 'GET' && line.status < 300 && answered.status >= 300)
        lost = 'an earlier request that is not comparable wrote';
    } else {
      const found = await explain(session, present, { at, answers, vendor: line.vendor, vendors, replays });
      const isExact = found.verdict.position !== undefined && line.status >= 500; // its text is that of a rule, too
      const isTold = found.verdict.verdict === 'choice' || isExact;
      const instead = isTold ? undefined : verdictWithoutChoice(comparable, answered);
      if (instead !== undefined) {
        judged.push({ ...facts, ...instead });
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

/** True for a refusal as the tenant's, but for words: it may name records that no answer shows. */
function namesHiddenRecords({ isAnonymous, excuse }: Comparable, { differences }: Answered): boolean {
  return isAnonymous && excuse !== undefined && differences.every(({ kind }) => kind === 'text');
}

/** The verdict about a difference that no variant explains, where it tells nothing of a rule. */
function verdictWithoutChoice(
  { exchange: { line }, excuse, isAnonymous }: Comparable,
  { status }: Answered,
): Pick<Judged, 'verdict' | 'reason'> | undefined {
  if (line.operation === undefined && line.status < 400) return { verdict: 'not-simulated' };
  if (excuse !== undefined) return { verdict: 'not-comparable', reason: excuse };
  if (isAnonymous && line.status < 300 && status >= 400)
    return { verdict: 'not-comparable', reason: 'a substitute in it may be what Paystub refuses' };
  return undefined;
}
