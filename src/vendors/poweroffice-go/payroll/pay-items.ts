import { namesOf } from '../../../engine/http/members.ts';
import { withCodes } from '../dimensions/dimensions.ts';
import * as schemas from '../generated/schemas.ts';
import { unknownPayItem } from '../refusals/payroll.ts';
import type { PayItem } from '../tables.ts';
import type { Call, Reply } from '../types.ts';
import { ownOf } from '../wire/find.ts';
import { changedAfter, listReply } from '../wire/list.ts';
import { pick } from '../wire/pick.ts';

const names = namesOf(schemas.PayItemDto);

/** GET /PayItems */
export function getPayItems(call: Call<'getPayItems'>): Reply<'getPayItems'> {
  const { codes, isActive, createdDateTimeOffsetGreaterThan, lastChangedDateTimeOffsetGreaterThan } = call.query;
  let rows = withCodes(call, call.state.payItems.by('client', call.caller.client), codes, ({ Code }) => Code);
  if (isActive !== undefined) rows = rows.filter((row) => row.IsActive === isActive);
  rows = changedAfter(call, rows, 'createdDateTimeOffsetGreaterThan', createdDateTimeOffsetGreaterThan, createdAt);
  rows = changedAfter(
    call,
    rows,
    'lastChangedDateTimeOffsetGreaterThan',
    lastChangedDateTimeOffsetGreaterThan,
    changedAt,
  );
  return listReply(call, rows, names, (row) => pick(row, names));
}

/** GET /PayItems/{id} */
export function getPayItemById(call: Call<'getPayItemById'>): Reply<'getPayItemById'> {
  const item = ownOf(call, call.state.payItems, call.params.id);
  if (item === undefined) throw unknownPayItem(call.params.id);
  return { status: 200, body: pick(item, names) };
}

const createdAt = (row: PayItem) => row.CreatedDateTimeOffset;
const changedAt = (row: PayItem) => row.LastChangedDateTimeOffset;
