import type { Call as EngineCall, ReplyOf } from 'paystub/plugin';
import type { UkgWfm } from 'paystub/vendors/ukg-wfm';
import type { operations } from './generated/types.ts';
import type { PermitTables } from './tables.ts';

/** The types of the vendor's handlers, with the tables of this plugin. */
export type WithPermits = Omit<UkgWfm, 'state'> & { readonly state: UkgWfm['state'] & PermitTables };

export type Call<Id extends keyof operations> = EngineCall<operations[Id], WithPermits>;
export type Reply<Id extends keyof operations> = ReplyOf<operations[Id]>;
