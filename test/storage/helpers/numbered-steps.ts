import type { Sandbox } from '../../../src/engine/sandbox/sandbox.ts';
import { tablesOf } from './notes.ts';

/** Does step `n` of an endless row to a sandbox: requests of several changes each, and now and then a reset. */
export function doStep(sandbox: Sandbox, n: number): void {
  if (n % 211 === 0) {
    sandbox.reset();
    return;
  }
  const { note, memo } = tablesOf(sandbox);
  sandbox.beginRequest();
  memo.put({ id: 'step', text: String(n) });
  note.put({ id: `n${n % 50}`, topic: n % 3 === 0 ? 'pay' : 'leave', text: 'x'.repeat(n % 200) });
  note.delete(`n${(n * 7) % 50}`);
  if (n % 10 === 0) note.delete('b');
  if (n % 15 === 0) note.put({ id: 'b', topic: 'leave' });
  sandbox.commit();
}

/** The last step that was done, `undefined` where the sandbox is at its seed. */
export function lastStep(sandbox: Sandbox): number | undefined {
  const text = tablesOf(sandbox).memo.get('step')?.text;
  return text === undefined ? undefined : Number(text);
}
