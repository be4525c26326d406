import { VendorFailure } from '../../../engine/http/failure.ts';

/** One fault in the `details` of an error. */
export type Detail = {
  readonly errorId: string;
  readonly code: string;
  readonly message: string;
  readonly target?: string;
  readonly messageId?: string;
  readonly placeholders?: Readonly<Record<string, string>>;
  readonly correction?: string;
};

/** An error of the API: what stands in `ia::error`, without what is made up when it is sent. */
export type ApiError = {
  readonly code: string;
  readonly message: string;
  /** Left out where the documentation shows nothing but code and message. */
  readonly errorId?: string;
  readonly messageId?: string;
  readonly placeholders?: Readonly<Record<string, string>>;
  readonly details?: readonly Detail[];
};

/** What a failure carries to the place where it is rendered: an error of the API, of the gateway, or of OAuth. */
export type Values =
  | { readonly form: 'api'; readonly error: ApiError }
  | { readonly form: 'token'; readonly error: ApiError }
  | { readonly form: 'batch'; readonly body: unknown }
  | { readonly form: 'gateway'; readonly code: string; readonly message: string }
  | {
      readonly form: 'oauth';
      readonly error: 'invalid_grant' | 'invalid_client' | 'invalid_request';
      readonly description: string;
    };

export type Failure = VendorFailure<Values>;

/** A failure of the API. */
export function failure(
  status: number,
  error: ApiError,
  options: ConstructorParameters<typeof VendorFailure>[2] = {},
): Failure {
  return new VendorFailure<Values>(status, { form: 'api', error }, options);
}

/** A request that its client can put right. */
function invalid(errorId: string, message: string, more: Partial<ApiError> = {}): Failure {
  return failure(400, { code: 'invalidRequest', message, errorId, ...more });
}

export function missingPayload(operation: string): Failure {
  return invalid('REST-1028', `A ${operation} request requires a payload`, {
    messageId: 'IA.REQUEST_REQUIRES_A_PAYLOAD',
    placeholders: { OPERATION: operation },
  });
}

export function payloadContainsErrors(details: readonly Detail[]): Failure {
  return invalid('REST-1064', 'Payload contains errors', { messageId: 'IA.PAYLOAD_CONTAINS_ERRORS', details });
}

export function notAValidField(field: string): Detail {
  return {
    errorId: 'REST-1043',
    code: 'invalidRequest',
    message: `${field} is not a valid field`,
    target: field,
    messageId: 'IA.NOT_A_VALID_FIELD',
    placeholders: { FIELD: field },
  };
}

export function readOnlyField(field: string): Detail {
  return {
    errorId: 'REST-1050',
    code: 'invalidRequest',
    message: `${field} is a read-only field`,
    target: field,
    messageId: 'IA.READ_ONLY_FIELD',
    placeholders: { FIELD: field },
  };
}

export function missingField(field: string): Detail {
  return { errorId: 'SIM-0001', code: 'invalidParameter', message: `${field} is required`, target: field };
}

export function invalidParameter(field: string, expected: string): Detail {
  return { errorId: 'SIM-0002', code: 'invalidParameter', message: `${field} must be ${expected}`, target: field };
}

export function malformedJson(reason: string): Failure {
  return invalid('SIM-0003', `The payload is not valid JSON: ${reason}`);
}

export function bodyTooLarge(limit: number): Failure {
  return invalid('SIM-0004', `The payload is larger than ${limit} bytes`);
}

/** @param familiar whether the real system may well have the path, and Paystub only does not simulate it */
export function malformedUrl(familiar: boolean): Failure {
  const error = { code: 'invalidRequest', message: 'Malformed URL', errorId: 'SIM-0005' };
  return failure(404, error, familiar ? { paystubError: 'not-simulated' } : {});
}

export function versionNotSupported(): Failure {
  return invalid('SIM-0006', 'Version is not supported.');
}

export function methodNotAllowed(method: string, allowed: string): Failure {
  const error = { code: 'invalidRequest', message: `The method ${method} is not supported`, errorId: 'SIM-0007' };
  return failure(405, error, { headers: { Allow: allowed } });
}

export function parameterNotAllowed(name: string): Failure {
  return invalid('REST-1034', `${name} is not a valid query parameter`);
}

export function notFound(title: string, key: string): Failure {
  return failure(404, { code: 'notFound', message: `${title} key ${key} could not be found`, errorId: 'SIM-0008' });
}

export function unauthorizedUser(operation: string, resource: string): Failure {
  const message = `The user is not authorized for ${operation} of ${resource}`;
  return failure(403, { code: 'unauthorizedUser', message, errorId: 'SIM-0009' });
}

