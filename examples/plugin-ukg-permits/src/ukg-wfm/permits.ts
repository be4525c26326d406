import { inUse, unknownPerson } from './refusals.ts';
import type { Call, Reply } from './types.ts';

/** POST /v1/acme/permits */
export function createPermit({ state, body }: Call<'createPermit'>): Reply<'createPermit'> {
  const { permitNumber, personNumber } = body;
  if (![...state.person.all()].some((person) => person.personNumber === personNumber))
    throw unknownPerson(personNumber);
  if (state.permit.get(permitNumber) !== undefined) throw inUse(permitNumber);
  state.permit.put(body);
  return { status: 201, body };
}

/** GET /v1/acme/permits */
export function listPermits({ state }: Call<'listPermits'>): Reply<'listPermits'> {
  return { status: 200, body: [...state.permit.all()] };
}
