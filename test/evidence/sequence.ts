import type { WireHeaders } from '../../src/engine/http/http.ts';
import type { AuthMode, SandboxSettings } from '../../src/engine/sandbox/settings.ts';
import { createSequence, type Sequence, type Step } from '../../src/evidence/sequence.ts';
import { type RecordedRequest, type Session, unpackBody } from '../replies/corpus.ts';

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
