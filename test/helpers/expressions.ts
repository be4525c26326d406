import { setFlagsFromString } from 'node:v8';

/** Undoes `boundExpressions`, which a replay in the process of an earlier test file has called: a server does not call it. */
export function unboundExpressions(): void {
  setFlagsFromString('--no-enable-experimental-regexp-engine-on-excessive-backtracks');
}
