import type { Audit, ObjectRecord } from '../tables.ts';
import { withDefaults } from './own-data.ts';

/** A record of the seed that says what is not usual. */
export type Row = Partial<ObjectRecord> & { readonly key: string };

/** The records of a table, made whole. */
export function rowsOf(table: string, audit: Audit, rows: readonly Row[]): readonly ObjectRecord[] {
  return rows.map((row) => {
    const record = withDefaults(table, { id: row.key, ...row }, 0) as ObjectRecord;
    return record.audit === undefined ? record : { ...record, audit };
  });
}
