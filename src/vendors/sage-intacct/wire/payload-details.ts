import * as payload from '../refusals/payload.ts';
import type { Detail } from '../refusals/refusal.ts';
import type { Context } from '../types.ts';

/** The details of a refused payload; each notes the rule that it rests on. */

export function unknownDetail(context: Context, pointer: string): Detail {
  return pointing(context.holds('intacct.payload.unknown-field'), payload.unknownField(pointer));
}

export function readOnlyDetail(context: Context, pointer: string): Detail {
  return pointing(context.holds('intacct.payload.read-only-field'), payload.readOnlyField(pointer));
}

export function missingDetail(context: Context, pointer: string): Detail {
  return pointing(context.holds('intacct.payload.invalid-value'), payload.missingField(pointer));
}

/** @param clause what is wrong with the value, such as "must be a string" */
export function invalidDetail(context: Context, pointer: string, clause: string): Detail {
  const detail = pointer === '' ? payload.invalidPayload(clause) : payload.invalidField(pointer, clause);
  return pointing(context.holds('intacct.payload.invalid-value'), detail);
}

/** A detail, without the member that it points at where its rule does not hold. */
function pointing(holds: boolean, { target, ...detail }: Detail): Detail {
  return holds && target !== undefined ? { ...detail, target } : detail;
}
