import { parseJson } from '../../engine/http/json.ts';
import { isSecret, redact, redactText, secretsIn } from '../../engine/journal/redact.ts';
import type { Exchange } from '../report/result.ts';
import type { Aliases } from './aliases.ts';
import type { Reach } from './routes.ts';

/** Header that is added to the answers that respect-core sees: the number of the exchange. */
const numberHeader = 'x-paystub-exchange';

/** A request that was sent, and its answer if there was one. */
export type SentRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
    readonly milliseconds: number;
  };
};

/** The requests of one workflow. It sends them, keeps them with their answers, and hides secrets in them. */
export class Exchanges {
  readonly #aliases: Aliases;
  readonly #reach: (url: string, method: string) => Reach;
  readonly #sent: SentRequest[] = [];
  readonly #secrets: Set<string>;
  readonly #returned = new Set<SentRequest>();

  /**
   * @param reach returns where a request really goes, and throws if it may not go there
   * @param secrets texts that must not be shown
   */
  constructor(aliases: Aliases, reach: (url: string, method: string) => Reach, secrets: readonly string[]) {
    this.#aliases = aliases;
    this.#reach = reach;
    this.#secrets = new Set(secrets);
  }

  /** Sends a request in place of `fetch`. Redirections are not followed, as they would leave the simulated system. */
  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = String(input instanceof Request ? input.url : input);
    const ownHeaders = { ...(init.headers as Record<string, string> | undefined) };
    if (init.body === undefined) delete ownHeaders['content-type']; // respect-core sends one with every request
    const sent: SentRequest = {
      method: init.method ?? 'GET',
      url,
      headers: ownHeaders,
      body: parseBody(init.body, ownHeaders['content-type']),
    };
    this.#learnSecrets(sent.headers, sent.body, Object.fromEntries(new URL(url).searchParams));
    const number = this.#sent.push(sent) - 1;
    const { url: real, headers: more } = this.#reach(url, sent.method);
    const started = performance.now();
    const response = await fetch(real, { ...init, headers: { ...more, ...ownHeaders }, redirect: 'manual' });
    const text = await response.text();
    const headers = Object.fromEntries(response.headers);
    const body = parseBody(text === '' ? undefined : text, headers['content-type']);
    sent.response = { status: response.status, headers, body, milliseconds: performance.now() - started };
    this.#learnSecrets(headers, body);
    return this.#asSeenByRespect(number, response, text, { request: sent.body, response: body });
  };

  /** Finds the request of an answer by the answer's headers. */
  find(header: Readonly<Record<string, unknown>> | undefined): SentRequest | undefined {
    return this.#sent[Number(header?.[numberHeader])];
  }

  /** Returns the next request that got no answer. Each is returned once, in order. */
  nextUnanswered(): SentRequest | undefined {
    const next = this.#sent.find((each) => each.response === undefined && !this.#returned.has(each));
    if (next !== undefined) this.#returned.add(next);
    return next;
  }

  /** Returns a request and its answer without secrets. */
  toExchange(sent: SentRequest): Exchange {
    const { method, headers, body, response } = sent;
    const url = redactQuery(sent.url);
    const request = redact({ method, url, headers, body }, this.#secrets) as Exchange['request'];
    if (response === undefined) return { request };
    return { request, response: redact(response, this.#secrets) as NonNullable<Exchange['response']> };
  }

  /** Returns a text without secrets. */
  redactText(text: string): string {
    return redactText(text, this.#secrets);
  }

  #learnSecrets(...values: readonly unknown[]): void {
    for (const secret of values.flatMap(secretsIn)) this.#secrets.add(secret);
  }

  // The values of aliases are lists, which real headers cannot hold. So this only looks like a Response.
  #asSeenByRespect(
    number: number,
    response: Response,
    text: string,
    bodies: { request: unknown; response: unknown },
  ): Response {
    const headers = new Map<string, unknown>(response.headers);
    for (const [name, value] of this.#aliases.headersFor(bodies)) headers.set(name, value);
    headers.set(numberHeader, String(number));
    const answer = {
      status: response.status,
      headers,
      text: async () => text,
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    };
    return answer as unknown as Response;
  }
}

/** Returns a URL that hides the values of query parameters whose names are those of secrets. */
function redactQuery(url: string): string {
  return url.replaceAll(/([?&])([^=&#]+)=[^&#]*/g, (whole, mark, name) =>
    isSecret(decodeURIComponent(name)) ? `${mark}${name}=[redacted]` : whole,
  );
}

/** Reads a body by its media type: JSON and forms as values, others as text, `undefined` if there is none. */
function parseBody(body: RequestInit['body'] | undefined, type: string | undefined): unknown {
  if (body === undefined || body === null) return undefined;
  if (typeof body !== 'string') return `[${body.constructor.name}]`;
  if (/[/+]json\b/.test(type ?? '')) {
    try {
      return parseJson(body);
    } catch {
      return body;
    }
  }
  return type?.startsWith('application/x-www-form-urlencoded') ? Object.fromEntries(new URLSearchParams(body)) : body;
}
