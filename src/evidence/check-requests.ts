import { listRules, twinsOf } from '../engine/rules/rules.ts';
import type { VendorKit } from '../vendors/kit.ts';
import { type Checked, checkSequence, join, trace } from './check-sequence.ts';
import { Runner } from './runner.ts';
import type { Sequence } from './sequence.ts';

/** Something wrong with the evidence of a vendor's replies, in words. */
export type EvidenceProblem = {
  readonly rule: string;
  readonly claim: 'over-claimed' | 'under-claimed' | 'broken' | 'dead';
  readonly reason: string;
};

/**
 * Turns the switch of each rule of a vendor in sequences of requests and compares the replies.
 * @param vendors all vendors of the server that was asked
 * @param scope the vendor whose rules are turned, and the beginning of their ids
 */
export async function checkRequests(
  vendors: readonly VendorKit[],
  { vendor: name, prefix }: { readonly vendor: string; readonly prefix: string },
  sequences: readonly Sequence[],
): Promise<readonly EvidenceProblem[]> {
  const rules = listRules(vendors.find((vendor) => vendor.name === name)?.rules ?? {}).filter(([id]) =>
    id.startsWith(prefix),
  );
  const runner = new Runner(vendors);
  const parts: Checked[] = [];
  const named = new Set<string>();
  for (const sequence of sequences) {
    for (const outcome of (await trace(runner, sequence)).values()) for (const id of outcome.rules) named.add(id);
    parts.push(await checkSequence(runner, sequence, rules));
  }
  const { changed, findings } = join(parts);
  const found = findings.map(({ kind, rule, position, index, status, lines }): EvidenceProblem => {
    const turn = position === undefined ? '' : ` with ${position}`;
    return { rule, claim: kind, reason: [`request ${index + 1}, status ${status}${turn}`, ...lines].join('\n') };
  });
  const dead = rules
    .filter(([id]) => !changed.includes(id))
    .map(([id, rule]): EvidenceProblem => {
      const positions = rule.variants === undefined ? twinsOf(rule).length : Object.keys(rule.variants).length - 1;
      if (positions === 0) return { rule: id, claim: 'dead', reason: 'it has neither a twin nor variants' };
      const reason = named.has(id) ? 'no position of its switch changes anything' : 'no request meets it';
      return { rule: id, claim: 'dead', reason };
    });
  return [...found, ...dead];
}
