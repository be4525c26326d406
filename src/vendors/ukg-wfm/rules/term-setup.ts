import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Behaviour of the set-up of employment terms. */
export const termSetupRules = defineRules({
  'ukg.setup.terms.detailed': {
    summary: 'With all details a term has no persistent ID, and members without a value are left out.',
    evidence: 'documented',
    source: sources.terms,
  },
  'ukg.setup.terms.brief': {
    summary: 'With all_details=false a term is its id, name and persistent ID.',
    evidence: 'documented',
    source: sources.terms,
  },
  'ukg.setup.terms.multi-read': {
    summary:
      'A search takes exactly one of ids, qualifiers, persistentIds and refs; 400 if nothing is found, 207 WTK-82612 if something is not.',
    evidence: 'documented',
    source: sources.setupApi,
  },
  'ukg.setup.terms.versions-between': {
    summary:
      'startDate and endDate of a search, both inclusive, keep the versions that overlap them; a term without any stays, with none.',
    evidence: 'inferred',
    source: `${sources.setupApi}: versions are returned when they overlap the range`,
  },
  'ukg.setup.terms.put-replaces': {
    summary: 'An update replaces the whole term but for its persistent ID; what is not sent is gone. It may rename.',
    evidence: 'inferred',
    source: 'the method is PUT and the model that of the create',
  },
  'ukg.setup.terms.references': {
    summary: 'References of a version are completed from those that terms have; others are kept as sent.',
    evidence: 'inferred',
    source: `${sources.terms}: answers carry id, qualifier and name`,
  },
  'ukg.setup.terms.versions': {
    summary:
      'apply_upsert takes 200 versions, finds an updated version by its start, and answers those of the request unless all are asked for.',
    evidence: 'inferred',
    source: `${sources.setupApi} states the limit and return_all_versions`,
  },
  'ukg.setup.terms.added-version-overlaps': {
    summary: 'What an added version that overlaps others does.',
    evidence: 'inferred',
    source: 'versions of one term are of one time each',
    variants: { cut: 'it cuts them', refuse: '400 WTK-82608' },
    default: 'cut',
  },
});
