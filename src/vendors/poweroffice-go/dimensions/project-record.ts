import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import { notSimulated } from '../refusals/access.ts';
import { unknownReference } from '../refusals/requests.ts';
import { type Dto, type Full, inClient, type Project } from '../tables.ts';
import type { Context } from '../types.ts';
import { filled } from '../wire/defaults.ts';
import { pick } from '../wire/pick.ts';
import type { NewRecord } from '../wire/records/record-resource.ts';
import { nextCode } from './dimensions.ts';

const title = 'Project validation error(s)';
const writable = namesOf(schemas.ProjectPatchDto);

/** The members of a project in wire order. */
export const projectNames = namesOf(schemas.ProjectDto);

type IsShown = (member: keyof Full<'ProjectDto'>) => boolean;

/**
 * The DTO of a project: codes and numbers beside the ids, and the code of a sub-project with that of its main project.
 * @param isShown false for members that are not given
 */
export function showProject(call: Context, row: Project, isShown: IsShown = () => true): Full<'ProjectDto'> {
  const { departments, locations, employees, projects } = call.state;
  const codeOf = (table: { get(key: string): { readonly Code: string | null } | undefined }, id: number | null) =>
    id === null ? null : (table.get(String(id))?.Code ?? null);
  const isDotted =
    row.ParentProjectId !== null && isShown('Code') && call.holds('poweroffice.project.sub-project-code');
  const derived = {
    Code: isDotted ? fullCode(call, row) : row.Code,
    DepartmentCode: codeOf(departments, row.DepartmentId),
    LocationCode: codeOf(locations, row.LocationId),
    ParentProjectCode: codeOf(projects, row.ParentProjectId),
    ProjectManagerEmployeeNo:
      row.ProjectManagerEmployeeId === null
        ? null
        : (employees.get(String(row.ProjectManagerEmployeeId))?.Number ?? null),
    BrandingThemeCode: null,
    CustomerNo: null,
    DeliveryTerm: null,
    PaymentTerms: null,
  };
  return pick({ ...row, ...derived }, projectNames);
}

/** The code of a project as transactions name it: that of a sub-project is `main.sub`. */
export function fullCode({ state }: Context, { Code, ParentProjectId }: Project): string | null {
  const main = ParentProjectId === null ? undefined : state.projects.get(String(ParentProjectId));
  return main === undefined ? Code : `${main.Code ?? ''}.${Code ?? ''}`;
}

/** The ids that the body of a POST names by code or number. */
type Named = Pick<Project, 'DepartmentId' | 'LocationId' | 'ParentProjectId' | 'ProjectManagerEmployeeId'>;

/** A new project from the body of a POST; absent members are null until `completeProject`. */
export function createProject(call: Context, { client, Id, now }: NewRecord, body: Dto<'ProjectPostDto'>): Project {
  refuseUnknownTwins(body);
  const empty = Object.fromEntries(writable.map((name) => [name, null])) as Record<(typeof writable)[number], null>;
  const members = pick(
    body,
    writable.filter((name) => body[name] !== undefined),
  );
  return {
    client,
    Id,
    ...empty,
    ...members,
    ...namedIds(call, body),
    CreatedFromImportJournalId: null,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  };
}

// What these name has no records here: nothing can be said of them.
function refuseUnknownTwins(body: Dto<'ProjectPostDto'>): void {
  const twins = {
    BrandingThemeCode: 'BrandingThemeId',
    CustomerNo: 'CustomerId',
    DeliveryTerm: 'DeliveryTermId',
    PaymentTerms: 'PaymentTermId',
  } as const;
  for (const [twin, id] of Object.entries(twins) as [keyof typeof twins, (typeof twins)[keyof typeof twins]][]) {
    if (body[twin] != null && body[id] == null) throw notSimulated('POST', `/v2/Projects with ${twin}`);
  }
}

