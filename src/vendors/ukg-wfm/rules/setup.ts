import { defineRules } from '../../../engine/rules.ts';
import { sources } from './sources.ts';

/** Set-up of employment terms. */
export const setupRules = defineRules({
  'ukg.setup.terms.detailed': {
    says: 'With all details a term has no persistent ID, and members without a value are left out.',
    evidence: 'documented',
    source: sources.terms,
  },
  'ukg.setup.terms.brief': {
    says: 'With all_details=false a term is its id, name and persistent ID.',
    evidence: 'documented',
    source: sources.terms,
  },
  'ukg.setup.terms.unknown': {
    says: 'A term that does not exist is refused with 400 WTK-82600.',
    evidence: 'inferred',
    source: `${sources.setupApi} lists it for update and delete`,
  },
});
