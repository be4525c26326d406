/** A member's name as a part of a JSON pointer (RFC 6901): `~` is written `~0`, `/` is written `~1`. */
export function escapePointer(member: string): string {
  return /[~/]/.test(member) ? member.replaceAll('~', '~0').replaceAll('/', '~1') : member;
}

/** The member's name that a part of a JSON pointer stands for. */
export function unescapePointer(part: string): string {
  return part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part;
}

/** Name of the member of the root that a JSON pointer leads into, `''` where it is the root itself. */
export function firstMember(pointer: string): string {
  const end = pointer.indexOf('/', 1);
  return unescapePointer(end === -1 ? pointer.slice(1) : pointer.slice(1, end));
}

/** Puts another value in the place of the one at a JSON pointer, which is not the root. */
export function replaceAt(data: unknown, pointer: string, value: unknown): void {
  const end = pointer.lastIndexOf('/');
  const holder = valueAt(data, pointer.slice(0, end));
  const own = { value, writable: true, enumerable: true, configurable: true }; // `__proto__` is a member as well
  Object.defineProperty(holder, unescapePointer(pointer.slice(end + 1)), own);
}

/** The value at a JSON pointer, `undefined` where there is none. */
export function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (let at = 0; at < pointer.length; ) {
    if (typeof value !== 'object' || value === null) return undefined;
    const next = pointer.indexOf('/', at + 1);
    const end = next === -1 ? pointer.length : next;
    const member = unescapePointer(pointer.slice(at + 1, end));
    value = Object.hasOwn(value, member) ? (value as Record<string, unknown>)[member] : undefined;
    at = end;
  }
  return value;
}
