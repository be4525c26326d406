import { Ids } from '../engine/sandbox/ids.ts';

/** Draws that look random and are repeatable: the same seed and number draw the same. */
export class Chance {
  readonly #ids: Ids;

  constructor(seed: number, number: number) {
    this.#ids = new Ids(seed, number);
  }

  /** Whether something happens that happens so many times in a hundred. */
  percent(times: number): boolean {
    return this.#ids.fraction() * 100 < times;
  }

  /** A whole number within bounds, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#ids.fraction() * (most - least + 1));
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[Math.floor(this.#ids.fraction() * choices.length)] ?? choices[0];
  }
}
