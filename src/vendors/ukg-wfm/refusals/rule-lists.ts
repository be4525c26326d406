import { sources } from '../rules/sources.ts';
import { refusal } from './refusal.ts';

// Lists of forecasting category profiles and of percentage allocation rules

const ofForecasting = { evidence: 'documented', source: sources.forecastingApi } as const;
const ofRules = { evidence: 'documented', source: sources.setupApi, status: 400 } as const;

/** The vendor's document leaves the name of the type open. */
const type = 'ForecastingCategoryProfile';

export const unknownForecastingProfile = refusal({
  id: 'ukg.setup.forecasting-profiles.unknown',
  ...ofForecasting,
  summary: 'A forecasting category profile of an unknown id or name is answered 404 WFF-270032.',
  status: 404,
  code: 'WFF-270032',
  text: (reference: string) => `Entity not found. Type: ${type}. Name or ID: ${reference}.`,
});

export const unknownForecastingProfiles = refusal({
  id: 'ukg.setup.forecasting-profiles.unknown-in-search',
  ...ofForecasting,
  summary: 'A multi_read for a forecasting category profile that there is not is refused with 400 WFF-270009.',
  status: 400,
  code: 'WFF-270009',
  text: (reference: string) => `Entity or entities not found. Type: ${type}. Name or names: ${reference}.`,
});

export const noForecastingCriteria = refusal({
  id: 'ukg.setup.forecasting-profiles.no-criteria',
  ...ofForecasting,
  summary: 'A multi_read of forecasting category profiles by none of its lists is refused with 400 WFF-270015.',
  status: 400,
  code: 'WFF-270015',
  text: (name: string) => `The following reference list cannot be empty: ${name}.`,
});

export const severalForecastingCriteria = refusal({
  id: 'ukg.setup.forecasting-profiles.several-criteria',
  ...ofForecasting,
  summary: 'A multi_read of forecasting category profiles by several of its lists is refused with 400 WFF-270014.',
  status: 400,
  code: 'WFF-270014',
  text:
    'Your request includes two or more of the following parameters: ids, qualifiers, refs. These parameters are ' +
    'mutually exclusive.',
});

export const unknownPercentageId = refusal({
  id: 'ukg.setup.percentage-rules.unknown-id',
  ...ofRules,
  summary: 'A percentage allocation rule of an unknown id is WTK-82557.',
  code: 'WTK-82557',
  text: (id: number) => `FPA rule with ID ${id} does not exist.`,
});

export const unknownPercentagePersistentId = refusal({
  id: 'ukg.setup.percentage-rules.unknown-persistent-id',
  ...ofRules,
  summary: 'A percentage allocation rule of an unknown persistent id is WTK-82558.',
  code: 'WTK-82558',
  text: (id: string) => `FPA rule with Persistent Id ${id} does not exist.`,
});

export const badPercentageSearch = refusal({
  id: 'ukg.setup.percentage-rules.search',
  ...ofRules,
  summary: 'A multi_read of percentage allocation rules by none or several of its lists is refused with 400 WTK-82559.',
  code: 'WTK-82559',
  text: 'At least one parameter from ids/qualifiers/persistentIds/refs is required inside where clause.',
});
