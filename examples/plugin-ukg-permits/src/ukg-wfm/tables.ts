import type { TableSpecs, Tables } from 'paystub/plugin';
import type { components } from './generated/types.ts';

type Permit = components['schemas']['Permit'];

/** Tables that are added to those of the vendor. */
export const tables = { permit: { key: (row: Permit) => row.permitNumber } } satisfies TableSpecs;

export type PermitTables = Tables<typeof tables>;
