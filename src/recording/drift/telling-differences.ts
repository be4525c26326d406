import { valueAt } from '../../engine/http/json-pointer.ts';
import type { Vocabulary } from '../pseudonyms/vocabulary.ts';
import type { Comparable } from './comparable-exchange.ts';
import type { Difference } from './compare.ts';

/** Members that name who asks; it is another one here. */
const ofCaller = /\/[^/]*(created|modified|changed|updated)By/i;

/** Members that count records, shown or not. */
const ofAll = /(count|total|totalElements)$/i;

/**
 * The differences that say something of Paystub. Others may come from what the recording does not show: a list may hold
 * other records in another order, and a value that neither the client nor a known record has is the tenant's own.
 * @param vocabulary words of the vendor
 */
export function tellingDifferences(
  { exchange, isKnown, isPartlyMadeUp, isSettled }: Comparable,
  differences: readonly Difference[],
  vocabulary: Vocabulary | undefined,
): readonly Difference[] {
  if (isKnown === undefined) return differences;
  return differences.filter(({ where, kind }) => {
    if (!where.startsWith('/') || kind === 'text') return true;
    if (ofCaller.test(where)) return false;
    if (isSettled === true) return true;
    if (kind === 'length' || ofAll.test(where)) return false;
    if (kind !== 'value') return isPartlyMadeUp !== true;
    const value = valueAt(exchange.reply.body, where);
    if (exchange.line.status === 201 && isOfVendor(value, vocabulary)) return true;
    return !/\/\d+(\/|$)/.test(where) && isKnown(where.split('/').at(-1) ?? '', value);
  });
}

/** True for a value that a new record gets from the vendor, where the client sends none. */
function isOfVendor(value: unknown, vocabulary: Vocabulary | undefined): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && vocabulary?.has(value) === true);
}
