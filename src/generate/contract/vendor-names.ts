/**
 * Fills in the names of the vendors. A schema with `x-paystub-vendors: true` gets an `enum` of these names and of its
 * own values. The result has no such extension.
 */
export function withVendorNames<T>(document: T, names: readonly string[]): T {
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    const { 'x-paystub-vendors': marked, enum: own = [], ...rest } = value as Readonly<Record<string, unknown>>;
    if (marked === true) return { ...rest, enum: [...names, ...(own as readonly string[])] };
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member)]));
  };
  return fill(document) as T;
}
