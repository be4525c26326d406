import { toJson } from '../../engine/http/json.ts';
import { type ArazzoStep, controlStep } from './control-step.ts';
import type { RecordedRequest } from './recorded-request.ts';

const minute = 60_000;

/** The steps that set the clock: at the start of the session, and where time went on without requests. */
export class ClockSteps {
  /** The milliseconds that the clock may be behind the recorded time. */
  readonly #tolerance: number;
  #now: number | undefined;
  #count = 0;

  constructor(requests: readonly RecordedRequest[]) {
    const hasTimes = requests.some((request) => /\d\dT\d\d:/.test(toJson([request.parameters, request.body])));
    this.#tolerance = hasTimes ? 1 : minute; // a client that sends times may ask for changes since the last second
  }

  /** Returns the steps before a request. @param at the request's time, ISO 8601 */
  before(at: string): readonly ArazzoStep[] {
    const time = Date.parse(at);
    const now = this.#now;
    if (now !== undefined && time >= now && time - now < this.#tolerance && isSameDay(now, time)) return [];
    this.#now = time;
    this.#count += 1;
    return [controlStep(`clock-${this.#count}`, 'changeClock', 200, { payload: { now: at, mode: 'frozen' } })];
  }
}

function isSameDay(a: number, b: number): boolean {
  return new Date(a).toISOString().slice(0, 10) === new Date(b).toISOString().slice(0, 10);
}
