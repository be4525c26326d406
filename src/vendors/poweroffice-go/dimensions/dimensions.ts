import { invalid, objectNotFound, type ValidationTitle, valuesMissing } from '../refusals/errors.ts';
import type { Context } from '../types.ts';
import { ownOf } from '../wire/find.ts';
import { isBlank } from '../wire/list.ts';

/** What departments, locations and pay items have in common. */
type Coded = {
  readonly client: string;
  readonly Id: number;
  readonly Code: string | null;
  readonly Name: string | null;
};

/** Keeps the records whose code is in a list such as `10, 20`. */
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
  what: string,
  id: number,
): R {
  const row = ownOf(call, table, id);
  if (row !== undefined) return row;
  call.rule('poweroffice.dimension.not-found');
  throw objectNotFound(what, id);
}

/** Refuses a department or location without a name or with the code of another one. */
export function checkDimension(call: Context, title: ValidationTitle, rows: readonly Coded[], row: Coded): void {
  if (row.Name === null) {
    call.rule('poweroffice.body.required');
    throw valuesMissing(title, ['Name']);
  }
  const same = rows.find((other) => other.Id !== row.Id && other.Code === row.Code && row.Code !== null);
  if (same === undefined) return;
  call.rule('poweroffice.dimension.unique-code');
  throw invalid(title, `Code is already in use. '${row.Code}' is used on Id = ${same.Id}.`);
}

/** The code that Go gives where none is given: the number after the greatest one. */
export function nextCode(call: Context, rows: readonly Coded[]): string {
  call.rule('poweroffice.dimension.next-code');
  return String(1 + Math.max(0, ...rows.map(({ Code }) => (/^\d{1,9}$/.test(Code ?? '') ? Number(Code) : 0))));
}
