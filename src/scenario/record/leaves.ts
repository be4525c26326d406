/** A value without members, and where it is. */
export type Leaf = {
  /** JSON pointer. */
  readonly pointer: string;
  /** Name of the member, `''` in a list. */
  readonly name: string;
  readonly value: string | number | boolean | null;
};

/** A list, and where it is. */
export type ListAt = { readonly pointer: string; readonly length: number };

// The pointers that conditions can hold (RFC 6901 escapes are not needed for any other name of the contracts).
const plain = /^[^\s'"{}=<>|&/~]+$/;

/** The values without members in a JSON value, in order; of each list at most the first items. */
export function leavesOf(value: unknown, items = Number.POSITIVE_INFINITY, pointer = '', name = ''): readonly Leaf[] {
  if (Array.isArray(value))
    return value.slice(0, items).flatMap((item, at) => leavesOf(item, items, `${pointer}/${at}`, name));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([member, child]) =>
      plain.test(member) ? leavesOf(child, items, `${pointer}/${member}`, member) : [],
    );
  return value === undefined ? [] : [{ pointer, name, value: value as Leaf['value'] }];
}

/** The lists in a JSON value, in order; of each list at most the first items are looked into. */
export function listsOf(value: unknown, items: number, pointer = ''): readonly ListAt[] {
  if (Array.isArray(value)) {
    const inner = value.slice(0, items).flatMap((item, at) => listsOf(item, items, `${pointer}/${at}`));
    return [{ pointer, length: value.length }, ...inner];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, child]) =>
    plain.test(member) ? listsOf(child, items, `${pointer}/${member}`) : [],
  );
}

/** The value with each text, number, boolean and null in it changed. */
export function mapLeaves(value: unknown, change: (leaf: Leaf) => unknown, pointer = '', name = ''): unknown {
  if (Array.isArray(value)) return value.map((item, at) => mapLeaves(item, change, `${pointer}/${at}`, name));
  if (typeof value !== 'object' || value === null) return change({ pointer, name, value: value as Leaf['value'] });
  return Object.fromEntries(
    Object.entries(value).map(([member, child]) => [member, mapLeaves(child, change, `${pointer}/${member}`, member)]),
  );
}
