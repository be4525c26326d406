import type { TableSpecs, Tables } from 'paystub/plugin';
import type { components } from './generated/types.ts';

type Note = components['schemas']['Note'];

export const tables = { note: { key: (row: Note) => String(row.id) } } satisfies TableSpecs;
export type State = Tables<typeof tables>;
