import { assignmentRules } from './rules/assignments.ts';
import { peopleRules } from './rules/people.ts';
import { platformRules } from './rules/platform.ts';
import { setupRules } from './rules/setup.ts';
import { termRules } from './rules/terms.ts';

/** Every decision about this vendor's behaviour, with its evidence. */
export const rules = { ...platformRules, ...termRules, ...assignmentRules, ...setupRules, ...peopleRules } as const;
