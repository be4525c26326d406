import type { Handlers } from 'paystub/plugin';
import type { operations } from './generated/types.ts';
import * as notes from './notes/notes.ts';
import type { AcmeNotes } from './types.ts';

export const handlers: Handlers<operations, AcmeNotes> = notes;
