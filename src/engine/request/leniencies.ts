import type { Operation } from '../http/contract.ts';
import { Refused } from '../http/failure.ts';
import { escapePointer } from '../http/json-pointer.ts';
import type { Leniency } from '../http/router.ts';
import type { QueryDeviation } from '../http/validation.ts';
import type { AnyContext } from './context.ts';
import type { Vendor } from './vendor.ts';

const nameOf: Readonly<Record<Leniency, string>> = {
  unknownQueryKey: 'reading of an unknown query key',
  trailingSlash: 'reading of a slash at the end of the path',
  otherCase: 'reading of a name in another case',
  escapedCharacter: 'reading of a character of the path that is escaped without need',
  byteOrderMark: 'reading of a byte order mark',
};

/**
 * Notes the vendor's rules for the ways in which a path differs from the contract.
 * @returns the refusal of a vendor that is not so lenient: the twin of such a rule is on
 * @throws Refused where the evidence of a rule is below the floor that the user set
 */
export function refuseDeviantPath(
  vendor: Vendor,
  context: AnyContext,
  leniencies: readonly Leniency[],
): Refused | undefined {
  for (const leniency of leniencies) {
    if (!isTolerated(vendor, context, leniency)) return new Refused({ kind: 'unknown-path' });
  }
  return undefined;
}

/**
 * Lowers the evidence of a refused method by the ways in which the path differs from the contract. No rule is noted: a
 * vendor that is not so lenient refuses as well, and some do it with the same reply.
 * @throws Refused where it is below the floor that the user set
 */
export function noteDeviantPath(vendor: Vendor, context: AnyContext, leniencies: readonly Leniency[]): void {
  for (const leniency of leniencies) {
    const rule = vendor.leniencies?.[leniency];
    const known = rule === undefined ? undefined : vendor.rules[rule];
    context.restsOn(nameOf[leniency], known?.evidence ?? 'inferred');
  }
}

/**
 * Notes the vendor's rules for query keys that the contract does not have as they were sent.
 * @returns the refusal of a vendor that is not so lenient: the twin of such a rule is on
 * @throws Refused where the evidence of a rule is below the floor that the user set
 */
export function refuseDeviantQuery(
  vendor: Vendor,
  context: AnyContext,
  operation: Operation,
  deviations: readonly QueryDeviation[],
): Refused | undefined {
  for (const { leniency, key } of deviations) {
    if (leniency === 'unknownQueryKey' && vendor.readsQueryKey?.(key, operation) === true) continue;
    const { queryKeyRules = {} } = vendor;
    const rule = Object.hasOwn(queryKeyRules, key) ? queryKeyRules[key] : undefined;
    const isRead = rule === undefined ? isTolerated(vendor, context, leniency) : context.tolerates(rule);
    if (!isRead) return unknownQueryKey(key, context.query);
  }
  return undefined;
}

/** True where the vendor reads what differs in one way from the contract, by its rule for that. */
export function isTolerated({ leniencies }: Vendor, context: AnyContext, leniency: Leniency): boolean {
  const rule = leniencies?.[leniency];
  if (rule !== undefined) return context.tolerates(rule);
  context.restsOn(nameOf[leniency], 'inferred');
  return true;
}

function unknownQueryKey(key: string, query: unknown): Refused {
  const violation = {
    in: 'query' as const,
    pointer: `/${escapePointer(key)}`,
    keyword: 'additionalProperties',
    params: { additionalProperty: key },
    message: 'must NOT have additional properties',
    value: (query as Readonly<Record<string, unknown>>)[key],
  };
  return new Refused({ kind: 'invalid-request', violations: [violation] });
}