/** The operation could not be done on an object that exists or would exist; the details say why. */
export function requestUnsuccessful(
  status: 409 | 422,
  operation: string,
  object: string,
  details: readonly Detail[],
): Failure {
  return failure(status, {
    code: 'operationFailed',
    message: `${operation} request on objects/${object} object was unsuccessful`,
    errorId: 'REST-7001',
    messageId: 'IA.REQUEST_ON_OBJECT_FAILED',
    placeholders: { OPERATION: operation, RESOURCE_NAME: `objects/${object}` },
    details,
  });
}

export function alreadyExists(title: string, id: string): Detail {
  return {
    errorId: 'SIM-0010',
    code: 'operationFailed',
    message: `Another ${title} with the given value(s) ${id} already exists`,
    target: '/id',
    correction: 'Use a unique value instead.',
  };
}

export function tooLong(field: string, limit: number): Detail {
  return {
    errorId: 'SIM-0011',
    code: 'operationFailed',
    message: `${field} must not be longer than ${limit} characters`,
    target: field,
  };
}

export function inUse(title: string, id: string, by: readonly string[]): Detail {
  return {
    errorId: 'SIM-0014',
    code: 'operationFailed',
    message: `${title} ${id} is in use (${by.join(', ')}) and cannot be deleted`,
    correction: 'Set the status to inactive instead.',
  };
}

export function usedOnTimesheet(title: string, id: string, target: string): Detail {
  return {
    errorId: 'SIM-0015',
    code: 'operationFailed',
    message: `${title} ${id} is used on a timesheet: only its status can be changed, to inactive`,
    target,
  };
}

export function referenceUnusable(target: string, message: string): Detail {
  return { errorId: 'SIM-0016', code: 'operationFailed', message, target };
}

export function notSimulatedField(field: string): Detail {
  const message = `${field} is a field that Paystub does not simulate`;
  return { errorId: 'SIM-0017', code: 'invalidRequest', message, target: field };
}

/** An item of an atomic batch that was not done, or was undone, because another one failed. */
export function unprocessed(): Failure {
  return failure(422, { code: 'unprocessed', message: 'Operation skipped due to atomic transaction failure' });
}

/** An atomic batch that failed: its reply is that of a batch, and everything that it did is undone. */
export function failedBatch(status: number, body: unknown): Failure {
  return new VendorFailure<Values>(status, { form: 'batch', body });
}

export function tooManyRecords(limit: number, status: 400 | 429): Failure {
  const message = `A batch has at most ${limit} records`;
  return failure(status, { code: 'invalidRequest', message, errorId: 'SIM-0013' });
}

export function invalidParameterValue(name: string, expected: string): Failure {
  return invalid('SIM-0018', `${name} must be ${expected}`);
}

export function unknownEntity(id: string): Failure {
  return invalid('SIM-0019', `Entity ${id} does not exist`);
}

export function idempotencyKeyTooLong(limit: number): Failure {
  return invalid('SIM-0023', `The idempotency key must not be longer than ${limit} characters`);
}

/** @param why what is wrong with the earlier request of that key */
export function idempotencyConflict(why: string): Failure {
  const message = `The idempotency key was used before, in a request that ${why}`;
  return failure(409, { code: 'invalidRequest', message, errorId: 'SIM-0024' });
}

export function jobNotFound(message: string): Failure {
  return failure(404, { code: 'notFound', message, errorId: 'SIM-0025' });
}

export function invalidBulk(message: string): Failure {
  return invalid('SIM-0026', message);
}

/** A part of a query is wrong: `filters/0/$between must be …`. */
export function invalidQuery(message: string): Failure {
  return invalid('SIM-0020', message);
}

export function unrecognizedKey(key: string): Failure {
  return invalid('SIM-0021', `Unrecognized key ${key} in query payload`);
}

export function unknownQueryField(field: string, object: string): Failure {
  return invalid('SIM-0022', `The ${field} field does not exist in ${object} objects in version 1`, {
    placeholders: { FIELD: field, OBJECT: object, VERSION: '1' },
  });
}

export function unusableQueryField(field: string, object: string): Failure {
  return invalid('REST-1106', `The ${field} field in ${object} object cannot be used in query in version 1`, {
    messageId: 'IA.THE_FIELD_IN_OBJECT_CANNOT_BE_USED_IN_QUERY',
    placeholders: { FIELD: field, OBJECT: object, VERSION: '1' },
  });
}

export function ruleBelowFloor(rule: string): Failure {
  const message = `Paystub would answer by the rule ${rule}, whose evidence is weaker than --evidence allows`;
  return failure(501, { code: 'notImplemented', message, errorId: 'SIM-0098' }, { paystubError: 'rule-below-floor' });
}

export function internalError(): Failure {
  return failure(
    500,
    { code: 'internalError', message: 'Internal server error', errorId: 'SIM-0099' },
    { paystubError: 'internal' },
  );
}
