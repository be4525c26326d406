// Texts that clients, answers and files bring into what people and CI services read.

import { toJson } from './http/json.ts';

/** A count with its noun: `1 request`, `2 requests`. @param noun one whose plural ends with s */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// Control characters but for line ends and tabs, marks that turn the direction of writing, and lone surrogates.
const unprintable = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

// A CI service reads commands in its log. GitHub takes `::error::` also behind blanks, and `##[error]` in the middle of a
// line (ActionCommand.cs of actions/runner); Azure `##vso[…]`, TeamCity `##teamcity[…]`.
const command = /^[\t\p{Zs}\p{Cf}]*:(?=\p{Cf}*:)|##(?:vso|teamcity)?\[/gimu;

/** A text for a terminal or a log: nothing in it moves the cursor, turns the text round, or is a command of a CI service. */
export function forTerminal(text: string): string {
  return text
    .replaceAll(unprintable, escapeOf)
    .replaceAll(command, (start) => start.slice(0, -1) + escapeOf(start.slice(-1)));
}

/** A value as JSON for a terminal or a log: the same JSON, with escapes for what `forTerminal` replaces. */
export function jsonForTerminal(value: unknown, indentation?: number): string {
  return forTerminal(toJson(value, indentation));
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The same in one line, so that no part of it begins one: CI services read commands there. */
export function forTerminalLine(text: string): string {
  return forTerminal(text.replaceAll('\n', '\\n'));
}

/** A text for Markdown outside of code: it starts no markup, no link and no line. */
export function forMarkdown(text: string): string {
  return forTerminalLine(text.replaceAll('\n', ' ')).replaceAll(/[\\|<>*_`[\]~#&!]/g, '\\$&');
}

/** A text as code within a line of Markdown, also in a table. */
export function forInlineCode(text: string): string {
  return `\`${forTerminalLine(text.replaceAll('\n', ' ')).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

/** A text as HTML shows it, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
