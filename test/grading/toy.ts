import type { RunCommand } from '../../src/grading/grade.ts';
import type { Mutant } from '../../src/grading/mutant.ts';
import { TouchedRules } from '../../src/grading/touched-rules.ts';

/** A mutant of a toy vendor. */
export function mutant(id: string, parts: Partial<Mutant> = {}): Mutant {
  const [rule = '', position = 'twin'] = id.split('=');
  return {
    ...{ id: `${rule}=${position}`, vendor: 'toy', rule, position, form: 'behaviour', isHarmless: false },
    ...{ rightly: 'It is right.', wrongly: 'It is <wrong>.', evidence: 'documented', source: 'toy.example/docs' },
    ...parts,
  };
}

/** The rules that one request to an operation touched. */
export function touching(
  rules: readonly string[],
  parts: { readonly writes?: boolean; readonly operation?: string } = {},
) {
  const touched = new TouchedRules();
  if (rules.length > 0) touched.note(entry(rules, parts));
  return touched;
}

function entry(rules: readonly string[], { writes = false, operation = 'listThings' }) {
  return {
    ...{ id: 1, at: 0, vendor: 'toy', operation, rules, parts: [], switches: { choices: {}, twins: {} } },
    request: {
      ...{ method: 'POST', path: '/things', base: '', search: '', origin: 'http://127.0.0.1', headers: {} },
      body: { bytes: new Uint8Array(), tooLarge: false as const },
    },
    reply: { status: 200, headers: {}, body: '' },
    changes: writes ? [{ table: 'toy/thing', key: '1', before: undefined, after: {} }] : [],
    ...{ evidence: undefined, refusal: undefined, fault: undefined, duration: 0 },
  };
}

/** A command that ends with a code, and touches rules, under each mutant; without one it is green. */
export function command(
  ends: Readonly<Record<string, { readonly code: number; readonly met?: boolean; readonly isTimedOut?: boolean }>>,
  rules: readonly string[],
): RunCommand {
  return async (on) => {
    const { code, met = true, isTimedOut = false } = (on === undefined ? undefined : ends[on.id]) ?? { code: 0 };
    const touched = touching(on === undefined ? rules : met ? [on.rule] : ['toy.unrelated']);
    return { end: { code, isTimedOut, milliseconds: 10, output: '' }, touched };
  };
}
