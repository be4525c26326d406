/** A clock that stands still until a test moves it. */
export type TestClock = {
  readonly now: () => number;
  readonly set: (iso: string) => void;
  readonly advance: (seconds: number) => void;
};

/** Creates a clock that stands still. @param start an ISO date-time with zone */
export function createTestClock(start: string): TestClock {
  let now = Date.parse(start);
  return {
    now: () => now,
    set: (iso) => {
      now = Date.parse(iso);
    },
    advance: (seconds) => {
      now += seconds * 1000;
    },
  };
}
