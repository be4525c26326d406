/**
 * Makes ids that look random and are repeatable: the same requests in a fresh sandbox draw the same ids.
 * They are no secrets; a stub's tokens protect nothing.
 */
export class Ids {
  readonly #salt: number;
  #drawn = 0;

  /**
   * @param salt tells sandboxes apart
   * @param ordinal number of the request in its sandbox
   */
  constructor(salt: number, ordinal: number) {
    this.#salt = mix(salt ^ mix(ordinal));
  }

  /** A version 4 UUID in lower case. */
  uuid(): string {
    const hex = [this.#word(), this.#word(), this.#word(), this.#word()]
      .map((word) => word.toString(16).padStart(8, '0'))
      .join('');
    const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** Text of the given length from the characters of an alphabet, by default that of base64url. */
  text(length: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'): string {
    let text = '';
    while (text.length < length) text += alphabet.charAt(this.#word() % alphabet.length);
    return text;
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

/** A 32-bit number that stands for a text. */
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
