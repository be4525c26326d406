import { defineRules } from '../../../engine/rules/rules.ts';
import { changeAt, withReply } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Lists and their filters. */
export const listRules = defineRules({
  'poweroffice.list.bare-array': {
    summary: 'A list is a bare array.',
    evidence: 'documented',
    source: sources.allFiles,
    twin: { summary: 'It stands in an envelope, as data.', change: changeAt('', (data) => ({ data })) },
  },
  'poweroffice.list.empty-is-204': {
    summary: 'A list or page without anything in it is 204 with an empty body.',
    evidence: 'documented',
    source: `${sources.allFiles}: 204 of every list; seen on demo by several public clients`,
    twin: { summary: 'It is 200 with an empty array.', change: withReply(200, []) },
  },
  'poweroffice.list.x-pagination': {
    summary:
      'The header X-Pagination is a JSON object whose nextPageLink leads to the next page and is null on the last one.',
    evidence: 'observed',
    source: 'grasp-labs/ds-provider-powerofficego-py-lib reads nextPageLink',
    twin: { summary: 'The header is left out.' },
  },
  'poweroffice.list.pagination-members': {
    summary: 'X-Pagination has counts, page numbers and previousPageLink beside nextPageLink.',
    evidence: 'inferred',
    source: 'The ASP.NET pattern of ResourceParameters with a header of that name',
    twin: { summary: 'nextPageLink stands alone.' },
  },
  'poweroffice.list.fields': {
    summary: 'Fields names the members to give.',
    evidence: 'documented',
    source: `${sources.allFiles}: ResourceParameters`,
    twin: { summary: 'All members are given.' },
  },
  'poweroffice.list.names-any-case': {
    summary: 'The names in Fields and OrderBy are taken in any case.',
    evidence: 'inferred',
    source: 'Paths of patches are, and the ASP.NET pattern of ResourceParameters ignores case',
    twin: { summary: 'A name in another case is unknown: 400.' },
  },
  'poweroffice.list.blank-option': {
    summary: 'Blank Fields and OrderBy are not applied.',
    evidence: 'inferred',
    source: `${sources.allFiles}: their example is an empty text, and blank filters are not applied`,
    twin: { summary: 'They are refused with 400.' },
  },
  'poweroffice.list.order-by': {
    summary: 'OrderBy sorts by members, each ascending or with desc descending; nulls come first.',
    evidence: 'inferred',
    source: `${sources.allFiles} names the option; its syntax is that of the ASP.NET pattern with the same names`,
    twin: { summary: 'OrderBy is ignored.' },
  },
  'poweroffice.list.own-order': {
    summary: 'Without OrderBy a list of several pages is cut by id, so that its pages fit together.',
    evidence: 'inferred',
    source: 'Nothing is written about the order; pages need a stable one',
    twin: { summary: 'It is cut from its end.' },
  },
  'poweroffice.filter.blank': {
    summary: 'A blank filter is not applied.',
    evidence: 'documented',
    source: `${sources.allFiles}: "If null or whitespace, the filter is not used"`,
    twin: { summary: 'It is applied: nothing fits it.' },
  },
  'poweroffice.filter.trimmed': {
    summary: 'Blanks around a filter that takes one text are cut off.',
    evidence: 'inferred',
    source: 'Lists of codes and numbers take blanks, as their examples show',
    twin: { summary: 'They count.' },
  },
  'poweroffice.filter.stamps-are-exclusive': {
    summary: 'Filters on times let through what is later than the time given, not equal to it.',
    evidence: 'documented',
    source: `${sources.allFiles}: "Date not inclusive"`,
    twin: { summary: 'They let through what is equal to it as well.' },
  },
  'poweroffice.filter.time-forms': {
    summary:
      'A time may lack zone, seconds and time of day: it is UTC, and the start of the minute or day. More than seven fractional digits are cut off.',
    evidence: 'inferred',
    source: sources.aspNet,
    twin: { summary: 'It is refused with 400.' },
  },
  'poweroffice.filter.ranges': {
    summary: 'Ranges of number filters, "100-200", have both their bounds in them.',
    evidence: 'documented',
    source: `${sources.employees}: employeeNos and externalNos, "from and including 100 to 200"`,
    twin: { summary: 'They lie between their bounds.' },
  },
  'poweroffice.filter.lists': {
    summary: 'Filters on codes and organisation numbers take lists separated by commas.',
    evidence: 'documented',
    source: sources.allFiles,
    twin: { summary: 'Only the first one counts.' },
  },
  'poweroffice.query.choice-numbers': {
    summary: 'The choice that a number in a filter names.',
    evidence: 'inferred',
    source: `${sources.projects}: the example of projectBillingMethod is 1; ${sources.aspNet} takes names and numbers`,
    variants: {
      'from-zero': 'the first one is 0',
      'from-one': 'the first one is 1',
      refused: 'it is refused like an unknown name',
    },
    default: 'from-zero',
  },
  'poweroffice.query.unknown-choice': {
    summary: 'The answer to a name that is none of the choices of a filter.',
    evidence: 'inferred',
    source: 'Nothing is written about it; both answers are seen or reasoned for other filters',
    variants: { cast: '400 "Unable to cast object(s)"', binding: '400 in the form of ASP.NET Core' },
    default: 'cast',
  },
});
