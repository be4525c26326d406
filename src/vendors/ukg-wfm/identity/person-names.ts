import type { Person } from '../tables.ts';

/** `Ferreira, Ana`, or the last name alone. */
export function fullNameOf({ firstName, lastName }: Person): string {
  return firstName === undefined ? lastName : `${lastName}, ${firstName}`;
}
