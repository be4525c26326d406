/** Results of earlier requests by the names that they were given. */
export type Results = Map<string, unknown>;

/** What a request takes, with the results in the places where they are named. */
type Inserted<T> = { readonly value: T } | { readonly fault: string };

// Far more than any request has, and far less than the stack holds.
const deepest = 100;
const reference = /@\{([^{}]+)\}/g;

/**
 * Puts results in the place of references such as `@{employee.department.key}`, in all texts of a value. A text that
 * is nothing but a reference becomes what it refers to, whatever its type.
 */
export function insertResults<T>(value: T, results: Results): Inserted<T> {
  let fault: string | undefined;
  const find = (path: string): unknown => {
    const found = lookUp(path.split('.'), results);
    if (found === undefined) fault ??= `@{${path}} refers to no result`;
    return found;
  };
  const insert = (part: unknown, depth = 0): unknown => {
    if (depth > deepest) {
      fault ??= `the request nests more than ${deepest} levels`;
      return null;
    }
    if (typeof part === 'string') return insertInto(part, find);
    if (Array.isArray(part)) return part.map((item) => insert(item, depth + 1));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, insert(member, depth + 1)]));
  };
  const inserted = insert(value) as T;
  return fault === undefined ? { value: inserted } : { fault };
}

function insertInto(text: string, find: (path: string) => unknown): unknown {
  const whole = /^@\{([^{}]+)\}$/.exec(text)?.[1];
  if (whole !== undefined) return find(whole);
  return text.replaceAll(reference, (_, path: string) => String(find(path)));
}

/** Follows names, and numbers from 1 for the items of a result; the first item of a single result is that result. */
function lookUp([name = '', ...path]: readonly string[], results: Results): unknown {
  let value = results.get(name);
  for (const [place, part] of path.entries()) {
    if (Array.isArray(value)) value = value[Number(part) - 1];
    else if (place === 0 && part === '1' && !hasOwn(value, part)) continue;
    else value = hasOwn(value, part) ? value[part] : undefined;
  }
  return value;
}

function hasOwn(value: unknown, name: string): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}
