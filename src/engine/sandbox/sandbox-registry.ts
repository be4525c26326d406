import type { Sandboxes } from './sandboxes.ts';

/** The sandboxes of a server, wherever they are kept. */
export type SandboxRegistry = Pick<Sandboxes, keyof Sandboxes>;
