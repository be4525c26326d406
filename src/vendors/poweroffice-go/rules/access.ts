import { defineRules } from '../../../engine/rules/rules.ts';

const openapi = 'PowerOffice Go OpenAPI v2, employees.json (March 2025)';
const allOpenapi = 'PowerOffice Go OpenAPI v2, all files (March 2025)';
const authPage = 'developer-betatest.poweroffice.net/documentation/authentication';
const requestsPage = 'developer-betatest.poweroffice.net/documentation/requests';
const aspNet = 'Reasoned from ASP.NET Core, on which the API shows itself to be built';

const access = defineRules({
  'poweroffice.gateway.subscription-key': {
    summary:
      'Without a valid subscription key of the environment, in the header or the query, the gateway answers 401 in its own form.',
    evidence: 'inferred',
    source:
      'The gateway is Azure API Management by header name and hosts; body texts are those of learn.microsoft.com (KB 4464930)',
  },
  'poweroffice.gateway.rate-limit': {
    summary: 'A subscription key makes at most 10 calls a second, over it the answer is 429.',
    evidence: 'documented',
    source: requestsPage,
  },
  'poweroffice.gateway.unknown-path': {
    summary: 'A path that does not exist answers 404 in the form of the gateway.',
    evidence: 'observed',
    source:
      "A public Rails integrator's notes with PowerOffice support's reply: an endpoint that does not exist gives 404",
  },
  'poweroffice.gateway.unknown-method': {
    summary: 'A method that a path does not have.',
    evidence: 'inferred',
    source: 'Azure API Management matches method and path together',
    variants: { 'not-found': '404, like an unknown path', 'method-not-allowed': '405 with Allow' },
    default: 'not-found',
  },
  'poweroffice.token.grant': {
    summary: 'Only the client credentials grant is supported; anything else is 400 in the form of RFC 6749.',
    evidence: 'inferred',
    source: 'The token endpoint documents RFC 6749 section 5.2; which code stands for which fault follows that section',
  },
  'poweroffice.token.issue': {
    summary: 'Application and client key by Basic give a bearer token for 1200 seconds, without a refresh token.',
    evidence: 'documented',
    source: `OpenAPI of the token endpoint; ${authPage}; 1200 seen on demo by sjurebass/Poweroffice-mcp-extended`,
  },
  'poweroffice.token.invalid-client': {
    summary: 'Keys that are unknown, do not belong together or belong to the other environment are 400 invalid_client.',
    evidence: 'documented',
    source: `OpenAPI of the token endpoint, example of 400; ${authPage}`,
  },
  'poweroffice.token.missing': {
    summary: 'A call without a token is 401.',
    evidence: 'documented',
    source: `${allOpenapi}: 401 of every operation`,
  },
  'poweroffice.token.invalid': {
    summary: 'A token that is unknown or of the other environment is 401 with an empty body.',
    evidence: 'documented',
    source: `${allOpenapi}: 401 of every operation, no body declared; ${authPage}`,
  },
  'poweroffice.token.lifetime': {
    summary: 'A token is good for 1200 seconds; after that it is 401.',
    evidence: 'documented',
    source: `${authPage}: 20 minutes`,
  },
  'poweroffice.token.keeps-roles': {
    summary:
      'A token keeps the privileges that it was issued with; what is granted or revoked counts from the next token on.',
    evidence: 'inferred',
    source: 'Privileges are roles of the JWT, as sjurebass/Poweroffice-mcp-extended shows',
  },
  'poweroffice.privileges.per-operation': {
    summary:
      'Each operation asks for a privilege of its own: X or X_Full to read, X_Full to write; else 403 with an empty body.',
    evidence: 'documented',
    source: `${allOpenapi}: "Auth roles" in each summary`,
  },
  'poweroffice.information.privileges': {
    summary: 'Any valid token may ask which privileges are valid and invalid and which subscriptions are active.',
    evidence: 'documented',
    source: 'developer.poweroffice.net/endpoints/client-settings/client-integration-information',
  },
  'poweroffice.information.allow-send-invoice': {
    summary: 'AllowSendInvoice says whether the integration may send invoices.',
    evidence: 'observed',
    source: "A public Rails integrator's notes on demo; the vendor's document of March 2025 has no such member",
  },
  'poweroffice.information.no-subscription': {
    summary:
      'Without any active subscription every privilege is invalid: tokens are issued, calls that need a privilege are 403.',
    evidence: 'inferred',
    source:
      'Follows from the page on client integration information: privileges without a subscription behind them are invalid',
  },
});

const requests = defineRules({
  'poweroffice.order-of-checks': {
    summary: 'Gateway, token, privilege, what cannot be bound, the objects of the path, then validation.',
    evidence: 'inferred',
    source: 'The gateway stands in front of the API; binding comes before the controller in ASP.NET Core',
  },
  'poweroffice.parameters.unbindable': {
    summary: 'A path or query parameter that is not of its type is 400 with the texts by parameter.',
    evidence: 'inferred',
    source: aspNet,
  },
  'poweroffice.body.unbindable': {
    summary: 'A body that is no JSON, or whose members are not of their types, is 400 with the texts by member.',
    evidence: 'inferred',
    source: aspNet,
  },
  'poweroffice.body.media-types': {
    summary: 'Bodies come as application/json, application/json-patch+json, text/json or application/*+json; else 415.',
    evidence: 'documented',
    source: `${openapi}: media types of the bodies; the form of the 415 is ASP.NET Core's`,
  },
  'poweroffice.body.too-large': { summary: 'A body over the limit is 413.', evidence: 'inferred', source: aspNet },
  'poweroffice.body.lenient': {
    summary:
      'Members and choices are taken in any case, texts for numbers, booleans and dates; unknown members are ignored.',
    evidence: 'inferred',
    source:
      'Reasoned from Json.NET, which reads bodies where JSON Patch is taken in ASP.NET Core; patches show such texts',
  },
  'poweroffice.body.missing': {
    summary: 'A POST without a body is told that the object is missing.',
    evidence: 'documented',
    source: `${openapi}: examples of 400`,
  },
  'poweroffice.body.required': {
    summary: 'Required members that are missing or null are named: "StartDate must have a value."',
    evidence: 'inferred',
    source: `${openapi}: members are required; the text follows the example "ValidFromDate date must have a value."`,
  },
  'poweroffice.body.enum-as-integer': {
    summary: 'A choice given as an integer is refused with a text of its own.',
    evidence: 'documented',
    source: `${openapi}: example of 400 of PATCH leave`,
  },
  'poweroffice.body.too-long': {
    summary: 'A text over the documented length is 400.',
    evidence: 'inferred',
    source: `${openapi} gives the lengths, not the text of the refusal`,
  },
  'poweroffice.body.unknown-reference': {
    summary: 'An id in the body that leads nowhere is 404 under the title of validation.',
    evidence: 'inferred',
    source: `${openapi}: POST employee answers so for an unknown department code`,
  },
  'poweroffice.created.location': {
    summary: 'A 201 says where the new object is.',
    evidence: 'inferred',
    source: `${openapi}: the operations that read one object are named, as ASP.NET Core's CreatedAtRoute needs`,
  },
});

/** Gateway, tokens, privileges, and what is said of a request as such. */
export const accessRules = { ...access, ...requests };
