import { unescapePointer } from '../../engine/http/json-pointer.ts';

/**
 * Looks up a JSON pointer (RFC 6901).
 * @param pointer `/ia::result/0/key`, or `''` for the whole document
 * @returns the value inside an object, so that `null` and `undefined` differ from no value, which is `undefined`
 */
export function lookUp(document: unknown, pointer: string): { readonly value: unknown } | undefined {
  let value = document;
  for (const token of pointer.split('/').slice(1)) {
    const member = unescapePointer(token);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, member)) return undefined;
    value = (value as Record<string, unknown>)[member];
  }
  return { value };
}
