import { sources } from '../rules/sources.ts';
import { problem, refusal } from './refusal.ts';

const title = 'Onboarding validation error(s)';
const noText = `${sources.onboarding} declares 400 without a text`;

export const unknownApplication = refusal({
  id: 'poweroffice.onboarding.unknown-application',
  summary: 'An application key that is not known in the environment is 400.',
  evidence: 'inferred',
  source: noText,
  status: 400,
  body: () => problem(title, 'Integration with the provided application key was not found.'),
});

export const redirectUriMissing = refusal({
  id: 'poweroffice.onboarding.redirect-missing',
  summary: 'Without RedirectUri an onboarding is 400.',
  evidence: 'inferred',
  source: `${sources.onboarding} lets it be null; clients always send it`,
  status: 400,
  body: () => problem(title, 'RedirectUri must have a value.'),
});

export const redirectUriRefused = refusal({
  id: 'poweroffice.onboarding.redirect-refused',
  summary: 'A redirect address that the API team has not listed for the integration is 400.',
  evidence: 'inferred',
  source: `${sources.onboarding} gives the rule, not the text of the refusal`,
  status: 400,
  body: () => problem(title, 'The provided redirect uri is not valid for the integration.'),
});

export const unknownOrganization = refusal({
  id: 'poweroffice.onboarding.unknown-organization',
  summary: 'An organisation number that no client has is 400, where the variant says so.',
  evidence: 'inferred',
  source: 'The return status ClientNotFound says that it is found out later; nothing is written about it',
  status: 400,
  body: (number: string) => problem(title, `Client with organization number = ${number} not found.`),
});

export const pageIsOver = refusal({
  id: 'poweroffice.onboarding.page-over',
  summary: 'The page of an onboarding that has expired or was used is 400.',
  evidence: 'inferred',
  source: `${sources.onboarding}: the address is temporary; what the page shows then is not known`,
  status: 400,
  body: () => problem(title, 'The temporary url is not valid.'),
});

export const invalidOnboardingToken = refusal({
  id: 'poweroffice.onboarding.invalid-token',
  summary: 'An onboarding token that is unknown, has expired or was used is 400.',
  evidence: 'inferred',
  source: noText,
  status: 400,
  body: () => problem(title, 'The provided onboarding token is not valid.'),
});
