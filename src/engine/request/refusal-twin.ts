import type { RefusalTwin } from '../rules/rules.ts';
import { changeAt, withStatus } from '../rules/twin.ts';
import type { Reply, Vendor } from './vendor.ts';

/** A status of the same family that a careless client or simulator could take for the right one. */
const otherStatus: Readonly<Record<number, number>> = {
  400: 422,
  401: 403,
  403: 401,
  404: 400,
  405: 404,
  409: 400,
  413: 400,
  415: 400,
  422: 400,
  429: 503,
  503: 429,
};

/** The reply of a refusal whose switch stands at a wrong position. */
export function applyRefusalTwin(
  { failureCodes }: Pick<Vendor, 'failureCodes'>,
  reply: Reply,
  twin: RefusalTwin,
): Reply {
  switch (twin) {
    case 'other-status':
      return withStatus(otherStatus[reply.status] ?? 400)(reply);
    case 'server-error':
      return withStatus(500)(reply);
    case 'other-code':
      return failureCodes.reduce<Reply>((changed, path) => changeAt(path, otherCode)(changed), reply);
  }
}

function otherCode(code: unknown): unknown {
  return typeof code === 'string' ? 'OTHER-CODE' : code;
}
