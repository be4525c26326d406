import type { VendorFailure } from '../../../engine/http/failure.ts';
import { unknownSetupItem } from '../refusals/kinds.ts';
import type { Context } from '../types.ts';
import { type BulkOptions, bulk } from '../wire/bulk.ts';
import { findByReference, referenceText } from '../wire/references.ts';
import type { SetupItem } from '../wire/setup-item.ts';
import { persistentIdOf, setupList } from '../wire/setup-list.ts';
import type { Criterion } from './criteria.ts';

type Options = Pick<BulkOptions<Criterion>, 'allFailed' | 'someFailed'>;

/** The reads of a list of the set-up. `unknown` makes the failure for a record that there is not. */
export function recordList(
  list: SetupItem['list'],
  unknown: (criterion: Criterion) => VendorFailure = (criterion) => unknownSetupItem(textOf(criterion)),
) {
  const all = (call: Context): readonly SetupItem[] => call.state.setupItem.by('list', list);
  const find = (call: Context, criterion: Criterion): SetupItem | undefined => {
    const { persistentId } = criterion;
    if (persistentId === undefined) return findByReference(call, criterion, setupList(call, list));
    return all(call).find((item) => persistentIdOf(item) === persistentId);
  };
  const one = (call: Context, criterion: Criterion): SetupItem => {
    const item = find(call, criterion);
    if (item === undefined) throw unknown(criterion);
    return item;
  };
  return {
    find,
    one,
    /** All records, or the one of a name. */
    named: (call: Context, name: string | undefined): readonly SetupItem[] =>
      name === undefined ? all(call) : [one(call, { qualifier: name })],
    /** The records that a search names; those that there are beside the failures of others. */
    some: <T extends object>(
      call: Context,
      criteria: readonly Criterion[],
      shown: (item: SetupItem) => T,
      options: Options = {},
    ) => bulk(call, criteria, (criterion) => shown(one(call, criterion)), options),
  };
}

/** The text of a criterion in an error. */
export function textOf({ persistentId, ...reference }: Criterion): string {
  return persistentId ?? referenceText(reference);
}
