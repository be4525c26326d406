/** A member of an object or an item of a list, and the line that it begins in. */
export type JsonPart = {
  /** The member's name or the item's position. */
  readonly name: string;
  readonly isItem: boolean;
  /** The part whose value holds this one; `undefined` for those of the outermost value. */
  readonly parent: JsonPart | undefined;
  readonly line: number;
};

/** An object or list that is not closed yet: its part, and the position of its next item. */
type Level = { readonly part: JsonPart | undefined; readonly isList: boolean; next: number };

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]|[^\s"{}[\],:]+/g;

/** Returns the parts of a text of JSON, which must be right, in their order. */
export function* jsonParts(text: string): Generator<JsonPart> {
  const levels: Level[] = [];
  let [line, begins] = [1, false]; // a member or item begins with the next token
  let part: JsonPart | undefined;
  for (const [token] of text.matchAll(tokens)) {
    const level = levels.at(-1);
    if (token === '\n') line += 1;
    else if (token === ':') continue;
    else if (token === ',') begins = true;
    else if (token === '}' || token === ']') {
      levels.pop();
      begins = false;
    } else {
      if (begins && level !== undefined) {
        const name = level.isList ? String(level.next++) : String(JSON.parse(token));
        part = { name, isItem: level.isList, parent: level.part, line };
        yield part;
      }
      begins = token === '{' || token === '[';
      if (begins) levels.push({ part, isList: token === '[', next: 0 });
    }
  }
}
