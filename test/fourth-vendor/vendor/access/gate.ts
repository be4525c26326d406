import type { Gate } from '../../../engine/request/vendor.ts';
import type { AcmeNotes } from '../types.ts';

/** Anybody may call. */
export const gate: Gate<AcmeNotes> = {};
