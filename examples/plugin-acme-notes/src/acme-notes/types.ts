import type { Call as EngineCall, ReplyOf, RequestContext } from 'paystub/plugin';
import type { operations } from './generated/types.ts';
import type { rules } from './rules/rules.ts';
import type { State } from './tables.ts';

export type AcmeNotes = { readonly state: State; readonly caller: string; readonly rules: typeof rules };
export type Context = RequestContext<AcmeNotes>;
export type Call<Id extends keyof operations> = EngineCall<operations[Id], AcmeNotes>;
export type Reply<Id extends keyof operations> = ReplyOf<operations[Id]>;
