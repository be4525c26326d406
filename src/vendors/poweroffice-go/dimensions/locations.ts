import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import { dimensionInUse } from '../refusals/dimensions.ts';
import type { Location } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { changedAfter, listReply } from '../wire/list.ts';
import { patchedRecord } from '../wire/patch.ts';
import { pick } from '../wire/pick.ts';
import { requireBody } from '../wire/require-body.ts';
import { checkDimension, dimensionOf, nextCode, withCodes } from './dimensions.ts';

const members = schemas.LocationPatchDto;
const target = { dto: 'LocationPatchDto', title: 'Location validation error(s)', members } as const;
const names = namesOf(schemas.LocationDto);

/** GET /Locations */
export function getLocations(call: Call<'getLocations'>): Reply<'getLocations'> {
  const { codes, createdDateTimeOffsetGreaterThan: created } = call.query;
  const rows = withCodes(call, all(call), codes);
  const createdAt = (row: Location) => row.CreatedDateTimeOffset;
  const recent = changedAfter(call, rows, 'createdDateTimeOffsetGreaterThan', created, createdAt);
  return listReply(call, recent, names, (row) => pick(row, names));
}

/** GET /Locations/{id} */
export function getLocationById(call: Call<'getLocationById'>): Reply<'getLocationById'> {
  return { status: 200, body: pick(dimensionOf(call, call.state.locations, 'Location', call.params.id), names) };
}

/** POST /Locations; it answers 200, not 201. */
export function postLocation(call: Call<'postLocation'>): Reply<'postLocation'> {
  const body = requireBody(call);
  const now = nextStamp(call);
  call.rule('poweroffice.location.create');
  const row = save(call, {
    client: call.caller.client,
    Id: call.sequence('location'),
    Code: body.Code ?? nextCode(call, all(call)),
    Name: body.Name,
    IsActive: body.IsActive ?? false,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  });
  return { status: 200, body: pick(row, names) };
}

/** PATCH /Locations/{id} */
export function patchLocation(call: Call<'patchLocation'>): Reply<'patchLocation'> {
  const current = dimensionOf(call, call.state.locations, 'Location', call.params.id);
  return { status: 200, body: pick(save(call, patchedRecord(call, target, current, call.body)), names) };
}

/** DELETE /Locations/{id} */
export function deleteLocation(call: Call<'deleteLocation'>): Reply<'deleteLocation'> {
  const { Id } = dimensionOf(call, call.state.locations, 'Location', call.params.id);
  const inUse = call.state.employees.by('client', call.caller.client).some(({ LocationId }) => LocationId === Id);
  call.rule('poweroffice.dimension.delete');
  if (inUse) throw dimensionInUse('Location', Id);
  call.state.locations.delete(String(Id));
  return { status: 200 };
}

function all(call: Context): readonly Location[] {
  return call.state.locations.by('client', call.caller.client);
}

function save(call: Context, row: Location): Location {
  checkDimension(target.title, all(call), row);
  call.state.locations.put(row);
  return row;
}
