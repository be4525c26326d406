import { createHash } from 'node:crypto';
import { type Checked, type DriftCheck, rules, type Turn, turnsOf } from './check.ts';

/** The results of one kind of tenants. */
export type Summary = { readonly text: string; readonly isGood: boolean; readonly results: readonly Checked[] };

/** The positions that are checked. */
type Part = {
  readonly isVariant: boolean;
  /** Beginning of the ids of their rules. */
  readonly begin: string;
  /** The number of sessions to compare for each. */
  readonly most: number;
  /** Every so manyth position, from this one on. */
  readonly share?: number;
  readonly of?: number;
};

/** Checks each other variant, or each wrong position, of the rules that some session meets. */
export async function checkTurns(
  check: DriftCheck,
  { isVariant, begin, most, share = 1, of = 1 }: Part,
): Promise<Summary> {
  const ids = Object.keys(rules).filter(
    (id) => id.startsWith(begin) && turnsOf(id).some((turn) => turn.isVariant === isVariant),
  );
  const met = ids.filter((id) => check.met.has(id));
  const results: Checked[][] = [];
  const turns = met.flatMap(turnsOf).filter((_, at) => at % of === share - 1);
  for (const turn of turns) results.push([...(await check.check([turn], most))]);
  const differing = results.filter(([first]) => first?.session !== undefined);
  const told = differing
    .map((each) => each.filter(({ hidden }) => hidden === undefined))
    .filter(({ length }) => length > 0);
  const good = told.filter(([first]) => first?.wrong.length === 0);
  const all = told.flat();
  const allGood = all.filter(({ wrong }) => wrong.length === 0);
  const hidden = differing.filter((each) => each.every((checked) => checked.hidden !== undefined));
  const lines = [
    `${isVariant ? 'Variants' : 'Wrong positions'}: ${ids.length} rules, ${met.length} met by a session; ${results.length} positions,`,
    ` ${differing.length} of them answer otherwise in a session. Drift compares the difference of ${told.length}: named in the`,
    ` first such session ${good.length} (${((100 * good.length) / Math.max(1, told.length)).toFixed(1)} %), in all compared ${allGood.length} of ${all.length} sessions.\n`,
    ...Array.from(
      Map.groupBy(hidden, ([first]) => first?.hidden ?? ''),
      ([reason, list]) => {
        const names = isVariant ? `: ${list.map(nameOf).join(', ')}` : '';
        return `  ${list.length} are not compared, as ${reason}${names}\n`;
      },
    ),
  ];
  const open = told.filter(([first]) => first !== undefined && first.wrong.length > 0).map(textOf);
  const unmet = results
    .filter(([first]) => first?.session === undefined)
    .map((each) => `  no session differs: ${nameOf(each)}\n`);
  const unnamed = ids.filter((id) => !check.met.has(id)).map((id) => `  no session meets ${id}\n`);
  const isGood = good.length >= (isVariant ? 1 : 0.9) * told.length;
  return { text: [...lines, ...open, ...unmet, ...unnamed].join(''), isGood, results: results.flat() };
}

/** Compares sessions with a tenant that behaves as Paystub. */
export async function checkFalseAlarms(check: DriftCheck, share = 1, of = 1): Promise<Summary> {
  const { sessions, alarms, counts, reasons } = await check.falseAlarms(share, of);
  const lines = [
    `A tenant that behaves as Paystub: ${alarms.length} of ${sessions} sessions with a false alarm. Of the exchanges,`,
    ` ${counts.agrees} agree, ${counts.partly} agree in part, ${counts.other} are not compared.\n`,
    ...[...reasons].map(([reason, count]) => `  ${count}: ${reason}\n`),
  ];
  return {
    text: [...lines, ...alarms.map((each) => textOf([each]))].join(''),
    isGood: alarms.length === 0,
    results: alarms,
  };
}

/** Checks tenants with several variants at once, drawn at random. */
export async function checkCombinations(
  check: DriftCheck,
  size: number,
  count: number,
  seed: string,
): Promise<Summary> {
  const turns = Object.keys(rules)
    .filter((id) => check.met.has(id))
    .flatMap(turnsOf)
    .filter(({ isVariant }) => isVariant);
  const results: Checked[] = [];
  for (let at = 0; results.length < count && at < 40 * count; at += 1) {
    const drawn = draw(turns, size, `${seed} ${size} ${at}`);
    const [first] = await check.check(drawn, 1);
    if (first?.session !== undefined && first.hidden === undefined) results.push(first);
  }
  const good = results.filter(({ wrong }) => wrong.length === 0);
  const head = `${size} variants at once: ${good.length} of ${results.length} tenants named exactly.\n`;
  const open = results.filter(({ wrong }) => wrong.length > 0).map((result) => textOf([result]));
  return { text: [head, ...open].join(''), isGood: good.length === results.length, results };
}

function draw(turns: readonly Turn[], size: number, seed: string): readonly Turn[] {
  const rank = ({ rule, position }: Turn) => createHash('md5').update(`${seed} ${rule}=${position}`).digest('hex');
  const ranked = turns.map((turn) => [rank(turn), turn] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const first = ranked[0]?.[1];
  if (first === undefined) return [];
  const vendor = first.rule.split('.')[0];
  const drawn = new Map<string, Turn>();
  for (const [, turn] of ranked)
    if (drawn.size < size && turn.rule.split('.')[0] === vendor && !drawn.has(turn.rule)) drawn.set(turn.rule, turn);
  return [...drawn.values()];
}

function nameOf([first]: readonly Checked[]): string {
  return first?.turns.map(({ rule, position }) => `${rule}=${position}`).join(' ') ?? '';
}

function textOf(results: readonly Checked[]): string {
  const reasons = results.map(({ session, wrong }) => `    ${session}: ${wrong.slice(0, 3).join(' | ') || 'good'}\n`);
  return `  wrong: ${nameOf(results)}\n${reasons.join('')}`;
}
