import { createHash } from 'node:crypto';
import type { WireHeaders } from '../../src/engine/http/http.ts';
import type { AuthMode, SandboxSettings } from '../../src/engine/sandbox/settings.ts';
import { type RecordedRequest, type Session, unpackBody } from '../replies/corpus.ts';

/** One request of a sequence. */
export type Step = {
  /** The server's time, in milliseconds since 1970. */
  readonly now: number;
  readonly method: string;
  /** Path and query as the client sent them. */
  readonly target: string;
  readonly headers: WireHeaders;
  readonly body: Uint8Array;
};

/** The requests that one sandbox took, from its first on. */
export type Sequence = {
  /** A hash of settings and requests: equal sequences have the same. */
  readonly id: string;
  /** Test file and server, `test/conformance/ukg-wfm-employment-term-assignments.test.ts#1`. */
  readonly server: string;
  /** Name of the test that sent its first request, where there was one. */
  readonly test: string | undefined;
  readonly sandbox: string;
  /** Settings that its server started with. */
  readonly settings: SandboxSettings;
  readonly steps: readonly Step[];
};

/** Splits a recorded session into the sequences of its sandboxes. */
export function sequencesOf({ flags, requests }: Session): readonly Sequence[] {
  const settings = settingsOf(flags);
  return [...Map.groupBy(requests, ({ sandbox }) => sandbox).values()].flatMap((ofSandbox) => {
    const [first] = ofSandbox;
    if (first === undefined || !ofSandbox.some(isForVendor) || ofSandbox.some(isForPact)) return [];
    const { server, test, sandbox } = first;
    return [createSequence({ server, test, sandbox, settings, steps: ofSandbox.map(toStep) })];
  });
}

/** Completes a sequence by its hash. */
export function createSequence(parts: Omit<Sequence, 'id'>): Sequence {
  const hash = createHash('sha256').update(JSON.stringify(parts.settings));
  for (const { now, method, target, headers, body } of parts.steps)
    hash.update(JSON.stringify([now, method, target, headers])).update(body);
  return { ...parts, id: hash.digest('base64url').slice(0, 12) };
}

function isForVendor({ path }: RecordedRequest): boolean {
  return !path.replace(/^\/sandbox\/[^/?]*/, '').startsWith('/__admin/');
}

// Each of a pact's states compiles a schema of its own, which takes longer than a whole sequence; the tests of states ask
// the vendors nothing that others do not.
function isForPact({ path }: RecordedRequest): boolean {
  return path.includes('/__admin/pact/');
}

function toStep({ now, method, path, headers, body }: RecordedRequest): Step {
  return { now, method, target: path, headers: toWireHeaders(headers), body: unpackBody(body) };
}

// The connection's own headers and the sandbox's name: they would make equal sequences look different.
const unimportant = new Set([
  ...['x-paystub-sandbox', 'connection', 'keep-alive', 'user-agent', 'accept-encoding', 'accept-language'],
  ...['sec-fetch-mode', 'content-length', 'transfer-encoding'],
]);
const single = new Set(['authorization', 'content-type', 'host', 'from', 'referer']);

/** Headers as Node gives them: names in lower case, repeated ones joined or, where they may not be repeated, the first. */
function toWireHeaders(pairs: RecordedRequest['headers']): WireHeaders {
  const headers: Record<string, string> = {};
  for (const [spelled, value] of pairs) {
    const name = spelled.toLowerCase();
    if (unimportant.has(name)) continue;
    const earlier = headers[name];
    if (earlier === undefined) headers[name] = value;
    else if (!single.has(name)) headers[name] = `${earlier}, ${value}`;
  }
  return headers;
}

/** The settings that the flags of `paystub serve` ask for. */
function settingsOf(flags: readonly string[]): SandboxSettings {
  const values = (name: string) => flags.flatMap((flag, i) => (flag === name ? [flags[i + 1] ?? ''] : []));
  return {
    auth: (values('--auth')[0] ?? 'lenient') as AuthMode,
    choices: Object.fromEntries(values('--choose').map((text) => text.split('=') as [string, string])),
    twins: {},
    floor: (values('--evidence')[0] ?? 'inferred') as SandboxSettings['floor'],
    limits: (values('--limits')[0] ?? 'off') as SandboxSettings['limits'],
  };
}
