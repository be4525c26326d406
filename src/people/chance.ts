import { Ids } from '../engine/sandbox/ids.ts';

/** A repeatable source of random choices: the same seed and number choose the same. */
export class Chance {
  readonly #ids: Ids;

  constructor(seed: number, number: number) {
    this.#ids = new Ids(seed, number);
  }

  /** Returns true with a probability in percent. */
  percent(probability: number): boolean {
    return this.#ids.fraction() * 100 < probability;
  }

  /** Returns a whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.#ids.fraction() * (max - min + 1));
  }

  /** Returns one of several values. A value that is listed twice is chosen twice as often. */
  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[Math.floor(this.#ids.fraction() * choices.length)] ?? choices[0];
  }
}
