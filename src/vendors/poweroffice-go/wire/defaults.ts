import type { Context } from '../types.ts';
import { pick } from './pick.ts';

/** The rules on members that Go sets itself, all of them where the body of a POST left them out. */
type DefaultsRule =
  | 'poweroffice.absence.defaults'
  | 'poweroffice.employee.defaults'
  | 'poweroffice.fixed-salary.defaults'
  | 'poweroffice.project.defaults'
  | 'poweroffice.salary-line.defaults';

/** Values for the members of a new record that are null; nothing where none is, or the rule's twin is on. */
export function filled<Defaults extends object>(
  call: Context,
  rule: DefaultsRule,
  record: { readonly [Name in keyof Defaults]: unknown },
  defaults: Defaults,
): Partial<Defaults> {
  const absent = (Object.keys(defaults) as (keyof Defaults)[]).filter((name) => record[name] === null);
  return absent.length > 0 && call.holds(rule) ? pick(defaults, absent) : {};
}
