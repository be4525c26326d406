import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 go on with its linear engine where a regular expression of a scenario goes back too often: respect-core tests
 * them itself, and `(a+)+$` would take hours. It stays so for the process: turned off again, V8 would end it at the next
 * expression that was compiled meanwhile and goes back too often.
 */
export function boundExpressions(): void {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
}

/** Back references, and assertions about what stands before or behind: the linear engine has none of them. */
const nonLinear = /\(\?<?[=!]|\\[1-9]|\\k</;

/** Returns the first condition of a document whose regular expression could take hours, by a back reference or assertion. */
export function findUnbounded(document: unknown): string | undefined {
  const waiting = [document];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const { condition, type } = next as { readonly condition?: unknown; readonly type?: unknown };
    const kind = typeof type === 'object' && type !== null && 'type' in type ? type.type : type;
    const isTested = kind === 'regex' || kind === 'jsonpath';
    if (isTested && typeof condition === 'string' && nonLinear.test(condition.replaceAll('\\\\', ''))) return condition;
    waiting.push(...Object.values(next).filter((value) => value !== undefined));
  }
  return undefined;
}
