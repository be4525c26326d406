import type { RefusalReason } from '../http/failure.ts';
import type { WireReply, WireRequest } from '../http/http.ts';
import type { ContractPart, Evidence } from '../rules/rules.ts';
import type { Switches } from '../sandbox/settings.ts';
import type { ChangeSet } from '../state/change-set.ts';

/** One request and its reply. It is kept as it was; secrets are taken out when it is shown. */
export type Entry = {
  /** Number of the request in its sandbox, from 1. */
  readonly id: number;
  /** The sandbox's time when it came, in milliseconds since 1970. */
  readonly at: number;
  readonly vendor: string;
  /** `undefined` where the path has no operation. */
  readonly operation: string | undefined;
  readonly request: WireRequest;
  readonly reply: WireReply;
  readonly rules: readonly string[];
  /** The parts of the contract that lowered the evidence. */
  readonly parts: readonly ContractPart[];
  /** The positions of all switches at the time. */
  readonly switches: Switches;
  readonly evidence: Evidence | undefined;
  readonly changes: ChangeSet;
  /** The engine's reason for refusing it, if it did. */
  readonly refusal: RefusalReason | undefined;
  /** Id of the fault that struck it. */
  readonly fault: string | undefined;
  /** Privileges that were asked for, where a test withholds some; told to listeners, not held. */
  readonly asked?: readonly string[] | undefined;
  /** Milliseconds that Paystub worked on it. */
  readonly duration: number;
};
