import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';

/** The full name: `Ferreira, Ana`, or the last name alone. */
export function fullNameOf(call: Context, { firstName, lastName }: Person): string {
  if (firstName === undefined) return lastName;
  return call.holds('ukg.people.names') ? `${lastName}, ${firstName}` : `${firstName} ${lastName}`;
}

/** The member `firstName`. A person without a first name has no such member, as recorded on a real system. */
export function firstNameOf(call: Context, { firstName }: Person): { readonly firstName?: string } {
  if (firstName !== undefined) return { firstName };
  return call.holds('ukg.people.no-first-name') ? {} : { firstName: '' };
}
