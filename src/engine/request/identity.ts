import { mediaType } from '../http/body.ts';
import { header, type WireRequest } from '../http/http.ts';

/** The credentials and tokens that a request shows. */
export type Shown = {
  readonly credentials: { readonly [name: string]: string | undefined };
  readonly tokens: readonly (string | undefined)[];
};

/** The ways in which requests to a vendor say who calls. */
export type Identity<State> = {
  /** Names of the credentials that a sandbox can have of its own; where a request shows several, the first one counts. */
  readonly own: readonly string[];
  /** True if the vendor takes these in any case: they are kept in lower case. */
  readonly ignoreCase?: true;
  readonly shown: (request: WireRequest) => Shown;
  /** True for a token that was issued in a sandbox, whether it is still good or not. */
  readonly isIssued: (state: State, token: string) => boolean;
};

const maxFieldBytes = 65_536;

/** Texts of a request's query and body, a form or a JSON object, by name. What cannot be read has none. */
export function shownFields({ search, headers, body }: WireRequest): Readonly<Record<string, string | undefined>> {
  const query = Object.fromEntries(new URLSearchParams(search));
  if (body.tooLarge || body.bytes.length === 0 || body.bytes.length > maxFieldBytes) return query;
  const text = Buffer.from(body.bytes).toString('utf8');
  const isForm = mediaType(header(headers, 'content-type')) === 'application/x-www-form-urlencoded';
  return { ...query, ...(isForm ? Object.fromEntries(new URLSearchParams(text)) : textsOf(text)) };
}

/** The token of an Authorization header, with or without a scheme; `undefined` for Basic credentials. */
export function shownToken({ headers }: WireRequest): string | undefined {
  const [first = '', second] = (header(headers, 'authorization') ?? '').trim().split(/ +/);
  if (first.toLowerCase() === 'basic') return undefined;
  return second ?? (first === '' ? undefined : first);
}

/** The user name and the password of Basic credentials, as they were sent. */
export function shownBasic({ headers }: WireRequest): readonly string[] {
  const [, encoded] = /^basic +(\S+)$/i.exec(header(headers, 'authorization') ?? '') ?? [];
  return encoded === undefined ? [] : Buffer.from(encoded, 'base64').toString('utf8').split(':').map(decoded);
}

function decoded(part: string): string {
  return new URLSearchParams(`part=${part.replaceAll('&', '%26')}`).get('part') ?? part;
}

function textsOf(json: string): Record<string, string> {
  try {
    const texts = Object.entries(Object(JSON.parse(json))).filter(([, value]) => typeof value === 'string');
    return Object.fromEntries(texts) as Record<string, string>;
  } catch {
    return {};
  }
}
