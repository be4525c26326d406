import { defineRules } from '../../engine/rules.ts';

const openapi = 'PowerOffice Go OpenAPI v2, employees.json (March 2025)';
const allOpenapi = 'PowerOffice Go OpenAPI v2, all files (March 2025)';
const authPage = 'developer-betatest.poweroffice.net/documentation/authentication';
const requestsPage = 'developer-betatest.poweroffice.net/documentation/requests';
const aspNet = 'Reasoned from ASP.NET Core, on which the API shows itself to be built';
const jsonPatch = 'Reasoned from ASP.NET Core JsonPatch, whose texts the OpenAPI examples show';

const access = defineRules({
  'poweroffice.gateway.subscription-key': {
    says: 'Without a valid subscription key of the environment, in the header or the query, the gateway answers 401 in its own form.',
    evidence: 'inferred',
    source:
      'The gateway is Azure API Management by header name and hosts; body texts are those of learn.microsoft.com (KB 4464930)',
  },
  'poweroffice.gateway.rate-limit': {
    says: 'A subscription key makes at most 10 calls a second, over it the answer is 429.',
    evidence: 'documented',
    source: requestsPage,
  },
  'poweroffice.gateway.unknown-path': {
    says: 'A path that does not exist answers 404 in the form of the gateway.',
    evidence: 'observed',
    source:
      "A public Rails integrator's notes with PowerOffice support's reply: an endpoint that does not exist gives 404",
  },
  'poweroffice.gateway.unknown-method': {
    says: 'A method that a path does not have.',
    evidence: 'inferred',
    source: 'Azure API Management matches method and path together',
    variants: { 'not-found': '404, like an unknown path', 'method-not-allowed': '405 with Allow' },
    default: 'not-found',
  },
  'poweroffice.token.grant': {
    says: 'Only the client credentials grant is supported; anything else is 400 in the form of RFC 6749.',
    evidence: 'inferred',
    source: 'The token endpoint documents RFC 6749 section 5.2; which code stands for which fault follows that section',
  },
  'poweroffice.token.issue': {
    says: 'Application and client key by Basic give a bearer token for 1200 seconds, without a refresh token.',
    evidence: 'documented',
    source: `OpenAPI of the token endpoint; ${authPage}; 1200 seen on demo by sjurebass/Poweroffice-mcp-extended`,
  },
  'poweroffice.token.invalid-client': {
    says: 'Keys that are unknown, do not belong together or belong to the other environment are 400 invalid_client.',
    evidence: 'documented',
    source: `OpenAPI of the token endpoint, example of 400; ${authPage}`,
  },
  'poweroffice.token.missing': {
    says: 'A call without a token is 401.',
    evidence: 'documented',
    source: `${allOpenapi}: 401 of every operation`,
  },
  'poweroffice.token.invalid': {
    says: 'A token that is unknown or of the other environment is 401 with an empty body.',
    evidence: 'documented',
    source: `${allOpenapi}: 401 of every operation, no body declared; ${authPage}`,
  },
  'poweroffice.token.lifetime': {
    says: 'A token is good for 1200 seconds; after that it is 401. It keeps the privileges that it was issued with.',
    evidence: 'documented',
    source: `${authPage}: 20 minutes; privileges are roles of the token in sjurebass/Poweroffice-mcp-extended`,
  },
  'poweroffice.privileges.per-operation': {
    says: 'Each operation asks for a privilege of its own: X or X_Full to read, X_Full to write; else 403 with an empty body.',
    evidence: 'documented',
    source: `${allOpenapi}: "Auth roles" in each summary`,
  },
  'poweroffice.information.privileges': {
    says: 'Any valid token may ask which privileges are valid and invalid and which subscriptions are active.',
    evidence: 'documented',
    source: 'developer.poweroffice.net/endpoints/client-settings/client-integration-information',
  },
  'poweroffice.information.no-subscription': {
    says: 'Without any active subscription every privilege is invalid: tokens are issued, calls that need a privilege are 403.',
    evidence: 'inferred',
    source:
      'Follows from the page on client integration information: privileges without a subscription behind them are invalid',
  },
});

