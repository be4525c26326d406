import { type ClockChange, parseDuration, parseTime } from '../../engine/sandbox/clock.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import { Problem } from '../problem.ts';
import { type Group, isoTime, type Shape } from './call.ts';

/** Operations on the clock of a sandbox. */
export const clockOperations: Group<'getClock' | 'changeClock' | 'resetClock'> = {
  getClock: ({ sandbox }) => ({ status: 200, body: show(sandbox) }),

  changeClock: ({ sandbox, body, alter }) => {
    const { now, advance, mode } = body;
    const duration = advance === undefined ? undefined : parseDuration(advance);
    if (advance !== undefined && duration === undefined) {
      throw new Problem(400, {
        title: 'No duration',
        detail: `"${advance}" is no ISO 8601 duration.`,
        allowed: ['PT30M', 'P1D', 'P1M', '-P2D'],
      });
    }
    return alter(sandbox, () => {
      change(sandbox, {
        ...(now === undefined ? {} : { now: parseTime(now) }),
        ...(duration === undefined ? {} : { advance: duration }),
        ...(mode === undefined ? {} : { mode }),
      });
      return { status: 200, body: show(sandbox) };
    });
  },

  resetClock: ({ sandbox, alter }) =>
    alter(sandbox, () => {
      sandbox.resetClock();
      return { status: 200, body: show(sandbox) };
    }),
};

function change(sandbox: Sandbox, asked: ClockChange): void {
  try {
    sandbox.changeClock(asked);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Problem(400, { title: 'No time for a clock', detail: error.message });
  }
}

function show(sandbox: Sandbox): Shape<'Clock'> {
  const { clock } = sandbox;
  const now = isoTime(sandbox.now());
  return clock.mode === 'frozen' ? { now, mode: 'frozen' } : { now, mode: 'running', offset: clock.offset / 1000 };
}
