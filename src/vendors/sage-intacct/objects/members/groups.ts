import type { Group, Member } from '../../wire/object-model.ts';

/** The values of a group of fields that was not set. */
export function defaultsOf({ members }: Group): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries<Member>(members).map(([name, member]) => [
      name,
      member.kind === 'field' ? (member.default ?? null) : null,
    ]),
  );
}

/** The values of a group as they are stored, or of one that was not set. */
export function groupOf(group: Group, stored: unknown): object {
  return typeof stored === 'object' && stored !== null ? stored : defaultsOf(group);
}
