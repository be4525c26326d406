import { type KnownValues, keyName, plainName } from './known-values.ts';
import type { FuzzRequest } from './requests.ts';
import type { FuzzAnswer } from './send.ts';
import type { Target } from './targets.ts';

type Members = Readonly<Record<string, unknown>>;

const maxEach = 20;
const maxRead = 300;

/** Values and records of earlier answers: later requests name records that were made meanwhile, with bodies like theirs. */
export class Learned {
  readonly #known: Map<string, unknown[]>;
  /** Parameters of paths that lead to a record, by the path's template. */
  readonly #instances = new Map<string, Members[]>();
  /** Records as answers show them, by the template of their list. */
  readonly #records = new Map<string, Members[]>();
  readonly #templates: ReadonlySet<string>;

  /** @param known values to begin with, by the name of their member */
  constructor(targets: readonly Target[], known: KnownValues) {
    this.#known = new Map(Array.from(known, ([name, values]) => [name, [...values]]));
    this.#templates = new Set(targets.map(({ path }) => path));
  }

  /** Values by the name of their member: the same lists grow as answers come. */
  get known(): KnownValues {
    return this.#known;
  }

  /** Parameters that lead to a record at a template; none at first. */
  instancesOf(template: string): readonly Members[] {
    return listIn(this.#instances, template);
  }

  /** Records of the list that a template is of, or is itself. */
  recordsOf(template: string): readonly Members[] {
    return listIn(this.#records, collectionOf(template));
  }

  /** Notes the values and the records of an answer that was a success. */
  note({ path }: Target, { params = {} }: FuzzRequest, { headers, text }: FuzzAnswer): void {
    if (!/[/+]json\b/.test(headers['content-type'] ?? '') || text.length > 50_000) return;
    const body = read(text);
    this.#noteValues(body);
    const template = collectionOf(path);
    const following = [...this.#templates].find(
      (each) => each !== path && collectionOf(each) === template && each !== template,
    );
    const name = /\{([^}]+)\}[^{]*$/.exec(following ?? '')?.[1];
    for (const record of recordsIn(body).slice(0, 5)) {
      push(listIn(this.#records, template), record);
      const id = record.Id ?? record.id ?? record.key;
      if (id === undefined) continue;
      push(listIn(this.#known, plainName(keyName(template.split('/').at(-1) ?? ''))), id);
      if (following !== undefined && name !== undefined)
        push(listIn(this.#instances, following), { ...params, [name]: id });
    }
  }

  #noteValues(body: unknown): void {
    let read = 0;
    const visit = (value: unknown, name: string): void => {
      read += 1;
      if (read > maxRead) return;
      if (typeof value === 'string' || typeof value === 'number') push(listIn(this.#known, plainName(name)), value);
      else if (typeof value === 'object' && value !== null)
        for (const [member, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? name : member);
    };
    visit(body, '');
  }
}

/** JSON that can be read; `undefined` for a text that a fault has cut, or that HEAD leaves out. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The template of the list that a template's record is in. */
function collectionOf(template: string): string {
  return template.replace(/\/\{[^}]*\}$/, '');
}

function listIn<T>(lists: Map<string, T[]>, name: string): T[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

/** The newest ones take the places of the oldest learned; what was known at first stays. */
function push<T>(list: T[], value: T): void {
  if (list.includes(value)) return;
  list.push(value);
  if (list.length > 3 * maxEach) list.splice(list.length - maxEach - 1, 1);
}

/** The records of an answer: of a list, of a page, or one. */
function recordsIn(body: unknown): readonly Members[] {
  if (Array.isArray(body)) return body.filter(isMembers);
  if (!isMembers(body)) return [];
  const result = body['ia::result'] ?? body.records ?? body;
  return Array.isArray(result) ? result.filter(isMembers) : isMembers(result) ? [result] : [];
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
