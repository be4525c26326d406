import type { Integer } from '../../../engine/http/json.ts';
import { rolesInForce } from '../access/privileges.ts';
import { unknownContact } from '../refusals/contacts.ts';
import { unknownEmployee } from '../refusals/employees.ts';
import { employmentOfAnotherEmployee, unknownOnEmployments } from '../refusals/employments.ts';
import type { Employee, Employment } from '../tables.ts';
import type { Context } from '../types.ts';

/** A record of the caller's client; those of other clients are not there. */
export function ownOf<R extends { readonly client: string }>(
  { caller }: Context,
  table: { get(key: string): R | undefined },
  id: Integer | string,
): R | undefined {
  const row = table.get(String(id));
  return row?.client === caller.client ? row : undefined;
}

/** The kinds of contact; all of them share one space of ids. */
export const contactKinds = ['Employee', 'Supplier'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** The kind of the contact that has an id; `undefined` where there is none. */
export function kindOfContact(context: Context, id: Integer | string): ContactKind | undefined {
  if (ownOf(context, context.state.employees, id) !== undefined) return 'Employee';
  return ownOf(context, context.state.suppliers, id) === undefined ? undefined : 'Supplier';
}

/** The kinds of contact whose bank accounts the caller's roles show. */
export function visibleKinds(context: Context): readonly ContactKind[] {
  const roles = context.operation === undefined ? [] : rolesInForce(context, context.operation);
  const has = (name: string) => roles.includes(name) || roles.includes(`${name}_Full`);
  return has('ContactBankAccount') ? contactKinds : contactKinds.filter(has);
}

/** Refuses a contact that is not there, or not for the caller. */
export function requireContact(context: Context, id: number): void {
  const kind = kindOfContact(context, id);
  if (kind !== undefined && visibleKinds(context).includes(kind)) return;
  if (kind !== undefined && !context.holds('poweroffice.contact-bank-accounts.visible')) return;
  const noun = context.choose('poweroffice.contact-bank-accounts.unknown-noun') === 'contact' ? 'Contact' : 'Employee';
  throw unknownContact(noun, id);
}

/** The employee of a path on the endpoints of employees. */
export function employeeOf(context: Context, id: number): Employee {
  const employee = ownOf(context, context.state.employees, id);
  if (employee === undefined) throw unknownEmployee(id);
  return employee;
}

/** The employee of a path on the endpoints of employments, where the refusal of an unknown one reads differently. */
export function employeeOfEmployment(context: Context, id: number): Employee {
  const employee = ownOf(context, context.state.employees, id);
  if (employee === undefined) throw unknownOnEmployments('Employee', id);
  return employee;
}

/** The employment of a path; with an employee id in the path it must be that employee's. */
export function employmentOf(context: Context, id: number, employeeId?: number): Employment {
  if (employeeId !== undefined) employeeOfEmployment(context, employeeId);
  const employment = ownOf(context, context.state.employments, id);
  if (employment === undefined) throw unknownOnEmployments('Employment', id);
  if (employeeId !== undefined && employment.EmployeeId !== employeeId) throw employmentOfAnotherEmployee(id);
  return employment;
}

/** Requires what the path names, before the body is judged. */
export function requireParent(context: Context): void {
  try {
    requireNamed(context);
  } catch (failure) {
    if (context.holds('poweroffice.order-of-checks')) throw failure;
  }
}

function requireNamed(context: Context): void {
  const { contactId, employeeId, employmentId } = context.params as {
    contactId?: number;
    employeeId?: number;
    employmentId?: number;
  };
  if (contactId !== undefined) requireContact(context, contactId);
  else if (employmentId !== undefined) employmentOf(context, employmentId, employeeId);
  else if (employeeId === undefined) return;
  else if (context.operation?.id === 'postEmployment') employeeOfEmployment(context, employeeId);
  else employeeOf(context, employeeId);
}
