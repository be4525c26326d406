import { endOfText, isClosing, isDeeper, isOpening } from './depth.ts';
import { parseJson } from './json.ts';

/** The bounds of JSON that is parsed in parts. */
export type PartBounds = {
  /** Greatest number of lists and objects that stand in each other. */
  readonly maxDepth: number;
  /** Greatest number of members, lists and objects: it decides how much memory the value takes. */
  readonly maxMembers: number;
  /** Characters of the longest text. */
  readonly maxTextLength: number;
  /** Characters that are parsed at a time. */
  readonly partLength?: number;
  /** Number of lists and objects around the objects that become maps: one with 100,000 members costs too much at once. */
  readonly mapDepth?: number;
};

/** JSON that is over a bound; the message says which. */
export class OverBound extends Error {}

/**
 * Parses JSON as `parseJson` does, but part by part, so that others are served meanwhile. The objects of `mapDepth` are
 * maps, with their members in the order of the text.
 * @param pause awaited between two parts
 * @throws SyntaxError for a text that is no JSON, and OverBound
 */
export async function parseInParts(text: string, bounds: PartBounds, pause: () => Promise<void>): Promise<unknown> {
  const reader = new PartReader(text, bounds, pause);
  const value = await reader.readValue(0);
  reader.requireEnd();
  return value;
}

const maxBlanks = 65_536;
const blank = /[ \t\n\r]{0,65536}/y;
const scalar = /[^\s,\]}]{0,65536}/y;

class PartReader {
  readonly #text: string;
  readonly #bounds: PartBounds;
  readonly #partLength: number;
  readonly #pause: () => Promise<void>;
  #at = 0;
  #members = 0;
  /** Characters that were looked at since the last pause. */
  #work = 0;

  constructor(text: string, bounds: PartBounds, pause: () => Promise<void>) {
    this.#text = text;
    this.#bounds = bounds;
    this.#partLength = bounds.partLength ?? 65_536;
    this.#pause = pause;
  }

  /** @param depth number of lists and objects around the value */
  async readValue(depth: number): Promise<unknown> {
    this.#skipBlanks();
    const code = this.#text.charCodeAt(this.#at);
    const { mapDepth = -1 } = this.#bounds;
    if (code === 0x7b && depth === mapDepth) return this.#readMap(depth + 1);
    const end = !isOpening(code) ? this.#endOfScalar(code) : depth < mapDepth ? undefined : this.#endWithinPart();
    if (this.#work > this.#partLength) await this.#rest();
    if (end !== undefined) return this.#parseTo(end, depth);
    if (depth >= this.#bounds.maxDepth) throw this.#tooDeep();
    this.#at += 1;
    return code === 0x5b ? this.#readList(depth + 1) : this.#readObject(depth + 1);
  }

  requireEnd(): void {
    this.#skipBlanks();
    if (this.#at < this.#text.length) throw this.#unexpected();
  }

  async #readList(depth: number): Promise<unknown[]> {
    const items: unknown[] = [];
    while (this.#hasNext(items.length === 0, 0x5d)) items.push(await this.readValue(depth));
    return items;
  }

  async #readObject(depth: number): Promise<object> {
    const object: Record<string, unknown> = {};
    await this.#readMembers(depth, (name, value) => {
      const own = { value, writable: true, enumerable: true, configurable: true };
      if (name === '__proto__') Object.defineProperty(object, name, own);
      else object[name] = value;
    });
    return object;
  }

  async #readMap(depth: number): Promise<ReadonlyMap<string, unknown>> {
    const map = new Map<string, unknown>();
    this.#at += 1;
    await this.#readMembers(depth, (name, value) => map.set(name, value));
    return map;
  }

  async #readMembers(depth: number, add: (name: string, value: unknown) => void): Promise<void> {
    let isFirst = true;
    while (this.#hasNext(isFirst, 0x7d)) {
      isFirst = false;
      add(this.#readName(), await this.readValue(depth));
    }
  }

  /** Goes to the next item or member. @returns false at the end of the list or object, which is passed */
  #hasNext(isFirst: boolean, closing: number): boolean {
    this.#skipBlanks();
    const code = this.#text.charCodeAt(this.#at);
    if (code === closing) {
      this.#at += 1;
      return false;
    }
    this.#count();
    if (isFirst) return true;
    this.#require(0x2c);
    return true;
  }

  #readName(): string {
    this.#skipBlanks();
    if (this.#text.charCodeAt(this.#at) !== 0x22) throw this.#unexpected();
    const name = this.#parseTo(this.#endOfScalar(0x22), 0) as string;
    this.#skipBlanks();
    this.#require(0x3a);
    return name;
  }

  #parseTo(end: number, depth: number): unknown {
    const part = this.#text.slice(this.#at, end);
    if (isDeeper(part, this.#bounds.maxDepth - depth)) throw this.#tooDeep();
    const value = parseJson(part);
    this.#at = end;
    return value;
  }

  /** Position behind the list or object that begins here; `undefined` where it is longer than a part. */
  #endWithinPart(): number | undefined {
    const limit = Math.min(this.#text.length, this.#at + this.#partLength);
    const members = this.#members;
    let depth = 0;
    let at = this.#at;
    for (; at < limit; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x22) at = this.#endOfString(at);
      else if (code === 0x2c || code === 0x3a) this.#count();
      else if (isOpening(code)) depth += 1;
      else if (isClosing(code)) depth -= 1;
      if (depth === 0) break;
    }
    this.#work += at - this.#at;
    if (depth === 0) return at + 1;
    this.#members = members; // they are counted again, one by one
    if (at >= this.#text.length) throw new SyntaxError('the text ends within a list or an object');
    return undefined;
  }

  #endOfScalar(code: number): number {
    const end = code === 0x22 ? this.#endOfString(this.#at) + 1 : this.#endOf(scalar);
    if (end === this.#at) throw this.#unexpected();
    this.#work += end - this.#at;
    return end;
  }

  #endOfString(start: number): number {
    const end = endOfText(this.#text, start, this.#bounds.maxTextLength);
    if (end - start - 1 > this.#bounds.maxTextLength)
      throw new OverBound(`a text of over ${this.#bounds.maxTextLength} characters`);
    return end;
  }

  #count(): void {
    this.#members += 1;
    if (this.#members > this.#bounds.maxMembers) throw new OverBound(`over ${this.#bounds.maxMembers} members`);
  }

  async #rest(): Promise<void> {
    this.#work = 0;
    await this.#pause();
  }

  #skipBlanks(): void {
    const end = this.#endOf(blank);
    if (end - this.#at === maxBlanks) throw new OverBound(`${maxBlanks} blanks in a row`);
    this.#work += end - this.#at;
    this.#at = end;
  }

  #endOf(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    pattern.test(this.#text);
    return pattern.lastIndex;
  }

  #require(code: number): void {
    if (this.#text.charCodeAt(this.#at) !== code) throw this.#unexpected();
    this.#at += 1;
  }

  #unexpected(): SyntaxError {
    return new SyntaxError(
      this.#at < this.#text.length ? `unexpected character at position ${this.#at}` : 'the text ends too early',
    );
  }

  #tooDeep(): SyntaxError {
    return new SyntaxError(`it is nested deeper than ${this.#bounds.maxDepth} levels`);
  }
}
