import { defineRules } from '../../../engine/rules/rules.ts';
import { withStatus } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Behaviour of the resources of single kinds of assignments. */
export const kindRules = defineRules({
  'ukg.kinds.references': {
    summary: 'A reference of an assignment of a single kind to a record that the set-up does not have.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} lists codes for it without saying when`,
    variants: { checked: 'it is refused with the code of the kind', kept: 'it is kept as it was sent' },
    default: 'checked',
  },
  'ukg.kinds.plain-identity': {
    summary: 'A create of employee tags answers the personIdentity with its personKey first.',
    evidence: 'documented',
    source: sources.employeeTags,
    twin: { summary: 'It answers the identity as it was sent, as the aggregated form does.' },
  },
  'ukg.kinds.create.extends': {
    summary: 'A create of an employee tag or schedule group over an assignment of the same one extends it.',
    evidence: 'documented',
    source: sources.assignmentsApi,
    twin: { summary: 'There are two assignments of it then.' },
  },
  'ukg.kinds.groups.removes-others': {
    summary: 'removeFromOtherGroups takes a person out of all other schedule groups in those days.',
    evidence: 'documented',
    source: `${sources.assignmentsApi}; that only these days count is inferred`,
    twin: { summary: 'The other groups stay.' },
  },
  'ukg.kinds.update.span': {
    summary:
      'An update of employee tags or schedule groups with an assignmentSpan replaces what lies in that span alone.',
    evidence: 'documented',
    source: sources.assignmentsApi,
    twin: { summary: 'It replaces all.' },
  },
  'ukg.kinds.delete.overlapped': {
    summary: 'A delete of employee tags or schedule groups takes only the days away that it names.',
    evidence: 'documented',
    source: sources.assignmentsApi,
    twin: { summary: 'It removes the whole assignment.' },
  },
  'ukg.kinds.certifications.preserves': {
    summary: 'preserve_existing_assignments adds and updates certifications; without it the list is replaced.',
    evidence: 'documented',
    source: sources.assignmentsApi,
    twin: { summary: 'The list is replaced all the same.' },
  },
  'ukg.kinds.in-force': {
    summary: 'The parameter date leaves the skills, certifications or rule sets that are in force on that day.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} names the parameter alone`,
    twin: { summary: 'All are answered.' },
  },
  'ukg.kinds.rule-sets.span': {
    summary: 'An update of rule sets with an assignmentSpan replaces those alone that start in that span.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} says that without a span the whole history is overwritten`,
    twin: { summary: 'It overwrites the whole history.' },
  },
  'ukg.kinds.rule-sets.contexts': {
    summary: 'An update of rule sets leaves those of contexts that it does not name.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} has a context in each assignment and in the span`,
    twin: { summary: 'It replaces those of all contexts.' },
  },
  'ukg.kinds.attendance.merges': {
    summary: 'An update of attendance profiles merges by date: a row replaces the one of its day, the others stay.',
    evidence: 'documented',
    source: sources.attendanceProfile,
    twin: { summary: 'It replaces the list.' },
  },
  'ukg.kinds.attestation.created': {
    summary: 'A create of an attestation profile assignment answers 201, unlike all other creates.',
    evidence: 'documented',
    source: sources.attestationProfile,
    twin: { summary: '200, like them.', change: withStatus(200) },
  },
  'ukg.kinds.attestation.always-ends': {
    summary: 'An attestation profile without an end is answered with 3000-01-01.',
    evidence: 'documented',
    source: sources.attestationProfile,
    twin: { summary: 'The end is left out.' },
  },
  'ukg.kinds.attestation.merges': {
    summary: 'A bulk update of attestation profiles with mergeEffectiveDating lays the rows over those that are there.',
    evidence: 'documented',
    source: sources.assignmentsApi,
    twin: { summary: 'It replaces the list.' },
  },
  'ukg.kinds.attestation.cuts': {
    summary: 'A new attestation profile ends the one that holds on its first day.',
    evidence: 'inferred',
    source: `${sources.attestationProfile}: "effective dated without explicit end date"`,
    twin: { summary: 'Both hold.' },
  },
  'ukg.kinds.preferences.date': {
    summary: 'An answer on job preferences shows the date of the call as effectiveDate, whatever was sent.',
    evidence: 'documented',
    source: sources.jobPreferences,
    twin: { summary: 'It is left out.' },
  },
  'ukg.kinds.preferences.partial': {
    summary:
      'updatePartial keeps the preferences for jobs that the list does not name; without it the list is replaced.',
    evidence: 'documented',
    source: sources.assignmentsApi,
    twin: { summary: 'The list is replaced all the same.' },
  },
  'ukg.kinds.preferences.none': {
    summary: 'A job without a rank is read with the preference NO PREFERENCE.',
    evidence: 'documented',
    source: sources.jobPreferencesAggregated,
    twin: { summary: 'The preference is left out.' },
  },
  'ukg.kinds.minor-rules.retains': {
    summary: 'retain_existing_assignments keeps the minor rule or the school calendar that an update does not send.',
    evidence: 'documented',
    source: sources.assignmentsApi,
    twin: { summary: 'What is not sent is taken away all the same.' },
  },
  'ukg.kinds.telestaff.licence': {
    summary: 'A TeleStaff assignment of a person without a licence for it.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} has a code for it; how the licence is called is not published`,
    variants: { taken: 'it is made', required: 'it is refused with 400 WCO-126001' },
    default: 'taken',
  },
  'ukg.kinds.rules.today': {
    summary: 'A percentage allocation rule without effectiveDate starts on the current date.',
    evidence: 'documented',
    source: sources.percentageRules,
    twin: { summary: 'It starts at the beginning of time.' },
  },
  'ukg.kinds.rules.no-date': {
    summary: 'An adjustment rule without effectiveDate.',
    evidence: 'inferred',
    source: `${sources.percentageRules} says it of percentage allocation rules`,
    variants: { today: 'it starts on the current date', beginning: 'it starts on 1753-01-01' },
    default: 'today',
  },
  'ukg.kinds.rules.over-row': {
    summary: 'A rule that starts while another one holds.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} does not say it`,
    variants: { ends: 'it ends the other one, and itself where the next one starts', refused: '400 WCO-101232' },
    default: 'ends',
  },
  'ukg.kinds.rules.delete': {
    summary: 'A delete of a rule from a day on.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} does not say it`,
    variants: {
      'from-that-day': 'removes what starts from that day on, and ends what holds on it',
      'that-row': 'removes the row that starts on that day alone',
    },
    default: 'from-that-day',
  },
  'ukg.kinds.rules.delete-all': {
    summary: 'A delete of a rule without effectiveDate counts from 1753-01-01.',
    evidence: 'documented',
    source: sources.assignmentsApi,
    twin: { summary: 'It counts from the current date.' },
  },
  'ukg.kinds.rules.full-identity': {
    summary: 'Rows of rules name the person with personNumber, badgeNumber, personKey, employeeKey and userKey.',
    evidence: 'documented',
    source: sources.adjustmentRules,
    twin: { summary: 'With personNumber and personKey alone.' },
  },
  'ukg.kinds.rules.processor': {
    summary: 'The rule in an answer about adjustment rules.',
    evidence: 'documented',
    source: `${sources.adjustmentRules} shows processor alone, ${sources.assignmentsApi} has adjustmentRule too`,
    variants: { name: 'processor, the name', both: 'adjustmentRule too' },
    default: 'name',
  },
  'ukg.kinds.rules.percentage-processor': {
    summary: 'The processor in an answer about percentage allocation rules.',
    evidence: 'inferred',
    source: `a reference in ${sources.assignmentsApi}, the bare name on ${sources.percentageRules}`,
    variants: { reference: 'a reference', name: 'the name' },
    default: 'reference',
  },
});
