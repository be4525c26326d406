type Container = unknown[] | { [member: string]: unknown };

/** Keys from the root of a document to a value: members by name, elements by position. */
export type Keys = readonly (string | number)[];

/**
 * A document that is changed by copies: the original stays as it is. Each object or list is copied once, when it is
 * first written to, so that a patch costs what it changes and not its operations times the document.
 */
export class Draft {
  #root: unknown;
  /** The containers that this draft has made and that stand at one place only. */
  readonly #own = new Set<object>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /** The document as it is now. */
  get root(): unknown {
    return this.#root;
  }

  /** Inserts an element into a list, or sets a member of an object or the root. */
  add(keys: Keys, value: unknown): void {
    const holder = this.#writableHolder(keys);
    const key = keys.at(-1);
    if (Array.isArray(holder)) holder.splice(Number(key), 0, value);
    else this.#set(holder, key, value);
  }

  /** Sets an element, a member or the root. */
  replace(keys: Keys, value: unknown): void {
    this.#set(this.#writableHolder(keys), keys.at(-1), value);
  }

  /** Takes an element out of its list, or a member out of its object. */
  remove(keys: Keys): void {
    const holder = this.#writableHolder(keys);
    const key = keys.at(-1);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (holder !== undefined) Reflect.deleteProperty(holder, key ?? '');
  }

  /** Allows a value of the document to stand at a second place: whichever is written to is copied first. */
  share(value: unknown): void {
    if (isContainer(value)) this.#own.delete(value);
  }

  #set(holder: Container | undefined, key: string | number | undefined, value: unknown): void {
    if (holder === undefined) this.#root = value;
    else defineMember(holder, key ?? '', value);
  }

  /** The container of the last key, to be written to; `undefined` above the root. */
  #writableHolder(keys: Keys): Container | undefined {
    if (keys.length === 0) return undefined;
    let holder = this.#writable(this.#root);
    this.#root = holder;
    for (const key of keys.slice(0, -1)) {
      const below = this.#writable(memberOf(holder, key));
      defineMember(holder, key, below);
      holder = below;
    }
    return holder;
  }

  #writable(value: unknown): Container {
    if (!isContainer(value)) throw new Error('nothing can be written into a value without members');
    if (this.#own.has(value)) return value;
    const copy = Array.isArray(value) ? [...value] : { ...value };
    // The copy shares what is in it with the original, so neither may change that in place.
    for (const member of Array.isArray(copy) ? copy : Object.values(copy)) this.share(member);
    this.#own.add(copy);
    return copy;
  }
}

/** A member or an element of its own; `undefined` where the value has none of that key. */
export function memberOf(value: unknown, key: string | number): unknown {
  if (!isContainer(value) || !Object.hasOwn(value, key)) return undefined;
  return (value as { readonly [member: string]: unknown })[key];
}

/** True for an object or a list. */
export function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

// Assignment would call the setter of `__proto__`.
function defineMember(holder: Container, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** True for two JSON values that are equal as JSON Patch's `test` sees it: the order of members does not count. */
export function isSameJson(a: unknown, b: unknown): boolean {
  const pairs: (readonly [unknown, unknown])[] = [[a, b]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [left, right] = pair;
    if (left === right) continue;
    if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) return false;
    const names = Object.keys(left);
    if (names.length !== Object.keys(right).length) return false;
    for (const name of names) {
      if (!Object.hasOwn(right, name)) return false;
      pairs.push([memberOf(left, name), memberOf(right, name)]);
    }
  }
  return true;
}
