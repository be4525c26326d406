import { createHash } from 'node:crypto';
import type { WireHeaders } from '../engine/http/http.ts';
import type { SandboxSettings } from '../engine/sandbox/settings.ts';

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

/** Completes a sequence by its hash. */
export function createSequence(parts: Omit<Sequence, 'id'>): Sequence {
  const hash = createHash('sha256').update(JSON.stringify(parts.settings));
  for (const { now, method, target, headers, body } of parts.steps)
    hash.update(JSON.stringify([now, method, target, headers])).update(body);
  return { ...parts, id: hash.digest('base64url').slice(0, 12) };
}
