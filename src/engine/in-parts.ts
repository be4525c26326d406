/** Lets the event loop turn once, so that others are served. */
export type Pause = () => Promise<unknown>;

/** Rows that are worked on between two pauses. */
export const rowsAtATime = 1000;

/** Does work that could stand still at each `yield` without a pause. @returns its result */
export function inOneGo<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does work that stands still at each `yield`, with a pause there. @returns its result */
export async function inParts<T>(work: Generator<void, T>, pause: Pause): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
