/** The headers and the body of a request. */
export type Send = {
  readonly headers?: Readonly<Record<string, string>>;
  /** A body that is sent as JSON. */
  readonly json?: unknown;
  /** A body that is sent as form fields. */
  readonly form?: Readonly<Record<string, string>>;
  /** A body that is sent as it is. The headers should name its content type. */
  readonly raw?: string | Uint8Array;
};

/** An answer over the network. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body parsed as JSON; `undefined` if it is empty or not JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the members that it expects
  readonly body: any;
};

/** Sends one request: `call('GET', '/v1/notes')`. */
export type Client = (method: string, path: string, send?: Send) => Promise<Answer>;

/** The parts of a request as they go out. */
export type Outgoing = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
};

/** Returns a request as it goes out. */
export function toOutgoing(method: string, { headers, json, form, raw }: Send): Outgoing {
  const [type, text] =
    json !== undefined
      ? ['application/json', JSON.stringify(json)]
      : form !== undefined
        ? ['application/x-www-form-urlencoded', new URLSearchParams(form).toString()]
        : [undefined, raw ?? ''];
  const own = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method,
    headers: { ...(type === undefined ? {} : { 'content-type': type }), ...Object.fromEntries(own) },
    body: typeof text === 'string' ? Buffer.from(text) : text,
  };
}

/** Sends a request. */
export async function send(url: string, { method, headers, body }: Outgoing): Promise<Answer> {
  const response = await fetch(url, {
    ...{ method, headers, redirect: 'manual' },
    ...(body.length === 0 ? {} : { body: body as NonNullable<RequestInit['body']> }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: readJson(text) };
}

function readJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
