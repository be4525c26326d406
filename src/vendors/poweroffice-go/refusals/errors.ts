import { VendorFailure } from '../../../engine/http/failure.ts';
import type { Reply } from '../../../engine/request/vendor.ts';
import { malformed } from '../wire/json-patch.ts';

/** What a failure says, by the part of the vendor's system that says it. */
type Said =
  | { readonly by: 'api'; readonly title: string; readonly detail: string }
  | { readonly by: 'binding'; readonly errors: Readonly<Record<string, readonly string[]>>; readonly traceId: string }
  | { readonly by: 'framework'; readonly type: string; readonly title: string; readonly traceId: string }
  | { readonly by: 'gateway'; readonly message: string }
  | { readonly by: 'token'; readonly error: string; readonly description?: string }
  | { readonly by: 'nobody' };

/** A failure of this vendor. */
export type Failure = VendorFailure<Said>;

/** Renders a failure: problem details in lower case, the gateway's own form, RFC 6749, or nothing. */
export function render(problem: VendorFailure): Reply {
  const { status } = problem;
  const said = problem.values as Said;
  switch (said.by) {
    case 'api':
      return asProblem(status, { title: said.title, status, detail: said.detail });
    case 'binding':
      return asProblem(status, {
        type: 'https://tools.ietf.org/html/rfc7231#section-6.5.1',
        title: 'One or more validation errors occurred.',
        status,
        traceId: said.traceId,
        errors: said.errors,
      });
    case 'framework':
      return asProblem(status, { type: said.type, title: said.title, status, traceId: said.traceId });
    case 'gateway':
      return { status, body: { statusCode: status, message: said.message } };
    case 'token':
      return {
        status,
        body: { error: said.error, ...(said.description === undefined ? {} : { error_description: said.description }) },
      };
    case 'nobody':
      return { status };
  }
}

function asProblem(status: number, body: object): Reply {
  return { status, headers: { 'Content-Type': 'application/problem+json; charset=utf-8' }, body };
}

// The gateway: Azure API Management.

export const missingSubscriptionKey = () =>
  gateway(
    401,
    'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
  );
export const invalidSubscriptionKey = () =>
  gateway(
    401,
    'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.',
  );
export const rateLimited = (seconds: number) =>
  gateway(429, `Rate limit is exceeded. Try again in ${seconds} seconds.`, { 'Retry-After': String(seconds) });
export const resourceNotFound = () => gateway(404, 'Resource not found');
export const methodNotAllowed = (allowed: readonly string[]) =>
  gateway(405, 'Method not allowed', { Allow: allowed.join(', ') });

// The token endpoint: RFC 6749, section 5.2.

export const invalidClient = () =>
  token(
    'invalid_client',
    'Client integration not found. Please ensure the provided keys are matching the desired environment.',
  );
export const unsupportedGrantType = () => token('unsupported_grant_type');
export const invalidTokenRequest = () => token('invalid_request');

// Access to the API: bodies are empty.

