import { UsageError } from '../../settings/usage-error.ts';
import type { Terminal } from '../terminal.ts';
import { type Options, textOf, type Values } from './option.ts';

/** The settings that say which running server is called. */
export const runningServerOptions = {
  url: { type: 'string', value: 'URL', help: 'the running server (http://127.0.0.1:4010, or PAYSTUB_URL)' },
  token: {
    type: 'string',
    value: 'TOKEN',
    help: 'token of the control API, where it asks for one (PAYSTUB_ADMIN_TOKEN)',
  },
} as const satisfies Options;

/** A running server: its base URL and the token of its control API. */
export type RunningServer = { readonly url: string; readonly token: string | undefined };

/** Returns the running server that settings and variables name. @throws UsageError for a text that is no URL */
export function runningServer(values: Values, { env }: Pick<Terminal, 'env'>): RunningServer {
  const url = textOf(values.url) ?? env.PAYSTUB_URL ?? 'http://127.0.0.1:4010';
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    const name = values.url === undefined ? 'PAYSTUB_URL' : '--url';
    throw new UsageError(`${name} must be an http or https URL, not "${url}"`);
  }
  return { url, token: textOf(values.token) ?? env.PAYSTUB_ADMIN_TOKEN };
}

type Request = {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/**
 * Calls a running server, with its token.
 * @param path begins with a slash
 * @throws UsageError if nothing answers
 */
export async function callServer({ url, token }: RunningServer, path: string, request: Request): Promise<Response> {
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  try {
    return await fetch(url.replace(/\/$/, '') + path, {
      ...request,
      headers: { ...request.headers, ...authorization },
    });
  } catch (error) {
    throw new UsageError(
      `no Paystub answers at ${new URL(url).origin} (${causeOf(error)}); start one with "paystub serve" or name it with --url`,
    );
  }
}

/**
 * Makes sure that an answer is a Paystub's. Without its headers, which a server can leave out, it is asked who it is.
 * @throws UsageError if another program answered
 */
export async function requirePaystub(server: RunningServer, answer: Response): Promise<void> {
  if (answer.headers.has('x-paystub')) return;
  const version = await callServer(server, '/__admin/version', { headers: {} });
  const isRefused = version.headers.get('content-type') === 'application/problem+json'; // for its token
  const { name } = ((await version.json().catch(() => null)) ?? {}) as { readonly name?: unknown };
  if (isRefused || name === 'paystub') return;
  const { origin } = new URL(server.url);
  throw new UsageError(`what answers at ${origin} is no Paystub; start one with "paystub serve" or name it with --url`);
}

/** Returns why a request got no answer. Where several addresses were tried, the error of them all has a code alone. */
function causeOf(error: unknown): string {
  const { cause } = error as { readonly cause?: NodeJS.ErrnoException };
  if (cause === undefined) return String(error);
  return cause.message === '' ? (cause.code ?? cause.name) : cause.message;
}
