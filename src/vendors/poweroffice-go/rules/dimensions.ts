import { defineRules } from '../../../engine/rules/rules.ts';
import { withReply, withStatus } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Departments, locations and custom dimensions. */
export const dimensionRules = defineRules({
  'poweroffice.dimension.next-code': {
    summary: 'Go gives a code if none is given: the number after the greatest one.',
    evidence: 'inferred',
    source: `${sources.go}, locations.json: a code is assigned by Go, without saying which`,
    twin: { summary: 'The code is null.' },
  },
  'poweroffice.dimension.inactive': {
    summary: 'A new department or location is inactive unless IsActive says otherwise.',
    evidence: 'documented',
    source: `${sources.departments}; ${sources.locations}`,
    twin: { summary: 'It is active.' },
  },
  'poweroffice.departments.manager-by-number': {
    summary: 'The manager of a new department may be named by employee number.',
    evidence: 'documented',
    source: `${sources.departments}: DepartmentPostDto`,
    twin: { summary: 'The number is not looked at.' },
  },
  'poweroffice.departments.name-filter': {
    summary: 'What the filter name lets through.',
    evidence: 'inferred',
    source: `${sources.go}, departments.json: "filter by department name"`,
    variants: { whole: 'departments of exactly that name', part: 'departments whose name has it in it' },
    default: 'whole',
  },
  'poweroffice.departments.name-case': {
    summary: 'The filter name ignores case.',
    evidence: 'inferred',
    source: 'Nothing is written about it; SQL Server, on which .NET applications often stand, ignores case',
    twin: { summary: 'It heeds case.' },
  },
  'poweroffice.location.create': {
    summary: 'POST of a location answers 200, not 201.',
    evidence: 'documented',
    source: sources.locations,
    twin: { summary: 'It answers 201.', change: withStatus(201) },
  },
  'poweroffice.dimension.free-salary-lines': {
    summary: 'Deleting a department or project that only salary lines name which no payroll has yet.',
    evidence: 'inferred',
    source: `${sources.go} declares 409 for what is in use; whether such lines count is not told`,
    variants: { 'in-use': '409', deletable: 'it is deleted' },
    default: 'in-use',
  },
  'poweroffice.custom-dimension.active': {
    summary: 'A new value of a custom dimension is active unless IsActive says otherwise.',
    evidence: 'documented',
    source: sources.customDimensions,
    twin: { summary: 'It is inactive.' },
  },
  'poweroffice.dimension.duplicates': {
    summary: 'A project or a value of a custom dimension with the code of another one.',
    evidence: 'inferred',
    source: `${sources.customDimensions} says that codes are unique; neither file says how a second one is refused`,
    variants: { 'bad-request': '400', conflict: '409' },
    default: 'bad-request',
  },
  'poweroffice.custom-dimension.unused-sets': {
    summary: 'The settings of custom dimensions of a client that uses none.',
    evidence: 'inferred',
    source: `${sources.customDimensions} declares 200 alone; three sets are always there`,
    variants: { sets: 'three sets that are not active', empty: '204' },
    default: 'sets',
  },
  'poweroffice.custom-dimension.unknown-ordinal': {
    summary: 'The filter ordinal with another value than 1, 2 or 3.',
    evidence: 'inferred',
    source: `${sources.customDimensions}: the filter is a text; nothing is written about other ones`,
    variants: { 'no-match': 'nothing fits it', refused: '400' },
    default: 'no-match',
  },
});

/** Projects. */
export const projectRules = defineRules({
  'poweroffice.project.defaults': {
    summary:
      'AllowAllActivities and AllowAllEmployees are true, AttachExpenseVouchersWhenBilling and DenyTimeTracking false if they are not given.',
    evidence: 'documented',
    source: sources.projects,
    twin: { summary: 'They are null.' },
  },
  'poweroffice.project.state': {
    summary: 'IsBillable, IsInternal and ProjectStatus of a new project without them.',
    evidence: 'inferred',
    source: `${sources.projects} gives the members, not their defaults`,
    variants: { usual: 'false, false and Active', null: 'null' },
    default: 'usual',
  },
  'poweroffice.project.next-code': {
    summary: 'The code of a new project without one.',
    evidence: 'inferred',
    source: `${sources.projects} says that a code is assigned, without saying which`,
    variants: { number: 'the number after the greatest one', name: 'letters and digits of its name' },
    default: 'number',
  },
  'poweroffice.project.second-level': {
    summary: 'A new sub-project of a sub-project.',
    evidence: 'inferred',
    source: 'developer.poweroffice.net/workflows/dimension-entities: one level only',
    variants: { refused: '400', 'under-main': 'it becomes one of the main project' },
    default: 'refused',
  },
  'poweroffice.project.active': {
    summary: 'IsActive of a new project without it.',
    evidence: 'inferred',
    source: `${sources.projects} gives no default; that of departments is false`,
    variants: { active: 'true', inactive: 'false' },
    default: 'active',
  },
  'poweroffice.project.sub-project-code': {
    summary: 'The code of a sub-project is given as that of its main project, a dot and its own.',
    evidence: 'documented',
    source: sources.projects,
    twin: { summary: 'Its own code is given alone.' },
  },
  'poweroffice.project.references-by-code': {
    summary: 'Department, location, main project and manager of a new project may be named by code or number.',
    evidence: 'documented',
    source: `${sources.projects}: ProjectPostDto`,
    twin: { summary: 'Codes and numbers are looked up, but not saved.' },
  },
  'poweroffice.project.patch-reply': {
    summary: 'PATCH of a project answers with the project.',
    evidence: 'inferred',
    source: `${sources.projects} declares no content, as it does for departments; other resources answer so`,
    twin: { summary: 'The body is empty.', change: withReply(200, undefined) },
  },
  'poweroffice.projects.name-case': {
    summary: 'The filter name of projects ignores case.',
    evidence: 'inferred',
    source: 'Nothing is written about it; SQL Server, on which .NET applications often stand, ignores case',
    twin: { summary: 'It heeds case.' },
  },
});
