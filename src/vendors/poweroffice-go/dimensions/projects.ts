import * as schemas from '../generated/schemas.ts';
import { notSimulated } from '../refusals/access.ts';
import * as refusals from '../refusals/projects.ts';
import type { Dto, Full, Project, State } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { readChoice } from '../wire/filters/choices.ts';
import { inRanges } from '../wire/filters/number-ranges.ts';
import { isBlank, listReply, stampedAfter, trimmed } from '../wire/list.ts';
import { type ById, byId, recordResource } from '../wire/records/record-resource.ts';
import { isNamedByLines, withCodes } from './dimensions.ts';
import { checkProject } from './project-checks.ts';
import { completeProject, createProject, fullCode, projectNames as names, showProject } from './project-record.ts';

const table = (state: State) => state.projects;

/** GET /Projects: projects and sub-projects. */
export function getProjects(call: Call<'getProjects'>): Reply<'getProjects'> {
  const { query } = call;
  if (!isBlank(call, query.customerNos)) throw notSimulated('GET', '/v2/Projects?customerNos');
  const { ProjectStatus, ProjectBillingMethod } = schemas.ProjectDto;
  const status = readChoice(call, 'status', query.status, ProjectStatus.values);
  const method = readChoice(call, 'projectBillingMethod', query.projectBillingMethod, ProjectBillingMethod.values);
  let rows = withProjectCodes(call, all(call), query);
  if (!isBlank(call, query.name)) rows = withName(call, rows, trimmed(call, query.name));
  if (status !== undefined) rows = rows.filter((row) => row.ProjectStatus === status);
  if (method !== undefined) rows = rows.filter((row) => row.ProjectBillingMethod === method);
  rows = inRanges(call, rows, 'projectManagerEmployeeNos', query.projectManagerEmployeeNos, (row) =>
    managerNo(call, row),
  );
  rows = withCodes(call, rows, query.departmentCodes, (row) => departmentCode(call, row));
  if (query.excludeArchivedProject === true) rows = rows.filter((row) => row.ProjectStatus !== 'Archived');
  rows = stampedAfter(call, rows);
  return listReply(call, rows, names, (row, isShown) => showProject(call, row, isShown));
}

const resource = recordResource<Project, Dto<'ProjectPostDto'>, Full<'ProjectDto'>, ById>({
  target: { dto: 'ProjectPatchDto', title: 'Project validation error(s)', members: schemas.ProjectPatchDto },
  body: schemas.ProjectPostDto,
  table,
  counter: 'project',
  path: ({ Id }) => `/v2/Projects/${Id}`,
  find: byId(table, refusals.unknownProject),
  create: createProject,
  check: checkProject,
  complete: completeProject,
  requireUnused: (call, { Id }) => {
    const hasSubProject = all(call).some(({ ParentProjectId }) => ParentProjectId === Id);
    if (hasSubProject || isNamedByLines(call, ({ ProjectId }) => ProjectId === Id)) throw refusals.projectInUse(Id);
  },
  show: showProject,
});

/** The operations on one project. */
export const projects = {
  ...resource,
  patch: (call: Call<'patchProject'>): Reply<'patchProject'> => {
    const reply = resource.patch(call);
    call.applies('poweroffice.project.patch-reply');
    return reply;
  },
};

function all(call: Context): readonly Project[] {
  return call.state.projects.by('client', call.caller.client);
}

function withProjectCodes(
  call: Context,
  rows: readonly Project[],
  { projectCodes, includeSubProjects }: Call<'getProjects'>['query'],
): readonly Project[] {
  const named = withCodes(call, rows, projectCodes, (row) => fullCode(call, row));
  if (includeSubProjects !== true || named.length === rows.length) return named;
  const ids = new Set(named.map(({ Id }) => Id));
  return rows.filter(({ Id, ParentProjectId: parent }) => ids.has(Id) || (parent !== null && ids.has(parent)));
}

function withName(call: Context, rows: readonly Project[], part: string): readonly Project[] {
  return rows.filter(({ Name }) => {
    const name = Name ?? '';
    if (name.includes(part)) return true;
    return name.toLowerCase().includes(part.toLowerCase()) && call.holds('poweroffice.projects.name-case');
  });
}

function managerNo({ state }: Context, { ProjectManagerEmployeeId: id }: Project): number | null {
  return id === null ? null : (state.employees.get(String(id))?.Number ?? null);
}

function departmentCode({ state }: Context, { DepartmentId: id }: Project): string | null {
  return id === null ? null : (state.departments.get(String(id))?.Code ?? null);
}
