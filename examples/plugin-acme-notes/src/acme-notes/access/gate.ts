import type { Gate } from 'paystub/plugin';
import type { AcmeNotes } from '../types.ts';

/** Anybody may call. */
export const gate: Gate<AcmeNotes> = {};
