/** The reply that a `Prefer` header asks of the fallback. */
export type Wish = {
  /** The value of `code`, as it was sent. */
  readonly code?: string;
  /** Name of a documented example. */
  readonly example?: string;
  readonly dynamic: boolean;
};

/** The preferences of an RFC 7240 header by lower-case name. Of a preference that is sent twice, the first counts. */
export function readPreferences(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const item of split(header, ',')) {
    const [preference = ''] = split(item, ';'); // the parameters after it are skipped
    const [name = '', value = ''] = cut(preference, '=');
    const key = name.trim().toLowerCase();
    if (isToken(key) && !found.has(key)) found.set(key, unquoted(value.trim()));
  }
  return found;
}

function isToken(text: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(text);
}

/** The parts of a header between separators that stand in no quoted text, read once from start to end. */
function split(text: string, separator: ',' | ';'): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted && character === '\\') at += 1;
    else if (!isQuoted && character === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function cut(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function unquoted(word: string): string {
  const isQuoted = word.length >= 2 && word.startsWith('"') && word.endsWith('"');
  return isQuoted ? word.slice(1, -1).replaceAll(/\\(.)/gs, '$1') : word;
}

/** The wish in a `Prefer` header; `undefined` if it holds none. An empty value counts as none (RFC 7240). */
export function readWish(header: string): Wish | undefined {
  const preferences = readPreferences(header);
  const code = preferences.get('code') || undefined;
  const example = preferences.get('example') || undefined;
  const dynamic = preferences.get('dynamic')?.toLowerCase() === 'true';
  if (code === undefined && example === undefined && !dynamic) return undefined;
  return { ...(code === undefined ? {} : { code }), ...(example === undefined ? {} : { example }), dynamic };
}
