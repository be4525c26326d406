import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

const jackson =
  `${sources.bestPractices} describes what Jackson, the JSON reader of Java, does with fractions; ` +
  'by default it does this as well, and a public client in Python sends integers for texts';

/** Behaviour of any request: what is read in spite of its form, references, dates, and how a person is named. */
export const requestRules = defineRules({
  'ukg.request.unknown-query-key': {
    summary: 'A query key that the operation does not have is not looked at.',
    evidence: 'inferred',
    source: 'nothing is published; most gateways do so',
    twin: { summary: 'It is refused with 400 WFP-90011.' },
  },
  'ukg.request.role-id': {
    summary: 'Any call takes the query key roleId, which chooses a role of the manager; here all roles see the same.',
    evidence: 'inferred',
    source: 'the vendor\'s "Global manager role switching" page has the key; its effect is not simulated',
    twin: { summary: 'It is refused with 400 WFP-90011.' },
  },
  'ukg.request.plus-sign': {
    summary: 'An integer of a path or query may have a plus in front of it.',
    evidence: 'inferred',
    source: 'docs.oracle.com Long.parseLong, by which Java reads integers, allows a leading sign',
    twin: { summary: 'It is refused with 400 WFP-90010.' },
  },
  'ukg.request.trailing-slash': {
    summary: 'A slash at the end of a path makes no difference.',
    evidence: 'inferred',
    source: 'nothing is published',
    twin: { summary: 'It is refused with 404.' },
  },
  'ukg.request.escaped-character': {
    summary: 'A character of the path that is escaped without need equals itself: %2D is a hyphen.',
    evidence: 'inferred',
    source: 'RFC 3986, section 6.2.2.2',
    twin: { summary: 'The path is unknown: 404.' },
  },
  'ukg.request.options': {
    summary: 'What OPTIONS is answered at a path that some operation has.',
    evidence: 'inferred',
    source: 'nothing is published; both web stacks of the platform answer it of themselves',
    variants: { allowed: '200 with Allow and no body', refused: '405 with Allow, as for any other method' },
    default: 'allowed',
  },
  'ukg.request.null-is-absent': {
    summary: 'A member that is null counts as one that is not sent.',
    evidence: 'inferred',
    source: `${sources.payCodeValue} says so of payCodeValueProfile alone`,
    twin: { summary: 'It is refused with 400 WFS-111201.' },
  },
  'ukg.request.fraction-cut': {
    summary: 'The fraction of a number is cut off where the member is an integer.',
    evidence: 'documented',
    source: sources.bestPractices,
    twin: { summary: 'It is refused with 400 WFP-90010.' },
  },
  'ukg.request.number-as-text': {
    summary: 'A number may come as a text.',
    evidence: 'inferred',
    source: "the habit of the platform's JSON reader",
    twin: { summary: 'It is refused with 400 WFP-90010.' },
  },
  'ukg.request.scalar-for-text': {
    summary: 'What a number or a boolean does where a text is due, such as "personNumber": 20190.',
    evidence: 'inferred',
    source: jackson,
    variants: { taken: 'it is taken as it is written', refused: 'it is refused with 400 WFP-90010' },
    default: 'taken',
  },
  'ukg.request.scalar-for-boolean': {
    summary: 'What the text true or false, or an integer, does where a boolean is due.',
    evidence: 'inferred',
    source: jackson,
    variants: { taken: 'it is taken; of integers, 0 is false', refused: 'it is refused with 400 WFP-90010' },
    default: 'taken',
  },
  'ukg.request.boolean-any-case': {
    summary: 'A boolean of the query is read in any case.',
    evidence: 'inferred',
    source: 'Clients in Python write False; Spring and JAX-RS, the web frameworks of Java, read it so',
    twin: { summary: 'Any case but the lower one is refused with 400 WFP-90010.' },
  },
  'ukg.reference.id-wins': {
    summary: 'In a reference with both an id and a qualifier the id alone counts, even if it is wrong.',
    evidence: 'documented',
    source: sources.objectReferences,
    twin: { summary: 'The qualifier alone counts.' },
  },
  'ukg.reference.qualifier-any-case': {
    summary: 'Qualifiers and names are compared without regard to case.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}, R9 U1: multi_upsert had become case-sensitive to certain values, a defect`,
    twin: { summary: 'One in another case names nothing.' },
  },
  'ukg.person.several-identifiers': {
    summary: 'What a personIdentity with more than one identifier of the same person does.',
    evidence: 'inferred',
    source: `answers carry two identifiers, and ${sources.assignmentsApi} refuses two on sibling operations`,
    variants: { 'same-person': 'it is taken', 'one-only': 'it is refused with 400 WCO-101261' },
    default: 'same-person',
  },
  'ukg.person.user-name-any-case': {
    summary: 'A user name and an e-mail address are compared without regard to case.',
    evidence: 'inferred',
    source: 'nothing is published',
    twin: { summary: 'One in another case names nobody.' },
  },
  'ukg.person.badge-time': {
    summary: 'The effectiveDate and effectiveTime of a badge number are not looked at.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi}: the badge of that time counts; people have one badge here`,
    twin: { summary: 'They are refused with 400 WFP-90011.' },
  },
  'ukg.dates.clamped': {
    summary: 'A date before 1900-01-01 or after 3000-01-01 is pulled to that date.',
    evidence: 'documented',
    source: sources.gettingStarted,
    twin: { summary: 'It is kept as it was sent.' },
  },
  'ukg.work.licence': {
    summary: 'Whether the tenant has a licence for the operations of work (Activities).',
    evidence: 'observed',
    source: `${sources.keboola}: its tenant had none`,
    variants: { none: 'it has none: 403 WFA-000030', licensed: 'it has one: they are not simulated, 501' },
    default: 'none',
  },
});
