import type { TableSpecs, Tables } from '../../engine/state/table.ts';
import type { components } from './generated/types.ts';

type Note = components['schemas']['Note'];

export const tables = { note: { key: (row: Note) => String(row.id) } } satisfies TableSpecs;
export type State = Tables<typeof tables>;
