/** The sources of what is known about Sage Intacct. */
export const sources = {
  page: 'developer.sage.com/intacct/docs/openapi/construction/construction.employee-position',
  linePage: 'developer.sage.com/intacct/docs/openapi/time/time.timesheet-line',
  errorGuide: 'developer.sage.com/intacct/docs/developer-portal/guides/error-handling',
  oauthGuide: 'developer.sage.com/intacct/docs/developer-portal/guides/oauth2',
  versionGuide: 'developer.sage.com/intacct/docs/developer-portal/guides/versioning',
  customFieldGuide: 'developer.sage.com/intacct/docs/developer-portal/guides/custom-fields',
  customFieldHelp: 'Sage Intacct product help, "Field descriptions: Custom fields" (custom-fields-fbf.htm)',
  queryGuide: 'developer.sage.com/intacct/docs/developer-portal/api-essentials/query-service',
  commonDocument: 'developer.sage.com/intacct/docs/_oas/common.openapi.yaml',
  companyDocument:
    "Sage's OpenAPI document of company configuration, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/company-configuration.json",
  contactTarget: 'lp.datablend.com/knowledge, "Contact: Sage Intacct REST Data Target Requirements"',
  batchGuide:
    "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md",
  ownerGuide: 'docs/rest/owner-and-owned-objects.md in github.com/dgaretz-oss/intacct-mcp',
  asyncGuide: 'docs/rest/async-requests.md in github.com/dgaretz-oss/intacct-mcp',
  help: 'Sage Intacct product help, "User-defined timesheet entries" (fbf-user-defined-timesheet-entries.htm)',
  recorded: 'recorded exchanges in github.com/keboola/component-sage-intacct-extractor',
  liveNotes: 'github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import',
  phpClient: 'github.com/control-air-enterprises/intacct-php-sdk',
  fylClient: 'github.com/fylein/fyle-intacct-api',
  ledgerDocument:
    "Sage's OpenAPI document of the general ledger, as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/general-ledger.json",
  productionClient: 'github.com/fylein/intacct-rest-sdk-py',
  tokenBlog: 'nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures',
} as const;