export const unauthorized = () => silent(401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
export const forbidden = () => silent(403);

// ASP.NET Core's own answers to what it cannot bind.

export const unbindable = (errors: Readonly<Record<string, readonly string[]>>, traceId: string) =>
  new VendorFailure<Said>(400, { by: 'binding', errors, traceId });
export const malformedPatch = (traceId: string) => unbindable({ '': [malformed] }, traceId);
export const unsupportedMediaType = (traceId: string) => framework(415, '6.5.13', 'Unsupported Media Type', traceId);
export const bodyTooLarge = (traceId: string) => framework(413, '6.5.11', 'Payload Too Large', traceId);
export const internalError = (traceId: string) =>
  framework(500, '6.6.1', 'An error occurred while processing your request.', traceId);

// Not the vendor's: the evidence floor that the user set.

/** A fault that a test has ordered, as the gateway in front of the API would say it. */
export const injected = (status: number, retryAfter: number | undefined, id: string): Failure => {
  if (status !== 429)
    return new VendorFailure<Said>(
      status,
      framework(status, '6.6.1', 'An error occurred while processing your request.', id).values,
      { ...retry(retryAfter), paystubError: 'injected' },
    );
  return new VendorFailure<Said>(429, rateLimited(retryAfter ?? 1).values, {
    ...retry(retryAfter),
    paystubError: 'injected',
  });
};

const retry = (seconds: number | undefined) =>
  seconds === undefined ? {} : { headers: { 'Retry-After': String(seconds) } };

export const ruleBelowFloor = (rule: string) =>
  new VendorFailure<Said>(
    501,
    {
      by: 'api',
      title: 'Rule below the evidence floor',
      detail: `This answer would rest on the rule ${rule}, which is known less surely than was asked for.`,
    },
    { paystubError: 'rule-below-floor' },
  );

// Lists.

const badResourceParameter = (detail: string) => api(400, 'Invalid resourceParameter', detail);
export const malformedFields = () =>
  badResourceParameter('Fields property in resourceParameter is not formatted correct.');
export const malformedOrderBy = () =>
  badResourceParameter('OrderBy property in resourceParameter is not formatted correct.');
export const pageTooLarge = (largest: number) =>
  badResourceParameter(`PageSize property in resourceParameter is not allowed to be larger than ${largest}.`);
export const pageTooSmall = (name: 'PageNumber' | 'PageSize') =>
  badResourceParameter(`${name} property in resourceParameter must be at least 1.`);
export const unknownOption = (key: string) => badResourceParameter(`'${key}' is not a property of resourceParameter.`);
export const uncastable = (detail: string) => api(400, 'Unable to cast object(s)', detail);
export const negativeContactGroups = () =>
  uncastable(
    "contactGroupIds contains negative numbers and/or range of numbers. '-' is not allowed, only comma ',' separated single positive numbers are allowed.",
  );
export const unknownContactGroups = (ids: readonly number[]) =>
  api(404, 'Object(s) not found', `Could not find contact group(s) with id = ${ids.join(', ')}.`);

// Objects that are not there.

/** On the endpoints of objects that are no part of an employment. */
export const objectNotFound = (what: string, id: number | string) =>
  api(404, 'Object(s) not found', `${what} with id = ${id} not found.`);
/** On the endpoints of employments. */
export const employeeOfEmploymentNotFound = (id: number) =>
  api(404, 'Employment not found error(s)', `Employee with id = ${id} not found.`);
export const employmentNotFound = (id: number) =>
  api(404, 'Employment not found error(s)', `Employment with id = ${id} not found.`);
export const lineNotFound = (what: string, id: number | string) =>
  api(404, 'Employment not found error(s)', `${what} with id = ${id} not found.`);

// Objects that are not valid.

/** The titles under which the vendor's validation speaks. */
export type ValidationTitle =
  | 'Employment validation error(s)'
  | 'Fixed salary line validation error(s)'
  | 'Employee validation error(s)'
  | 'Employee bank accounts validation error(s)'
  | 'Employee payroll settings validation error(s)'
  | 'Employee pension settings validation error(s)'
  | 'Employee Hourly Rates validation error(s)'
  | 'Salary line validation error(s)'
  | 'Department validation error(s)'
  | 'Location validation error(s)';

export const invalid = (title: ValidationTitle, detail: string) => api(400, title, detail);
/** A body names something that is not there: 404 under the title of validation. */
export const referenceNotFound = (title: ValidationTitle, what: string, id: number | string, by = 'id') =>
  api(404, title, `${what} with ${by} = ${id} not found.`);
export const codeNotFound = (title: ValidationTitle, what: string, code: string) =>
  api(404, title, `${what} with code = '${code}' not found.`);
export const enumAsInteger = (title: ValidationTitle, member: string, value: unknown) =>
  invalid(
    title,
    `Enum '${member.toLowerCase()}' with value = ${value} is not valid. (Enums is not allowed to be represented as integers).`,
  );
export const valuesMissing = (title: ValidationTitle, members: readonly string[]) =>
  invalid(title, members.map((member) => `${named(title, member)} must have a value.`).join(' '));

// Conflicts.

export const objectInUse = (title: string, what: string, id: number) =>
  api(409, title, `${what} with id = ${id} is in use and cannot be deleted.`);
const employmentConflict = (detail: string) => api(409, 'Employment conflict error(s)', detail);
export const employmentReported = (id: number) =>
  employmentConflict(`Employment with id = ${id} has been reported (a-melding) and thus cannot be deleted.`);
export const lineReported = (what: string, id: string) =>
  employmentConflict(`${what} with id = ${id} has been reported (a-melding) and thus cannot be deleted.`);
export const lastLine = (what: string, id: number | string, kind: string) =>
  employmentConflict(`${what} with id = ${id} is the last ${kind} line on the employment and thus cannot be deleted.`);

// The one text about a missing value that the vendor shows says "ValidFromDate date".
function named(title: ValidationTitle, member: string): string {
  return title === 'Employee Hourly Rates validation error(s)' ? `${member} date` : member;
}

function api(status: number, title: string, detail: string): Failure {
  return new VendorFailure<Said>(status, { by: 'api', title, detail });
}

function gateway(status: number, message: string, headers: Record<string, string> = {}): Failure {
  return new VendorFailure<Said>(status, { by: 'gateway', message }, { headers });
}

function token(error: string, description?: string): Failure {
  return new VendorFailure<Said>(400, { by: 'token', error, ...(description === undefined ? {} : { description }) });
}

function silent(status: number, headers: Record<string, string> = {}): Failure {
  return new VendorFailure<Said>(status, { by: 'nobody' }, { headers });
}

function framework(status: number, section: string, title: string, traceId: string): Failure {
  return new VendorFailure<Said>(status, {
    by: 'framework',
    type: `https://tools.ietf.org/html/rfc7231#section-${section}`,
    title,
    traceId,
  });
}