const requests = defineRules({
  'poweroffice.order-of-checks': {
    says: 'Gateway, token, privilege, what cannot be bound, the objects of the path, then validation.',
    evidence: 'inferred',
    source: 'The gateway stands in front of the API; binding comes before the controller in ASP.NET Core',
  },
  'poweroffice.parameters.unbindable': {
    says: 'A path or query parameter that is not of its type is 400 with the texts by parameter.',
    evidence: 'inferred',
    source: aspNet,
  },
  'poweroffice.body.unbindable': {
    says: 'A body that is no JSON, or whose members are not of their types, is 400 with the texts by member.',
    evidence: 'inferred',
    source: aspNet,
  },
  'poweroffice.body.media-types': {
    says: 'Bodies come as application/json, application/json-patch+json, text/json or application/*+json; else 415.',
    evidence: 'documented',
    source: `${openapi}: media types of the bodies; the form of the 415 is ASP.NET Core's`,
  },
  'poweroffice.body.too-large': { says: 'A body over the limit is 413.', evidence: 'inferred', source: aspNet },
  'poweroffice.body.missing': {
    says: 'A POST without a body is told that the object is missing.',
    evidence: 'documented',
    source: `${openapi}: examples of 400`,
  },
  'poweroffice.body.required': {
    says: 'Required members that are missing or null are named: "StartDate must have a value."',
    evidence: 'inferred',
    source: `${openapi}: members are required; the text follows the example "ValidFromDate date must have a value."`,
  },
  'poweroffice.body.enum-as-integer': {
    says: 'A choice given as an integer is refused with a text of its own.',
    evidence: 'documented',
    source: `${openapi}: example of 400 of PATCH leave`,
  },
  'poweroffice.body.too-long': {
    says: 'A text over the documented length is 400.',
    evidence: 'inferred',
    source: `${openapi} gives the lengths, not the text of the refusal`,
  },
  'poweroffice.body.unknown-reference': {
    says: 'An id in the body that leads nowhere is 404 under the title of validation.',
    evidence: 'inferred',
    source: `${openapi}: POST employee answers so for an unknown department code`,
  },
  'poweroffice.created.location': {
    says: 'A 201 says where the new object is.',
    evidence: 'inferred',
    source: `${openapi}: the operations that read one object are named, as ASP.NET Core's CreatedAtRoute needs`,
  },
});

const lists = defineRules({
  'poweroffice.list.bare-array': {
    says: 'A list is a bare array.',
    evidence: 'documented',
    source: allOpenapi,
  },
  'poweroffice.list.empty-is-204': {
    says: 'A list or page without anything in it is 204 with an empty body.',
    evidence: 'documented',
    source: `${allOpenapi}: 204 of every list; seen on demo by several public clients`,
  },
  'poweroffice.list.x-pagination': {
    says: 'The header X-Pagination is a JSON object whose nextPageLink leads to the next page and is null on the last one.',
    evidence: 'observed',
    source:
      'grasp-labs/ds-provider-powerofficego-py-lib reads nextPageLink; the other members follow the ASP.NET pattern of that name',
  },
  'poweroffice.list.page-bounds': {
    says: 'A PageSize over 20000, or a PageNumber or PageSize under 1, is 400.',
    evidence: 'inferred',
    source: `${allOpenapi}: PageSize may not be larger than MaxPageSize; the text is reasoned`,
  },
  'poweroffice.list.fields': {
    says: 'Fields names the members to give, in any case; an unknown or empty name is 400.',
    evidence: 'documented',
    source: `${allOpenapi}: ResourceParameters and its example of 400`,
  },
  'poweroffice.list.order-by': {
    says: 'OrderBy sorts by members, each ascending or with desc descending; nulls come first.',
    evidence: 'inferred',
    source: `${allOpenapi} names the option; its syntax is that of the ASP.NET pattern with the same names`,
  },
  'poweroffice.list.no-odata': {
    says: 'Query keys of OData ($top, $skip) are 400; other unknown keys are ignored.',
    evidence: 'observed',
    source: 'sjurebass/Poweroffice-mcp-extended, tried on demo; the text of the answer is not known',
  },
  'poweroffice.filter.stamps-are-exclusive': {
    says: 'Filters on times let through what is later than the time given, not equal to it.',
    evidence: 'documented',
    source: allOpenapi,
  },
  'poweroffice.filter.ranges': {
    says: 'Number filters take lists and ranges: "1, 100-200, 500-".',
    evidence: 'documented',
    source: `${openapi}: employeeNos and externalNos`,
  },
  'poweroffice.filter.malformed-ranges': {
    says: 'A number filter that cannot be read is 400 "Unable to cast object(s)".',
    evidence: 'inferred',
    source: `${openapi}: title of the refusal of contactGroupIds`,
  },
  'poweroffice.filter.lists': {
    says: 'Filters on codes and organisation numbers take lists separated by commas.',
    evidence: 'documented',
    source: allOpenapi,
  },
});

