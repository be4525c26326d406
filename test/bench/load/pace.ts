import { Worker } from 'node:worker_threads';

/** The times at which requests are meant to be sent: evenly, at a fixed rate. */
export class Pace {
  readonly #interval: number;
  readonly #started: number;
  readonly #count: number;
  #taken = 0;

  /** @param milliseconds the time from the first request to the last one */
  constructor(perSecond: number, started: number, milliseconds: number) {
    this.#interval = 1000 / perSecond;
    this.#started = started;
    this.#count = Math.floor((perSecond * milliseconds) / 1000);
  }

  /** Takes the next request that is due. @returns the time at which it was meant to be sent; `undefined` for none */
  take(now: number): number | undefined {
    const meant = this.#started + this.#taken * this.#interval;
    if (this.isOver || meant > now) return undefined;
    this.#taken += 1;
    return meant;
  }

  /** True if all requests were taken. */
  get isOver(): boolean {
    return this.#taken >= this.#count;
  }
}

/** Wakes its parent each tenth of a millisecond: timers of the event loop only know whole ones. */
const metronome = `
const { parentPort } = require('node:worker_threads');
const cell = new Int32Array(new SharedArrayBuffer(4));
for (;;) {
  Atomics.wait(cell, 0, 0, 0.1);
  parentPort.postMessage(0);
}`;

/** Does work that is woken often; between, the process sleeps. @param work takes the function that it is woken by */
export async function withMetronome(work: (onTick: (tick: () => void) => void) => Promise<void>): Promise<void> {
  const worker = new Worker(metronome, { eval: true });
  try {
    await work((tick) => worker.on('message', tick));
  } finally {
    await worker.terminate();
  }
}
