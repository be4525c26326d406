import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Searches of people

export const keyAndMultiKey = refusal({
  id: 'ukg.multi-read.key-and-multi-key',
  evidence: 'documented',
  source: sources.personApi,
  summary: 'A search with both key and multi_key is refused with 400 WCO-101314.',
  status: 400,
  code: 'WCO-101314',
  text: 'Invalid property combination is provided as request parameter. Only one property is allowed for request either key or multi_key.',
});

const unknownKey = {
  id: 'ukg.multi-read.unknown-key',
  evidence: 'documented',
  source: `${sources.aggregatedRead} (WFS-106608); ${sources.personApi} (WCO-101203)`,
  summary: 'A search by an unknown or empty key is refused with 400.',
  status: 400,
  text: 'Could not retrieve the information because of invalid or empty key provided in request.',
} as const;

/** An unknown key, as the operations on persons refuse it. */
export const unknownKeyOfPersons = refusal({ ...unknownKey, code: 'WCO-101203' });

/** An unknown key, as the aggregated operations refuse it. */
export const unknownKeyOfAssignments = refusal({ ...unknownKey, code: 'WFS-106608' });

export const noValues = refusal({
  id: 'ukg.multi-read.no-values',
  evidence: 'inferred',
  source: `${sources.personApi}: "invalid or empty values"`,
  summary: 'A search without values is refused with 400 WCO-101202.',
  ...common.emptyValues,
});
