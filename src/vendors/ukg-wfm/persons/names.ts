import type { Person } from '../tables.ts';

/** The full name: `Ferreira, Ana`, or the last name alone. */
export function fullNameOf({ firstName, lastName }: Person): string {
  return firstName === undefined ? lastName : `${lastName}, ${firstName}`;
}

/** The member `firstName`. A person without a first name has no such member, as recorded on a real system. */
export function firstNameOf({ firstName }: Person): { readonly firstName?: string } {
  return firstName === undefined ? {} : { firstName };
}
