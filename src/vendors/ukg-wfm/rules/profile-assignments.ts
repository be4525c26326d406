import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Behaviour of the resources of single kinds for people without an assignment. */
export const profileAssignmentRules = defineRules({
  'ukg.profiles.read.none': {
    summary: 'A read of the profile of a person who has none.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} does not say it`,
    variants: { 'identity-only': '200 with the personIdentity alone', refused: '400 WCO-101237' },
    default: 'identity-only',
  },
  'ukg.profiles.multi-read.added': {
    summary: 'returnUnassignedEmployees adds people without a profile to the answer of a multi_read.',
    evidence: 'observed',
    source: `${sources.configEditor} sends it to several kinds and gets people without an assignment`,
    twin: { summary: 'They fail like without it.' },
  },
  'ukg.profiles.multi-read.none': {
    summary: 'People without an assignment in a multi_read that says nothing of them.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}, R7, say so of percentage allocation rules: failOnNoAssignment false suppresses a 400`,
    variants: { fails: 'their items fail', 'left-out': 'they are left out' },
    default: 'fails',
  },
  'ukg.profiles.multi-read.left-out': {
    summary: 'People without a profile are left out of a multi_read where failOnNoAssignment is false.',
    evidence: 'inferred',
    source: `${sources.releaseNotes}, R7, says so of percentage allocation rules`,
    twin: { summary: 'They fail like without it.' },
  },
  'ukg.profiles.delete.none': {
    summary: 'A delete of the profile of a person who has none.',
    evidence: 'inferred',
    source: `${sources.assignmentsApi} does not say it`,
    variants: { ignored: '204', refused: '400 WCO-101237' },
    default: 'ignored',
  },
});
