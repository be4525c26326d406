import { defineRules } from '../../engine/rules.ts';
import { accessRules } from './rules-access.ts';
import { objectRules } from './rules-objects.ts';
import { queryRules } from './rules-query.ts';
import { serviceRules } from './rules-services.ts';

/** Every decision about Sage Intacct's behaviour, with its evidence. */
export const rules = defineRules({ ...accessRules, ...objectRules, ...queryRules, ...serviceRules });
