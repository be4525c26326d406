import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import { dimensionInUse, unknownLocation } from '../refusals/dimensions.ts';
import type { Location } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { ownOf } from '../wire/find.ts';
import { changedAfter, listReply } from '../wire/list.ts';
import { patchedRecord } from '../wire/patch/patch.ts';
import { pick } from '../wire/pick.ts';
import { requireBody } from '../wire/posts.ts';
import { deleted } from '../wire/write-replies.ts';
import { checkDimension, withCodes, withDimensionDefaults } from './dimensions.ts';

const members = schemas.LocationPatchDto;
const target = { dto: 'LocationPatchDto', title: 'Location validation error(s)', members } as const;
const names = namesOf(schemas.LocationDto);

/** GET /Locations */
export function getLocations(call: Call<'getLocations'>): Reply<'getLocations'> {
  const { codes, createdDateTimeOffsetGreaterThan: created } = call.query;
  const rows = withCodes(call, all(call), codes, ({ Code }) => Code);
  const createdAt = (row: Location) => row.CreatedDateTimeOffset;
  const recent = changedAfter(call, rows, 'createdDateTimeOffsetGreaterThan', created, createdAt);
  return listReply(call, recent, names, (row) => pick(row, names));
}

/** GET /Locations/{id} */
export function getLocationById(call: Call<'getLocationById'>): Reply<'getLocationById'> {
  return { status: 200, body: pick(locationOf(call), names) };
}

/** POST /Locations; it answers 200, not 201. */
export function postLocation(call: Call<'postLocation'>): Reply<'postLocation'> {
  const body = requireBody(call);
  const now = nextStamp(call);
  const row = {
    client: call.caller.client,
    Id: call.sequence('location'),
    Code: body.Code ?? null,
    Name: body.Name,
    IsActive: body.IsActive ?? null,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  };
  checkDimension(target.title, all(call), row);
  const complete = withDimensionDefaults(call, all(call), row);
  call.state.locations.put(complete);
  call.applies('poweroffice.location.create');
  return { status: 200, body: pick(complete, names) };
}

/** PATCH /Locations/{id} */
export function patchLocation(call: Call<'patchLocation'>): Reply<'patchLocation'> {
  const check = (changed: Location) => checkDimension(target.title, all(call), changed);
  const row = patchedRecord(call, target, locationOf(call), call.body, check);
  call.state.locations.put(row);
  return { status: 200, body: pick(row, names) };
}

/** DELETE /Locations/{id} */
export function deleteLocation(call: Call<'deleteLocation'>): Reply<'deleteLocation'> {
  const { Id } = locationOf(call);
  const { employees, projects } = call.state;
  const isThere = ({ LocationId }: { readonly LocationId: number | null }) => LocationId === Id;
  const { client } = call.caller;
  if (employees.by('client', client).some(isThere) || projects.by('client', client).some(isThere))
    throw dimensionInUse('Location', Id);
  call.state.locations.delete(String(Id));
  return deleted(call);
}

function locationOf(call: Call<'getLocationById' | 'patchLocation' | 'deleteLocation'>): Location {
  const row = ownOf(call, call.state.locations, call.params.id);
  if (row === undefined) throw unknownLocation(call.params.id);
  return row;
}

function all(call: Context): readonly Location[] {
  return call.state.locations.by('client', call.caller.client);
}