function namedIds(call: Context, body: Dto<'ProjectPostDto'>): Named {
  const { departments, locations, projects } = call.state;
  return {
    DepartmentId: body.DepartmentId ?? idByCode(call, 'Department', departments, body.DepartmentCode),
    LocationId: body.LocationId ?? idByCode(call, 'Location', locations, body.LocationCode),
    ParentProjectId: body.ParentProjectId ?? idByCode(call, 'Project', projects, body.ParentProjectCode),
    ProjectManagerEmployeeId: body.ProjectManagerEmployeeId ?? idByNumber(call, body.ProjectManagerEmployeeNo),
  };
}

type CodedTable = {
  by(index: 'client', value: string): readonly { readonly Id: number; readonly Code: string | null }[];
};

function idByCode(call: Context, noun: string, table: CodedTable, code: string | null | undefined): number | null {
  if (code == null) return null;
  const row = table.by('client', call.caller.client).find(({ Code }) => Code === code);
  if (row === undefined) throw unknownReference(title, noun, `'${code}'`, 'code');
  return row.Id;
}

function idByNumber(call: Context, number: number | null | undefined): number | null {
  if (number == null) return null;
  const [manager] = call.state.employees.by('Number', inClient(call.caller.client, number));
  if (manager === undefined) throw unknownReference(title, 'Employee', number, 'number');
  return manager.Id;
}

const documented = {
  AllowAllActivities: true,
  AllowAllEmployees: true,
  AttachExpenseVouchersWhenBilling: false,
  DenyTimeTracking: false,
};

/** A new project with the values that Go gives to members that the body left out. */
export function completeProject(call: Context, row: Project, body: Dto<'ProjectPostDto'>): Project {
  const named = { ...row, ...unnamed(call, row, body) };
  const placed = { ...named, ParentProjectId: mainProjectOf(call, named) };
  return {
    ...placed,
    ...filled(call, 'poweroffice.project.defaults', row, documented),
    ...usualState(call, row),
    Code: row.Code ?? givenCode(call, placed),
    IsActive: row.IsActive ?? call.choose('poweroffice.project.active') === 'active',
  };
}

/** The project that a sub-project is one of: never one that is a sub-project itself. */
function mainProjectOf({ state }: Context, { ParentProjectId: id }: Project): number | null {
  return (id === null ? null : state.projects.get(String(id))?.ParentProjectId) ?? id;
}

/** The code of a new project without one. */
function givenCode(call: Context, row: Project): string | null {
  const fromName = (row.Name ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  if (fromName !== '' && call.choose('poweroffice.project.next-code') === 'name') return fromName;
  return call.holds('poweroffice.dimension.next-code') ? nextCode(siblings(call, row)) : null;
}

/** The ids that were named by code or number alone, as null where codes and numbers are not looked at. */
function unnamed(call: Context, row: Project, body: Dto<'ProjectPostDto'>): Partial<Named> {
  const ids = ['DepartmentId', 'LocationId', 'ParentProjectId', 'ProjectManagerEmployeeId'] as const;
  const named = ids.filter((name) => row[name] !== (body[name] ?? null));
  if (named.length === 0 || call.holds('poweroffice.project.references-by-code')) return {};
  return Object.fromEntries(named.map((name) => [name, null]));
}

function usualState(call: Context, row: Project): Partial<Project> {
  const { IsBillable, IsInternal, ProjectStatus } = row;
  if (IsBillable !== null && IsInternal !== null && ProjectStatus !== null) return {};
  if (call.choose('poweroffice.project.state') === 'null') return {};
  return {
    IsBillable: IsBillable ?? false,
    IsInternal: IsInternal ?? false,
    ProjectStatus: ProjectStatus ?? 'Active',
  };
}

/** The projects with the same main project, or the main projects. */
export function siblings({ state, caller }: Context, { Id, ParentProjectId }: Project): readonly Project[] {
  return state.projects
    .by('client', caller.client)
    .filter((row) => row.Id !== Id && row.ParentProjectId === ParentProjectId);
}
