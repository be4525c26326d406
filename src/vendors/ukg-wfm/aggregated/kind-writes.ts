import type { VendorFailure } from '../../../engine/http/failure.ts';
import { findPerson, keysOf, type PersonIdentity, requirePerson, requirePersonById } from '../identity/identity.ts';
import { unknownPersonListed } from '../refusals/identity.ts';
import { otherPerson } from '../refusals/kinds.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { bulk, deleted } from '../wire/bulk.ts';
import type { ById, With } from './kind-reads.ts';

type One<Sent> = With<{ readonly body: Sent }>;
type Many<Sent> = With<{ readonly body: readonly Sent[] }>;
/** Requires a list to be short enough. @throws a named failure */
type Limit = (sent: readonly unknown[]) => void;

/** The person that an entry of a request names. @throws a named failure for none */
export function requireNamed(
  call: Context,
  { personIdentity }: { readonly personIdentity?: PersonIdentity },
  missing: (member: string) => VendorFailure,
  unknown: (property: string, value: string | number) => VendorFailure = unknownPersonListed,
): Person {
  if (personIdentity === undefined) throw missing('personIdentity');
  return requirePerson(call, personIdentity, unknown);
}

/** The person whom the path of an update names, and no other the body. @throws a named failure for none, and for another */
export function requirePersonOfPath(
  call: ById & One<{ readonly personIdentity?: PersonIdentity }>,
  unknown: (property: string, value: string | number) => VendorFailure = unknownPersonListed,
): Person {
  const person = requirePersonById(call, call.params.personId, unknown);
  if (findPerson(call, call.body.personIdentity ?? keysOf(person)) !== person) throw otherPerson();
  return person;
}

/** The operations that write one entry, and many in a bulk request, answered by what is written. */
export function writesOf<Sent extends object, T extends object>(
  write: (call: Context, sent: Sent) => T,
  requireLimit: Limit,
) {
  return {
    one: (call: One<Sent>) => ({ status: 200 as const, body: write(call, call.body) }),
    many: (call: Many<Sent>) => {
      requireLimit(call.body);
      return bulk(call, call.body, (sent) => write(call, sent));
    },
  };
}

/** The operations that remove what one entry names, and many in a bulk request, answered without a body. */
export function removesOf<Sent extends object>(remove: (call: Context, sent: Sent) => void, requireLimit: Limit) {
  return {
    one: (call: One<Sent>) => {
      remove(call, call.body);
      return { status: 204 as const };
    },
    many: (call: Many<Sent>) => {
      requireLimit(call.body);
      const reply = bulk(call, call.body, (sent) => {
        remove(call, sent);
        return sent;
      });
      return deleted(call, reply);
    },
  };
}
