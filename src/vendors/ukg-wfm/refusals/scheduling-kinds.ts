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

// The API lists names of failures in place of texts, without saying when they come.
const named = {
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists the code with a name that says when`,
  status: 400,
} as const;

export const invalidContext = refusal({
  id: 'ukg.kinds.rule-sets.context',
  ...named,
  summary: 'A context other than DEFAULT and SCHEDULE_GENERATION_OVERRIDE is refused with 400 WFS-107018.',
  code: 'WFS-107018',
  text: 'ScheduleRuleSetServiceExceptionFactory:RULE_SET_CONTEXT_NOT_VALID',
});

export const invalidDateOfRuleSet = refusal({
  id: 'ukg.kinds.rule-sets.date',
  ...named,
  summary: 'A rule set without effectiveDate is refused with 400 WFS-107024.',
  code: 'WFS-107024',
  text: 'ScheduleRuleSetServiceExceptionFactory:INVALID_DATE_PROVIDED',
});

export const contextWithRuleSets = refusal({
  id: 'ukg.kinds.rule-sets.context-with-assignments',
  ...named,
  summary: 'A span with a context beside assignments, which have their own, is refused with 400 WFS-107027.',
  code: 'WFS-107027',
  text: 'ScheduleRuleSetServiceExceptionFactory: CONTEXT_WITH_ASSIGNMENTS',
});

export const noContextWithoutRuleSets = refusal({
  id: 'ukg.kinds.rule-sets.no-context',
  ...named,
  summary: 'Empty assignments of rule sets without a context in the span are refused with 400 WFS-107028.',
  code: 'WFS-107028',
  text: 'ScheduleRuleSetServiceExceptionFactory: NO_CONTEXT_WITH_EMPTY_ASSIGNMENTS',
});
