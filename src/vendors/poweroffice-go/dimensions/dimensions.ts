import * as refusals from '../refusals/dimensions.ts';
import { missingValues } from '../refusals/requests.ts';
import type { ValidationTitle } from '../refusals/validation.ts';
import type { Context } from '../types.ts';
import { ownOf } from '../wire/find.ts';
import { isBlank } from '../wire/list.ts';

/** The members that departments and locations have in common. */
type Coded = {
  readonly client: string;
  readonly Id: number;
  readonly Code: string | null;
  readonly Name: string | null;
};

/** The records whose code is in a list such as `10, 20`; all of them where the filter is blank. */
export function withCodes<R extends { readonly Code: string | null }>(
  call: Context,
  rows: readonly R[],
  text: string | undefined,
): readonly R[] {
  if (isBlank(text)) return rows;
  call.rule('poweroffice.filter.lists');
  const codes = text.split(',').map((part) => part.trim());
  return rows.filter(({ Code }) => Code !== null && codes.includes(Code));
}

/** The department or location of a path. */
export function dimensionOf<R extends Coded>(
  call: Context,
  table: { get(key: string): R | undefined },
  noun: 'Department' | 'Location',
  id: number,
): R {
  const row = ownOf(call, table, id);
  if (row === undefined) throw refusals.unknownDimension(noun, id);
  return row;
}

/** Refuses a department or location without a name or with the code of another one. */
export function checkDimension(title: ValidationTitle, rows: readonly Coded[], row: Coded): void {
  if (row.Name === null) throw missingValues(title, ['Name']);
  if (row.Code === null) return;
  const holder = rows.find(({ Id, Code }) => Id !== row.Id && Code === row.Code);
  if (holder !== undefined) throw refusals.codeTaken(title, row.Code, holder.Id);
}

/** The code that Go assigns to a record without one: the number after the greatest one. */
export function nextCode(call: Context, rows: readonly Coded[]): string {
  call.rule('poweroffice.dimension.next-code');
  return String(1 + Math.max(0, ...rows.map(({ Code }) => (/^\d{1,9}$/.test(Code ?? '') ? Number(Code) : 0))));
}
