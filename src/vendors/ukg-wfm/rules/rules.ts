import { assignmentRules } from './assignments.ts';
import { peopleRules } from './people.ts';
import { platformRules } from './platform.ts';
import { setupRules } from './setup.ts';
import { termRules } from './terms.ts';

/** Every decision about this vendor's behaviour, with its evidence. */
export const rules = { ...platformRules, ...termRules, ...assignmentRules, ...setupRules, ...peopleRules } as const;
