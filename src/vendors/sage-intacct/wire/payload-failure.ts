import type { Violation } from '../../../engine/http/failure.ts';
import { firstMember } from '../../../engine/http/json-pointer.ts';
import * as refusals from '../refusals/payload.ts';
import type { Detail, Failure } from '../refusals/refusal.ts';
import type { Context } from '../types.ts';
import type { ObjectModel } from './object-model.ts';
import { findModel } from './object-models.ts';
import { rejectionReason } from './rejection-reason.ts';
import { expectation } from './violations.ts';

/** The failure of an object's payload that its schema refuses, with one detail for each member at fault. */
export function payloadFailure(violations: readonly Violation[], payload: unknown, context: Context): Failure {
  const reported = violations.filter(isReportable);
  const byMember = [...new Map(reported.map((violation) => [violation.pointer, violation])).values()];
  if (byMember.length > 1) context.rule('intacct.payload.several-faults');
  return refusals.payloadContainsErrors(
    inPayloadOrder(byMember, payload).map((violation) => toDetail(violation, context)),
  );
}

// A line needs either a key or the members of a new line: where it has neither, only the latter are reported.
function isReportable({ keyword, pointer }: Violation): boolean {
  return keyword !== 'anyOf' && !(keyword === 'required' && pointer.endsWith('/key'));
}

/** Violations in the order of the payload's members; missing members come last, in the schema's order. */
function inPayloadOrder(violations: readonly Violation[], payload: unknown): readonly Violation[] {
  if (violations.length < 2) return violations;
  const members = typeof payload === 'object' && payload !== null ? Object.keys(payload) : [];
  const position = ({ pointer }: Violation) => {
    const index = members.indexOf(firstMember(pointer));
    return index === -1 ? members.length : index;
  };
  return violations.toSorted((a, b) => position(a) - position(b));
}

function toDetail(violation: Violation, context: Context): Detail {
  const { pointer, keyword } = violation;
  if (keyword === 'additionalProperties') return rejectedMember(pointer, context);
  context.rule('intacct.payload.invalid-value');
  if (keyword === 'required') return refusals.missingField(pointer);
  if (keyword === 'minLength') {
    context.rule('intacct.payload.empty-text');
    return refusals.missingField(pointer);
  }
  return refusals.invalidField(pointer === '' ? '/' : pointer, expectation(violation).replace(/^must be /, ''));
}

function rejectedMember(pointer: string, context: Context): Detail {
  switch (rejectionReason(modelOf(context), pointer)) {
    case 'read-only':
      context.rule('intacct.payload.read-only-field');
      return refusals.readOnlyField(pointer);
    case 'not-simulated':
      return refusals.notSimulatedField(pointer);
    case 'unknown':
      context.rule('intacct.payload.unknown-field');
      return refusals.unknownField(pointer);
  }
}

/** The kind of object that the request's path names. */
function modelOf({ operation }: Context): ObjectModel | undefined {
  const [, family, application, name] = operation?.path.split('/') ?? [];
  return family === 'objects' ? findModel(`${application}/${name}`) : undefined;
}
