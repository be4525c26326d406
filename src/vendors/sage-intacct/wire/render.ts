import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { Reply } from '../../../engine/request/vendor.ts';
import type { components } from '../generated/types.ts';
import type { ApiError, Detail, FailureBody } from '../refusals/refusal.ts';
import type { Context } from '../types.ts';
import { counts, failed } from './envelope.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';

type Schemas = components['schemas'];

/** The headers of every reply: the type of its body, the idempotency key of its request, and what is left of limits. */
export function headers(context: Context, reply: Reply): Record<string, string> {
  const key = idempotencyKeyOf(context);
  return {
    ...(reply.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    ...context.own.limitHeaders,
  };
}

/** Renders a failure as Sage Intacct sends it. */
export function render(failure: VendorFailure, context: Context): Reply {
  return { status: failure.status, body: bodyOf(failure.values as FailureBody, context) };
}

function bodyOf(values: FailureBody, context: Context): unknown {
  switch (values.form) {
    case 'api': {
      const error = renderError(values.error, context);
      // The request that a nested one is a part of takes its error out of the envelope.
      if (context.nested || context.choose('intacct.error.envelope') === 'nested') return failed(error);
      return { 'ia::error': error, 'ia::meta': counts(1, 0) };
    }
    case 'token': {
      const member = context.choose('intacct.token.error-member') === 'error' ? 'error' : 'ia::error';
      return { [member]: renderError(values.error, context) };
    }
    case 'empty':
      return undefined;
    case 'batch':
      return values.body;
    case 'gateway':
      return {
        'ia::error': { code: values.code, message: values.message, details: { requestId: requestId(context) } },
      };
    case 'oauth':
      return { error: values.error, error_description: values.description };
  }
}

/** `ia::error` of one failure, with its members in the order that live replies have. */
export function renderError(error: ApiError, context: Context): Schemas['Error'] {
  const { code, message, errorId, details } = error;
  const listed = details === undefined ? {} : { details: details.map(renderDetail) };
  if (errorId === undefined) return { code, message, ...listed };
  return {
    code,
    message,
    errorId,
    additionalInfo: hasEmptyInfo(errorId, context) ? {} : additionalInfo(errorId, error),
    supportId: supportId(context),
    ...listed,
  };
}

// The page's viewer folds additionalInfo of this one error; the OpenAPI document behind the page has its members.
function hasEmptyInfo(errorId: string, context: Context): boolean {
  return errorId === 'REST-1028' && context.choose('intacct.error.payload-additional-info') === 'as-page';
}

function renderDetail(detail: Detail): Schemas['ErrorDetail'] {
  const { errorId, code, message, target, correction } = detail;
  if (errorId === undefined) return { code, message };
  return {
    errorId,
    code,
    message,
    ...(target === undefined ? {} : { target }),
    additionalInfo: additionalInfo(errorId, detail),
    ...(correction === undefined ? {} : { correction }),
  };
}

function additionalInfo(
  errorId: string,
  { messageId, placeholders }: Partial<Pick<ApiError, 'messageId' | 'placeholders'>>,
): Schemas['AdditionalInfo'] {
  // No id is made up that could be taken for one of Sage's.
  const id = messageId ?? (errorId.startsWith('SIM-') ? errorId.replace('-', '.') : undefined);
  return { ...(id === undefined ? {} : { messageId: id }), placeholders: placeholders ?? {}, propertySet: {} };
}

/** A support id as the API makes them: `Kxi78%7EZuyXBDEGVHD2UmO1phYXDQAAAAo`. */
export function supportId({ ids }: Context): string {
  const first = ids.text(5, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
  return `${first}%7E${ids.text(27)}`;
}

/** A request id as the gateway makes them: `AC47C2BE:D9EE_63EBC07F.59`. */
function requestId({ ids }: Context): string {
  const hex = (length: number) => ids.text(length, '0123456789ABCDEF');
  return `${hex(8)}:${hex(4)}_${hex(8)}.${ids.text(2, '0123456789')}`;
}
