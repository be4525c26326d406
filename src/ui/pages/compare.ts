import { toJson } from '../../engine/http/json.ts';
import type { Shape } from '../shapes.ts';

/** One member that two snapshots differ in. */
export type Difference = {
  readonly table: string;
  readonly key: string;
  readonly member: string;
  readonly first: string;
  readonly second: string;
};

type Tables = Shape<'SnapshotDocument'>['tables'];
type Record_ = Readonly<Record<string, unknown>> | null | undefined;

/** The differences between the changes of two snapshots: by table, key and member. @param shown the tables that count */
export function compareSnapshots(first: Tables, second: Tables, shown: ReadonlySet<string>): readonly Difference[] {
  const tables = namesOf(first, second).filter((table) => shown.has(table));
  return tables.flatMap((table) =>
    namesOf(first[table], second[table]).flatMap((key) => {
      const rows = [first[table]?.[key], second[table]?.[key]] as const;
      return compareRows(rows[0] as Record_, rows[1] as Record_).map((each) => ({ table, key, ...each }));
    }),
  );
}

function compareRows(first: Record_, second: Record_): readonly Omit<Difference, 'table' | 'key'>[] {
  if (!first || !second)
    return first === second ? [] : [{ member: '', first: rowText(first), second: rowText(second) }];
  return namesOf(first, second)
    .map((member) => ({ member, first: valueText(first[member]), second: valueText(second[member]) }))
    .filter((each) => each.first !== each.second);
}

function rowText(row: Record_): string {
  if (row === undefined) return 'as at the start';
  return row === null ? 'removed' : toJson(row);
}

function valueText(value: unknown): string {
  return value === undefined ? '–' : toJson(value);
}

function namesOf(first: object = {}, second: object = {}): readonly string[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
}
