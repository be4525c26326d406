import { toJson } from '../../engine/http/json.ts';
import { formOf, isGenerated, isIdentifierName, isOpaque } from '../../scenario/record/generated-values.ts';
import { leavesOf } from '../../scenario/record/leaves.ts';
import { isMark, parsedBody } from '../bodies.ts';
import type { RecordedLine } from '../exchange.ts';
import type { Vocabulary } from '../pseudonyms/vocabulary.ts';
import type { Aliases } from './aliases.ts';
import type { OwnReply } from './replayer.ts';

/** A difference between the tenant's answer and ours. */
export type Difference = {
  /** JSON pointer into the body, or `status`, `header content-type`. */
  readonly where: string;
  readonly kind: 'status' | 'header' | 'missing' | 'unexpected' | 'order' | 'type' | 'length' | 'value' | 'text';
  /** True within an item of a list that could not be found among ours: it may be compared with another record. */
  readonly isUnmatched?: true;
};

/** The facts that tell which values may differ. */
export type CompareFacts = {
  readonly aliases: Aliases;
  /** True where the request created or changed records, so that ids in the answer may be new. */
  readonly writes: boolean;
  /** Values that the client sent: they are its own and come back as they are. */
  readonly requested: ReadonlySet<string>;
  /** Begin and end of the session, in milliseconds since 1970. */
  readonly times: readonly [number, number];
  readonly vocabulary: Vocabulary;
  /** True where words of a message may be substitutes. */
  readonly isAnonymous: boolean;
};

/**
 * Compares an answer of the tenant with ours. Ids that the tenant gave are learnt, and count as equal to ours from then
 * on. No values are told, only where they differ.
 */
export function compareReplies(
  { line, reply }: RecordedLine,
  own: OwnReply,
  facts: CompareFacts,
): readonly Difference[] {
  if (line.status !== own.status) return [{ where: 'status', kind: 'status' }];
  const found: Difference[] = [...headerDifferences(reply.headers, own.headers, facts)];
  const isFailure = line.status >= 400;
  compareValues(reply.body, own.body, { pointer: '', name: '' }, { ...facts, isFailure, found });
  return found;
}

function headerDifferences(
  recorded: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
  { aliases, times, writes }: CompareFacts,
): readonly Difference[] {
  const names = [
    'content-type',
    'location',
    'allow',
    'retry-after',
    'www-authenticate',
    'x-pagination',
    'preference-applied',
  ];
  return names.flatMap((name): readonly Difference[] => {
    const [theirs, ours] = [headerOf(recorded, name), own[name]];
    if ((theirs === undefined) !== (ours === undefined))
      return [{ where: `header ${name}`, kind: theirs === undefined ? 'unexpected' : 'missing' }];
    if (theirs === undefined || ours === undefined || name === 'retry-after') return [];
    if (name === 'x-pagination')
      return membersOf(theirs) === membersOf(ours) ? [] : [{ where: `header ${name}`, kind: 'value' }];
    if (name === 'location')
      return isSameLink(theirs, ours, { aliases, times, writes }) ? [] : [{ where: `header ${name}`, kind: 'value' }];
    const plain = (text: string) => text.toLowerCase().replaceAll(/\s/g, '');
    return plain(theirs) === plain(ours) ? [] : [{ where: `header ${name}`, kind: 'value' }];
  });
}

function headerOf(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  return headers[name] ?? Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1];
}

/** The names of the members of a header that holds JSON, in order; their values tell how many records there are. */
function membersOf(json: string): string {
  const value = parsedBody(json);
  return typeof value === 'object' && value !== null ? Object.keys(value).join(' ') : json;
}

/** Learns the ids at the end of a link, and compares the rest of it. */
function isSameLink(
  theirs: string,
  ours: string,
  { aliases, writes }: Pick<CompareFacts, 'aliases' | 'times' | 'writes'>,
): boolean {
  const [all, b] = [theirs, ours].map((link) => link.replace(/^https?:\/\/[^/]+/, '').split('/'));
  if (all === undefined || b === undefined || all.length < b.length) return false;
  const a = ['', ...all.slice(all.length - b.length + 1)]; // in front of it is where the tenant's API begins
  return a.every((part, at) => {
    const own = b[at] ?? '';
    if (part === own || String(aliases.of(part)) === own) return true;
    if (!writes || at < a.length - 1) return false;
    aliases.learn(part, own);
    return true;
  });
}

type Position = { readonly pointer: string; readonly name: string; readonly isUnmatched?: boolean };
type Run = CompareFacts & { readonly isFailure: boolean; readonly found: Difference[] };

function compareValues(theirs: unknown, ours: unknown, at: Position, run: Run): void {
  const note = (kind: Difference['kind']) =>
    run.found.push({
      where: at.pointer === '' ? '/' : at.pointer,
      kind,
      ...(at.isUnmatched ? { isUnmatched: true } : {}),
    });
  if (isMark(theirs)) return;
  if (theirs === undefined || ours === undefined) {
    if (theirs !== ours) note(theirs === undefined ? 'unexpected' : 'missing');
    return;
  }
  if (kindOf(theirs) !== kindOf(ours)) {
    note(theirs === null || ours === null ? 'value' : 'type');
    return;
  }
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    if (theirs.length !== ours.length) note('length');
    const inOrder = run.isAnonymous ? inOrderOf(theirs, ours, run.aliases) : ours;
    const isUnmatched = at.isUnmatched === true || inOrder === undefined;
    for (const [index, item] of theirs.slice(0, ours.length).entries()) {
      const position = { pointer: `${at.pointer}/${index}`, name: at.name, isUnmatched };
      compareValues(item, (inOrder ?? ours)[index], position, run);
    }
  } else if (typeof theirs === 'object' && theirs !== null) compareObjects(theirs, ours as object, at, run);
  else if (!isSameLeaf(theirs, ours, at.name, run)) note(isSentence(theirs) && run.isFailure ? 'text' : 'value');
}

