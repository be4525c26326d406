const member = 'x-paystub-value';

/**
 * Puts the expression of `x-paystub-value` in the place of a parameter's value, wherever an Arazzo document has one.
 * Other runners cannot read a member whose name has a colon, such as `ia::result`: they send the value, which is that
 * of a fresh sandbox.
 */
export function withOwnValues(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(withOwnValues);
  if (typeof document !== 'object' || document === null) return document;
  const { [member]: own, ...rest } = document as Readonly<Record<string, unknown>>;
  const changed = Object.entries(rest).map(([key, value]) => [key, withOwnValues(value)]);
  return Object.fromEntries(own === undefined || !('in' in rest) ? changed : [...changed, ['value', own]]);
}
