import { endOfText, isDeeper } from '../engine/http/depth.ts';
import { parseJson } from '../engine/http/json.ts';
import { type JsonPart, jsonParts } from './json-parts.ts';
import type { LineError } from './seed-file-error.ts';
import type { Reading } from './seed-text.ts';

/** Number of levels in which lists and objects may stand in each other: far more than any record has. */
const maxDepth = 100;

/** Reads a text of JSON; `undefined` if it is none, and so may be YAML. */
export function readJsonText(text: string): Reading | undefined {
  let content: unknown;
  try {
    content = parseJson(text);
  } catch {
    return undefined;
  }
  if (isDeeper(text, maxDepth)) return { errors: [{ line: 1, text: 'it is nested too deep' }] };
  if (countMembers(content) < countNames(text)) return { errors: repeatedNames(text) };
  return { content: content ?? {}, linesOf: (paths) => linesOf(text, paths) };
}

function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const values = Object.values(value);
  return values.reduce<number>((sum, each) => sum + countMembers(each), Array.isArray(value) ? 0 : values.length);
}

const [quote, colon] = [0x22, 0x3a];

/** Number of members that are written in a text; more than its objects have, if one has a name twice. */
function countNames(json: string): number {
  let count = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfText(json, at);
    else if (code === colon) count += 1;
  }
  return count;
}

function repeatedNames(text: string): readonly LineError[] {
  const errors: LineError[] = [];
  const names = new Map<JsonPart | undefined, Set<string>>();
  for (const part of jsonParts(text)) {
    if (part.isItem) continue;
    const siblings = names.get(part.parent) ?? new Set();
    names.set(part.parent, siblings);
    if (siblings.has(part.name)) errors.push({ line: part.line, text: `there is a member "${part.name}" already` });
    siblings.add(part.name);
  }
  return errors;
}

/** A part whose line is asked for, or that leads to one. Its line is 0 until it is found. */
type Wanted = { line: number; readonly parts: Map<string, Wanted> };

function linesOf(text: string, paths: readonly (readonly string[])[]): readonly number[] {
  const root: Wanted = { line: firstLine(text), parts: new Map() };
  const ways = paths.map((path) => wayTo(root, path));
  const found = new Map<JsonPart | undefined, Wanted>([[undefined, root]]);
  for (const part of jsonParts(text)) {
    const wanted = found.get(part.parent)?.parts.get(part.name);
    if (wanted === undefined) continue;
    wanted.line = part.line;
    found.set(part, wanted);
  }
  return ways.map((way) => way.findLast(({ line }) => line > 0)?.line ?? root.line);
}

function firstLine(text: string): number {
  return text.slice(0, text.search(/\S/)).split('\n').length;
}

/** Adds the parts of a path to those that are wanted. @returns all of them, the outermost first */
function wayTo(root: Wanted, path: readonly string[]): readonly Wanted[] {
  const way = [root];
  let at = root;
  for (const name of path) {
    const next = at.parts.get(name) ?? { line: 0, parts: new Map() };
    at.parts.set(name, next);
    way.push(next);
    at = next;
  }
  return way;
}
