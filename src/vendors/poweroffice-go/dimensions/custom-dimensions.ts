import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/dimensions.ts';
import type { CustomDimension, Dto, Full, State } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { isBlank, listReply, stampedAfter, trimmed } from '../wire/list.ts';
import { pick } from '../wire/pick.ts';
import { type ById, byId, recordResource } from '../wire/records/record-resource.ts';
import { nextCode, withCodes } from './dimensions.ts';

const title = 'Custom Dimension validation error(s)';
const names = namesOf(schemas.CustomDimensionDto);
const settingNames = namesOf(schemas.CustomDimensionSettingsDto);
const table = (state: State) => state.customDimensions;

/** GET /CustomDimensionSettings: the three sets, whether they are in use or not. */
export function getCustomDimensionSettings(
  call: Call<'getCustomDimensionSettings'>,
): Reply<'getCustomDimensionSettings'> {
  const rows = call.state.customDimensionSettings.by('client', call.caller.client);
  const isUsed = rows.some(({ IsActive }) => IsActive === true);
  if (!isUsed && call.choose('poweroffice.custom-dimension.unused-sets') === 'empty') return { status: 204 };
  return { status: 200, body: rows.map((row) => pick(row, settingNames)) };
}

/** GET /CustomDimensions */
export function getCustomDimensions(call: Call<'getCustomDimensions'>): Reply<'getCustomDimensions'> {
  const { codes, ordinal, externalImportReference } = call.query;
  let rows = withCodes(call, all(call), codes, ({ Code }) => Code);
  rows = ofOrdinal(call, rows, ordinal);
  rows = withCodes(call, rows, externalImportReference, (row) => row.ExternalImportReference);
  rows = stampedAfter(call, rows);
  return listReply(call, rows, names, (row) => pick(row, names));
}

/** The operations on one value of a custom dimension. */
export const customDimensions = recordResource<
  CustomDimension,
  Dto<'CustomDimensionPostDto'>,
  Full<'CustomDimensionDto'>,
  ById
>({
  target: { dto: 'CustomDimensionPatchDto', title, members: schemas.CustomDimensionPatchDto },
  body: schemas.CustomDimensionPostDto,
  table,
  counter: 'customDimension',
  path: ({ Id }) => `/v2/CustomDimensions/${Id}`,
  find: byId(table, refusals.unknownCustomDimension),
  create: (_call, { client, Id, now }, body) => ({
    client,
    Id,
    Code: body.Code ?? null,
    ExternalImportReference: body.ExternalImportReference ?? null,
    IsActive: body.IsActive ?? null,
    Name: body.Name,
    Ordinal: body.Ordinal,
    CreatedFromImportJournalId: null,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  }),
  check,
  complete: (call, row) => ({
    ...row,
    Code: row.Code ?? (call.holds('poweroffice.dimension.next-code') ? nextCode(ofSet(call, row)) : null),
    IsActive: row.IsActive ?? call.holds('poweroffice.custom-dimension.active'),
  }),
  requireUnused: () => undefined,
  show: (_call, row) => pick(row, names),
});

function check(call: Context, row: CustomDimension): void {
  const { Ordinal } = row;
  if (Ordinal !== null && (Ordinal < 1 || Ordinal > 3)) throw refusals.ordinalOutOfRange();
  for (const name of ['Code', 'ExternalImportReference'] as const) {
    const value = row[name];
    const holder = ofSet(call, row).find((each) => value !== null && each[name] === value);
    if (holder === undefined || value === null) continue;
    const isBadRequest = call.choose('poweroffice.dimension.duplicates') === 'bad-request';
    throw isBadRequest ? refusals.takenInSet(name, value, holder.Id) : refusals.conflictInSet(name, value, holder.Id);
  }
}

function all(call: Context): readonly CustomDimension[] {
  return call.state.customDimensions.by('client', call.caller.client);
}

/** The other values of a value's set. */
function ofSet(call: Context, { Id, Ordinal }: CustomDimension): readonly CustomDimension[] {
  return all(call).filter((row) => row.Ordinal === Ordinal && row.Id !== Id);
}

function ofOrdinal(
  call: Context,
  rows: readonly CustomDimension[],
  text: string | undefined,
): readonly CustomDimension[] {
  if (isBlank(call, text)) return rows;
  const ordinal = trimmed(call, text);
  if (!/^[123]$/.test(ordinal) && call.choose('poweroffice.custom-dimension.unknown-ordinal') === 'refused') {
    throw refusals.unknownOrdinal(text);
  }
  return rows.filter((row) => String(row.Ordinal) === ordinal);
}
