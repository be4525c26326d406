import { defineRules } from '../../../engine/rules/rules.ts';

const openapi = 'PowerOffice Go OpenAPI v2, employees.json (March 2025)';
const allOpenapi = 'PowerOffice Go OpenAPI v2, all files (March 2025)';
const jsonPatch = 'Reasoned from ASP.NET Core JsonPatch, whose texts the OpenAPI examples show';

const lists = defineRules({
  'poweroffice.list.bare-array': {
    summary: 'A list is a bare array.',
    evidence: 'documented',
    source: allOpenapi,
  },
  'poweroffice.list.empty-is-204': {
    summary: 'A list or page without anything in it is 204 with an empty body.',
    evidence: 'documented',
    source: `${allOpenapi}: 204 of every list; seen on demo by several public clients`,
  },
  'poweroffice.list.x-pagination': {
    summary:
      'The header X-Pagination is a JSON object whose nextPageLink leads to the next page and is null on the last one.',
    evidence: 'observed',
    source:
      'grasp-labs/ds-provider-powerofficego-py-lib reads nextPageLink; the other members follow the ASP.NET pattern of that name',
  },
  'poweroffice.list.page-bounds': {
    summary: 'A PageSize over 20000, or a PageNumber or PageSize under 1, is 400.',
    evidence: 'inferred',
    source: `${allOpenapi}: PageSize may not be larger than MaxPageSize; the text is reasoned`,
  },
  'poweroffice.list.fields': {
    summary: 'Fields names the members to give, in any case; an unknown or empty name is 400.',
    evidence: 'documented',
    source: `${allOpenapi}: ResourceParameters and its example of 400`,
  },
  'poweroffice.list.order-by': {
    summary: 'OrderBy sorts by members, each ascending or with desc descending; nulls come first.',
    evidence: 'inferred',
    source: `${allOpenapi} names the option; its syntax is that of the ASP.NET pattern with the same names`,
  },
  'poweroffice.list.own-order': {
    summary: 'Without OrderBy a list comes by id, so that its pages fit together.',
    evidence: 'inferred',
    source: 'Nothing is written about the order; pages need a stable one',
  },
  'poweroffice.list.no-odata': {
    summary: 'Query keys of OData ($top, $skip) are 400; other unknown keys are ignored.',
    evidence: 'observed',
    source: 'sjurebass/Poweroffice-mcp-extended, tried on demo; the text of the answer is not known',
  },
  'poweroffice.filter.stamps-are-exclusive': {
    summary: 'Filters on times let through what is later than the time given, not equal to it.',
    evidence: 'documented',
    source: allOpenapi,
  },
  'poweroffice.filter.ranges': {
    summary: 'Number filters take lists and ranges: "1, 100-200, 500-".',
    evidence: 'documented',
    source: `${openapi}: employeeNos and externalNos`,
  },
  'poweroffice.filter.malformed-ranges': {
    summary: 'A number filter that cannot be read is 400 "Unable to cast object(s)".',
    evidence: 'inferred',
    source: `${openapi}: title of the refusal of contactGroupIds`,
  },
  'poweroffice.filter.lists': {
    summary: 'Filters on codes and organisation numbers take lists separated by commas.',
    evidence: 'documented',
    source: allOpenapi,
  },
});

const patches = defineRules({
  'poweroffice.patch.json-patch': {
    summary:
      'PATCH is a JSON Patch (RFC 6902) of the members of the PatchDto, all operations or none; texts stand for numbers, booleans and dates.',
    evidence: 'documented',
    source: `${openapi}: PATCH bodies and their examples`,
  },
  'poweroffice.patch.any-case': {
    summary: 'Paths are taken in any case.',
    evidence: 'documented',
    source: `${openapi}: examples with /phoneNumber and /EndDateReason`,
  },
  'poweroffice.patch.remove-is-null': {
    summary: 'remove sets a member to null.',
    evidence: 'inferred',
    source: jsonPatch,
  },
  'poweroffice.patch.enum-as-integer': {
    summary: 'A choice given as an integer is refused with a text of its own.',
    evidence: 'documented',
    source: `${openapi}: example of 400 of PATCH leave`,
  },
  'poweroffice.patch.invalid-value': {
    summary:
      "A value that cannot be the member's is 400: \"<PatchDto>: The value 'bogus' is invalid for target location.\"",
    evidence: 'documented',
    source: `${openapi}: examples of 400 of the lines`,
  },
  'poweroffice.patch.unknown-member': {
    summary:
      'A path that is no member of the PatchDto, read-only ones among them, is 400 and names the segment in lower case.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, departments.json (March 2025): example of 400',
  },
  'poweroffice.patch.test-mismatch': {
    summary: 'A test that fails is 400 and nothing is saved.',
    evidence: 'inferred',
    source: jsonPatch,
  },
  'poweroffice.patch.other-faults': {
    summary: 'Other faults of a patch are 400 with the text of the library.',
    evidence: 'inferred',
    source: jsonPatch,
  },
  'poweroffice.patch.not-an-array': {
    summary: 'A body that is no array of operations is 400.',
    evidence: 'inferred',
    source: jsonPatch,
  },
  'poweroffice.patch.without-effect': {
    summary: 'Whether a patch that changes nothing moves LastChangedDateTimeOffset.',
    evidence: 'inferred',
    source: 'Nothing is written about it; clients bear a needless hit better than a missed one',
    variants: { moves: 'it moves', stays: 'it stays' },
    default: 'moves',
  },
});

/** Lists and patches, whatever they are of. */
export const listRules = { ...lists, ...patches };
