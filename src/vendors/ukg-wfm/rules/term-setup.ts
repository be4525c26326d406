import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Behaviour of the set-up of employment terms. */
export const termSetupRules = defineRules({
  'ukg.setup.terms.detailed': {
    summary: 'With all details a term has no persistent ID.',
    evidence: 'documented',
    source: sources.terms,
    twin: { summary: 'It has one.' },
  },
  'ukg.setup.terms.brief': {
    summary: 'Without all details a term is its id, name and persistent ID.',
    evidence: 'documented',
    source: sources.terms,
    twin: { summary: 'It has all details anyway.' },
  },
  'ukg.setup.terms.all-missing': {
    summary:
      'A search for several terms or a change of several versions that fails in all is refused with the code of the first.',
    evidence: 'inferred',
    source: `${sources.setupApi} lists the codes of single terms under 400`,
    twin: { summary: 'It is refused with WCO-101271 and the errors of all.' },
  },
  'ukg.setup.terms.versions-between': {
    summary: 'startDate and endDate of a search keep the versions that overlap the time between them.',
    evidence: 'documented',
    source: sources.setupApi,
    twin: { summary: 'All versions are answered.' },
  },
  'ukg.setup.terms.versions-between.last-day': {
    summary: 'The endDate of a search is inclusive.',
    evidence: 'inferred',
    source: 'nothing is published',
    twin: { summary: 'It is exclusive.' },
  },
  'ukg.setup.terms.versions-between.none': {
    summary: 'A term without a version in the time of a search is answered without versions.',
    evidence: 'inferred',
    source: `${sources.setupApi} calls dates a filter of versions`,
    twin: { summary: 'It is answered with all its versions.' },
  },
  'ukg.setup.terms.put-replaces': {
    summary: 'An update replaces the whole term but for its persistent ID; what is not sent is gone.',
    evidence: 'inferred',
    source: 'the method is PUT and the model that of the create',
    twin: { summary: 'What is not sent stays.' },
  },
  'ukg.setup.terms.rename': {
    summary: 'An update may give a term another name.',
    evidence: 'inferred',
    source: `the id names the term; ${sources.setupApi} has a code for a name that "does not match"`,
    twin: { summary: 'It is refused with 400 WTK-82607.' },
  },
  'ukg.setup.terms.persistent-id-stays': {
    summary: 'An update does not change the persistent ID.',
    evidence: 'inferred',
    source: 'the name of the member',
    twin: { summary: 'The one that is sent is taken.' },
  },
  'ukg.setup.terms.references': {
    summary:
      'A version is stored with its members in alphabetical order, and with references completed from those of known versions.',
    evidence: 'inferred',
    source: `${sources.terms}: answers carry id, qualifier and name, in this order`,
    twin: { summary: 'It is stored as it was sent.' },
  },
  'ukg.setup.terms.versions': {
    summary: 'apply_upsert finds the version to update by its start.',
    evidence: 'inferred',
    source: `${sources.setupApi} has no other identifier that an answer shows`,
    twin: { summary: 'It is refused with 400 WTK-82608.' },
  },
  'ukg.setup.terms.versions-answer': {
    summary: 'apply_upsert answers the version of the request alone unless return_all_versions is true.',
    evidence: 'documented',
    source: sources.setupApi,
    twin: { summary: 'It answers all versions of the term.' },
  },
  'ukg.setup.terms.added-version-overlaps': {
    summary: 'What an added version that overlaps others does.',
    evidence: 'inferred',
    source: 'versions of one term are of one time each',
    variants: { cut: 'it cuts them', refuse: '400 WTK-82608' },
    default: 'cut',
  },
});
