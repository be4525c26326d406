import type { Integer } from '../../../engine/http/json.ts';
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
  const { employeeId, employmentId } = context.params as { employeeId?: number; employmentId?: number };
  if (employmentId !== undefined) employmentOf(context, employmentId, employeeId);
  else if (employeeId === undefined) return;
  else if (context.operation?.id === 'postEmployment') employeeOfEmployment(context, employeeId);
  else employeeOf(context, employeeId);
}
