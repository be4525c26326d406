import { ownFailure, type RefusalReason, type Reply, type VendorFailure } from 'paystub/plugin';

const statuses: { readonly [kind: string]: number } = { 'unknown-path': 404, 'invalid-request': 400 };

/** Puts what the engine refuses into the vendor's words. */
export function refuse(reason: RefusalReason): VendorFailure {
  const status = reason.kind === 'injected' ? reason.status : (statuses[reason.kind] ?? 500);
  return ownFailure({ status, values: { error: reason.kind } });
}

/** Renders a failure as the vendor sends it. */
export function render({ status, values }: VendorFailure): Reply {
  return { status, body: values };
}