const patches = defineRules({
  'poweroffice.patch.json-patch': {
    says: 'PATCH is a JSON Patch (RFC 6902) of the members of the PatchDto, all operations or none; texts stand for numbers, booleans and dates.',
    evidence: 'documented',
    source: `${openapi}: PATCH bodies and their examples`,
  },
  'poweroffice.patch.any-case': {
    says: 'Paths are taken in any case.',
    evidence: 'documented',
    source: `${openapi}: examples with /phoneNumber and /EndDateReason`,
  },
  'poweroffice.patch.remove-is-null': {
    says: 'remove sets a member to null.',
    evidence: 'inferred',
    source: jsonPatch,
  },
  'poweroffice.patch.enum-as-integer': {
    says: 'A choice given as an integer is refused with a text of its own.',
    evidence: 'documented',
    source: `${openapi}: example of 400 of PATCH leave`,
  },
  'poweroffice.patch.invalid-value': {
    says: "A value that cannot be the member's is 400: \"<PatchDto>: The value 'bogus' is invalid for target location.\"",
    evidence: 'documented',
    source: `${openapi}: examples of 400 of the lines`,
  },
  'poweroffice.patch.unknown-member': {
    says: 'A path that is no member of the PatchDto, read-only ones among them, is 400 and names the segment in lower case.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, departments.json (March 2025): example of 400',
  },
  'poweroffice.patch.test-mismatch': {
    says: 'A test that fails is 400 and nothing is saved.',
    evidence: 'inferred',
    source: jsonPatch,
  },
  'poweroffice.patch.other-faults': {
    says: 'Other faults of a patch are 400 with the text of the library.',
    evidence: 'inferred',
    source: jsonPatch,
  },
  'poweroffice.patch.not-an-array': {
    says: 'A body that is no array of operations is 400.',
    evidence: 'inferred',
    source: jsonPatch,
  },
  'poweroffice.patch.without-effect': {
    says: 'Whether a patch that changes nothing moves LastChangedDateTimeOffset.',
    evidence: 'inferred',
    source: 'Nothing is written about it; clients bear a needless hit better than a missed one',
    variants: { moves: 'it moves', stays: 'it stays' },
    default: 'moves',
  },
});

