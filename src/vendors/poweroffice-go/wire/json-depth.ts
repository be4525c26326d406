/** The position of a value in a JSON text, as Json.NET gives it. */
export type TextPosition = { readonly path: string; readonly line: number; readonly position: number };

/** A container that is being read: the next index of a list, or the last name of an object. */
type Level = { readonly isList: boolean; index: number; name: string };

const tokens = /"(?:[^"\\]|\\.)*"|[[\]{},:\n]/g;

/**
 * Finds the first list or object that lies deeper than allowed.
 * @param text JSON that can be parsed
 * @param maxDepth lists and objects that may lie within one another
 */
export function findTooDeep(text: string, maxDepth: number): TextPosition | undefined {
  const levels: Level[] = [];
  let [line, lineStart, lastText] = [1, 0, ''];
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const level = levels.at(-1);
    switch (token) {
      case '[':
      case '{':
        if (levels.length === maxDepth) return { path: pathOf(levels), line, position: index + 1 - lineStart };
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
  return undefined;
}

function pathOf(levels: readonly Level[]): string {
  return levels
    .map(({ isList, index, name }) => (isList ? `[${index}]` : `.${name}`))
    .join('')
    .replace(/^\./, '');
}
