import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import { contactGroupInUse, unknownContactGroup } from '../refusals/contacts.ts';
import type { ContactGroup, Dto, Full, State } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { isBlank, listReply, stampedAfter } from '../wire/list.ts';
import { pick } from '../wire/pick.ts';
import { type ById, byId, recordResource } from '../wire/records/record-resource.ts';

const names = namesOf(schemas.ContactGroupDto);
const table = (state: State) => state.contactGroups;

/** GET /ContactGroups */
export function getContactGroups(call: Call<'getContactGroups'>): Reply<'getContactGroups'> {
  let rows = withNames(call, call.state.contactGroups.by('client', call.caller.client), call.query.names);
  rows = stampedAfter(call, rows);
  return listReply(call, rows, names, (row) => pick(row, names));
}

/** The operations on one contact group. */
export const contactGroups = recordResource<ContactGroup, Dto<'ContactGroupPostDto'>, Full<'ContactGroupDto'>, ById>({
  target: {
    dto: 'ContactGroupPatchDto',
    title: 'Contact group validation error(s)',
    members: schemas.ContactGroupPatchDto,
  },
  body: schemas.ContactGroupPostDto,
  table,
  counter: 'contactGroup',
  path: ({ Id }) => `/v2/ContactGroups/${Id}`,
  find: byId(table, unknownContactGroup),
  create: (_call, { client, Id, now }, { Name }) => ({
    client,
    Id,
    Name,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  }),
  check: () => undefined,
  complete: (_call, row) => row,
  requireUnused: ({ state }, { client, Id }) => {
    const isMember = state.employees.by('client', client).some(({ ContactGroupIds }) => ContactGroupIds?.includes(Id));
    if (isMember) throw contactGroupInUse(Id);
  },
  show: (_call, row) => pick(row, names),
});

function withNames(call: Context, rows: readonly ContactGroup[], text: string | undefined): readonly ContactGroup[] {
  if (isBlank(call, text)) return rows;
  const [first, ...others] = text.split(',').map((part) => part.trim());
  return rows.filter(({ Name }) => {
    const isNamed = (part: string | undefined) =>
      part !== undefined && Name !== null && part.toLowerCase() === Name.toLowerCase();
    const part = [first, ...others].find(isNamed);
    if (part === undefined) return false;
    if (part !== Name && !call.holds('poweroffice.contact-groups.name-case')) return false;
    return isNamed(first) || call.holds('poweroffice.filter.lists');
  });
}
