/** One value of a DER encoding (ITU-T X.690). */
export type DerValue = { readonly tag: number; readonly content: Buffer };

/** Tags that the structures here are made of. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  bmpText: 0x1e,
} as const;

/** Returns the tag of a context-specific value. @param isConstructed true if it holds values, not bytes */
export function contextTag(number: number, isConstructed: boolean): number {
  return (isConstructed ? 0xa0 : 0x80) | number;
}

/** Encodes a value. @param parts its content, piece by piece */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), lengthOf(content.length), content]);
}

/** Encodes an object identifier such as `2.5.29.30`. */
export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  return der(tags.oid, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
}

/**
 * Reads the values that stand one after the other in an encoding.
 * @throws RangeError for bytes that are no DER
 */
export function readDer(bytes: Buffer): readonly DerValue[] {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes.readUInt8(at + 1);
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    const start = at + 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes);
    if (start + length > bytes.length) throw new RangeError('the encoding ends too early');
    values.push({ tag: bytes.readUInt8(at), content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return values;
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const digits = Math.ceil(length.toString(16).length / 2);
  const bytes = Buffer.alloc(digits + 1, 0x80 | digits);
  bytes.writeUIntBE(length, 1, digits);
  return bytes;
}

function base128(number: number): readonly number[] {
  const groups = [number & 0x7f];
  for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128))
    groups.unshift((rest & 0x7f) | 0x80);
  return groups;
}
