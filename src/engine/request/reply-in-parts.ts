import { inOneGo } from '../in-parts.ts';
import type { World } from '../state/world.ts';
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
  readonly whole: ReplyInParts;
  readonly work: Generator<void, Reply>;
  /** The world's version that the work has read so far. */
  readonly version: number;

  constructor(whole: ReplyInParts, work: Generator<void, Reply>, version: number) {
    this.whole = whole;
    this.work = work;
    this.version = version;
  }
}

/** Parts that are done at once: work of that size holds up nobody. */
const partsAtOnce = 8;

/**
 * Makes a reply: small ones at once.
 * @param mayPause false to make it in one go, however large it is
 */
export function makeReply(
  { version, mark }: Pick<World, 'version' | 'mark'>,
  whole: ReplyInParts,
  mayPause: boolean,
): Reply | BegunReply {
  const work = whole.begin();
  if (!mayPause || mark > 0) return inOneGo(work);
  for (let part = 0; part < partsAtOnce; part += 1) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
  return new BegunReply(whole, work, version);
}
