import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Effect } from '../../engine/faults/faults.ts';
import { Refused } from '../../engine/http/failure.ts';
import { checkBody } from '../../engine/http/validation.ts';
import { isClockTime } from '../../engine/sandbox/clock.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import type { RecordError } from '../../engine/state/records.ts';
import type { Row } from '../../engine/state/table.ts';
import type { WorldOverlay } from '../../engine/state/world.ts';
import { Problem } from '../problem.ts';
import type { ServerFacts } from './call.ts';
import { contract } from './generated/contract.ts';
import { changeChoices, findRule } from './rules.ts';

/** Records that are judged at a time, while other requests wait. */
export const maxJudged = 2000;

/** Refuses records that come from outside and are none of their tables. @throws Problem */
export async function requireGoodRecords(facts: ServerFacts, overlay: WorldOverlay): Promise<void> {
  for (const [name, part] of overlay) {
    const [owner = '', table = ''] = name.split('/');
    const vendor = facts.vendors.find((each) => each.name === owner);
    const judge = vendor === undefined ? undefined : await facts.recordJudge(vendor);
    let judged = 0;
    for (const [key, row] of part) {
      judged += 1;
      if (judged % maxJudged === 0) await nextTurn();
      if (row === undefined) continue;
      const errors = judge === undefined ? ownErrors(facts, table, row) : judge.errors(table, row).map(inWords);
      if (errors.length > 0) throw notARecord(`${name} ${key}`, errors);
    }
  }
}

/** Refuses edits of a fault that would make a record into none of its table. @throws Problem */
export async function requireGoodEdits(facts: ServerFacts, sandbox: Sandbox, effect: Effect): Promise<void> {
  if (effect.kind !== 'edit-after') return;
  for (const { vendor: name, table, key, record } of effect.edits) {
    const vendor = facts.vendors.find((each) => each.name === name);
    if (record === null || vendor === undefined) continue;
    const judge = await facts.recordJudge(vendor);
    const edited = { ...sandbox.world.table(`${name}/${table}`).get(key), ...record };
    // The record may be another one by then: only what the edit itself says is judged.
    const errors = judge
      .errors(table, edited)
      .filter(({ pointer, member }) => Object.hasOwn(record, member ?? pointer.split('/')[1] ?? ''));
    if (errors.length > 0) throw notARecord(`${name}/${table} ${key}`, errors.map(inWords));
  }
}

/** The errors of a record of the engine's own tables: counters and settings. */
function ownErrors(facts: ServerFacts, table: string, row: Row): readonly string[] {
  const { name, last, value } = row as { readonly name?: unknown; readonly last?: unknown; readonly value?: unknown };
  if (table === 'counter')
    return typeof name === 'string' && Number.isSafeInteger(last) && Number(last) >= 0 ? [] : ['it is no counter'];
  if (typeof value !== 'object' || value === null) return ['it has no value'];
  if (name === 'credentials') return []; // those of the sandbox stay, whatever a snapshot has
  return name === 'clock' ? clockErrors(value) : settingErrors(facts, value);
}

function clockErrors(clock: { readonly mode?: unknown; readonly at?: unknown; readonly offset?: unknown }): string[] {
  const isGood = clock.mode === 'frozen' ? isClockTime(clock.at) : clock.mode === 'running' && isOffset(clock.offset);
  return isGood ? [] : ['it is no clock'];
}

/** True for milliseconds between the real time and that of a sandbox. */
function isOffset(offset: unknown): boolean {
  return typeof offset === 'number' && Math.abs(offset) <= 7000 * 366 * 86_400_000;
}

function settingErrors(facts: ServerFacts, value: object): readonly string[] {
  const { floor, ...rest } = value as { readonly floor?: unknown };
  const sent = { ...rest, ...(floor === undefined ? {} : { evidence: floor }) };
  const operation = contract.operations.find(({ id }) => id === 'configureSandbox');
  const refused = operation === undefined ? undefined : checkBody(contract, operation, sent);
  if (refused instanceof Refused) return ['they are no settings'];
  const { choices = {}, twins = {} } = value as { choices?: Record<string, string>; twins?: Record<string, string> };
  changeChoices(facts, { choices: {}, twins: {} }, choices);
  return Object.keys(twins)
    .filter((rule) => findRule(facts, rule) === undefined)
    .map((rule) => `there is no rule ${rule}`);
}

function inWords({ pointer, message }: RecordError): string {
  return pointer === '' ? message : `${pointer}: ${message}`;
}

function notARecord(name: string, errors: readonly string[]): Problem {
  return new Problem(400, { title: 'Not a record of this table', detail: `${name}: ${errors.slice(0, 5).join('; ')}` });
}
