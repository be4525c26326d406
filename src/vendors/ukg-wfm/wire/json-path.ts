/**
 * Writes a JSON pointer as the vendor's platform writes paths: `[0].assignments[1].effectiveDate`.
 * The root is `request`.
 */
export function toPath(pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const path = parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join('');
  return path === '' ? 'request' : path.replace(/^\./, '');
}

/** The last part of a pointer, written the same way. */
export function lastPart(pointer: string): string {
  return toPath(pointer.slice(pointer.lastIndexOf('/')));
}

/** The pointer without its last part. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
