import * as refusals from '../refusals/projects.ts';
import { unknownReference } from '../refusals/requests.ts';
import type { Project } from '../tables.ts';
import type { Context } from '../types.ts';
import { ownOf } from '../wire/find.ts';
import { requireOwn } from '../wire/records/record-resource.ts';
import { siblings } from './project-record.ts';

const title = 'Project validation error(s)';

/** Refuses a project that is not valid as it would be after a POST or a whole PATCH. */
export function checkProject(call: Context, row: Project): void {
  const { departments, employees, locations, projects } = call.state;
  const unknown = (noun: string) => (id: number) => unknownReference(title, noun, id);
  requireOwn(call, departments, row.DepartmentId, unknown('Department'));
  requireOwn(call, locations, row.LocationId, unknown('Location'));
  requireOwn(call, projects, row.ParentProjectId, unknown('Project'));
  requireOwn(call, employees, row.ProjectManagerEmployeeId, unknown('Employee'));
  checkParent(call, row);
  checkCode(call, row);
  const texts = misfits(row);
  if (texts.length > 0) throw refusals.projectMisfit(texts);
}

function checkParent(call: Context, { Id, ParentProjectId }: Project): void {
  if (ParentProjectId === null) return;
  const parent = ownOf(call, call.state.projects, ParentProjectId);
  const hasSubProject = call.state.projects
    .by('client', call.caller.client)
    .some((row) => row.ParentProjectId === Id && row.Id !== Id);
  if (parent?.ParentProjectId !== null || parent.Id === Id || hasSubProject) {
    const isNew = call.state.projects.get(String(Id)) === undefined;
    if (isNew && call.choose('poweroffice.project.second-level') === 'under-main') return;
    throw refusals.subProjectBelowAnother();
  }
}

function checkCode(call: Context, row: Project): void {
  if (row.Code === null) return;
  if (row.Code.includes('.')) throw refusals.dotInCode(row.Code);
  const holder = siblings(call, row).find(({ Code }) => Code === row.Code);
  if (holder === undefined) return;
  const isBadRequest = call.choose('poweroffice.dimension.duplicates') === 'bad-request';
  throw isBadRequest
    ? refusals.projectCodeTaken(row.Code, holder.Id)
    : refusals.projectCodeConflict(row.Code, holder.Id);
}

/** The texts for values out of their bounds, and for members that others forbid. */
function misfits(row: Project): readonly string[] {
  const { BillableRate, BillableRateSpecification: specification, ProjectBillingMethod: method } = row;
  const { ExpenseMarkupFactor, HourlyRateMarkupFactor, Progress } = row;
  const isBilledByTime = method === 'Time' || method === 'TimeAndExpenses';
  const checks: readonly (readonly [boolean, string])[] = [
    [BillableRate !== null && BillableRate <= 0, 'BillableRate must be a positive number.'],
    [
      BillableRate !== null && !(isBilledByTime && specification === 'Project'),
      'BillableRate cannot be set unless ProjectBillingMethod is Time or TimeAndExpenses and BillableRateSpecification is Project.',
    ],
    [row.ContactPersonId !== null && row.CustomerId === null, 'ContactPersonId cannot be set without a customer.'],
    [
      ExpenseMarkupFactor !== null && row.ExpenseMarkupEnabled !== true,
      'ExpenseMarkupFactor cannot be set unless ExpenseMarkupEnabled is true.',
    ],
    [ExpenseMarkupFactor !== null && ExpenseMarkupFactor < 0, 'ExpenseMarkupFactor cannot be negative.'],
    [
      HourlyRateMarkupFactor !== null && row.HourlyRateMarkupEnabled !== true,
      'HourlyRateMarkupFactor cannot be set unless HourlyRateMarkupEnabled is true.',
    ],
    [Progress !== null && (Progress < 0 || Progress > 100), 'Progress must be between 0 and 100.'],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, text]) => text);
}
