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

/** Returns the running server that settings and variables name. */
export function runningServer(values: Values, { env }: Pick<Terminal, 'env'>): RunningServer {
  return {
    url: textOf(values.url) ?? env.PAYSTUB_URL ?? 'http://127.0.0.1:4010',
    token: textOf(values.token) ?? env.PAYSTUB_ADMIN_TOKEN,
  };
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

/** Returns why a request got no answer. Where several addresses were tried, the error of them all has a code alone. */
function causeOf(error: unknown): string {
  const { cause } = error as { readonly cause?: NodeJS.ErrnoException };
  if (cause === undefined) return String(error);
  return cause.message === '' ? (cause.code ?? cause.name) : cause.message;
}
