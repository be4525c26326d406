import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { Enterprise } from '../tables.ts';
import type { Call, Reply } from '../types.ts';
import { changedAfter, listReply } from '../wire/list.ts';
import { pick } from '../wire/pick.ts';
import { withCodes } from './dimensions.ts';

const names = namesOf(schemas.EnterpriseDto);

/** GET /Enterprises */
export function getEnterprises(call: Call<'getEnterprises'>): Reply<'getEnterprises'> {
  const { enterpriseNos, createdDateTimeOffsetGreaterThan, lastChangedDateTimeOffsetGreaterThan } = call.query;
  const all = call.state.enterprises.by('client', call.caller.client);
  let rows: readonly Enterprise[] = withCodes(call, all, enterpriseNos, ({ EnterpriseNo }) => EnterpriseNo);
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

const createdAt = (row: Enterprise) => row.CreatedDateTimeOffset;
const changedAt = (row: Enterprise) => row.LastChangedDateTimeOffset;
