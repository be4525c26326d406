import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Lists and their filters. */
export const listRules = defineRules({
  'poweroffice.list.bare-array': {
    summary: 'A list is a bare array.',
    evidence: 'documented',
    source: sources.allFiles,
  },
  'poweroffice.list.empty-is-204': {
    summary: 'A list or page without anything in it is 204 with an empty body.',
    evidence: 'documented',
    source: `${sources.allFiles}: 204 of every list; seen on demo by several public clients`,
  },
  'poweroffice.list.x-pagination': {
    summary:
      'The header X-Pagination is a JSON object whose nextPageLink leads to the next page and is null on the last one.',
    evidence: 'observed',
    source:
      'grasp-labs/ds-provider-powerofficego-py-lib reads nextPageLink; the other members follow the ASP.NET pattern of that name',
  },
  'poweroffice.list.fields': {
    summary: 'Fields names the members to give, in any case; an unknown or empty name is 400.',
    evidence: 'documented',
    source: `${sources.allFiles}: ResourceParameters and its example of 400`,
  },
  'poweroffice.list.order-by': {
    summary: 'OrderBy sorts by members, each ascending or with desc descending; nulls come first.',
    evidence: 'inferred',
    source: `${sources.allFiles} names the option; its syntax is that of the ASP.NET pattern with the same names`,
  },
  'poweroffice.list.own-order': {
    summary: 'Without OrderBy a list comes by id, so that its pages fit together.',
    evidence: 'inferred',
    source: 'Nothing is written about the order; pages need a stable one',
  },
  'poweroffice.filter.stamps-are-exclusive': {
    summary: 'Filters on times let through what is later than the time given, not equal to it.',
    evidence: 'documented',
    source: sources.allFiles,
  },
  'poweroffice.filter.ranges': {
    summary: 'Number filters take lists and ranges: "1, 100-200, 500-".',
    evidence: 'documented',
    source: `${sources.employees}: employeeNos and externalNos`,
  },
  'poweroffice.filter.lists': {
    summary: 'Filters on codes and organisation numbers take lists separated by commas.',
    evidence: 'documented',
    source: sources.allFiles,
  },
});
