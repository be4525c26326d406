import type { WireReply, WireRequest } from '../../../engine/http/http.ts';
import type { Context } from '../types.ts';

const parts = new WeakSet<WireRequest>();

/** Performs a request that is a part of another one; it does not count against limits again. */
export function performPart(context: Context, request: WireRequest): WireReply {
  parts.add(request);
  return context.performNested(request);
}

/** Whether a request is a part of another one. */
export function isPart({ request }: Context): boolean {
  return parts.has(request);
}
