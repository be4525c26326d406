import { parseJson, toJson } from '../../engine/http/json.ts';
import type { Append, KeptFacts, LogRow, NewEntry } from '../../engine/replicas/shared-store.ts';
import type { Answer, Send } from './connections.ts';
import type { Statements } from './statements.ts';

/** A row of an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of a log. */
export function toLogRows(rows: readonly Row[]): readonly LogRow[] {
  return rows.map(({ seq, body }) => ({ seq: Number(seq), body: String(body) }));
}

/** The answers of a text of several statements that may have rows. */
export function answersWithRows(answer: Answer | readonly Answer[]): readonly Answer[] {
  return [answer].flat().filter(({ command }) => command === 'SELECT') as Answer[];
}

/** The facts of a sandbox in its row. */
export function factsIn({ facts }: Row): KeptFacts | undefined {
  return typeof facts === 'string' ? (parseJson(facts) as KeptFacts) : undefined;
}

/** Lets the journal forget what an append says. */
export async function forget(send: Send, statements: Statements, { id, forget: what, restart }: Append): Promise<void> {
  if (what === 'all') await send(statements.forgetAll, [id, restart]);
  else if (what !== undefined) await send(statements.forgetAfter, [id, what]);
}

/** Appends to a log. @returns the number of requests; `undefined` where it is not as the append expects */
export async function appendWith(send: Send, statements: Statements, append: Append): Promise<number | undefined> {
  const { id, head, epoch, ownersKnown = null, rows, turn, facts, owners, entries } = append;
  const log = [head, toTexts(rows), turn, toJson(facts), owners, epoch, ownersKnown];
  const values = [id, ...entryValues(entries, head), ...log];
  const found = (await send(statements.append, values)).rows[0];
  return found === undefined ? undefined : Number(found.requests);
}

/** The values of journal entries: texts, rows of the log, their order, and their counts by vendor, operation and status. */
export function entryValues(entries: readonly NewEntry[], head: number): readonly unknown[] {
  const counts = Map.groupBy(entries, ({ vendor, operation, status }) => toJson([vendor, operation, status]));
  const groups = Array.from(counts.values(), (group) => ({ ...(group[0] as NewEntry), count: group.length }));
  return [
    toTexts(entries.map(({ text }) => text)),
    entries.map(({ row }) => (row === undefined ? null : head + row)),
    entries.map((entry) => entry.head),
    entries.map(({ at }) => at),
    groups.map(({ vendor }) => vendor),
    groups.map(({ operation }) => operation),
    groups.map(({ status }) => status),
    groups.map(({ count }) => count),
  ];
}

const oidOfText = 25;

/** An array of texts as the database has it in binary form: in a literal every quote of JSON would be escaped and read again. */
export function toTexts(texts: readonly string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const array = Buffer.allocUnsafe(20 + lengths.reduce((sum, length) => sum + 4 + length, 0));
  let at = 0;
  const put = (number: number) => {
    at = array.writeInt32BE(number, at);
  };
  for (const number of [1, 0, oidOfText, texts.length, 1]) put(number); // dimensions, no nulls, elements, length, first
  for (const [n, text] of texts.entries()) {
    put(lengths[n] ?? 0);
    at += array.write(text, at);
  }
  return array;
}
