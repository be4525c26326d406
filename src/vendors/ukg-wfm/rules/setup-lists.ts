import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Behaviour of the lists of the set-up. */
export const setupListRules = defineRules({
  'ukg.setup.accrual-profiles.filter': {
    summary: 'A list of accrual profiles by an id or a name that there is not.',
    evidence: 'inferred',
    source: `${sources.setupApi} has no code for it`,
    variants: { empty: 'it is empty', refused: 'it is refused with 400 WTK-82608' },
    default: 'empty',
  },
  'ukg.setup.pay-rules.partial': {
    summary: 'Pay rules that a multi_read does not find make 207 WTK-180154 beside those that it finds.',
    evidence: 'documented',
    source: sources.setupApi,
    twin: { summary: 'They are left out of a 200.' },
  },
  'ukg.setup.schedule-groups.pages': {
    summary: 'index is the number of a page of schedule groups, counted from 0.',
    evidence: 'inferred',
    source: `${sources.schedulingApi} calls it the index of a page; that of persons counts from 0`,
    twin: { summary: 'Pages are counted from 1.' },
  },
  'ukg.setup.rules.filter': {
    summary: 'A list of adjustment or percentage allocation rules by an id or a name that there is not.',
    evidence: 'inferred',
    source: `${sources.setupApi} has no code for it`,
    variants: { empty: 'it is empty', refused: 'it is refused with 400' },
    default: 'empty',
  },
});
