import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Departments and locations. */
export const dimensionRules = defineRules({
  'poweroffice.dimension.next-code': {
    summary: 'Go gives a code if none is given: the number after the greatest one.',
    evidence: 'inferred',
    source: `${sources.go}, locations.json: a code is assigned by Go, without saying which`,
  },
  'poweroffice.dimension.delete': {
    summary: 'A department or location that an employee or a line has is in use and cannot be deleted: 409.',
    evidence: 'inferred',
    source: `${sources.go} declares 409 for what is in use, without its text`,
  },
  'poweroffice.department.create': {
    summary: 'POST needs a name and answers 201; IsActive is false if it is not given.',
    evidence: 'documented',
    source: sources.departments,
  },
  'poweroffice.departments.name-filter': {
    summary: 'What the filter name lets through, in any case.',
    evidence: 'inferred',
    source: `${sources.go}, departments.json: "filter by department name"`,
    variants: { whole: 'departments of exactly that name', part: 'departments whose name has it in it' },
    default: 'whole',
  },
  'poweroffice.location.create': {
    summary: 'POST needs a name and answers 200, not 201; IsActive is false if it is not given.',
    evidence: 'documented',
    source: sources.locations,
  },
});
