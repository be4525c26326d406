import type { WireReply } from '../engine/http/http.ts';
import type { ChangeSet } from '../engine/state/change-set.ts';
import { firstDifferences } from './body-differences.ts';
import type { Outcome } from './runner.ts';

/** Headers that speak of the rules themselves. */
const aboutRules = new Set(['X-Paystub-Rules', 'X-Paystub-Evidence', 'X-Paystub-Twin']);

/** True for two outcomes of one request with the same reply and the same changes of the data. */
export function isSame(a: Outcome, b: Outcome): boolean {
  return isSameReply(a.reply, b.reply) && textOf(a.changes) === textOf(b.changes);
}

function isSameReply(a: WireReply, b: WireReply): boolean {
  return a.status === b.status && bodyText(a) === bodyText(b) && headerText(a) === headerText(b);
}

function headerText({ headers }: WireReply): string {
  let text = '';
  for (const name in headers) if (!aboutRules.has(name)) text += `${name}: ${headers[name]}\n`;
  return text;
}

function bodyText({ body }: WireReply): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
}

function textOf(changes: ChangeSet): string {
  return changes.length === 0
    ? ''
    : JSON.stringify(
        changes.map(({ table, key, after }) => [table, key, after]),
        plain,
      );
}

/** Values that JSON does not have, as text. */
function plain(_name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

/** The differences between two outcomes of one request, in lines for people. */
export function describeDifference(a: Outcome, b: Outcome): readonly string[] {
  const [before, after] = [a.reply, b.reply];
  if (before.status !== after.status) return [`- ${before.status}`, `+ ${after.status}`];
  if (bodyText(before) !== bodyText(after))
    return firstDifferences(Buffer.from(before.body), Buffer.from(after.body)).slice(0, 4);
  if (headerText(before) !== headerText(after)) return lineDifference(headerText(before), headerText(after));
  return ['changes of the data:', ...firstDifferences(Buffer.from(textOf(a.changes)), Buffer.from(textOf(b.changes)))];
}

function lineDifference(a: string, b: string): readonly string[] {
  const [before, after] = [a.trim().split('\n'), b.trim().split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}
