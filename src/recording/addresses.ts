import type { OperationData } from '../engine/data-classes.ts';
import type { Operation } from '../engine/http/contract.ts';
import type { Locate } from '../engine/http/router.ts';
import { isSecret } from '../engine/journal/redact.ts';
import type { Vendor } from '../engine/request/vendor.ts';
import type { DataTree } from './data-tree.ts';

/** Replaces what stands in paths, queries and links. The segments of the contract stay. */
export class Addresses {
  readonly #bases: readonly string[];
  readonly #locate: Locate;
  readonly #tree: DataTree;
  /** Segments of the contract's paths, in lower case. */
  readonly #segments: ReadonlySet<string>;

  constructor({ contract, bases }: Pick<Vendor, 'contract' | 'bases'>, locate: Locate, tree: DataTree) {
    this.#bases = bases;
    this.#locate = locate;
    this.#tree = tree;
    const all = [...bases, ...contract.operations.map(({ path }) => path)].flatMap((path) => path.split('/'));
    this.#segments = new Set(all.filter((each) => !each.includes('{')).map((each) => each.toLowerCase()));
    tree.link = (value) => this.link(value);
  }

  /** The operation at a method and path. */
  operationOf(method: string, target: string): Operation | undefined {
    const [path = ''] = target.split('?');
    for (const base of this.#bases) {
      if (!path.toLowerCase().startsWith(base.toLowerCase())) continue;
      const located = this.#locate(method, path.slice(base.length));
      if (located?.found === true) return located.operation;
    }
    return undefined;
  }

  /** A path with its query. */
  target(method: string, target: string, data: OperationData): string {
    const [path = '', search] = target.split(/\?(.*)/s);
    const operation = this.operationOf(method, target);
    const template = operation?.path.split('/').reverse() ?? [];
    const segments = path.split('/').reverse(); // what stands in front of the contract's path is its base
    const shown = segments.map((segment, at) => {
      const name = /\{(\w+)\}/.exec(template[at] ?? '')?.[1];
      const node = name === undefined ? undefined : data.path?.[name];
      if (name === undefined && template[at]?.toLowerCase() === segment.toLowerCase()) return segment;
      return node === undefined ? this.#segment(segment) : encode(this.#tree.text(node, decode(segment)));
    });
    return shown.reverse().join('/') + (search === undefined ? '' : `?${this.#search(search, data)}`);
  }

  /** A path or URL that a message names. The host of a tenant becomes one that nobody has. */
  link(value: string): string {
    const [, origin = '', rest = value] = /^(https?:\/\/[^/?#]*)(.*)$/s.exec(value) ?? [];
    const host = origin === '' ? '' : 'https://tenant.example.com';
    const [path = '', search] = rest.split(/\?(.*)/s);
    const shown = path
      .split('/')
      .map((segment) => this.#segment(segment))
      .join('/');
    return `${host}${shown}${search === undefined ? '' : `?${this.#search(search, {})}`}`;
  }

  #segment(segment: string): string {
    if (segment === '' || this.#segments.has(segment.toLowerCase())) return segment;
    return encode(this.#tree.text({ is: 'text' }, decode(segment)));
  }

  #search(search: string, data: OperationData): string {
    return search
      .split('&')
      .map((pair) => {
        const [name = '', value] = pair.split(/=(.*)/s);
        const known = Object.entries(data.query ?? {}).find(
          ([each]) => each.toLowerCase() === decode(name).toLowerCase(),
        );
        if (value === undefined) return known === undefined ? this.#segment(name) : name;
        const kind = known?.[1] ?? { is: isSecret(name) ? 'secret' : 'text' };
        const shown = this.#tree.text(kind, decode(value.replaceAll('+', ' ')));
        return `${name}=${encode(shown)}`;
      })
      .join('&');
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
