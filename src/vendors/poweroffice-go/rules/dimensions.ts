import { defineRules } from '../../../engine/rules/rules.ts';
import { withStatus } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Departments and locations. */
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
});
