/** The reply that a `Prefer` header asks of the fallback. */
export type Wish = {
  /** The value of `code`, as it was sent. */
  readonly code?: string;
  /** Name of a documented example. */
  readonly example?: string;
  readonly dynamic: boolean;
};

// preference [ BWS "=" BWS word ] *( OWS ";" … ) of RFC 7240 section 2; the parameters after `;` are skipped.
const preference =
  /\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?((?:[^,"]|"(?:[^"\\]|\\.)*")*)(?:,|$)/gy;

/** The preferences of an RFC 7240 header by lower-case name. Of a preference that is sent twice, the first counts. */
export function readPreferences(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of header.matchAll(preference)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, quoted?.replaceAll(/\\(.)/g, '$1') ?? plain);
  }
  return found;
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
