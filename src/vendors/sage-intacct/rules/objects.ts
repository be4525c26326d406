import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

const { page, errorGuide, batchGuide, help, recorded } = sources;

/** Rules of objects, their payloads and batches. */
export const objectRules = defineRules({
  'intacct.list.references': {
    summary: 'A list gives at most 100 references of key, id and href, by key, with a paging meta.',
    evidence: 'documented',
    source: page,
  },
  'intacct.list.paging': {
    summary: 'What the query parameters start and size do on a list.',
    evidence: 'inferred',
    source:
      'Contradictory clients: github.com/carterdea/intacct-syncer saw start refused with REST-1034, github.com/CreativePlanningBusinessServices/intacct-cli pages with it.',
    variants: { refused: '400 REST-1034', honoured: 'they choose the page' },
    default: 'refused',
  },
  'intacct.create.reference': {
    summary: 'A create answers 201 with a reference to the new object; keys only grow.',
    evidence: 'documented',
    source: page,
  },
  'intacct.create.duplicate-id': {
    summary: 'An id is unique, compared exactly; what a create with an id that exists answers.',
    evidence: 'inferred',
    source: `409 is the documented status for an equal unique key (${errorGuide}); clients read "already exists" in the details of operationFailed (github.com/fylein/fyle-intacct-api).`,
    variants: { conflict: '409', unprocessable: '422' },
    default: 'conflict',
  },
  'intacct.get.object': {
    summary: 'A get answers 200 with the whole object in the order of the page.',
    evidence: 'documented',
    source: page,
  },
  'intacct.update.omitted-fields': {
    summary: 'A patch answers 200 with a reference; fields not provided remain unchanged, null clears the description.',
    evidence: 'documented',
    source: page,
  },
  'intacct.update.nothing': {
    summary: 'A patch with an empty object answers 200 and changes nothing, not even the time of modification.',
    evidence: 'inferred',
    source: `"Any fields not provided remain unchanged" (${page}).`,
  },
  'intacct.delete.no-content': {
    summary: 'A delete answers 204 without a body.',
    evidence: 'documented',
    source: page,
  },
  'intacct.create.key-after-gap': {
    summary: 'Keys only grow: that of a deleted object is not given again.',
    evidence: 'inferred',
    source: 'Usual for record numbers.',
  },
  'intacct.audit.stamps': {
    summary:
      'audit has the times of creation and of the last change in whole seconds UTC, equal after the creation, and the keys of the users who did it.',
    evidence: 'documented',
    source: page,
  },
  'intacct.error.envelope': {
    summary: 'Where an error of the API stands in its answer.',
    evidence: 'documented',
    source: `${page}; older examples in ${errorGuide}`,
    variants: { nested: 'ia::error within ia::result', 'top-level': 'ia::error beside ia::meta' },
    default: 'nested',
  },
  'intacct.get.newer-members': {
    summary: 'Which members a get shows: those of the page, or those of the newer documentation as well.',
    evidence: 'documented',
    source: `${page}; newer: developer.sage.com/intacct/docs/_oas, with createdByUser and modifiedByUser in audit, and entity`,
    variants: { 'as-page': 'audit with four members, no entity', newer: 'the users in audit, and entity' },
    default: 'as-page',
  },
  'intacct.update.used-on-timesheet': {
    summary:
      'Once a labor setting is used on a timesheet, the only change allowed is to set it inactive; others answer 422.',
    evidence: 'inferred',
    source: `${help}; the shape is that of other failures.`,
  },
  'intacct.lines.by-key': {
    summary:
      'In an update of an object, a line without a key is added, one with a key is changed, and one with ia::operation delete is removed, all in one transaction.',
    evidence: 'documented',
    source: 'docs/rest/owner-and-owned-objects.md in github.com/dgaretz-oss/intacct-mcp',
  },
  'intacct.error.payload-additional-info': {
    summary:
      'What additionalInfo of REST-1028 holds: the page prints it empty, the OpenAPI document behind the page has members.',
    evidence: 'documented',
    source: `${page}; construction.openapi.yaml as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json`,
    variants: { 'as-page': 'nothing', full: 'messageId, placeholders and propertySet' },
    default: 'as-page',
  },
  'intacct.payload.unknown-field': {
    summary: 'A field that the object does not have answers 400 REST-1064 with a detail REST-1043 that points at it.',
    evidence: 'documented',
    source: 'Example of the error schema in developer.sage.com/intacct/docs/_oas/common.openapi.yaml',
  },
  'intacct.payload.read-only-field': {
    summary:
      'A read-only field (key, href, audit, and the id in an update, unless it is the stored one) answers 400 REST-1064 with a detail REST-1050.',
    evidence: 'inferred',
    source: 'Seen live for a field of a line: github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import.',
  },
  'intacct.payload.invalid-value': {
    summary:
      'A wrong type, a value that is not allowed, a required field that is missing or null answers 400 REST-1064 with a detail invalidParameter.',
    evidence: 'inferred',
    source: 'The code was seen live for an enum: github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import.',
  },
  'intacct.payload.several-faults': {
    summary: 'Several faults make several details, in the order of the payload.',
    evidence: 'inferred',
    source: `details is an array (${errorGuide}).`,
  },
  'intacct.payload.empty-text': {
    summary: 'An empty id or name counts as missing, an empty description as null.',
    evidence: 'inferred',
    source: `Unset texts come back as null (${recorded}).`,
  },
  'intacct.batch.items': {
    summary:
      'Arrays on POST and PATCH and keys with commas are done one by one: the usual status if all is good, else 207 with ia::status for each in the order of the request.',
    evidence: 'documented',
    source: batchGuide,
  },
  'intacct.batch.atomic': {
    summary:
      'With X-IA-API-Param-Transaction: true the first failure undoes everything, and the other items are unprocessed.',
    evidence: 'documented',
    source: batchGuide,
  },
  'intacct.batch.common-status': {
    summary: 'A batch whose items all fail with one status answers with that status instead of 207.',
    evidence: 'inferred',
    source: `"Only one status code when applicable to all" (${errorGuide}).`,
  },
  'intacct.batch.limit': {
    summary: 'What a batch of more than 500 records answers, as a whole.',
    evidence: 'inferred',
    source: `The limit is in the ${batchGuide}, the refusal is not; ${errorGuide} has 429 for a bulk size that exceeds the rate limit.`,
    variants: { 'bad-request': '400', 'too-many-requests': '429' },
    default: 'bad-request',
  },
});
