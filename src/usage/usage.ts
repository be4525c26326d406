import type { Shape } from '../server/control/call.ts';

/** The use that a run made of the server, gathered from its requests. */
export type Usage = Shape<'Usage'>;
/** An operation that a run called. */
export type CalledOperation = Shape<'CalledOperation'>;
/** Replies that are alike and are failures. */
export type Failure = Shape<'FailedReply'>;
/** An inferred rule that replies rest on, or a part of the contract. */
export type InferredRule = Usage['inferred'][number];
/** A twin that was on and decided about replies. */
export type MetTwin = Usage['twins'][number];
/** An operation that was refused because of the evidence floor. */
export type Breach = Usage['breaches'][number];
