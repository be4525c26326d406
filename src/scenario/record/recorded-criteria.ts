import { formOf, isMadeUp, namesRecord } from './generated-values.ts';
import type { KnownValues } from './known-values.ts';
import { type Leaf, leavesOf, listsOf } from './leaves.ts';
import type { RecordedExchange } from './recording.ts';

type Criterion = { readonly condition: string; readonly context?: string; readonly type?: string };

/** What of a session must be known to tell what stays the same from run to run. */
export type Lasting = {
  readonly known: KnownValues;
  /** When the session began and ended, in milliseconds. */
  readonly times: readonly [number, number];
  readonly host: string;
};

const mostCriteria = 100;
const mostItems = 5;
const mostText = 300;

/**
 * What an answer must be like again: its status, how long its lists are, and every member that stays the same from run
 * to run. What is made up is judged by its form, or not at all. Of long answers the beginning is judged.
 * @param makes whether the request made or changed records, so that ids in the answer can be new
 */
export function criteriaFor({ line, reply }: RecordedExchange, makes: boolean, lasting: Lasting): readonly Criterion[] {
  const { body } = reply;
  const status = { condition: `$statusCode == ${line.status}` };
  if (body === undefined) return [status, { condition: '$response.header.content-type == null' }];
  if (typeof body !== 'object' || body === null) return [status];
  const lists = listsOf(body, mostItems).map(({ pointer, length }) => ({
    context: `$response.body${pointer === '' ? '' : `#${pointer}`}`,
    type: 'jsonpath',
    condition: `$[?length(@) == ${length}]`,
  }));
  const members = leavesOf(body, mostItems).flatMap((leaf) => criterionFor(leaf, makes, lasting));
  return [status, ...[...lists, ...members].slice(0, mostCriteria)];
}

function criterionFor(leaf: Leaf, makes: boolean, { known, times, host }: Lasting): readonly Criterion[] {
  const { pointer, name, value } = leaf;
  const place = `$response.body#${pointer}`;
  if (value === null || typeof value === 'boolean') return [{ condition: `${place} == ${value}` }];
  if (value === '[redacted]') return [];
  if (known.isRequested(value)) return literal(place, value);
  const drawn = isMadeUp(name, value, times);
  if (drawn || (namesRecord(name) && (makes || known.isMade(value)))) {
    const earlier = known.expression(value);
    return earlier === undefined ? byForm(place, value, drawn) : [{ condition: `${place} == ${earlier}` }];
  }
  return typeof value === 'string' && value.includes(host) ? [] : literal(place, value);
}

function byForm(place: string, value: string | number, drawn: boolean): readonly Criterion[] {
  if (typeof value === 'number') return drawn || value <= 0 ? [] : [{ condition: `${place} > 0` }];
  const form = formOf(value);
  return form === undefined ? [] : [{ context: place, type: 'regex', condition: form }];
}

function literal(place: string, value: string | number): readonly Criterion[] {
  if (typeof value === 'number')
    return /^-?\d+(\.\d+)?$/.test(String(value)) ? [{ condition: `${place} == ${value}` }] : [];
  if (value.length > mostText || /\p{Cc}/u.test(value)) return [];
  return [{ condition: `${place} == '${value.replaceAll("'", "''")}'` }];
}
