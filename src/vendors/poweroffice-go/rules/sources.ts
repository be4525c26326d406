const go = 'PowerOffice Go OpenAPI v2';

/** Where rules are known from: the vendor's OpenAPI files and pages, and what was reasoned from. */
export const sources = {
  go,
  employees: `${go}, employees.json (March 2025)`,
  departments: `${go}, departments.json (March 2025)`,
  locations: `${go}, locations.json (March 2025)`,
  payroll: `${go}, payroll.json (March 2025)`,
  salaryLines: `${go}, salarylines.json (March 2025)`,
  projects: `${go}, projects.json (March 2025)`,
  customDimensions: `${go}, customdimensions.json (March 2025)`,
  contactGroups: `${go}, contactgroups.json (March 2025)`,
  contactBankAccounts: `${go}, contactbankaccounts.json (March 2025)`,
  accounting: `${go}, accountingsettings.json (March 2025)`,
  onboarding: `${go}, onboarding.json (March 2025)`,
  allFiles: `${go}, all files (March 2025)`,
  authentication: 'developer-betatest.poweroffice.net/documentation/authentication',
  requests: 'developer-betatest.poweroffice.net/documentation/requests',
  phpClient: 'jbevanac/poweroffice, a client of January to April 2026',
  aspNet: 'Reasoned from ASP.NET Core, on which the API shows itself to be built',
  jsonPatch: 'Reasoned from ASP.NET Core JsonPatch, whose texts the OpenAPI examples show',
} as const;
