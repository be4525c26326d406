import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import { unknownNumberSeries } from '../refusals/accounting.ts';
import type { Full, NumberSeries } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { unknownChoice } from '../wire/filters/choices.ts';
import { inRanges } from '../wire/filters/number-ranges.ts';
import { ownOf } from '../wire/find.ts';
import { isBlank, listReply } from '../wire/list.ts';
import { pick } from '../wire/pick.ts';

const names = namesOf(schemas.SubLedgerNumberSeriesDto);
const types: readonly string[] = schemas.SubLedgerNumberSeriesDto.SubLedgerNumberSeriesType.values;

/** GET /SubLedgerNumberSeries */
export function getSubLedgerNumberSeries(call: Call<'getSubLedgerNumberSeries'>): Reply<'getSubLedgerNumberSeries'> {
  const { generalLedgerAccountNos, isDefault, subLedgerNumberSeriesType } = call.query;
  let rows: readonly NumberSeries[] = call.state.numberSeries.by('client', call.caller.client);
  rows = inRanges(call, rows, 'generalLedgerAccountNos', generalLedgerAccountNos, (row) => accountNo(call, row));
  if (isDefault !== undefined) rows = rows.filter((row) => row.IsDefault === isDefault);
  return listReply(call, ofTypes(call, rows, subLedgerNumberSeriesType), names, (row) => show(call, row));
}

/** GET /SubLedgerNumberSeries/{id} */
export function getSubLedgerNumberSeriesById(
  call: Call<'getSubLedgerNumberSeriesById'>,
): Reply<'getSubLedgerNumberSeriesById'> {
  const row = ownOf(call, call.state.numberSeries, call.params.id.toLowerCase());
  if (row === undefined) throw unknownNumberSeries(call.params.id);
  return { status: 200, body: show(call, row) };
}

function ofTypes(call: Context, rows: readonly NumberSeries[], text: string | undefined): readonly NumberSeries[] {
  if (isBlank(call, text)) return rows;
  const [first, ...others] = text.split(',').map((part) => part.trim());
  const parts = [first ?? '', ...others];
  const odd = parts.find((part) => !types.includes(part));
  if (odd !== undefined && call.choose('poweroffice.number-series.unknown-type') === 'refused') {
    throw unknownChoice(call, 'subLedgerNumberSeriesType', odd);
  }
  return rows.filter(({ SubLedgerNumberSeriesType: type }) => {
    if (parts.includes(type)) return type === first || call.holds('poweroffice.filter.lists');
    const isInOtherCase = parts.some((part) => part.toLowerCase() === type.toLowerCase());
    return isInOtherCase && !call.holds('poweroffice.number-series.type-case');
  });
}

function accountNo({ state }: Context, { GeneralLedgerAccountId }: NumberSeries): number | null {
  return state.generalLedgerAccounts.get(String(GeneralLedgerAccountId))?.AccountNo ?? null;
}

function show(call: Context, row: NumberSeries): Full<'SubLedgerNumberSeriesDto'> {
  return pick({ ...row, GeneralLedgerAccountNo: accountNo(call, row) }, names);
}
