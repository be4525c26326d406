import { inOneGo, type Pause } from '../in-parts.ts';
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
  readonly pause: Pause;

  constructor(work: Generator<void, Reply>, again: () => Reply, holds: boolean, pause: Pause) {
    this.work = work;
    this.again = again;
    this.holds = holds;
    this.pause = pause;
  }
}

/** Parts that are done at once: work of that size holds up nobody. */
const partsAtOnce = 8;

/** How a reply may be made. */
export type Making = {
  /** Lets others be served between parts; `undefined` to make it in one go, however large it is. */
  readonly pause: Pause | undefined;
  /** Asks the handler again. */
  readonly ask: () => Reply | ReplyInParts;
  /** Requires a body of the reply to keep the contract. @throws Error with the violations */
  readonly check: (status: number, body: unknown) => void;
};

/** Makes what a handler answers; a small reply at once. The items of a short list are left to the last stage. */
export function makeReply(
  outcome: ReplyInParts | ItemsReply<number, unknown>,
  { pause, ask, check }: Making,
): Reply | BegunReply {
  if (outcome instanceof ReplyInParts) {
    const work = outcome.begin();
    if (pause === undefined) return inOneGo(work);
    for (let part = 0; part < partsAtOnce; part += 1) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
    return new BegunReply(work, () => inOneGo(outcome.begin()), true, pause);
  }
  if (pause === undefined || !outcome.isLong) return outcome;
  const again = () => {
    const reply = ask();
    if (reply instanceof ItemsReply) reply.adopt(outcome); // most of its items are written already
    return reply instanceof ReplyInParts ? inOneGo(reply.begin()) : reply;
  };
  return new BegunReply(writeItems(outcome, check), again, false, pause);
}

function* writeItems(list: ItemsReply<number, unknown>, check: Making['check']): Generator<void, Reply> {
  yield* list.write((body) => check(list.status, body));
  return list;
}
