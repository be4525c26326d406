import type { RefusalReason, VendorFailure } from '../../../engine/http/failure.ts';
import type { Reply } from '../../../engine/request/vendor.ts';
import { ownFailure } from '../../../engine/rules/refusal.ts';

const statuses: { readonly [kind: string]: number } = { 'unknown-path': 404, 'invalid-request': 400 };

/** Puts what the engine refuses into Acme's words. */
export function refuse(reason: RefusalReason): VendorFailure {
  const status = reason.kind === 'injected' ? reason.status : (statuses[reason.kind] ?? 500);
  return ownFailure({ status, values: { error: reason.kind } });
}

/** Renders a failure as Acme sends it. */
export function render({ status, values }: VendorFailure): Reply {
  return { status, body: values };
}
