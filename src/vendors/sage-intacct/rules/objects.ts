import { defineRules } from '../../../engine/rules/rules.ts';
import { reversed, withReply, withStatus } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

const { page, errorGuide, batchGuide, ownerGuide, phpClient, recorded } = sources;

/** Rules of objects and batches. */
export const objectRules = defineRules({
  'intacct.list.first-hundred': {
    summary: 'A list gives the first 100 references and the number of all.',
    evidence: 'documented',
    source: page,
    twin: { summary: 'It gives all references.' },
  },
  'intacct.list.by-key': {
    summary: 'A list of employee positions is in the order of their keys.',
    evidence: 'documented',
    source: `The sample of ${page}.`,
    twin: { summary: 'It is in the opposite order.', change: reversed('ia::result') },
  },
  'intacct.list.order': {
    summary: 'Lists of other objects are in the order of their keys as well.',
    evidence: 'inferred',
    source: `The sample of ${page}; samples of other objects are in no order.`,
    twin: { summary: 'They are in the opposite order.', change: reversed('ia::result') },
  },
  'intacct.list.paging': {
    summary: 'What the query parameters start and size do on a list.',
    evidence: 'inferred',
    source:
      'Contradictory clients: github.com/carterdea/intacct-syncer saw start refused with REST-1034, github.com/CreativePlanningBusinessServices/intacct-cli pages with it.',
    variants: { honoured: 'they choose the page', refused: '400 REST-1034' },
    default: 'honoured',
  },
  'intacct.paging.start-zero': {
    summary: 'What start 0 does in a query and on a list.',
    evidence: 'inferred',
    source: `Clients start at 1 (${recorded}); the XML API counts its offset from 0.`,
    variants: { refused: 'it is refused with 400', 'as-1': 'it means 1' },
    default: 'refused',
  },
  'intacct.create.duplicate-text': {
    summary: 'The words in which a create with an id that exists is refused.',
    evidence: 'inferred',
    source: `github.com/fylein/fyle-intacct-api apps/sage_intacct/connector.py looks for the first text; the other one is that of the XML API.`,
    variants: {
      value: 'Another record with the value X already exists',
      title: 'Another Employee position with the given value(s) X already exists',
    },
    default: 'value',
  },
  'intacct.create.duplicate-id': {
    summary: 'What a create with an id that exists answers.',
    evidence: 'inferred',
    source: `409 is the documented status for an equal unique key (${errorGuide}); clients read "already exists" in the details of operationFailed (github.com/fylein/fyle-intacct-api).`,
    variants: { conflict: '409', unprocessable: '422' },
    default: 'conflict',
  },
  'intacct.create.id-exact': {
    summary: 'Ids that differ in case, or in spaces around them, are different ids.',
    evidence: 'inferred',
    source: `Queries are case-sensitive unless they say otherwise (${page}).`,
    twin: { summary: 'The create is refused: the id exists.' },
  },
  'intacct.create.key-after-gap': {
    summary: 'Keys only grow: that of a deleted object is not given again.',
    evidence: 'inferred',
    source: 'Usual for record numbers.',
    twin: { summary: 'The key of the object that was deleted last is given again.' },
  },
  'intacct.get.newer-members': {
    summary: 'Which members a get shows: those of the page, or those of the newer documentation as well.',
    evidence: 'documented',
    source: `${page}; newer: developer.sage.com/intacct/docs/_oas, with createdByUser and modifiedByUser in audit, entity, and lists of employees`,
    variants: { 'as-page': 'audit with four members, no entity', newer: 'the users in audit, entity, and lists' },
    default: 'as-page',
  },
  'intacct.update.omitted-fields': {
    summary: 'A description that an update does not provide remains unchanged, as every field does.',
    evidence: 'documented',
    source: page,
    twin: { summary: 'It is cleared.' },
  },
  'intacct.update.null-clears': {
    summary: 'A null in an update clears the field.',
    evidence: 'observed',
    source: phpClient,
    twin: { summary: 'The field remains unchanged.' },
  },
  'intacct.update.nothing': {
    summary: 'An update without a field answers 200 and changes nothing, not even the time of modification.',
    evidence: 'inferred',
    source: `"Any fields not provided remain unchanged" (${page}).`,
    twin: { summary: 'It is refused as a request without a payload.' },
  },
  'intacct.update.same-id': {
    summary: 'A key or an id in an update is accepted if it is what the object has.',
    evidence: 'inferred',
    source: 'Both are read-only; whether a value that changes nothing is refused is not described.',
    twin: { summary: 'It is refused as a read-only field.' },
  },
  'intacct.audit.stamps': {
    summary: 'An update sets the time of modification, in whole seconds UTC, and the key of the user who made it.',
    evidence: 'documented',
    source: page,
    twin: { summary: 'Both stay as they were.' },
  },
  'intacct.delete.no-content': {
    summary: 'A delete answers 204 without a body.',
    evidence: 'documented',
    source: page,
    twin: { summary: 'It answers 200 with an empty object.', change: withReply(200, {}) },
  },
  'intacct.lines.by-key': {
    summary: 'In an update of an object, a line with a key is changed, or removed by ia::operation delete.',
    evidence: 'documented',
    source: ownerGuide,
    twin: { summary: 'The line stays as it was.' },
  },
  'intacct.lines.number': {
    summary: 'A line without a number gets the highest of its owner and one more.',
    evidence: 'inferred',
    source: 'Samples number lines from 1; nothing is said of lines that are added.',
    twin: { summary: 'It gets the number 1.' },
  },
  'intacct.lines.order': {
    summary: 'The order in which a get shows the lines of an object.',
    evidence: 'inferred',
    source: 'Samples have their lines in the order of both.',
    variants: { number: 'by their line numbers', key: 'by their keys' },
    default: 'number',
  },
  'intacct.timesheet.entry-period': {
    summary:
      'What a timesheet does with a line whose entry date lies outside its period; without an end that is a week.',
    evidence: 'documented',
    source: `The sample in github.com/dgaretz-oss/intacct-mcp docs/rest/time.md has such a line; ${phpClient} says that the date is within the period.`,
    variants: { accepted: 'it is stored', refused: '422' },
    default: 'accepted',
  },
  'intacct.timesheet.line-employee': {
    summary: 'The employee of a timesheet line.',
    evidence: 'inferred',
    source: `A line is the work of one employee (${sources.linePage}) and has one among its dimensions; the timesheet is of one employee; samples of requests name the employee there alone.`,
    variants: {
      'unless-sent': 'that of the timesheet, unless another one is sent for the line',
      sheet: 'that of the timesheet, whatever is sent',
      'as-sent': 'the one that is sent for the line, or none',
    },
    default: 'unless-sent',
  },
  'intacct.reference.null-id': {
    summary: 'A reference with null for its id or key means none.',
    evidence: 'observed',
    source: 'github.com/fylein/fyle-intacct-api sends it in production.',
    twin: { summary: 'It is refused as a reference to an object that does not exist.' },
  },
  'intacct.employee.contact': {
    summary: 'The form in which an employee without a contact is refused.',
    evidence: 'inferred',
    source: `The text is an example of ${errorGuide}, in an older form; other objects answer in the newer one (github.com/fylein/fyle-intacct-api).`,
    variants: { newer: '422 REST-7001 with the text as a detail', older: '422 as the guide prints it' },
    default: 'newer',
  },
  'intacct.reference.kept': {
    summary: 'A reference that is sent again as it is may lead to an object that has become inactive.',
    evidence: 'inferred',
    source: `Inactive objects "cannot be used or referenced" (${page}); of references that were made before, nothing is said.`,
    twin: { summary: 'It is refused.' },
  },
  'intacct.batch.independent': {
    summary: 'The items of a batch stand alone: those after a failed one are done.',
    evidence: 'documented',
    source: batchGuide,
    twin: { summary: 'The items after a failed one are not done.' },
  },
  'intacct.batch.atomic': {
    summary:
      'With X-IA-API-Param-Transaction: true the first failure undoes everything, and the other items are unprocessed.',
    evidence: 'documented',
    source: batchGuide,
    twin: { summary: 'The header is ignored.' },
  },
  'intacct.batch.transaction-case': {
    summary: 'The value of X-IA-API-Param-Transaction is read in any case.',
    evidence: 'inferred',
    source: `${batchGuide} only has true.`,
    twin: { summary: 'A value such as TRUE is ignored.' },
  },
  'intacct.batch.multi-status': {
    summary: 'A batch whose items do not all have one status answers 207, with ia::status for each in their order.',
    evidence: 'documented',
    source: batchGuide,
    twin: { summary: 'It answers 200.', change: withStatus(200) },
  },
  'intacct.batch.common-status': {
    summary: 'A batch whose items all fail with one status answers with that status instead of 207.',
    evidence: 'inferred',
    source: `"Only one status code when applicable to all" (${errorGuide}).`,
    twin: { summary: 'It answers 207.' },
  },
  'intacct.batch.limit': {
    summary: 'What a batch of more than 500 records answers, as a whole.',
    evidence: 'inferred',
    source: `The limit is in the ${batchGuide}, the refusal is not; ${errorGuide} has 429 for a bulk size that exceeds the rate limit.`,
    variants: { 'bad-request': '400', 'too-many-requests': '429' },
    default: 'bad-request',
  },
  'intacct.batch.key-spaces': {
    summary: 'Spaces around the keys of a path are ignored.',
    evidence: 'inferred',
    source: `${batchGuide} has keys with commas alone.`,
    twin: { summary: 'A key with a space is not found.' },
  },
});
