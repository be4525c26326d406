import { inParts } from '../../in-parts.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { AnyContext } from '../context.ts';
import { assertMatchesContract, type Failure, toFailure } from '../render-failure.ts';
import type { Service } from '../service.ts';
import { type AnyHandlers, checkReply } from '../stages.ts';
import type { Reply } from '../vendor.ts';
import { ItemsReply } from './items-reply.ts';

/**
 * Writes the items of a long list, others being served in between, and then runs the last stage. The reply shows one
 * state: where something was changed meanwhile the handler is asked again, and most of its items are written already.
 */
export async function finishInParts(
  service: Service,
  sandbox: Sandbox,
  context: AnyContext,
  list: ItemsReply<number, unknown>,
): Promise<Reply | Failure> {
  const { vendor, pause } = service;
  const { operation } = context;
  const { version } = sandbox.world;
  try {
    if (operation === undefined || pause === undefined) return list;
    const { status } = list;
    await inParts(
      list.write((body) => assertMatchesContract(vendor, operation, { status, body })),
      pause,
    );
    sandbox.commits.keepSoFar(); // nothing is shown that might still be undone
    if (sandbox.world.version === version) return checkReply(vendor, sandbox, context, list);
    context.state = sandbox.partOf(vendor.name).tables;
    const handler = (vendor.handlers as AnyHandlers)[operation.id];
    const reply = handler === undefined ? list : (handler(context as never) as Reply);
    if (reply instanceof ItemsReply) reply.adopt(list);
    return checkReply(vendor, sandbox, context, reply);
  } catch (error) {
    return toFailure(service, context, error);
  }
}
