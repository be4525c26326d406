/** Results of earlier parts of a composite request, by the names that the parts give them. */
export type Results = Map<string, unknown>;

/** A value with the results in place of the references to them, or the reason why it cannot be had. */
type Inserted<T> = { readonly value: T } | { readonly problem: string };

// Far more than any request has, and far less than the stack holds.
const maxDepth = 100;
const reference = /@\{([^{}]+)\}/g;

/**
 * Replaces references such as `@{employee.department.key}` by results, in all texts of a value. A text that is nothing
 * but a reference becomes the result itself.
 * @param keepsType decides of a result that is no text, which is all that a text consists of: false makes it a text
 */
export function insertResults<T>(value: T, results: Results, keepsType: () => boolean): Inserted<T> {
  let problem: string | undefined;
  const find = (path: string): unknown => {
    const found = lookUp(path.split('.'), results);
    if (found === undefined) problem ??= `@{${path}} refers to no result`;
    return found;
  };
  const insert = (part: unknown, depth = 0): unknown => {
    if (depth > maxDepth) {
      problem ??= `the request nests more than ${maxDepth} levels`;
      return null;
    }
    if (typeof part === 'string') return insertInto(part, find, keepsType);
    if (Array.isArray(part)) return part.map((item) => insert(item, depth + 1));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, insert(member, depth + 1)]));
  };
  const inserted = insert(value) as T;
  return problem === undefined ? { value: inserted } : { problem };
}

function insertInto(text: string, find: (path: string) => unknown, keepsType: () => boolean): unknown {
  const whole = /^@\{([^{}]+)\}$/.exec(text)?.[1];
  if (whole !== undefined) {
    const found = find(whole);
    return found === undefined || typeof found === 'string' || keepsType() ? found : String(found);
  }
  return text.replaceAll(reference, (_, path: string) => String(find(path)));
}

/** Follows names, and numbers from 1 for the items of a result; the first item of a single result is that result. */
function lookUp([name = '', ...path]: readonly string[], results: Results): unknown {
  let value = results.get(name);
  for (const [position, part] of path.entries()) {
    if (Array.isArray(value)) value = value[Number(part) - 1];
    else if (position === 0 && part === '1' && !hasOwn(value, part)) continue;
    else value = hasOwn(value, part) ? value[part] : undefined;
  }
  return value;
}

function hasOwn(value: unknown, name: string): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}
