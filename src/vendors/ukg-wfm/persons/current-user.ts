import type { components } from '../generated/types.ts';
import { requirePersonById } from '../identity/identity.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { firstNameOf } from '../wire/names.ts';

type TimeZone = components['schemas']['CurrentUser']['timeZone'];

/** Retrieve Current User. */
export function retrieveCurrentUser(call: Call<'retrieveCurrentUser'>): Reply<'retrieveCurrentUser'> {
  const { personKey, userName } = call.caller;
  const person = requirePersonById(call, personKey);
  call.applies('ukg.people.current-user');
  return {
    status: 200,
    body: {
      employeeId: person.personKey,
      personNumber: person.personNumber,
      ...firstNameOf(call, person),
      lastName: person.lastName,
      ...middleInitialOf(call, person),
      userName,
      userLocale: 'en_US',
      timeZone: { ...dateFormatOf(call), ...timeZoneOf(call, person) },
    },
  };
}

/** The middle initial of the current user; the vendor's model requires it, and members without a value are left out. */
function middleInitialOf(call: Context, { details }: Person): { readonly middleInitial?: string } {
  const middleInitial = details?.person?.middleInitial;
  if (middleInitial !== undefined) return { middleInitial };
  return call.choose('ukg.people.current-user.no-initial') === 'empty' ? { middleInitial: '' } : {};
}

function dateFormatOf(call: Context): { readonly dateFormat?: string } {
  return call.choose('ukg.people.current-user.no-date-format') === 'empty' ? { dateFormat: '' } : {};
}

/** The time zone that the person's job assignment names, as in "(GMT -08:00) Pacific Time". */
function timeZoneOf(call: Context, { details }: Person): TimeZone {
  const name = details?.jobAssignmentDetails?.timeZoneName ?? '';
  const [, sign, hours, minutes] = /^\(GMT ([+-])(\d\d):(\d\d)\)/.exec(name) ?? [];
  if (sign === undefined || !call.holds('ukg.people.current-user.own-zone')) {
    return { timeZoneId: 'Etc/UTC', displayName: 'Coordinated Universal Time', gmtOffset: 0, shortName: 'UTC' };
  }
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const isInMinutes = offset === 0 || call.choose('ukg.people.current-user.gmt-offset') === 'minutes';
  return { displayName: name, gmtOffset: isInMinutes ? offset : offset * 60_000 };
}
