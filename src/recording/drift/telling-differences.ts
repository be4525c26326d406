import { valueAt } from '../../engine/http/json-pointer.ts';
import { isIdentifierName } from '../../scenario/record/generated-values.ts';
import type { Vocabulary } from '../pseudonyms/vocabulary.ts';
import type { Comparable } from './comparable-exchange.ts';
import type { Difference } from './compare.ts';
import { idsIn, ofCaller } from './exchange-facts.ts';

/** Members that count records, shown or not. */
const ofAll = /(count|total|totalElements)$/i;

/** Pointers to members that hold a code of the vendor's in a refusal. */
export const ofCode = /code$/i;

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
  const { line, reply } = exchange;
  return differences.filter(({ where, kind, isUnmatched }) => {
    if (!where.startsWith('/') || kind === 'text') return true;
    if (ofCaller.test(where)) return false;
    if (isSettled === true) return true;
    if (ofAll.test(where)) return false;
    const value = valueAt(reply.body, where);
    if (kind === 'length') return isPartlyMadeUp !== true && isUnmatched !== true && isOfRecord(value);
    if (kind === 'type') return isUnmatched !== true;
    if (kind !== 'value') return isPartlyMadeUp !== true;
    if (line.status >= 400 && ofCode.test(where) && isCode(value, vocabulary)) return true;
    if (line.status === 201 && isOfVendor(value, vocabulary)) return true;
    if (line.status === 201 && /^\d+$/.test(String(value)) && isIdentifierName(where.split('/').at(-1) ?? ''))
      return false;
    const isListed = /\/\d+(\/|$)/.test(where);
    if (isListed && (isUnmatched === true || isPartlyMadeUp === true)) return false;
    return isKnown(where.split('/').at(-1) ?? '', value);
  });
}

/** True for a list that is a part of a record: its items, none of them a record with an id, are as known as it is. */
function isOfRecord(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0 && idsIn(list).size === 0;
}

/** True for a code whose letters the vendor uses: it is not the substitute of one. */
function isCode(value: unknown, vocabulary: Vocabulary | undefined): boolean {
  const words = String(value).match(/\p{L}+/gu);
  return words?.every((word) => vocabulary?.has(word) === true) === true;
}

/** True for a value that a new record gets from the vendor, where the client sends none. */
function isOfVendor(value: unknown, vocabulary: Vocabulary | undefined): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && vocabulary?.has(value) === true);
}
