import { defineRules } from '../../../engine/rules/rules.ts';
import { accessRules } from './access.ts';
import { objectRules } from './objects.ts';
import { queryRules } from './query.ts';
import { serviceRules } from './services.ts';

/** Every decision about Sage Intacct's behaviour, with its evidence. */
export const rules = defineRules({ ...accessRules, ...objectRules, ...queryRules, ...serviceRules });
