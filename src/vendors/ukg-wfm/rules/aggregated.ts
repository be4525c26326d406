import { defineRules } from '../../../engine/rules/rules.ts';
import { withoutLastItem } from '../../../engine/rules/twin.ts';
import { sources } from './sources.ts';

/** Behaviour of aggregated person assignments. */
export const aggregatedRules = defineRules({
  'ukg.assignments.names': {
    summary: 'The names are those of 27 kinds, in the order of the published list as far as it is published.',
    evidence: 'inferred',
    source: `${sources.aggregated} shows the start of the list; 26 names are published`,
    twin: { summary: 'The last name is missing.', change: withoutLastItem('') },
  },
  'ukg.assignments.echo': {
    summary: 'A multi_upsert answers each person as the request names them, without a personKey of its own.',
    evidence: 'documented',
    source: sources.payCodeValue,
    twin: { summary: 'The personKey is added, as in answers about employment terms.' },
  },
  'ukg.assignments.partial-success': {
    summary: 'A multi_upsert does the items that it can and answers 207, which the operation does not list.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi}: requestItemId "identifies success and error responses"`,
    twin: { summary: 'One bad item fails the whole request with 400.' },
  },
  'ukg.assignments.read.identity': {
    summary: 'A read by person number answers the person number alone.',
    evidence: 'documented',
    source: sources.payCodeValue,
    twin: { summary: 'The personKey is added, as in answers about employment terms.' },
  },
  'ukg.assignments.read.other-identity': {
    summary: 'A read by another identifier answers that one; a read by job assignment answers the person number.',
    evidence: 'inferred',
    source: `${sources.payCodeValue} shows it for the person number`,
    twin: { summary: 'It answers the personKey, or the person number where that was the identifier.' },
  },
  'ukg.assignments.read.none-assigned': {
    summary: 'A kind that was asked for and of which a person has nothing is an empty object.',
    evidence: 'inferred',
    source: `members without a value are left out; ${sources.configEditor} expects people without a profile`,
    twin: { summary: 'The kind is left out.' },
  },
  'ukg.assignments.read.empty-profile': {
    summary: 'Somebody without a process, attendance or attestation profile has the Empty Profile.',
    evidence: 'inferred',
    source: `${sources.personAssignments} names the profile; the form of the answer is that of the kind`,
    twin: { summary: 'The kind is an empty object, like the others.' },
  },
  'ukg.assignments.read.all-kinds': {
    summary: 'What a read that names no kinds answers.',
    evidence: 'inferred',
    source: `personAssignments is optional in ${sources.assignmentsApi}`,
    variants: {
      'assigned-only': 'the kinds of which the person has something',
      'every-kind': 'every kind, empty or not',
    },
    default: 'assigned-only',
  },
  'ukg.assignments.employment-terms': {
    summary:
      'Employment terms have the name employmentTerms (employmentTerm is read too) and the shape of employee tags; the list replaces all.',
    evidence: 'inferred',
    source: `${sources.aggregated} does not show the name; employee tags are the model`,
    twin: { summary: 'They are no kind of these operations: refused in a write, missing in a read.' },
  },
  'ukg.assignments.other-kinds': {
    summary: 'A value of another kind replaces the stored one; an empty list or unAssignExisting alone removes it.',
    evidence: 'inferred',
    source: `${sources.aggregated} and the pages of the kinds show the shapes`,
    twin: { summary: 'Nothing is stored or removed.' },
  },
  'ukg.assignments.references': {
    summary: 'A reference of a value of another kind to a record that the set-up does not have.',
    evidence: 'inferred',
    source: `nothing is published of the aggregated form; ${sources.assignmentsApi} lists codes for it with the resources of single kinds`,
    variants: { checked: 'the item fails with the code of the kind', kept: 'it is stored as it was sent' },
    default: 'checked',
  },
  'ukg.assignments.empty-profile': {
    summary: 'To assign "Empty Profile" or "Empty", or the id of the Empty Profile, removes what was assigned.',
    evidence: 'inferred',
    source: `${sources.releaseNotes} and ${sources.personAssignments} say so of the resources of single kinds`,
    twin: { summary: 'It is kept like the name of any other profile.' },
  },
  'ukg.assignments.date-order': {
    summary: 'What a start after the end does for employee tags, certifications and schedule rule overrides.',
    evidence: 'inferred',
    source: `nothing is published; ${sources.assignmentsApi} refuses it for employment terms and schedule groups, which have the same model`,
    variants: { refused: 'the item fails with WFS-111203', taken: 'it is stored as it was sent' },
    default: 'refused',
  },
  'ukg.assignments.after-forever': {
    summary: 'What an attestation profile that starts after 3000-01-01 does.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}, R7 U3: "graceful error handling" of such dates in the bulk update of the single kind; no code is printed`,
    variants: { refused: 'the item fails with WCO-101232', clamped: 'the date is pulled to 3000-01-01' },
    default: 'refused',
  },
  'ukg.assignments.rules-since-1753': {
    summary: 'Adjustment and percentage allocation rules have a beginning of time of their own, 1753-01-01.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} says so where such a rule is deleted; ${sources.gettingStarted} has 1900-01-01 for all`,
    twin: { summary: 'Their dates are pulled to 1900-01-01 like all others.' },
  },
  'ukg.assignments.rule-set-until': {
    summary: 'A schedule rule set is assigned until 3000-01-01, whatever is sent.',
    evidence: 'documented',
    source: sources.ruleSets,
    twin: { summary: 'The expiration date is the one that was sent.' },
  },
});
