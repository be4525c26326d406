import { unbalanced } from '../refusals/general-ledger.ts';
import type { Target } from '../refusals/objects.ts';
import { type ObjectRecord, type State, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import { modelOf } from '../wire/object-models.ts';

const locations = modelOf('Location');

/** Requires that the debits of an entry are its credits. @throws Failure 400 or 422 */
export function requireBalance(
  call: Context,
  target: Target,
  entry: ObjectRecord,
  lines: readonly ObjectRecord[],
): void {
  if (isBalanced(call, lines)) return;
  if (entry.state === 'draft' && call.choose('intacct.entry.draft-balance') === 'stored') return;
  throw unbalanced(target, call.choose('intacct.entry.unbalanced-status') === 'unprocessable' ? 422 : 400);
}

/** True where the lines balance as the company's setting demands. */
function isBalanced(call: Context, lines: readonly ObjectRecord[]): boolean {
  const balances = {
    entry: balancesBy(lines, () => ''),
    entity: balancesBy(lines, (line) => entityOf(call.state, locationOf(line))),
    location: balancesBy(lines, locationOf),
  };
  const [first, ...others] = Object.values(balances);
  if (others.every((each) => each === first)) return first ?? true;
  return balances[call.choose('intacct.entry.balanced-by')];
}

function balancesBy(lines: readonly ObjectRecord[], part: (line: ObjectRecord) => string): boolean {
  const sums = new Map<string, bigint>();
  for (const line of lines) {
    const cents = toCents(String(line.txnAmount));
    sums.set(part(line), (sums.get(part(line)) ?? 0n) + (line.txnType === 'debit' ? cents : -cents));
  }
  return [...sums.values()].every((sum) => sum === 0n);
}

/** An amount of money in hundredths. @param amount `49.3` */
function toCents(amount: string): bigint {
  const [whole = '0', decimals = ''] = amount.split('.');
  return BigInt(`${whole}${decimals.padEnd(2, '0')}`);
}

function locationOf({ dimensions }: ObjectRecord): string {
  return String((dimensions as { readonly location?: unknown } | null)?.location ?? '');
}

/** The key of the entity that a location is, or is below; empty for one that is below none. */
function entityOf(state: State, location: string): string {
  const passed = new Set<string>();
  for (let key = location; key !== '' && !passed.has(key); ) {
    const record = tableOf(state, locations).get(key);
    if (record?.locationType === 'entity') return key;
    passed.add(key);
    key = typeof record?.parent === 'string' ? record.parent : '';
  }
  return '';
}
