import { defineRules } from '../../engine/rules.ts';

const page = 'developer.sage.com/intacct/docs/openapi/construction/construction.employee-position';
const errorGuide = 'developer.sage.com/intacct/docs/developer-portal/guides/error-handling';
const oauthGuide = 'developer.sage.com/intacct/docs/developer-portal/guides/oauth2';
const versionGuide = 'developer.sage.com/intacct/docs/developer-portal/guides/versioning';
const queryGuide = 'developer.sage.com/intacct/docs/developer-portal/api-essentials/query-service';
const batchGuide =
  "Sage's guide to batch, bulk and composite requests, as copied in github.com/dgaretz-oss/intacct-mcp docs/rest/bulk-requests.md";
const help = 'Sage Intacct product help, "User-defined timesheet entries" (fbf-user-defined-timesheet-entries.htm)';
const recorded = 'recorded exchanges in github.com/keboola/component-sage-intacct-extractor';

export const rules = defineRules({
  // objects
  'intacct.list.references': {
    says: 'A list gives at most 100 references of key, id and href, by key, with a paging meta.',
    evidence: 'documented',
    source: page,
  },
  'intacct.list.paging': {
    says: 'What the query parameters start and size do on a list.',
    evidence: 'inferred',
    source:
      'Contradictory clients: github.com/carterdea/intacct-syncer saw start refused with REST-1034, github.com/CreativePlanningBusinessServices/intacct-cli pages with it.',
    variants: { refused: '400 REST-1034', honoured: 'they choose the page' },
    default: 'refused',
  },
  'intacct.create.reference': {
    says: 'A create answers 201 with a reference to the new object; keys only grow.',
    evidence: 'documented',
    source: page,
  },
  'intacct.create.duplicate-id': {
    says: 'An id is unique, compared exactly; what a create with an id that exists answers.',
    evidence: 'inferred',
    source: `409 is the documented status for an equal unique key (${errorGuide}); clients read "already exists" in the details of operationFailed (github.com/fylein/fyle-intacct-api).`,
    variants: { conflict: '409', unprocessable: '422' },
    default: 'conflict',
  },
  'intacct.get.object': {
    says: 'A get answers 200 with the whole object in the order of the page.',
    evidence: 'documented',
    source: page,
  },
  'intacct.key.unknown': {
    says: 'A key that no object has, digits or not, answers 404 notFound.',
    evidence: 'inferred',
    source: `404 is documented for GET and PATCH (${errorGuide}); code and wording are those of a failed item in the composite example.`,
  },
  'intacct.update.omitted-fields': {
    says: 'A patch answers 200 with a reference; fields not provided remain unchanged, null clears the description.',
    evidence: 'documented',
    source: page,
  },
  'intacct.update.nothing': {
    says: 'A patch with an empty object answers 200 and changes nothing, not even the time of modification.',
    evidence: 'inferred',
    source: `"Any fields not provided remain unchanged" (${page}).`,
  },
  'intacct.delete.no-content': { says: 'A delete answers 204 without a body.', evidence: 'documented', source: page },
  'intacct.delete.key-unknown': {
    says: 'A delete of a key that no object has answers 404 notFound.',
    evidence: 'inferred',
    source: `404 is documented for GET and PATCH only, but also named as the result of a failed batch (${batchGuide}).`,
  },
  'intacct.labor.lengths': {
    says: 'A name of more than 80 or a description of more than 1000 characters answers 422.',
    evidence: 'inferred',
    source: `The limits are those of the ${help}; the schema has none, and 422 is for payloads that fit the schema and break a rule (${errorGuide}).`,
  },

  'intacct.create.key-after-gap': {
    says: 'Keys only grow: that of a deleted object is not given again.',
    evidence: 'inferred',
    source: 'Usual for record numbers.',
  },
  'intacct.audit.stamps': {
    says: 'audit has the times of creation and of the last change in whole seconds UTC, equal after the creation, and the keys of the users who did it.',
    evidence: 'documented',
    source: page,
  },
  'intacct.error.envelope': {
    says: 'Where an error of the API stands in its answer.',
    evidence: 'documented',
    source: `${page}; older examples in ${errorGuide}`,
    variants: { nested: 'ia::error within ia::result', 'top-level': 'ia::error beside ia::meta' },
    default: 'nested',
  },
  'intacct.token.gateway-tenant': {
    says: 'A company that there is not answers GW-0011.',
    evidence: 'documented',
    source: errorGuide,
  },
  'intacct.get.newer-members': {
    says: 'Which members a get shows: those of the page, or those of the newer documentation as well.',
    evidence: 'documented',
    source: `${page}; newer: developer.sage.com/intacct/docs/_oas, with createdByUser and modifiedByUser in audit, and entity`,
    variants: { 'as-page': 'audit with four members, no entity', newer: 'the users in audit, and entity' },
    default: 'as-page',
  },
  'intacct.delete.in-use': {
    says: 'An object that others refer to cannot be deleted: 422 REST-7001.',
    evidence: 'inferred',
    source: `"Only unused IDs can be deleted" (${help}); the shape is that of other failures.`,
  },
  'intacct.update.used-on-timesheet': {
    says: 'Once a labor setting is used on a timesheet, the only change allowed is to set it inactive; others answer 422.',
    evidence: 'inferred',
    source: `${help}; the shape is that of other failures.`,
  },
  'intacct.lines.by-key': {
    says: 'In an update of an object, a line without a key is added, one with a key is changed, and one with ia::operation delete is removed, all in one transaction.',
    evidence: 'documented',
    source: 'docs/rest/owner-and-owned-objects.md in github.com/dgaretz-oss/intacct-mcp',
  },
  'intacct.reference.unknown': {
    says: 'A reference to an object that does not exist answers 422.',
    evidence: 'inferred',
    source: `422 is for payloads that fit the schema and break a rule (${errorGuide}).`,
  },
  'intacct.reference.inactive': {
    says: 'A reference to an inactive object answers 422.',
    evidence: 'inferred',
    source: `Inactive objects "cannot be used or referenced" (${page}); the shape is that of other failures.`,
  },

  // payloads
  'intacct.payload.missing': {
    says: 'A request that needs a payload and has none answers 400 REST-1028.',
    evidence: 'documented',
    source: page,
  },
  'intacct.error.payload-additional-info': {
    says: 'What additionalInfo of REST-1028 holds: the page prints it empty, the OpenAPI document behind the page has members.',
    evidence: 'documented',
    source: `${page}; construction.openapi.yaml as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec/construction.json`,
    variants: { 'as-page': 'nothing', full: 'messageId, placeholders and propertySet' },
    default: 'as-page',
  },
  'intacct.payload.malformed': {
    says: 'A payload that is not JSON answers 400 invalidRequest.',
    evidence: 'inferred',
    source: `400 is for what the client can put right (${errorGuide}).`,
  },
  'intacct.payload.limit': {
    says: 'A payload over 1 MB is refused, with 400.',
    evidence: 'inferred',
    source: 'github.com/CreativePlanningBusinessServices/intacct-cli knows the limit, not the status.',
  },
  'intacct.payload.unknown-field': {
    says: 'A field that the object does not have answers 400 REST-1064 with a detail REST-1043 that points at it.',
    evidence: 'documented',
    source: 'Example of the error schema in developer.sage.com/intacct/docs/_oas/common.openapi.yaml',
  },
  'intacct.payload.read-only-field': {
    says: 'A read-only field (key, href, audit, and the id in an update, unless it is the stored one) answers 400 REST-1064 with a detail REST-1050.',
    evidence: 'inferred',
    source: 'Seen live for a field of a line: github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import.',
  },
  'intacct.payload.invalid-value': {
    says: 'A wrong type, a value that is not allowed, a required field that is missing or null answers 400 REST-1064 with a detail invalidParameter.',
    evidence: 'inferred',
    source: 'The code was seen live for an enum: github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import.',
  },
  'intacct.payload.several-faults': {
    says: 'Several faults make several details, in the order of the payload.',
    evidence: 'inferred',
    source: `details is an array (${errorGuide}).`,
  },
  'intacct.payload.empty-text': {
    says: 'An empty id or name counts as missing, an empty description as null.',
    evidence: 'inferred',
    source: `Unset texts come back as null (${recorded}).`,
  },

  // batches
  'intacct.batch.items': {
    says: 'Arrays on POST and PATCH and keys with commas are done one by one: the usual status if all is good, else 207 with ia::status for each in the order of the request.',
    evidence: 'documented',
    source: batchGuide,
  },
  'intacct.batch.atomic': {
    says: 'With X-IA-API-Param-Transaction: true the first failure undoes everything, and the other items are unprocessed.',
    evidence: 'documented',
    source: batchGuide,
  },
  'intacct.batch.common-status': {
    says: 'A batch whose items all fail with one status answers with that status instead of 207.',
    evidence: 'inferred',
    source: `"Only one status code when applicable to all" (${errorGuide}).`,
  },
  'intacct.batch.limit': {
    says: 'A batch of more than 500 records is refused as a whole with 400.',
    evidence: 'inferred',
    source: `The limit is in the ${batchGuide}; the refusal is not described.`,
  },

  // query
  'intacct.query.rows': {
    says: 'A query answers flat rows with the requested names, dots included, in the requested order, and a paging meta.',
    evidence: 'documented',
    source: page,
  },
  'intacct.query.permission': {
    says: 'Whether a query needs the permission to list the object; the page names only the token.',
    evidence: 'inferred',
    source: `403 is for who may not see the resource (${errorGuide}).`,
    variants: { list: 'it does', none: 'a token is enough' },
    default: 'list',
  },
  'intacct.query.schema': {
    says: 'A query that lacks object or fields, names an unknown object or operator, or has a part of the wrong form answers 400 invalidRequest and says which part.',
    evidence: 'inferred',
    source: `The forms are those of ${queryGuide}; the errors are not described.`,
  },
  'intacct.query.several-objects': {
    says: 'An array of queries in one request is refused with 400.',
    evidence: 'inferred',
    source: `${queryGuide} names queries of several objects; neither request nor answer is shown.`,
  },
  'intacct.query.unknown-member': {
    says: 'An unknown member of a query answers 400 "Unrecognized key X in query payload".',
    evidence: 'observed',
    source: 'Seen live: github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import.',
  },
  'intacct.query.unknown-field': {
    says: 'A field that the object does not have answers 400 and is named, the first one only.',
    evidence: 'observed',
    source: 'Text seen live: github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import; the id is not known.',
  },
  'intacct.query.unusable-field': {
    says: 'A link in filters or orderBy answers 400 REST-1106.',
    evidence: 'inferred',
    source: `${queryGuide} says that href can only be selected; the error was recorded for another field (${recorded}).`,
  },
  'intacct.query.value-type': {
    says: 'A filter value that the type of the field cannot have answers 400.',
    evidence: 'inferred',
    source: `Value types are named in ${queryGuide}; the error is not described.`,
  },
  'intacct.query.filter-expression': {
    says: 'A filterExpression that cannot be read, or names a filter that is not there, answers 400; and binds tighter than or, words are read in any case, null joins all filters.',
    evidence: 'inferred',
    source: `The page gives and, or, numbers and parentheses (${page}); errors and precedence are common practice.`,
  },
  'intacct.query.null': {
    says: 'Negative operators with a value do not match null.',
    evidence: 'inferred',
    source: "SQL's three-valued logic; the guide only has $eq and $ne with null.",
  },
  'intacct.query.date-for-time': {
    says: 'What a date without a time means where a date-time is compared.',
    evidence: 'inferred',
    source: 'Date macros cover whole days.',
    variants: { day: 'the whole day', midnight: 'its first second' },
    default: 'day',
  },
  'intacct.query.week-begins': {
    says: 'The first day of the week for currentWeek and lastWeek, a setting of the company.',
    evidence: 'inferred',
    source:
      'help.sagecm.intacct.com "Post Preferences, Timesheet" names the setting "Week begins on", not its default.',
    variants: {
      sunday: 'Sunday',
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
    },
    default: 'sunday',
  },
  'intacct.query.text-order': {
    says: 'Texts are ordered by code point, null comes last ascending and first descending, equal rows by key.',
    evidence: 'inferred',
    source: 'Usual for databases with a binary collation; Sage says nothing.',
  },
  'intacct.query.no-order': {
    says: 'Without orderBy rows come by key.',
    evidence: 'inferred',
    source: `Sage promises no order and recordings show none (${recorded}); by key the answers are repeatable.`,
  },
  'intacct.query.page-arithmetic': {
    says: 'A start beyond the last record answers 200 with no rows and the true totalCount; previous is start less size, 1 at least.',
    evidence: 'inferred',
    source: `The arithmetic of next and previous in ${recorded}, which has whole pages only.`,
  },
  'intacct.query.without-effect': {
    says: 'Hierarchy fields and private entities change nothing: the objects have no hierarchy, the company one entity.',
    evidence: 'inferred',
    source: `${page} has the parameters; what they add to a row is not shown.`,
  },
  'intacct.query.aggregates': {
    says: 'An aggregate is named as it was requested; fields beside it are what is grouped by; totalCount is the number of groups.',
    evidence: 'inferred',
    source: `${queryGuide} names the functions; rows echo the requested names (${recorded}).`,
  },

  // gateway, paths, tokens, permissions
  'intacct.method.not-allowed': {
    says: 'A method that a path does not have answers 405 with Allow, before the token is looked at.',
    evidence: 'inferred',
    source: `Status and order are documented (${errorGuide}); Allow and the body are not.`,
  },
  'intacct.version.unsupported': {
    says: 'An unknown version in the path answers 400 "Version is not supported."',
    evidence: 'documented',
    source: `${versionGuide}; ${errorGuide}`,
  },
  'intacct.path.unknown': {
    says: 'An unknown path answers 404 "Malformed URL".',
    evidence: 'inferred',
    source: `The text is in ${errorGuide}, the status is HTTP practice.`,
  },
  'intacct.gateway.content-type': {
    says: 'A body of another content type answers 400 GW-0014.',
    evidence: 'inferred',
    source: `Code and text are documented for XML (${errorGuide}), the status is not.`,
  },
  'intacct.token.header': {
    says: 'A missing authorization header, or one without Bearer, answers 401 GW-0034.',
    evidence: 'documented',
    source: errorGuide,
  },
  'intacct.token.undecodable': {
    says: 'A token that cannot be decoded answers 400 GW-0031.',
    evidence: 'observed',
    source: `${errorGuide} has the text; Sage staff gave the status (nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures).`,
  },
  'intacct.token.expired': {
    says: 'An expired token answers 401 GW-0040.',
    evidence: 'observed',
    source: 'nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures',
  },
  'intacct.token.not-valid': {
    says: 'The status of REST-2102 for a token that was revoked or never given out.',
    evidence: 'inferred',
    source:
      'Both were seen: nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures, github.com/fylein/intacct-rest-sdk-py.',
    variants: {
      unauthorized: '401',
      'bad-request': '400',
      'rest-1206': '400 REST-1206 "The token is not valid" in its place',
    },
    default: 'unauthorized',
  },
  'intacct.token.error-member': {
    says: 'The member that holds REST-2102.',
    evidence: 'inferred',
    source:
      'Both were seen: nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures, github.com/lorenz-bus-service/node-intacct-rest-api.',
    variants: { 'ia-error': 'ia::error', error: 'error' },
    default: 'ia-error',
  },
  'intacct.permission.missing': {
    says: 'A user without the permission that the page names for an operation gets 403 unauthorizedUser.',
    evidence: 'observed',
    source: 'github.com/control-air-enterprises/intacct-php-sdk docs/Resources/Construction.md',
  },
  'intacct.token.client-credentials': {
    says: 'Client credentials, as a form or as JSON, answer token_type, access_token, refresh_token and expires_in 43200.',
    evidence: 'observed',
    source: recorded,
  },
  'intacct.token.gateway-checks': {
    says: 'The gateway refuses token requests that lack something, say it twice or name an unknown endpoint or grant, with codes from GW-0012 to GW-0039.',
    evidence: 'documented',
    source: errorGuide,
  },
  'intacct.token.username-format': {
    says: 'What a username without @company answers: two texts are known.',
    evidence: 'inferred',
    source: `GW-0012 is in ${errorGuide}; the other text was seen by github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import.`,
    variants: { gateway: '400 GW-0012', text: '400 "The username format is invalid (expected user@company)"' },
    default: 'gateway',
  },
  'intacct.token.client-incorrect': {
    says: 'The status of REST-1216 for a wrong client id or secret.',
    evidence: 'inferred',
    source: 'nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures has the id and the text.',
    variants: { unauthorized: '401', 'bad-request': '400' },
    default: 'unauthorized',
  },
  'intacct.token.invalid-grant': {
    says: 'The status of invalid_grant for a bad refresh token, code or user.',
    evidence: 'inferred',
    source: 'useparagon.com "Sage Intacct Integration Error 401" has 401; RFC 6749 section 5.2 says 400.',
    variants: { unauthorized: '401', 'bad-request': '400' },
    default: 'unauthorized',
  },
  'intacct.token.refresh': {
    says: 'Whether a refresh gives a new refresh token and ends the old one.',
    evidence: 'inferred',
    source:
      'github.com/fylein/intacct-rest-sdk-py stores a new one, github.com/control-air-enterprises/intacct-php-sdk keeps the old one if there is none.',
    variants: { rotates: 'a new one, the old one ends', keeps: 'the old one goes on' },
    default: 'rotates',
  },
  'intacct.token.revoke': {
    says: 'A revoke answers {"revoked":true} and ends every token of the token\'s user in the company.',
    evidence: 'observed',
    source: `nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures; ${oauthGuide}`,
  },
  'intacct.token.authorization-code': {
    says: 'A user allows an application on a page; the code that comes back is good once, with the client secret or the code verifier. A refresh token comes with offline_access only.',
    evidence: 'documented',
    source: oauthGuide,
  },
  'intacct.token.authorize-request': {
    says: 'An authorize request that lacks something, or has an http redirect address, is refused with 400 on the spot.',
    evidence: 'inferred',
    source: `${oauthGuide} refuses http addresses; how is not described.`,
  },
  'intacct.token.second-authorization': {
    says: 'Whether a second authorization of the same user ends the earlier refresh token.',
    evidence: 'observed',
    source: 'nango.dev/blog/fix-sage-intacct-oauth-token-invalid-refresh-failures',
    variants: { ends: 'it ends', stays: 'it stays' },
    default: 'ends',
  },
  'intacct.token.introspect': {
    says: 'An introspection tells whose a token is, or {"active":false}.',
    evidence: 'observed',
    source: 'github.com/control-air-enterprises/intacct-php-sdk, OAuthClient',
  },
  'intacct.session.id': {
    says: 'A session id lives for 21600 seconds and stands for its user at the token endpoint.',
    evidence: 'documented',
    source: `developer.sage.com/intacct/docs/_oas/core.openapi.yaml; ${oauthGuide}`,
  },
  'intacct.entity.unknown': {
    says: 'X-IA-API-Param-Entity with an id that no entity has answers 400; the company has one entity, so a known one changes nothing.',
    evidence: 'inferred',
    source:
      'The header is documented, in a copy in github.com/dgaretz-oss/intacct-mcp docs/rest/http-headers.md; the refusal is not.',
  },
  'intacct.limit.concurrency': {
    says: 'Past 6 requests of an application or 8 of a company at a time: 429 GW-0010, Retry-After 60 and the X-IA-Throttle headers. Requests are answered at once here, so those of one second count as concurrent.',
    evidence: 'inferred',
    source:
      'The limits are those of tier 1 in docs/rest/txn-volume.md, the headers those of docs/rest/http-headers.md, in github.com/dgaretz-oss/intacct-mcp; the sizes of the limits by minute and hour are not published.',
  },

  // other services
  'intacct.model.shape': {
    says: 'A model has fields by name, groups, methods, lists and references; required is always false.',
    evidence: 'observed',
    source: recorded,
  },
  'intacct.model.unknown-name': {
    says: 'A name that no object has answers 200 with an empty array and counters of 0.',
    evidence: 'observed',
    source: 'github.com/amp-labs/connectors providers/sageintacct test/unsupported-object-metadata.json',
  },
  'intacct.model.list': {
    says: 'Without a name the model service lists the objects by type and by a regular expression for their names.',
    evidence: 'documented',
    source: 'developer.sage.com/intacct/docs/_oas/core.openapi.yaml',
  },
  'intacct.composite.sequence': {
    says: 'A composite request does its 2 to 10 parts in order, stops at the first failure and undoes nothing: 200, or 207 with the rest unprocessed.',
    evidence: 'documented',
    source: batchGuide,
  },
  'intacct.composite.unknown-result': {
    says: 'A reference to a result that is not there makes its part fail with 400.',
    evidence: 'inferred',
    source: `${batchGuide} shows references; a wrong one is not described.`,
  },
  'intacct.idempotency.replay': {
    says: 'A POST or PATCH with an idempotency key is remembered with its answer, a failure too; for 48 hours a repetition gets that answer and x-ia-idempotency-cached-date. Requests are done one after the other, so a duplicate that comes at the same time gets it as well.',
    evidence: 'documented',
    source: batchGuide,
  },
  'intacct.idempotency.conflict': {
    says: 'A key with another payload, or within 60 days when its answer is no longer cached, answers 409.',
    evidence: 'inferred',
    source: `The status is in the ${batchGuide}, the body is not.`,
  },
  'intacct.idempotency.key-length': {
    says: 'A key of more than 256 characters answers 400.',
    evidence: 'inferred',
    source: `The limit is in the ${batchGuide}, the refusal is not.`,
  },
  'intacct.async.done-at-once': {
    says: 'Prefer: respond-async on a POST or PATCH of an object answers 202 with a job. The work is done at once, and nothing is sent to a webhook.',
    evidence: 'inferred',
    source:
      'The answer is that of docs/rest/async-requests.md in github.com/dgaretz-oss/intacct-mcp; when the work is done is not said.',
  },
  'intacct.async.status': {
    says: 'A job is queued for 3 seconds, in transit until 62, then delivered; only the application that sent it sees it.',
    evidence: 'inferred',
    source: 'The times are those of the sample in docs/rest/async-requests.md of github.com/dgaretz-oss/intacct-mcp.',
  },
  'intacct.bulk.done-at-once': {
    says: 'A bulk job does the records of its file one by one, each in a transaction of its own, at once.',
    evidence: 'inferred',
    source: `${batchGuide}; when the work is done is not said.`,
  },
  'intacct.bulk.status': {
    says: 'A bulk job is queued for 5 seconds, processed until 10, then completed; its file has the result and status of each record.',
    evidence: 'inferred',
    source: `${batchGuide} has the states; neither times nor the file are shown.`,
  },
  'intacct.bulk.order': {
    says: 'A bulk job whose order or file cannot be read is refused with 400.',
    evidence: 'inferred',
    source: `400 is for what the client can put right (${errorGuide}).`,
  },
});