/**
 * Our records in the order of the tenant's: it sorted by the values whose substitutes stand in the recording.
 * @returns `undefined` where one of them is not among ours
 */
function inOrderOf(
  theirs: readonly unknown[],
  ours: readonly unknown[],
  aliases: Aliases,
): readonly unknown[] | undefined {
  const byId = Map.groupBy(ours, (item) => idOf(item, aliases)); // a term may be assigned twice
  const found = theirs.map((item) => byId.get(idOf(item, aliases))?.shift());
  return byId.has(undefined) || found.includes(undefined) ? undefined : found;
}

/** The first value that identifies an object, or one in it. */
function idOf(item: unknown, aliases: Aliases): string | undefined {
  const leaf = leavesOf(item).find(({ name, value }) => isIdentifierName(name) && value !== null);
  if (leaf === undefined || (typeof leaf.value !== 'string' && typeof leaf.value !== 'number')) return undefined;
  return String(aliases.of(leaf.value) ?? leaf.value);
}

function compareObjects(theirs: object, ours: object, { pointer, isUnmatched = false }: Position, run: Run): void {
  const [a, b] = [Object.keys(theirs), Object.keys(ours)];
  for (const name of new Set([...a, ...b])) {
    const at = { pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, name, isUnmatched };
    const inPart = run.isFailure || !/error$/i.test(name) ? run : { ...run, isFailure: true }; // of a part of a bulk answer
    compareValues((theirs as Record<string, unknown>)[name], (ours as Record<string, unknown>)[name], at, inPart);
  }
  const inBoth = (names: readonly string[], others: readonly string[]) => names.filter((name) => others.includes(name));
  if (inBoth(a, b).join('\n') !== inBoth(b, a).join('\n'))
    run.found.push({ where: pointer === '' ? '/' : pointer, kind: 'order' });
}

function isSameLeaf(theirs: unknown, ours: unknown, name: string, run: Run): boolean {
  if (toJson(theirs) === toJson(ours)) return true;
  if (
    (typeof theirs !== 'string' && typeof theirs !== 'number') ||
    (typeof ours !== 'string' && typeof ours !== 'number')
  )
    return false;
  const known = run.aliases.of(theirs);
  if (known !== undefined) return String(known) === String(ours);
  if (run.isAnonymous && isSameAmount(theirs, ours)) return true;
  if (isGenerated(name, theirs, run.times)) {
    const form = typeof theirs === 'string' ? formOf(theirs) : undefined;
    const hasForm = run.isAnonymous || form === undefined || new RegExp(form).test(String(ours));
    const isTime = isGenerated('', theirs, run.times) && !isOpaque(String(theirs));
    const isAlike = hasForm && (!isTime || isGenerated('', ours, run.times)); // a record that did not change has an older time
    if (isAlike && !/date|time/i.test(name)) run.aliases.learn(theirs, ours);
    return isAlike;
  }
  if (run.writes && isIdentifierName(name) && !run.requested.has(String(theirs))) {
    run.aliases.learn(theirs, ours);
    return true;
  }
  if (typeof theirs !== 'string' || typeof ours !== 'string') return false;
  if (/^(\/|https?:)/.test(theirs)) return isSameLink(theirs, ours, run);
  return isSentence(theirs) && (run.isFailure || run.isAnonymous) && isSamePattern(theirs, ours, run);
}

/**
 * True for amounts that differ by a unit of their last digit: where one was worked out of others, the substitutes were
 * rounded each alone.
 */
function isSameAmount(theirs: string | number, ours: string | number): boolean {
  const [a, b] = [String(theirs), String(ours)];
  if (
    typeof theirs !== typeof ours ||
    !/\d\.\d/.test(a + b) ||
    !/^-?\d+(\.\d+)?$/.test(a) ||
    !/^-?\d+(\.\d+)?$/.test(b)
  )
    return false;
  const unit = 10 ** -(a.split('.')[1]?.length ?? 0);
  return Math.abs(Number(a) - Number(b)) < 1.01 * unit;
}

/** Compares two messages word by word. Numbers, ids and, in an anonymous one, words that the vendor does not use may differ. */
function isSamePattern(theirs: string, ours: string, { aliases, vocabulary, isAnonymous }: Run): boolean {
  const [a, b] = [theirs, ours].map((text) => text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []);
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every((word, at) => {
    const own = b[at] ?? '';
    if (word === own || String(aliases.of(word)) === own) return true;
    if (/^(line|position)$/i.test(a[at - 1] ?? '') && /^\d+$/.test(word + own)) return true; // spaces are not recorded
    const isWord = /^[\p{L}\p{M}\p{N}]+$/u.test(word) && own !== '';
    return isAnonymous && isWord && (!vocabulary.has(word) || !vocabulary.has(own));
  });
}

function isSentence(value: unknown): boolean {
  return typeof value === 'string' && value.includes(' ');
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value === 'bigint' ? 'number' : typeof value;
}
