import { defineRules } from '../../../engine/rules/rules.ts';
import { withoutMember } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Behaviour of employment term assignments. */
export const termRules = defineRules({
  'ukg.terms.answer': {
    summary: 'The answer for one person has both identifiers, whichever was sent.',
    evidence: 'documented',
    source: sources.terms,
    twin: { summary: 'It has no personKey.', change: withoutMember('personIdentity.personKey') },
  },
  'ukg.terms.overlap.cuts-earlier': {
    summary: 'Where two entries overlap, the one that starts later cuts the earlier one at its own start.',
    evidence: 'documented',
    source: sources.terms,
    twin: { summary: 'The earlier one stays as it was sent, and both hold on the same days.' },
  },
  'ukg.terms.overlap.same-term': {
    summary: 'Entries of the same term that overlap or touch become one.',
    evidence: 'inferred',
    source: `employee tags: an input that overlaps an assignment of the same tag extends it (${sources.assignmentsApi})`,
    twin: { summary: 'They stay as many as were sent.' },
  },
  'ukg.terms.overlap.order': {
    summary: 'Which entry comes later where entries overlap and do not stand in the order of their dates.',
    evidence: 'inferred',
    source: `${sources.terms} shows only entries in the order of their dates`,
    variants: { 'by-date': 'the one with the later start', 'as-sent': 'the one further down in the request' },
    default: 'by-date',
  },
  'ukg.terms.overlap.nested': {
    summary: 'What becomes of an entry that goes on after another one nested in it.',
    evidence: 'inferred',
    source: `employee tags, a sibling of the same model, delete "only the overlapped portion" (${sources.assignmentsApi})`,
    variants: { split: 'it is split in two', 'tail-lost': 'it ends where the nested one starts' },
    default: 'split',
  },
  'ukg.terms.put.existing': {
    summary: 'Whether an update replaces what the person had or is merged with it.',
    evidence: 'inferred',
    source: `employee tags replace (${sources.assignmentsApi}); ${sources.releaseNotes}, R7: a new assignment replaces the forever-dated one`,
    variants: {
      replace: 'everything within the span goes, all time without a span',
      merge: 'the entries are inserted into what there is',
    },
    default: 'replace',
  },
  'ukg.terms.put.span': {
    summary: 'With an assignmentSpan an update replaces within it alone; its end is exclusive.',
    evidence: 'inferred',
    source: `employee tags do so (${sources.assignmentsApi})`,
    twin: { summary: 'It replaces all, as without a span.' },
  },
  'ukg.terms.put.outside-span': {
    summary: 'The part of an entry that lies outside the assignmentSpan is cut off.',
    evidence: 'inferred',
    source: `employee tags: only assignments inside the span are replaced (${sources.assignmentsApi})`,
    twin: { summary: 'The whole entry is assigned.' },
  },
  'ukg.terms.span-elsewhere': {
    summary: 'A create and a delete do not look at an assignmentSpan.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} describes it for updates of the sibling alone`,
    twin: { summary: 'The part of an entry that lies outside it is cut off.' },
  },
  'ukg.terms.outside-versions': {
    summary: 'A term can be assigned on days for which it has no version.',
    evidence: 'inferred',
    source: 'nothing is published about the versions of a term and its assignments',
    twin: { summary: 'It is refused with 400 WFS-106607.' },
  },
  'ukg.terms.bulk.person-twice': {
    summary: 'Items of one bulk request for the same person are done in order.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} refuses duplicates on other resources only`,
    twin: { summary: 'The request is refused with 400 WCO-101305.' },
  },
  'ukg.terms.post.cuts-existing': {
    summary:
      'A created assignment cuts or splits those of other terms in its days and grows together with its own term.',
    evidence: 'inferred',
    source: `${sources.personApi}: assignments of a person never overlap; employee tags extend on create`,
    twin: { summary: 'Those that the person has stay as they are.' },
  },
  'ukg.terms.post.answer': {
    summary: 'Whether a create answers all assignments of the person or only the new ones.',
    evidence: 'inferred',
    source: `the model is the person's whole list; ${sources.terms} starts from a person without assignments`,
    variants: { all: 'all of them after the change', 'new-only': 'those that were sent' },
    default: 'all',
  },
  'ukg.terms.delete.others-stay': {
    summary: "Deleting an assignment leaves the person's assignments of other terms as they are.",
    evidence: 'documented',
    source: sources.terms,
    twin: { summary: 'They are removed too.' },
  },
  'ukg.terms.delete.nothing-assigned': {
    summary: 'Deleting what is not assigned answers 204 and changes nothing.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} lists no such error`,
    twin: { summary: 'It is refused with 400.' },
  },
  'ukg.terms.delete.intersection': {
    summary: 'Deleting with dates other than the stored ones removes the days that both share.',
    evidence: 'inferred',
    source: `employee tags: "only the overlapped portion" (${sources.assignmentsApi})`,
    twin: { summary: 'It removes nothing.' },
  },
  'ukg.terms.get.none': {
    summary: 'What a read of a known person without assignments answers.',
    evidence: 'inferred',
    source: 'the operation lists 400 "Employee Employment term not found.", which can be read either way',
    variants: { empty: '200 with an empty list', 'not-found': '400 with that text' },
    default: 'empty',
  },
  'ukg.terms.inactive-term': {
    summary: 'Whether an inactive term can be assigned.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}, R7 U1: inactive labor category entries came to be refused`,
    variants: { refuse: '400 WFS-106607', accept: 'as any other' },
    default: 'refuse',
  },
  'ukg.terms.start-after-end': {
    summary: 'Which code a start after the end is refused with; both are published for this operation.',
    evidence: 'inferred',
    source: sources.termsReference,
    variants: {
      'date-range': 'WFS-111203 "Date range validation failed, verify start/end order and values."',
      'listed-text': 'WFS-111203 "The date range is invalid. The start date must be on or before the end date."',
      constraint: 'API-10001 "expirationDate cannot be before effectiveDate"',
    },
    default: 'date-range',
  },
  'ukg.terms.empty-range': {
    summary: 'A start equal to the end is taken and stores nothing, as the end is exclusive.',
    evidence: 'inferred',
    source: `${sources.termsReference}: "on or before", "cannot be before"`,
    twin: { summary: 'It is refused like a start after the end.' },
  },
  'ukg.terms.constraint-text': {
    summary: 'Where API-10001 carries its reason.',
    evidence: 'inferred',
    source: `${sources.termsReference} prints the reason in brackets in front of the text`,
    variants: { details: 'in details.errors', message: 'in brackets in front of the message' },
    default: 'details',
  },
  'ukg.terms.multi-read.unknown-person': {
    summary: 'One unknown person fails the whole search with 400, as the operation lists no 207.',
    evidence: 'inferred',
    source: sources.assignmentsApi,
    twin: { summary: 'Unknown people are left out of the answer.' },
  },
});
