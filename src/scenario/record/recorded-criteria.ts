import { formOf, isGenerated, isIdentifierName } from './generated-values.ts';
import type { KnownValues } from './known-values.ts';
import { type Leaf, leavesOf, listsOf } from './leaves.ts';
import { type Criterion, lengthOf, portable } from './portable-criteria.ts';
import type { RecordedExchange } from './recording.ts';

/** The facts of a session that tell which values stay the same from run to run. */
export type SessionFacts = {
  readonly known: KnownValues;
  /** The begin and end of the session, in milliseconds since 1970. */
  readonly times: readonly [number, number];
  readonly host: string;
  /** True to check status, lengths of lists and identifiers alone. */
  readonly loose: boolean;
};

const maxTextLength = 300;

/** The number of criteria for an answer, and of the items that are read of each list. */
const limits = { strict: { maxCriteria: 100, maxItems: 5 }, loose: { maxCriteria: 12, maxItems: 3 } };
/**
 * Returns the criteria for an answer when the session is replayed: its status, the lengths of its lists, and every
 * member that stays the same from run to run; loose criteria leave out the members that identify nothing. A generated
 * value is checked by its form, or not at all. Of a long answer only the beginning is checked.
 * @param writes true if the request created or changed records, so that ids in the answer can be new
 */
export function criteriaFor(
  { line, reply }: RecordedExchange,
  writes: boolean,
  facts: SessionFacts,
): readonly Criterion[] {
  const { body } = reply;
  const status = statusOf({ line });
  if (body === undefined) return [...status, { condition: '$response.header.content-type == null' }];
  if (typeof body !== 'object' || body === null) return status;
  const { maxCriteria, maxItems } = facts.loose ? limits.loose : limits.strict;
  const lists = listsOf(body, maxItems).map(lengthOf);
  const leaves = leavesOf(body, maxItems).filter(({ name }) => !facts.loose || isIdentifierName(name));
  const members = leaves.flatMap((leaf) =>
    criterionFor(leaf, writes, facts).map((criterion) => portable(criterion, leaf)),
  );
  return [...status, ...[...lists, ...members].slice(0, maxCriteria)];
}

/** Returns the criterion for the status of an answer alone. */
export function statusOf({ line }: Pick<RecordedExchange, 'line'>): readonly Criterion[] {
  return [{ condition: `$statusCode == ${line.status}` }];
}

function criterionFor(leaf: Leaf, writes: boolean, { known, times, host }: SessionFacts): readonly Criterion[] {
  const { pointer, name, value } = leaf;
  const expression = `$response.body#${pointer}`;
  if (value === null || typeof value === 'boolean') return [{ condition: `${expression} == ${value}` }];
  if (value === '[redacted]' || typeof value === 'bigint') return []; // criteria compare numbers alone
  if (known.isRequested(value)) return literal(expression, value);
  const generated = isGenerated(name, value, times);
  if (generated || (isIdentifierName(name) && (writes || known.isCreated(value)))) {
    const earlier = known.expression(value);
    return earlier === undefined
      ? byForm(expression, value, generated)
      : [{ condition: `${expression} == ${earlier}` }];
  }
  return typeof value === 'string' && value.includes(host) ? [] : literal(expression, value);
}

function byForm(expression: string, value: string | number, generated: boolean): readonly Criterion[] {
  if (typeof value === 'number') return generated || value <= 0 ? [] : [{ condition: `${expression} > 0` }];
  const form = formOf(value);
  return form === undefined ? [] : [{ context: expression, type: 'regex', condition: form }];
}

function literal(expression: string, value: string | number): readonly Criterion[] {
  if (typeof value === 'number')
    return /^-?\d+(\.\d+)?$/.test(String(value)) ? [{ condition: `${expression} == ${value}` }] : [];
  if (value.length > maxTextLength || /\p{Cc}/u.test(value)) return [];
  return [{ condition: `${expression} == '${value.replaceAll("'", "''")}'` }];
}
