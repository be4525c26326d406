import { inOneGo } from '../in-parts.ts';
import { ItemsReply } from './lists/items-reply.ts';
import type { Reply } from './vendor.ts';

/** A reply that is made of many records: its work stands still at each `yield`, and changes nothing. */
export class ReplyInParts<R extends Reply = Reply> {
  /** Begins the work; anew where the records have changed within it. */
  readonly begin: () => Generator<void, R>;

  constructor(begin: () => Generator<void, R>) {
    this.begin = begin;
  }
}

/** A reply whose making is under way. */
export class BegunReply {
  readonly work: Generator<void, Reply>;
  /** Makes the reply of the records as they are now, in one go. */
  readonly again: () => Reply;
  /** True if the requests of the sandbox have to wait, as the work would take too long in one go. */
  readonly holds: boolean;

  constructor(work: Generator<void, Reply>, again: () => Reply, holds: boolean) {
    this.work = work;
    this.again = again;
    this.holds = holds;
  }
}

/** Parts that are done at once: work of that size holds up nobody. */
const partsAtOnce = 8;

/** How a reply may be made. */
export type Making = {
  /** False to make it in one go, however large it is. */
  readonly mayPause: boolean;
  /** Asks the handler again. */
  readonly ask: () => Reply | ReplyInParts;
  /** Requires a body of the reply to keep the contract. @throws Error with the violations */
  readonly check: (status: number, body: unknown) => void;
};

/** Makes what a handler answers; a small reply at once. The items of a short list are left to the last stage. */
export function makeReply(outcome: Reply | ReplyInParts, { mayPause, ask, check }: Making): Reply | BegunReply {
  if (outcome instanceof ReplyInParts) {
    const work = outcome.begin();
    if (!mayPause) return inOneGo(work);
    for (let part = 0; part < partsAtOnce; part += 1) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
    return new BegunReply(work, () => inOneGo(outcome.begin()), true);
  }
  if (!(outcome instanceof ItemsReply) || !mayPause || !outcome.isLong) return outcome;
  const again = () => {
    const reply = ask();
    if (reply instanceof ItemsReply) reply.adopt(outcome); // most of its items are written already
    return reply instanceof ReplyInParts ? inOneGo(reply.begin()) : reply;
  };
  return new BegunReply(writeItems(outcome, check), again, false);
}

function* writeItems(list: ItemsReply<number, unknown>, check: Making['check']): Generator<void, Reply> {
  yield* list.write((body) => check(list.status, body));
  return list;
}
