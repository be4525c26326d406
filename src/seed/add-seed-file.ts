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
import type { VendorKit } from '../vendors/kit.ts';
import { type Complaint, takeOwnData } from './add-own-data.ts';

/** A seed file cannot be taken; nothing of it is. The message has a line for each error. */
export class SeedFileError extends Error {
  override readonly name = 'SeedFileError';
}

const mostErrors = 20;

/**
 * Takes the records of a seed file (YAML or JSON) over into the vendors' seeds, all of them or none.
 * @param name what messages call the file
 * @param now milliseconds since 1970; when the records were made, where they do not say it
 * @throws SeedFileError with file, line and what is wrong
 */
export async function takeSeedFile(
  text: string,
  name: string,
  vendors: readonly VendorKit[],
  now: number,
): Promise<readonly VendorKit[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  if (document.errors.length > 0) {
    throw refusal(
      name,
      document.errors.map(({ message, pos }) => ({
        line: lines.linePos(pos[0]).line,
        says: message.split('\n')[0] ?? '',
      })),
    );
  }
  const astray = aliasesAstray(document);
  if (astray.length > 0) {
    throw refusal(
      name,
      astray.map((alias) => ({
        line: lines.linePos(startOf(alias) ?? 0).line,
        says: `*${alias.source} leads nowhere`,
      })),
    );
  }
  const { vendors: taken, complaints } = await takeOwnData(document.toJS({ maxAliasCount: -1 }) ?? {}, vendors, now);
  if (complaints.length === 0) return taken;
  throw refusal(
    name,
    complaints.map(({ path, says }) => ({
      line: lines.linePos(offsetOf(document, path)).line,
      says: inContext(path, says),
    })),
  );
}

/** Aliases without an anchor before them, or within what they stand for. */
function aliasesAstray(document: Document): readonly Alias[] {
  const astray: Alias[] = [];
  visit(document, {
    Alias: (_, alias, above) => {
      const target = alias.resolve(document);
      if (target === undefined || above.includes(target)) astray.push(alias);
    },
  });
  return astray;
}

function inContext([vendor, table]: Complaint['path'], says: string): string {
  return vendor === undefined || table === undefined ? says : `${vendor}/${table}: ${says}`;
}

function refusal(name: string, errors: readonly { readonly line: number; readonly says: string }[]): SeedFileError {
  const sorted = errors.toSorted((a, b) => a.line - b.line);
  const shown = sorted.slice(0, mostErrors).map(({ line, says }) => `${name}:${line}: ${says}`);
  const more = sorted.length - shown.length;
  const head = `${name} is not loaded: ${sorted.length} ${sorted.length === 1 ? 'error' : 'errors'}`;
  return new SeedFileError([head, ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
}

/** Where a path leads to in the text, or as far as it leads: the name of a member, the beginning of a list's item. */
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