const employees = defineRules({
  'poweroffice.employee.not-found': {
    says: 'An unknown employee is 404 "Object(s) not found" on the endpoints of employees.',
    evidence: 'documented',
    source: `${openapi}: examples of 404`,
  },
  'poweroffice.employee.create': {
    says: 'POST needs first and last name and answers 201 with the new employee.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee.stamp': {
    says: 'Changes of the address or of employments do not move the LastChangedDateTimeOffset of an employee.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee.delete': {
    says: 'DELETE answers 200 with an empty body.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee.in-use': {
    says: 'An employee with employments, or who manages others, is in use and cannot be deleted.',
    evidence: 'inferred',
    source: `${openapi}: 409 for links to other entities, without naming them`,
  },
  'poweroffice.employee.masks': {
    says: 'National and international id come as "hidden" and gender as "Hidden" without the special privilege, null where empty.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee.next-number': {
    says: "A number that is not given is the next of the client's series.",
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee.number-series': {
    says: "A number that is given must lie in the client's series.",
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employee.unique-reference': {
    says: 'ExternalImportReference is unique among employees.',
    evidence: 'documented',
    source: `${openapi}: example of 400`,
  },
  'poweroffice.employee.unique-numbers': {
    says: 'Number and ExternalNumber are unique among employees.',
    evidence: 'inferred',
    source: `${openapi} gives the rule for ExternalNumber; the text follows that of ExternalImportReference`,
  },
  'poweroffice.employee.national-id': {
    says: 'The syntax of a national identity number is checked when it is set.',
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employee.international-id': {
    says: 'Number, country and type of the international id are required where it is reported to Altinn.',
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employee.country-code': {
    says: 'Country codes are those of ISO 3166-1 alpha-2.',
    evidence: 'documented',
    source: `${openapi}: the members' descriptions and the text of the refusal on employments`,
  },
  'poweroffice.employee.references-by-code': {
    says: 'Department and location may be named by code and the manager by number; the id wins, an unknown code is 404.',
    evidence: 'documented',
    source: `${openapi}: EmployeePostDto and the example of 404`,
  },
  'poweroffice.employees.contact-groups': {
    says: 'Contact groups are given by positive ids without ranges; unknown ones are 404.',
    evidence: 'documented',
    source: `${openapi}: contactGroupIds and its examples of 400 and 404`,
  },
});

const employments = defineRules({
  'poweroffice.employment.not-found': {
    says: 'An unknown employee or employment is 404 "Employment not found error(s)" on the endpoints of employments.',
    evidence: 'documented',
    source: `${openapi}: examples of 404`,
  },
  'poweroffice.employment.of-another-employee': {
    says: 'An employment of another employee than the one of the path is not there.',
    evidence: 'inferred',
    source: 'Ids are looked up within the employee of the path',
  },
  'poweroffice.employment.read': {
    says: 'An employment gives its fields and the number of its lines, not the lines.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employment.create': {
    says: 'POST answers 201 with the new employment; a repeated POST makes a second one.',
    evidence: 'documented',
    source: `${openapi}; there is no idempotency key`,
  },
  'poweroffice.employment.first-lines': {
    says: 'Whether a new employment comes with a salary and a full-time percentage line.',
    evidence: 'inferred',
    source: 'The body of the POST has nothing for them; that one must stay is said of DELETE only',
    variants: {
      none: 'it has no lines',
      added: "it has a salary line of the client's usual type and 100 percent, from its start date on",
    },
    default: 'none',
  },
  'poweroffice.employment.defaults': {
    says: "TaxRule comes from the client's payroll settings if it is not given, EmploymentSpecification is None.",
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2, payroll.json: the client has such defaults',
  },
  'poweroffice.employment.reporting-id': {
    says: 'Go gives a ReportingId if none is given: POGO_ and a number.',
    evidence: 'documented',
    source: `${openapi}: description and example POGO_24677`,
  },
  'poweroffice.employment.duplicate-reporting-id': {
    says: 'A ReportingId that another employment of the employee has in the same enterprise.',
    evidence: 'inferred',
    source: 'The authorities ask for an id of its own for each employment in an enterprise (a-ordningen)',
    variants: { refused: '400', allowed: 'it is saved' },
    default: 'refused',
  },
  'poweroffice.employment.one-default': {
    says: 'Whether making one employment the default ends that of the others.',
    evidence: 'inferred',
    source: `${openapi} speaks of "the default employment" of an employee`,
    variants: {
      one: 'the others stop being the default, and their stamps move',
      several: 'the others stay as they are',
    },
    default: 'one',
  },
  'poweroffice.employment.end-needs-reason': {
    says: 'An end date needs a reason; the state after the whole patch counts.',
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employment.reason-needs-end': {
    says: 'A reason for the end without an end date.',
    evidence: 'inferred',
    source: 'Only the other direction is written down',
    variants: { refused: '400', allowed: 'it is saved' },
    default: 'refused',
  },
  'poweroffice.employment.end-before-start': {
    says: 'An end date before the start date is 400.',
    evidence: 'inferred',
    source: 'An employment cannot end before it starts; nothing is written about it',
  },
  'poweroffice.employment.profession-code': {
    says: 'A profession code has seven digits (STYRK-98).',
    evidence: 'inferred',
    source: `${openapi} gives the form, not the text of the refusal`,
  },
  'poweroffice.employment.unknown-profession': {
    says: 'A code of seven digits that is not among the few that Paystub knows by title.',
    evidence: 'inferred',
    source: 'The real list is that of Statistics Norway with some thousand codes, of which Paystub has a few',
    variants: { accepted: 'it is saved, without a title', refused: '400' },
    default: 'accepted',
  },
  'poweroffice.employment.country-code': {
    says: 'TaxCountryCode is a code of ISO 3166-1 alpha-2.',
    evidence: 'documented',
    source: `${openapi}: example of 400 of PATCH employment`,
  },
  'poweroffice.employment.commuter-country': {
    says: 'A CrossBorderCommuter is taxed in FI or SE; others in any country.',
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employment.update': {
    says: 'PATCH answers 200 with the whole employment.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employment.delete': {
    says: 'DELETE answers 200 with an empty body, or 409 for an employment that has been reported (a-melding); its lines go with it.',
    evidence: 'documented',
    source: `${openapi}: example of 409`,
  },
  'poweroffice.employment.ended-is-reported': {
    says: 'An employment that is EndedAndReported counts as reported.',
    evidence: 'inferred',
    source: `${openapi}: the member says that the reporting is done`,
  },
  'poweroffice.employments.active-filter': {
    says: 'activeEmployments lets through employments without an end date or with one in the future, or the others; EndedAndReported is not looked at.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employments.ends-today': {
    says: 'An employment that ends today (UTC).',
    evidence: 'inferred',
    source: `${openapi}: active is what ends "at a future date"`,
    variants: { inactive: 'is not active', active: 'is active' },
    default: 'inactive',
  },
  'poweroffice.employments.form-filter': {
    says: 'employmentForm lets through one form; blank is not applied.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employments.unknown-form': {
    says: 'A form that does not exist is 400 "Unable to cast object(s)".',
    evidence: 'inferred',
    source: `${openapi}: title of other filters that cannot be cast`,
  },
});

const lines = defineRules({
  'poweroffice.line.not-found': {
    says: 'An unknown line is 404 "Employment not found error(s)".',
    evidence: 'inferred',
    source: `${openapi}: the wording of the texts of 409`,
  },
  'poweroffice.lines.by-date': {
    says: 'Lines come by FromDate, the earliest first.',
    evidence: 'inferred',
    source: 'Nothing is written about the order; pages need a stable one',
  },
  'poweroffice.line.same-date': {
    says: 'A second line of a kind from the same day.',
    evidence: 'inferred',
    source: 'It would leave open which line counts',
    variants: { refused: '400', allowed: 'it is saved' },
    default: 'refused',
  },
  'poweroffice.line.last-stays': {
    says: 'The last salary or full-time percentage line of an employment cannot be deleted: 409.',
    evidence: 'documented',
    source: `${openapi}: examples of 409`,
  },
  'poweroffice.line.percentage-range': {
    says: 'A percentage lies between 0 and 100.',
    evidence: 'inferred',
    source: `${openapi} gives the range, not the text of the refusal`,
  },
  'poweroffice.line.leaves-employment-stamp': {
    says: 'Changes of lines do not move the LastChangedDateTimeOffset of the employment.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.salary.computed-rate': {
    says: 'What HourlyRate a FixedWage line gives that was saved without one.',
    evidence: 'inferred',
    source: `${openapi}: "calculated if null", without saying whether it is given`,
    variants: { null: 'null', computed: 'the annual salary over FullTimeHoursPerWeek times 52' },
    default: 'null',
  },
});

/** Every decision about PowerOffice Go's behaviour. */
export const rules = { ...access, ...requests, ...lists, ...patches, ...employees, ...employments, ...lines };
