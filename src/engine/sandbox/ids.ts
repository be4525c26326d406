/**
 * The ids that one request draws. They look random but repeat: the same requests in a fresh sandbox draw the same ids.
 * They are no secrets; a stub's tokens protect nothing.
 */
export class Ids {
  readonly #salt: number;
  #drawn = 0;

  /**
   * @param salt number of the sandbox's name, see `salt`
   * @param ordinal number of the request in its sandbox
   */
  constructor(salt: number, ordinal: number) {
    this.#salt = mix(salt ^ mix(ordinal));
  }

  /** True once an id was drawn. */
  get isUsed(): boolean {
    return this.#drawn > 0;
  }

  /** A version 4 UUID in lower case. */
  uuid(): string {
    const [a, b, c, d] = [this.#word(), this.#word(), this.#word(), this.#word()];
    const version = (b & 0xffff0fff) | 0x4000;
    const variant = (c & 0x3fffffff) | 0x80000000;
    return `${hex(a >>> 16)}${hex(a)}-${hex(b >>> 16)}-${hex(version)}-${hex(variant >>> 16)}-${hex(c)}${hex(d >>> 16)}${hex(d)}`;
  }

  /** A text of so many characters from an alphabet, by default that of base64url. */
  text(length: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'): string {
    const codes: number[] = [];
    while (codes.length < length) codes.push(alphabet.charCodeAt(this.#word() % alphabet.length));
    return String.fromCharCode(...codes);
  }

  /** A number from 0 up to, not including, 1. */
  fraction(): number {
    return this.#word() / 2 ** 32;
  }

  #word(): number {
    this.#drawn += 1;
    return mix(this.#salt + Math.imul(this.#drawn, 0x9e3779b9)) >>> 0;
  }
}

const hexBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The lower 16 bits in four hexadecimal digits. */
function hex(word: number): string {
  return `${hexBytes[(word >>> 8) & 255]}${hexBytes[word & 255]}`;
}

/** A 32-bit hash of a text. */
export function salt(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

// The finalizer of MurmurHash3: every input bit reaches every output bit.
function mix(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
