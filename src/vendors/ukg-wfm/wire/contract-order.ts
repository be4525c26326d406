import type { Member, Members } from '../../../engine/http/members.ts';

/** Returns an object with its members, and those within them, in the order of the contract. None is undefined. */
export function inContractOrder<T extends object>(members: Members, value: T): T {
  const sent = value as Readonly<Record<string, unknown>>;
  const sorted = Object.entries(members).flatMap(([name, member]) =>
    sent[name] === undefined ? [] : [[name, ordered(member, sent[name])]],
  );
  return Object.fromEntries(sorted) as T;
}

function ordered({ members, items }: Member, value: unknown): unknown {
  if (Array.isArray(value)) return items === undefined ? value : value.map((item) => ordered(items, item));
  return members === undefined ? value : inContractOrder(members, value as object);
}
