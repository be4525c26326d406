import type { WireRequest } from '../../../engine/http/http.ts';

/** The position of a value in a JSON text, as Json.NET gives it. */
export type TextPosition = { readonly path: string; readonly line: number; readonly position: number };

/** A number as it is written in a JSON text; its position is the end of it. */
export type WrittenNumber = TextPosition & { readonly text: string };

/** A container that is being read: the next index of a list, or the last name of an object. */
type Level = { readonly isList: boolean; index: number; name: string };

const tokens = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[[\]{},:\n]/g;

/** A token of a JSON text, with the containers around it. */
type Token = { readonly token: string; readonly levels: readonly Level[]; readonly end: Omit<TextPosition, 'path'> };

/** The tokens of a text of JSON that can be parsed, an opening one before the container that it opens is entered. */
function* tokensOf(text: string): Generator<Token> {
  const levels: Level[] = [];
  let [line, lineStart, lastText] = [1, 0, ''];
  for (const { 0: token, index } of text.matchAll(tokens)) {
    yield { token, levels, end: { line, position: index + token.length - lineStart } };
    const level = levels.at(-1);
    switch (token) {
      case '[':
      case '{':
        levels.push({ isList: token === '[', index: 0, name: '' });
        break;
      case ']':
      case '}':
        levels.pop();
        break;
      case ',':
        if (level !== undefined) level.index += 1;
        break;
      case ':':
        if (level !== undefined) level.name = JSON.parse(lastText);
        break;
      case '\n':
        line += 1;
        lineStart = index + 1;
        break;
      default:
        lastText = token;
    }
  }
}

/**
 * Finds the first list or object that lies deeper than allowed.
 * @param text JSON that can be parsed
 * @param maxDepth lists and objects that may lie within one another
 */
export function findTooDeep(text: string, maxDepth: number): TextPosition | undefined {
  for (const { token, levels, end } of tokensOf(text)) {
    const opens = token === '[' || token === '{';
    if (opens && levels.length === maxDepth) return { path: pathOf(levels), ...end };
  }
  return undefined;
}

/**
 * The numbers of a JSON text by their paths in lower case, since members are taken in any case.
 * @param text JSON that can be parsed
 */
export function writtenNumbers(text: string): ReadonlyMap<string, WrittenNumber> {
  const numbers = new Map<string, WrittenNumber>();
  for (const { token, levels, end } of tokensOf(text)) {
    if (!/^[-\d]/.test(token)) continue;
    const path = pathOf(levels);
    numbers.set(path.toLowerCase(), { path, ...end, text: token });
  }
  return numbers;
}

/** Finds numbers of a request's body by their paths; the body is read when the first one is asked for. */
export function numbersIn({ body }: Pick<WireRequest, 'body'>): (path: string) => WrittenNumber | undefined {
  let numbers: ReadonlyMap<string, WrittenNumber> | undefined;
  return (path) => {
    numbers ??= writtenNumbers(body.tooLarge ? '' : new TextDecoder().decode(body.bytes));
    return numbers.get(path.toLowerCase());
  };
}

function pathOf(levels: readonly Level[]): string {
  return levels
    .map(({ isList, index, name }) => (isList ? `[${index}]` : `.${name}`))
    .join('')
    .replace(/^\./, '');
}
