/** The member with what `paystub replay` takes in the place of what other runners can read. */
export const ownValue = 'x-paystub-value';

/**
 * Puts `x-paystub-value` in the place of a parameter's value, of a request's payload, or of a whole criterion, wherever an
 * Arazzo document has one. Other runners cannot read a member whose name has a colon, such as `ia::result`: they send the
 * value, which is that of a fresh sandbox, and check the criterion, which asks for less.
 */
export function withOwnValues(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(withOwnValues);
  if (typeof document !== 'object' || document === null) return document;
  const { [ownValue]: own, ...rest } = document as Readonly<Record<string, unknown>>;
  if (own !== undefined && typeof rest.condition === 'string') return { condition: own };
  const changed = Object.entries(rest).map(([key, value]) => [key, withOwnValues(value)]);
  const member = 'in' in rest ? 'value' : 'contentType' in rest ? 'payload' : undefined;
  return Object.fromEntries(own === undefined || member === undefined ? changed : [...changed, [member, own]]);
}
