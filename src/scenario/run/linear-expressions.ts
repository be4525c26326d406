import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 go on with its linear engine where a regular expression of a scenario goes back too often: respect-core tests
 * them itself, and `(a+)+$` would take hours. One with back references or assertions has no such engine.
 */
export function boundExpressions(): void {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
}
