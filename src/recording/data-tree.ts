import type { ContractData, DataClass, DataNode, DataParts } from '../engine/data-classes.ts';
import { isSecret } from '../engine/journal/redact.ts';
import type { Pseudonyms } from './pseudonyms/pseudonyms.ts';
import type { Vocabulary } from './pseudonyms/vocabulary.ts';

/** The kinds of data, the one first that must be hidden best. */
const byDanger: readonly DataClass[] = [
  ...(['secret', 'national-id', 'bank', 'email', 'phone', 'date', 'money'] as const),
  ...(['name', 'address', 'id', 'text', 'message', 'code'] as const),
];

/** Replaces the values in a JSON value by what a contract says of them. */
export class DataTree {
  readonly #data: ContractData;
  readonly #ignoresCase: boolean;
  readonly #pseudonyms: Pseudonyms;
  readonly #vocabulary: Vocabulary;
  /** By name of a member: what all schemas that have it say of it; nothing where they disagree. */
  readonly #byName: ReadonlyMap<string, readonly DataParts[]>;
  /** Every member that the contract names. */
  readonly #names = new Set<string>();
  /** Replaces what is in a link. */
  link: (value: string) => string = (value) => this.#pseudonyms.text('text', value, this.#vocabulary);

  constructor(data: ContractData, ignoresCase: boolean, pseudonyms: Pseudonyms, vocabulary: Vocabulary) {
    this.#data = data;
    this.#ignoresCase = ignoresCase;
    this.#pseudonyms = pseudonyms;
    this.#vocabulary = vocabulary;
    this.#byName = this.#collectNames();
  }

  value(node: DataNode, value: unknown): unknown {
    return this.#value(this.#partsOf(node), value);
  }

  /** A text in a path, a query or a header, where numbers are texts too. */
  text(node: DataNode, value: string): string {
    const parts = this.#partsOf(node);
    if (parts.length > 0 && parts.every((part) => part.plain === true) && /^-?\d*\.?\d*$|^(true|false)$/.test(value))
      return value;
    return String(this.#leaf(parts.length === 0 ? [{ is: 'text' }] : parts, value));
  }

  #value(parts: readonly DataParts[], value: unknown): unknown {
    if (Array.isArray(value)) {
      const items = parts.flatMap((part) => (part.items === undefined ? [] : this.#partsOf(part.items)));
      return value.map((item) => this.#value(items.length === 0 ? parts.filter(isLeaf) : items, item));
    }
    if (typeof value === 'object' && value !== null) return this.#object(parts, value as Record<string, unknown>);
    return this.#leaf(parts, value);
  }

  #object(parts: readonly DataParts[], value: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const changed = typeof value.path === 'string' && typeof value.op === 'string' ? value.path : undefined;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const found = this.#member(parts, name);
        if (found.length > 0) return [name, this.#value(found, member)];
        const named = changed !== undefined && name === 'value' ? lastName(changed) : undefined;
        if (named !== undefined) return [name, this.#value(this.#byName.get(named.toLowerCase()) ?? [], member)];
        const shown = this.#names.has(name)
          ? name
          : this.#pseudonyms.text('message', name, { has: (word) => !/\d/.test(word) });
        return [
          shown,
          isSecret(name) && typeof member === 'string' ? this.#pseudonyms.secret(member) : this.#value([], member),
        ];
      }),
    );
  }

  #member(parts: readonly DataParts[], name: string): readonly DataParts[] {
    const found = parts.flatMap(({ members = {}, others }) => {
      const node = Object.hasOwn(members, name) ? members[name] : this.#inAnyCase(members, name);
      if (node !== undefined) return this.#partsOf(node);
      if (others === undefined) return [];
      // A map by names of fields, as in the queries of Intacct: `employeePosition.id`.
      const declared = this.#partsOf(others);
      const listed = declared.filter(({ values }) => values !== undefined); // `asc` and `desc` of an order
      return listed.length > 0 ? listed : (this.#byName.get(lastName(name).toLowerCase()) ?? declared);
    });
    return found;
  }

  #inAnyCase(members: Readonly<Record<string, DataNode>>, name: string): DataNode | undefined {
    if (!this.#ignoresCase) return undefined;
    const key = Object.keys(members).find((each) => each.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : members[key];
  }

  #leaf(parts: readonly DataParts[], value: unknown): unknown {
    if (value === null || typeof value === 'boolean' || value === undefined) return value;
    if (parts.some(({ values }) => values?.includes(value as string) === true)) return value;
    const kinds = parts.flatMap(({ is }) => (is === undefined ? [] : [is]));
    if (/^(true|false)$/.test(String(value)) && parts.some(({ plain }) => plain === true)) return value;
    const kind = byDanger.find((each) => kinds.includes(each)) ?? 'text';
    if (typeof value !== 'string') {
      const isPlain = kinds.length === 0 && parts.some(({ plain }) => plain === true);
      return isPlain ? value : this.#pseudonyms.number(kind, value as number);
    }
    return kind !== 'secret' && isLink(value) ? this.link(value) : this.#pseudonyms.text(kind, value, this.#vocabulary);
  }

  /** The parts of a node, references and alternatives followed. */
  #partsOf(node: DataNode, open: readonly string[] = []): readonly DataParts[] {
    if (typeof node === 'string') {
      const target = this.#data.schemas[node.slice(1)];
      return target === undefined || open.includes(node) ? [] : this.#partsOf(target, [...open, node]);
    }
    if (Array.isArray(node)) return (node as readonly DataNode[]).flatMap((each) => this.#partsOf(each, open));
    return Object.keys(node).length === 0 ? [] : [node as DataParts];
  }

  #collectNames(): ReadonlyMap<string, readonly DataParts[]> {
    const found = new Map<string, DataParts[]>();
    const visit = (node: DataNode): void => {
      for (const part of typeof node === 'string'
        ? []
        : Array.isArray(node)
          ? node.flatMap((each) => (typeof each === 'object' && !Array.isArray(each) ? [each as DataParts] : []))
          : [node as DataParts]) {
        if (part.items !== undefined) visit(part.items);
        if (part.others !== undefined) visit(part.others);
        for (const [name, member] of Object.entries(part.members ?? {})) {
          this.#names.add(name);
          const leaves = this.#partsOf(member).filter(isLeaf);
          found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), ...leaves]);
          visit(member);
        }
      }
    };
    for (const schema of Object.values(this.#data.schemas)) visit(schema);
    const agreed = [...found].filter(([, parts]) => {
      const kinds = new Set(parts.flatMap(({ is }) => (is === undefined ? [] : [is])));
      return parts.length > 0 && (kinds.size <= 1 || !kinds.has('code'));
    });
    return new Map(agreed);
  }
}

/** True for a text that is a path or a URL. */
function isLink(text: string): boolean {
  return /^(\/[^\s/]+\/[^\s]*|https?:\/\/\S+)$/.test(text);
}

function isLeaf({ is, values, plain }: DataParts): boolean {
  return is !== undefined || values !== undefined || plain === true;
}

function lastName(path: string): string {
  return path.split(/[./]/).at(-1) ?? path;
}
