import { isSecret, redact, redactText, secretsIn } from '../../engine/journal/redact.ts';
import type { Exchange } from '../report/result.ts';
import type { Aliases } from './aliases.ts';
import type { Reach } from './routes.ts';

/** Header of ours in the answers that respect-core sees: the number of the exchange. */
const numberHeader = 'x-paystub-exchange';

type Recorded = {
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

/** The requests of one workflow: sends them and remembers them. */
export class Exchanges {
  readonly #aliases: Aliases;
  readonly #reach: (url: string, method: string) => Reach;
  readonly #recorded: Recorded[] = [];
  readonly #secrets: Set<string>;
  readonly #given = new Set<Recorded>();

  /** @param secrets what must not be shown wherever it stands */
  constructor(aliases: Aliases, reach: (url: string, method: string) => Reach, secrets: readonly string[]) {
    this.#aliases = aliases;
    this.#reach = reach;
    this.#secrets = new Set(secrets);
  }

  /** Stands for `fetch`. Redirections are answers like any other: following one would leave the simulated system. */
  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = String(input instanceof Request ? input.url : input);
    const sent = { ...(init.headers as Record<string, string> | undefined) };
    if (init.body === undefined) delete sent['content-type']; // respect-core names one whatever the step says
    const recorded: Recorded = {
      method: init.method ?? 'GET',
      url,
      headers: sent,
      body: parsed(init.body, sent['content-type']),
    };
    this.#learn(recorded.headers, recorded.body, Object.fromEntries(new URL(url).searchParams));
    const number = this.#recorded.push(recorded) - 1;
    const { url: real, headers: more } = this.#reach(url, recorded.method);
    const started = performance.now();
    const response = await fetch(real, { ...init, headers: { ...more, ...sent }, redirect: 'manual' });
    const text = await response.text();
    const headers = Object.fromEntries(response.headers);
    const body = parsed(text === '' ? undefined : text, headers['content-type']);
    recorded.response = { status: response.status, headers, body, milliseconds: performance.now() - started };
    this.#learn(headers, body);
    return this.#seen(number, response, text, { request: recorded.body, response: body });
  };

  /** The exchange that an answer belongs to. */
  find(header: Readonly<Record<string, unknown>> | undefined): Recorded | undefined {
    return this.#recorded[Number(header?.[numberHeader])];
  }

  /** The next request that got no answer: each is given once, in order. */
  unanswered(): Recorded | undefined {
    const next = this.#recorded.find((one) => one.response === undefined && !this.#given.has(one));
    if (next !== undefined) this.#given.add(next);
    return next;
  }

  /** An exchange as it may be shown. */
  shown(recorded: Recorded): Exchange {
    const { method, headers, body, response } = recorded;
    const url = withoutSecrets(recorded.url);
    const request = redact({ method, url, headers, body }, this.#secrets) as Exchange['request'];
    if (response === undefined) return { request };
    return { request, response: redact(response, this.#secrets) as NonNullable<Exchange['response']> };
  }

  /** A text as it may be shown. */
  shownText(text: string): string {
    return redactText(text, this.#secrets);
  }

  #learn(...values: readonly unknown[]): void {
    for (const secret of values.flatMap(secretsIn)) this.#secrets.add(secret);
  }

  // The values behind names are no texts, as those of real headers are; so this only looks like a Response.
  #seen(number: number, response: Response, text: string, bodies: { request: unknown; response: unknown }): Response {
    const headers = new Map<string, unknown>(response.headers);
    for (const [name, value] of this.#aliases.headersFor(bodies)) headers.set(name, value);
    headers.set(numberHeader, String(number));
    const seen = {
      status: response.status,
      headers,
      text: async () => text,
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    };
    return seen as unknown as Response;
  }
}

export type { Recorded };

/** A URL with the values of query parameters hidden that have a secret's name. */
function withoutSecrets(url: string): string {
  return url.replaceAll(/([?&])([^=&#]+)=[^&#]*/g, (whole, mark, name) =>
    isSecret(decodeURIComponent(name)) ? `${mark}${name}=[redacted]` : whole,
  );
}

/** A body by its media type: JSON and form bodies as values, others as text, `undefined` where there is none. */
function parsed(body: RequestInit['body'] | undefined, type: string | undefined): unknown {
  if (body === undefined || body === null) return undefined;
  if (typeof body !== 'string') return `[${body.constructor.name}]`;
  if (/[/+]json\b/.test(type ?? '')) {
    try {
      return JSON.parse(body);
    } catch {
      return body;
    }
  }
  return type?.startsWith('application/x-www-form-urlencoded') ? Object.fromEntries(new URLSearchParams(body)) : body;
}
