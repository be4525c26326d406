import { employeeOfEmploymentNotFound, employmentNotFound, objectNotFound } from '../refusals/errors.ts';
import type { Employee, Employment } from '../tables.ts';
import type { Context } from '../types.ts';

/** A record of the caller's client; those of other clients are not there. */
export function ownOf<R extends { readonly client: string }>(
  { caller }: Context,
  table: { get(key: string): R | undefined },
  id: number | string,
): R | undefined {
  const row = table.get(String(id));
  return row?.client === caller.client ? row : undefined;
}

/** The employee of a path on the endpoints of employees. */
export function employeeOf(context: Context, id: number): Employee {
  const employee = ownOf(context, context.state.employees, id);
  if (employee === undefined) {
    context.rule('poweroffice.employee.not-found');
    throw objectNotFound('Employee', id);
  }
  return employee;
}

/** The employee of a path on the endpoints of employments, where an unknown one is told about differently. */
export function employedOf(context: Context, id: number): Employee {
  const employee = ownOf(context, context.state.employees, id);
  if (employee === undefined) {
    context.rule('poweroffice.employment.not-found');
    throw employeeOfEmploymentNotFound(id);
  }
  return employee;
}

/** The employment of a path; with an employee id in the path it must be that employee's. */
export function employmentOf(context: Context, id: number, employeeId?: number): Employment {
  if (employeeId !== undefined) employedOf(context, employeeId);
  const employment = ownOf(context, context.state.employments, id);
  if (employment !== undefined && employeeId !== undefined && employment.EmployeeId !== employeeId) {
    context.rule('poweroffice.employment.of-another-employee');
    throw employmentNotFound(id);
  }
  if (employment === undefined) {
    context.rule('poweroffice.employment.not-found');
    throw employmentNotFound(id);
  }
  return employment;
}

/** What the path names must be there before the body is judged. */
export function demandParent(context: Context): void {
  context.rule('poweroffice.order-of-checks');
  const { employeeId, employmentId } = context.params as { employeeId?: number; employmentId?: number };
  if (employmentId !== undefined) employmentOf(context, employmentId, employeeId);
  else if (employeeId !== undefined && context.operation?.id === 'postEmployment') employedOf(context, employeeId);
  else if (employeeId !== undefined) employeeOf(context, employeeId);
}
