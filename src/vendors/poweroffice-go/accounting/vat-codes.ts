import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { VatCode } from '../tables.ts';
import type { Call, Reply } from '../types.ts';
import { listReply } from '../wire/list.ts';
import { pick } from '../wire/pick.ts';
import { dayOf } from '../wire/stamps.ts';

const names = namesOf(schemas.VatCodeDto);

/** GET /VatCodes */
export function getVatCodes(call: Call<'getVatCodes'>): Reply<'getVatCodes'> {
  const { includeExpired, isActive } = call.query;
  let rows: readonly VatCode[] = call.state.vatCodes.by('client', call.caller.client);
  if (isActive !== undefined) rows = rows.filter((row) => row.IsActive === isActive);
  if (includeExpired !== true) rows = withoutExpired(call, rows);
  return listReply(call, rows, names, (row) => pick(row, names));
}

/** The codes that count today or later. ValidTo is the last day. */
function withoutExpired(call: Call<'getVatCodes'>, rows: readonly VatCode[]): readonly VatCode[] {
  const today = dayOf(call.now);
  const valid = rows.filter(({ ValidTo }) => ValidTo === null || ValidTo >= today);
  if (call.query.includeExpired === false || valid.length === rows.length) return valid;
  return call.holds('poweroffice.vat-codes.expired') ? valid : rows;
}
