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
import type { Reading } from './seed-text.ts';

/** Reads a text of YAML. */
export function readYamlText(text: string): Reading {
  const lines = new LineCounter();
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const document = parseDocument(text, { lineCounter: lines, merge: true, intAsBigInt: true });
  if (document.errors.length > 0)
    return { errors: document.errors.map(({ message, pos }) => ({ line: lineOf(pos[0]), text: readable(message) })) };
  const unresolved = unresolvedAliases(document);
  if (unresolved.length > 0) {
    const leadsNowhere = (alias: Alias) => ({
      line: lineOf(startOf(alias) ?? 0),
      text: `*${alias.source} leads nowhere`,
    });
    return { errors: unresolved.map(leadsNowhere) };
  }
  try {
    const content: unknown = document.toJS({ maxAliasCount: maxAliased, reviver: toExact }) ?? {};
    return { content, linesOf: (paths) => paths.map((path) => lineOf(offsetOf(document, path))) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { errors: [{ line: 1, text: `its aliases stand for more than ${maxAliased} values` }] };
  }
}

/** Every integer was read as a bigint; those that a number holds exactly become one. */
function toExact(_name: unknown, value: unknown): unknown {
  return typeof value === 'bigint' ? toInteger(value) : value;
}

/** Number of values that aliases may stand for together: far more than a seed needs, far less than the memory holds. */
const maxAliased = 10_000;

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
