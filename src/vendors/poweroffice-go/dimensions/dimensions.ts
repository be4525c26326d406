import * as refusals from '../refusals/dimensions.ts';
import { missingValues } from '../refusals/requests.ts';
import type { ValidationTitle } from '../refusals/validation.ts';
import type { Context } from '../types.ts';
import { isBlank } from '../wire/list.ts';

/** The members that departments and locations have in common. */
type Coded = {
  readonly client: string;
  readonly Id: number;
  readonly Code: string | null;
  readonly Name: string | null;
};

/** The records whose code is in a list such as `10, 20`; all of them where the filter is blank. */
export function withCodes<R>(
  call: Context,
  rows: readonly R[],
  text: string | undefined,
  codeOf: (row: R) => string | null,
): readonly R[] {
  if (isBlank(call, text)) return rows;
  const [first, ...others] = text.split(',').map((part) => part.trim());
  return rows.filter((row) => {
    const code = codeOf(row);
    return code === first || (code !== null && others.includes(code) && call.holds('poweroffice.filter.lists'));
  });
}

/** Refuses a department or location without a name or with the code of another one. */
export function checkDimension(title: ValidationTitle, rows: readonly Coded[], row: Coded): void {
  if (row.Name === null) throw missingValues(title, ['Name']);
  if (row.Code === null) return;
  const holder = rows.find(({ Id, Code }) => Id !== row.Id && Code === row.Code);
  if (holder !== undefined) throw refusals.codeTaken(title, row.Code, holder.Id);
}

/** A new department or location with the code and the state that Go gives it where the body has none. */
export function withDimensionDefaults<R extends Coded & { readonly IsActive: boolean | null }>(
  call: Context,
  rows: readonly R[],
  row: R,
): R {
  const Code = row.Code ?? (call.holds('poweroffice.dimension.next-code') ? nextCode(rows) : null);
  const IsActive = row.IsActive ?? !call.holds('poweroffice.dimension.inactive');
  return { ...row, Code, IsActive };
}

/** The code that Go assigns to a record without one: the number after the greatest one. */
export function nextCode(rows: readonly Pick<Coded, 'Code'>[]): string {
  return String(1 + Math.max(0, ...rows.map(({ Code }) => (/^\d{1,9}$/.test(Code ?? '') ? Number(Code) : 0))));
}

/** A fixed salary line or a salary line, as far as it names a dimension. */
type NamingLine = { readonly DepartmentId: number | null; readonly ProjectId: number | null };

/** True for a dimension that lines name. Decides about salary lines that no payroll has yet. */
export function isNamedByLines(call: Context, isNamed: (line: NamingLine) => boolean): boolean {
  const { caller, state } = call;
  const employments = state.employments.by('client', caller.client);
  if (employments.some(({ Id }) => state.fixedSalaries.by('employment', String(Id)).some(isNamed))) return true;
  const lines = state.salaryLines.by('client', caller.client).filter(isNamed);
  if (lines.length === 0 || lines.some(({ IsLocked }) => IsLocked)) return lines.length > 0;
  return call.choose('poweroffice.dimension.free-salary-lines') === 'in-use';
}
