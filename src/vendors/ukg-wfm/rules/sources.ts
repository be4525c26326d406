const docs = 'developer.ukg.com/wfm/docs';

/** The public pages and clients that rules rest on, by a short name. */
export const sources = {
  terms: `${docs}/employment-term-assignments-doc`,
  termsReference: 'developer.ukg.com/wfm/reference/update-employment-term-assignments',
  payCodeValue: `${docs}/paycode-value-profile-assignments-aggregated-doc`,
  aggregated: `${docs}/a-guide-to-aggregated-person-assignments-doc`,
  aggregatedRead: 'developer.ukg.com/wfm/reference/retrieve-all-assignments-for-multiple-people',
  aggregatedWrite: 'developer.ukg.com/wfm/reference/modify-assignments-for-multiple-people',
  personAssignments: `${docs}/a-guide-to-person-assignments-doc`,
  cascadeProfile: `${docs}/cascade-profile-assignments-aggregated-doc`,
  errorHandling: `${docs}/error-handling-doc`,
  statusCodes: `${docs}/http-status-codes-doc`,
  limits: `${docs}/limits-doc`,
  gettingStarted: 'the vendor\'s "Getting started" page',
  authentication: 'the vendor\'s "Authentication and security" page',
  newAuthentication: 'developer.ukg.com/talk/docs/ukg-authentication-doc',
  objectReferences: 'the vendor\'s "Object references" page',
  httpHeaders: 'the vendor\'s "HTTP headers" page',
  bestPractices: 'the vendor\'s "Best practices" page',
  releaseNotes: 'the vendor\'s "Important notes" (release notes)',
  personApi: "the vendor's published API of persons",
  assignmentsApi: "the vendor's published API of person assignments",
  setupApi: "the vendor's published API of timekeeping set-up",
  schedulingApi: "the vendor's published API of scheduling set-up",
  keboola: 'GitHub keboola/component-ex-ukg-wfm',
  configEditor: 'GitHub marcelmrottmann/ConfigEditor',
} as const;
