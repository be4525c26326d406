import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Preferences and schedule rules of people

const listed = { evidence: 'documented', source: sources.assignmentsApi } as const;

export const noValuesOfPreferences = refusal({
  id: 'ukg.kinds.preference-overrides.no-values',
  ...listed,
  summary: 'A search for preference overrides without values is refused with 400 WFS-104931.',
  ...common.emptyValues,
  code: 'WFS-104931',
});

export const noPreferenceOverrides = refusal({
  id: 'ukg.kinds.preference-overrides.none',
  ...listed,
  summary: 'An update by ID of the preference overrides of a person who has none is refused with 404 WFS-104913.',
  status: 404,
  code: 'WFS-104913',
  text: 'A Schedule Override Employee Preference does not exist with specified PersonKey.',
});
