import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { toInteger } from '../engine/http/json.ts';
import type { VendorKit } from '../vendors/kit.ts';
import { addOwnData, type DataError, type ReadingOptions } from './add-own-data.ts';
import { toFileError } from './line-errors.ts';

/**
 * Adds the records of a seed file (YAML or JSON) to the vendors' seeds, all of them or none.
 * @param name the file's name in messages
 * @param options `now` is the creation time of records that do not have one
 * @throws SeedFileError with file, line and text of every error
 */
export async function addSeedFile(
  text: string,
  name: string,
  vendors: readonly VendorKit[],
  options: ReadingOptions,
): Promise<readonly VendorKit[]> {
  const lines = new LineCounter();
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const document = parseDocument(text, { lineCounter: lines, merge: true, intAsBigInt: true });
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ message, pos }) => ({ line: lineOf(pos[0]), text: readable(message) }));
    throw toFileError(name, errors);
  }
  const unresolved = unresolvedAliases(document);
  if (unresolved.length > 0) {
    const errors = unresolved.map((alias) => ({
      line: lineOf(startOf(alias) ?? 0),
      text: `*${alias.source} leads nowhere`,
    }));
    throw toFileError(name, errors);
  }
  const content = toContent(document, name);
  const added = await addOwnData(content, vendors, options);
  if (added.errors.length === 0) return added.vendors;
  const errors = added.errors.map((error) => ({ line: lineOf(offsetOf(document, error.path)), text: inTable(error) }));
  throw toFileError(name, errors);
}

/** Every integer was read as a bigint; those that a number holds exactly become one. */
function toExact(_name: unknown, value: unknown): unknown {
  return typeof value === 'bigint' ? toInteger(value) : value;
}

/** Number of values that aliases may stand for together: far more than a seed needs, far less than the memory holds. */
const maxAliased = 10_000;

/** @throws SeedFileError for aliases of aliases that stand for too many values */
function toContent(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliased, reviver: toExact }) ?? {};
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw toFileError(name, [{ line: 1, text: `its aliases stand for more than ${maxAliased} values` }]);
  }
}

function readable(message: string): string {
  return message.startsWith('Maximum call stack') ? 'it is nested too deep' : (message.split('\n')[0] ?? '');
}

/** Returns the aliases that have no anchor before them, or that are inside their own anchor. */
function unresolvedAliases(document: Document): readonly Alias[] {
  const unresolved: Alias[] = [];
  visit(document, {
    Alias: (_, alias, ancestors) => {
      const target = alias.resolve(document);
      if (target === undefined || ancestors.includes(target)) unresolved.push(alias);
    },
  });
  return unresolved;
}

function inTable({ path: [vendor, table], message }: DataError): string {
  return vendor === undefined || table === undefined ? message : `${vendor}/${table}: ${message}`;
}

/**
 * Returns the offset of a member's name or a list's item; of a path that leads nowhere, that of its last known part.
 */
function offsetOf(document: Document, path: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
