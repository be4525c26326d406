import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { Reply } from '../../../engine/request/vendor.ts';
import type { components } from '../generated/types.ts';
import type { ApiError, Detail, Values } from '../refusals/errors.ts';
import type { Context } from '../types.ts';
import { counts, failed } from './envelope.ts';

type ErrorBody = components['schemas']['Error'];
type DetailBody = components['schemas']['ErrorDetail'];

/** Renders a failure as Sage Intacct sends it. */
export function render(problem: VendorFailure, context: Context): Reply {
  return { status: problem.status, body: bodyOf(problem.values as Values, context) };
}

function bodyOf(values: Values, context: Context): unknown {
  switch (values.form) {
    case 'api': {
      const error = errorBody(values.error, context);
      if (context.choose('intacct.error.envelope') === 'nested') return failed(error);
      return { 'ia::error': error, 'ia::meta': counts(1, 0) };
    }
    case 'token': {
      const member = context.choose('intacct.token.error-member') === 'error' ? 'error' : 'ia::error';
      return { [member]: errorBody(values.error, context) };
    }
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

/** `ia::error` of one failure: members in the order that live answers have. */
export function errorBody(error: ApiError, context: Context): ErrorBody {
  const { code, message, errorId, details } = error;
  if (errorId === undefined) return { code, message };
  return {
    code,
    message,
    errorId,
    additionalInfo: printedClosed(errorId, context) ? {} : additionalInfo({ ...error, errorId }),
    supportId: supportId(context),
    ...(details === undefined ? {} : { details: details.map(detailBody) }),
  };
}

// The page prints this one error, with nothing in additionalInfo; the OpenAPI document behind the page has the members.
function printedClosed(errorId: string, context: Context): boolean {
  return errorId === 'REST-1028' && context.choose('intacct.error.payload-additional-info') === 'as-page';
}

function detailBody(detail: Detail): DetailBody {
  const { errorId, code, message, target, correction } = detail;
  return {
    errorId,
    code,
    message,
    ...(target === undefined ? {} : { target }),
    additionalInfo: additionalInfo(detail),
    ...(correction === undefined ? {} : { correction }),
  };
}

type Numbered = Pick<Detail, 'errorId' | 'messageId' | 'placeholders'>;

function additionalInfo({ errorId, messageId, placeholders }: Numbered): components['schemas']['AdditionalInfo'] {
  return { messageId: messageId ?? errorId.replace('-', '.'), placeholders: placeholders ?? {}, propertySet: {} };
}

function supportId({ ids }: Context): string {
  const first = ids.text(5, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
  return `${first}%7E${ids.text(27)}`;
}

/** The gateway's own ids: `AC47C2BE:D9EE_63EBC07F.59`. */
function requestId({ ids }: Context): string {
  const hex = (length: number) => ids.text(length, '0123456789ABCDEF');
  return `${hex(8)}:${hex(4)}_${hex(8)}.${ids.text(2, '0123456789')}`;
}
