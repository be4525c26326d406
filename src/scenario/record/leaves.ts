/** A text, number, boolean or null inside a JSON value. */
export type Leaf = {
  /** JSON pointer. */
  readonly pointer: string;
  /** Name of the member; inside a list, that of the list. */
  readonly name: string;
  /** A bigint for an integer that a number does not hold. */
  readonly value: string | number | bigint | boolean | null;
};

/** A list inside a JSON value. */
export type ListAt = { readonly pointer: string; readonly length: number };

// The member names that a condition's pointer can hold without escapes. Others do not occur in the contracts.
const plainName = /^[^\s'"{}=<>|&/~]+$/;

/** Returns the leaves of a JSON value, in order. @param maxItems the number of items that are read of each list */
export function leavesOf(
  value: unknown,
  maxItems = Number.POSITIVE_INFINITY,
  pointer = '',
  name = '',
): readonly Leaf[] {
  if (Array.isArray(value))
    return value.slice(0, maxItems).flatMap((item, at) => leavesOf(item, maxItems, `${pointer}/${at}`, name));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([member, child]) =>
      plainName.test(member) ? leavesOf(child, maxItems, `${pointer}/${member}`, member) : [],
    );
  return value === undefined ? [] : [{ pointer, name, value: value as Leaf['value'] }];
}

/** Returns the lists in a JSON value, in order. @param maxItems the number of items that are read of each list */
export function listsOf(value: unknown, maxItems: number, pointer = ''): readonly ListAt[] {
  if (Array.isArray(value)) {
    const inner = value.slice(0, maxItems).flatMap((item, at) => listsOf(item, maxItems, `${pointer}/${at}`));
    return [{ pointer, length: value.length }, ...inner];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, child]) =>
    plainName.test(member) ? listsOf(child, maxItems, `${pointer}/${member}`) : [],
  );
}

/** Returns a JSON value with each leaf in it changed. */
export function mapLeaves(value: unknown, change: (leaf: Leaf) => unknown, pointer = '', name = ''): unknown {
  if (Array.isArray(value)) return value.map((item, at) => mapLeaves(item, change, `${pointer}/${at}`, name));
  if (typeof value !== 'object' || value === null) return change({ pointer, name, value: value as Leaf['value'] });
  return Object.fromEntries(
    Object.entries(value).map(([member, child]) => [member, mapLeaves(child, change, `${pointer}/${member}`, member)]),
  );
}
