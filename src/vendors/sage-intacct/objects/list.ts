import { listByKey } from '../query/query.ts';
import { tableOf, versionOf } from '../tables.ts';
import type { Context, Reply } from '../types.ts';
import { page } from '../wire/envelope.ts';
import type { Kind } from './kind.ts';
import { readPaging } from './list-paging.ts';
import { referenceTo } from './references.ts';

/** Lists references to the objects of a kind. */
export function list(call: Context, { model }: Kind): Reply<'listEmployeePositions'> {
  call.rule('intacct.list.references');
  const { start, size } = readPaging(call);
  const rows = listByKey(tableOf(call.state, model), versionOf(call.state));
  const references = rows.slice(start - 1, start - 1 + size).map(referenceTo);
  return { status: 200, body: { 'ia::result': references, 'ia::meta': page(rows.length, start, size) } };
}
