import type { WireRequest } from '../../../engine/http/http.ts';

/** The position of a value in a JSON text, as Json.NET gives it. */
export type TextPosition = { readonly path: string; readonly line: number; readonly position: number };

/** The first token of a value of a JSON text; its position is the end of it. */
export type WrittenValue = TextPosition & { readonly text: string };

/** A container that is being read: the next index of a list, or the last name of an object. */
type Level = { readonly isList: boolean; index: number; name: string };

const tokens = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[[\]{},:\n]/g;

/** A token of a JSON text, with the containers around it. */
type Token = {
  readonly token: string;
  readonly levels: readonly Level[];
  readonly end: Omit<TextPosition, 'path'>;
  /** True for the first token of a value. */
  readonly isValue: boolean;
};

/** The tokens of a text of JSON that can be parsed, an opening one before the container that it opens is entered. */
function* tokensOf(text: string): Generator<Token> {
  const levels: Level[] = [];
  let [line, lineStart, lastText, isDue] = [1, 0, '', true];
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const level = levels.at(-1);
    const isValue = isDue && token !== ']' && token !== '\n';
    yield { token, levels, end: { line, position: index + token.length - lineStart }, isValue };
    if (token !== '\n') isDue = token === ':' || token === '[' || (token === ',' && level?.isList === true);
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
 * The values of a JSON text by their paths in lower case, since members are taken in any case.
 * @param text JSON that can be parsed
 * @param depth lists and objects around a value; others are passed over, as there may be millions
 */
function writtenValues(text: string, depth: number): ReadonlyMap<string, WrittenValue> {
  const values = new Map<string, WrittenValue>();
  for (const { token, levels, end, isValue } of tokensOf(text)) {
    if (!isValue || levels.length !== depth) continue;
    const path = pathOf(levels);
    values.set(path.toLowerCase(), { path, ...end, text: token });
  }
  return values;
}

/** Finds a value of a request's body by its path. */
export type FindWritten = (path: string) => WrittenValue | undefined;

/** Finds values of a request's body by their paths; the body is read when the first one of its depth is asked for. */
export function valuesIn({ body }: Pick<WireRequest, 'body'>): FindWritten {
  const byDepth = new Map<number, ReadonlyMap<string, WrittenValue>>();
  return (path) => {
    const depth = path === '' ? 0 : path.split(/\.|(?<=.)\[/).length;
    const text = () => (body.tooLarge ? '' : new TextDecoder().decode(body.bytes));
    const values = byDepth.get(depth) ?? writtenValues(text(), depth);
    byDepth.set(depth, values);
    return values.get(path.toLowerCase());
  };
}

/** The same for numbers alone. */
export function numbersIn(request: Pick<WireRequest, 'body'>): FindWritten {
  const values = valuesIn(request);
  return (path) => {
    const value = values(path);
    return value !== undefined && /^[-\d]/.test(value.text) ? value : undefined;
  };
}

function pathOf(levels: readonly Level[]): string {
  return levels
    .map(({ isList, index, name }) => (isList ? `[${index}]` : `.${name}`))
    .join('')
    .replace(/^\./, '');
}
