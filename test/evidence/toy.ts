import type { AnyContext } from '../../src/engine/request/context.ts';
import type { RuleBook } from '../../src/engine/rules/rules.ts';
import { Runner } from '../../src/evidence/runner.ts';
import { createSequence, type Sequence } from '../../src/evidence/sequence.ts';
import type { RuleException } from '../../src/vendors/exceptions.ts';
import { asVendorKit, type VendorKit } from '../../src/vendors/kit.ts';
import { toyVendor } from '../engine/toy-vendor.ts';
import { type Summary, summarize } from './report/summary.ts';
import { createPerform, type Task, type TaskResult } from './task.ts';

/** A request's context without a vendor's types: a toy may name any rule. */
export type ToyCall = Pick<AnyContext, 'sequence' | 'twinOf'> & {
  readonly body: { readonly text: string };
  readonly state: { readonly note: { put(note: object): void } };
  holds(id: string): boolean;
  choose(id: string): string;
};

/** A toy vendor with its own rules and its own way to make a note: `POST /notes`. */
export function createToy(rules: RuleBook, toText: (call: ToyCall) => { reply: string; stored: string }): VendorKit {
  const createNote = (call: ToyCall) => {
    const id = String(call.sequence('note'));
    const { reply, stored } = toText(call);
    call.state.note.put({ id, text: stored });
    return { status: 201, body: { id, text: reply } };
  };
  const name = 'ukg-wfm'; // the control API knows no other names than those of the real vendors
  return asVendorKit({ ...toyVendor, name, rules, handlers: { createNote } });
}

/** The sequence of requests that make notes of some texts; a text that begins with `PUT ` is a request of its own. */
export function notesOf(...texts: readonly string[]): Sequence {
  const steps = texts.map((text) => {
    const [, target, json] = /^PUT (\S+) (.*)$/.exec(text) ?? [];
    const body = Buffer.from(json ?? JSON.stringify({ text }));
    return {
      ...{ now: 0, method: target === undefined ? 'POST' : 'PUT', target: target ?? '/toy/notes' },
      headers: { host: 'localhost', 'content-type': 'application/json' },
      body,
    };
  });
  const settings = { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' } as const;
  return createSequence({ server: 'toy', test: undefined, sandbox: 'default', settings, steps });
}

/** Turns every switch of a toy in each sequence. */
export async function checkToy(
  toy: VendorKit,
  exceptions: readonly RuleException[],
  ...sequences: readonly Sequence[]
): Promise<Summary> {
  const perform = createPerform(new Runner([toy]), sequences);
  const each = async (rules: Task['rules']) => {
    const results: TaskResult[] = [];
    for (const { id } of sequences) results.push(await perform({ sequence: id, rules }));
    return results;
  };
  const named = (await each(undefined)).flatMap((result) => result.named ?? []);
  const checked = (await each(Object.keys(toy.rules))).flatMap((result) => result.checked ?? []);
  const requests = sequences.reduce((sum, { steps }) => sum + steps.length, 0);
  const ran = { rules: Object.entries(toy.rules), named, checked, exceptions };
  return summarize({ ...ran, sequences: sequences.length, requests });
}
