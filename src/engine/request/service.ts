import { createLocate, type Locate } from '../http/router.ts';
import type { Pause } from '../in-parts.ts';
import { createUnsimulated, type Unsimulated } from './unsimulated.ts';
import type { Vendor } from './vendor.ts';

/** A vendor that is ready to answer. */
export type Service = {
  readonly vendor: Vendor;
  readonly locate: Locate;
  /** Answers operations without a handler and requests with `Prefer`. */
  readonly unsimulated: Unsimulated;
  /** Milliseconds from any fixed moment, to measure how long a request takes. */
  readonly timer: () => number;
  /** Lets others be served while a long reply is written; where it is not given, each reply is written in one go. */
  readonly pause?: Pause | undefined;
  /** Takes a line about something that should never happen: an unforeseen error, a reply that breaks the contract. */
  readonly report: (message: string) => void;
};

/** Makes a vendor ready to answer. */
export function createService(
  vendor: Vendor,
  { timer, report, pause }: Pick<Service, 'timer' | 'report' | 'pause'>,
): Service {
  return {
    vendor,
    locate: createLocate(vendor.contract, vendor.ignoreCase),
    unsimulated: createUnsimulated(vendor.contract),
    timer,
    pause,
    report,
  };
}
