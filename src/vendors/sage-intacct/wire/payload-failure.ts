import type { Violation } from '../../../engine/http/failure.ts';
import { firstMember } from '../../../engine/http/json-pointer.ts';
import { fieldsNotSimulated, notSimulatedField, payloadContainsErrors } from '../refusals/payload.ts';
import type { Detail, Failure } from '../refusals/refusal.ts';
import type { Context } from '../types.ts';
import { customViolations } from './custom-fields/violations.ts';
import type { ObjectModel } from './object-model.ts';
import { findModel } from './object-models.ts';
import * as details from './payload-details.ts';
import { type RejectionReason, rejectionReason } from './rejection-reason.ts';
import { expectation } from './violations.ts';

/** The failure of an object's payload that its schema refuses, with one detail for each member at fault. */
export function payloadFailure(violations: readonly Violation[], payload: unknown, context: Context): Failure {
  const reported = [...violations.filter(isReportable), ...furtherViolations(context, payload)];
  const byMember = [...new Map(reported.map((violation) => [violation.pointer, violation])).values()];
  const ordered = inPayloadOrder(byMember, payload);
  const shown = ordered.length > 1 && !context.holds('intacct.payload.several-errors') ? ordered.slice(0, 1) : ordered;
  const described = shown.map((violation) => toDetail(violation, context));
  const lacking = shown.find((violation) => isNotSimulated(violation, context));
  if (lacking === undefined) return payloadContainsErrors(described);
  context.restsOn(`member ${lacking.pointer}`, 'inferred');
  return fieldsNotSimulated(described);
}

/** The violations of the payload of one object that its schema leaves to rules, and to the fields of the company. */
export function furtherViolations(context: Context, payload: unknown): readonly Violation[] {
  const model = modelOf(context);
  if (model === undefined || typeof payload !== 'object' || payload === null || Array.isArray(payload)) return [];
  return [...customViolations(context, model, payload as Record<string, unknown>), ...missingMember(context, payload)];
}

const named: readonly (string | undefined)[] = ['construction/labor-class', 'construction/labor-shift'];

/**
 * The violation of a new object that lacks a member which its schema leaves to a rule: the name of a labor class or shift,
 * the id of an employee; none elsewhere.
 */
function missingMember(context: Context, payload: object): readonly Violation[] {
  if (context.operation?.method !== 'POST') return [];
  const object = modelOf(context)?.name;
  const member = object === 'company-config/employee' ? 'id' : named.includes(object) ? 'name' : undefined;
  if (member === undefined || member in payload || isOptional(context, member)) return [];
  const message = `must have required property '${member}'`;
  return [{ in: 'body', pointer: `/${member}`, keyword: 'required', params: {}, message, value: undefined }];
}

function isOptional(context: Context, member: 'id' | 'name'): boolean {
  if (member === 'id') return context.choose('intacct.employee.id') === 'numbered';
  return context.choose('intacct.labor.name') === 'optional';
}

// A line needs either a key or the members of a new line: where it has neither, only the latter are reported.
function isReportable({ keyword, pointer }: Violation): boolean {
  return keyword !== 'anyOf' && !(keyword === 'required' && pointer.endsWith('/key'));
}

/** Violations in the order of the payload's members; missing members come last, in the schema's order. */
function inPayloadOrder(violations: readonly Violation[], payload: unknown): readonly Violation[] {
  if (violations.length < 2) return violations;
  const members = typeof payload === 'object' && payload !== null ? Object.keys(payload) : [];
  const positions = new Map(members.map((name, position) => [name, position]));
  const position = ({ pointer }: Violation) => positions.get(firstMember(pointer)) ?? members.length;
  return violations.toSorted((a, b) => position(a) - position(b));
}

function isNotSimulated(violation: Violation, context: Context): boolean {
  return violation.keyword === 'additionalProperties' && reasonOf(violation, context) === 'not-simulated';
}

function reasonOf({ pointer, params }: Violation, context: Context): RejectionReason {
  return (params.reason as RejectionReason | undefined) ?? rejectionReason(modelOf(context), pointer);
}

function toDetail(violation: Violation, context: Context): Detail {
  const { pointer, keyword } = violation;
  switch (keyword) {
    case 'additionalProperties':
      return rejectedMember(violation, context);
    case 'required':
      return details.missingDetail(context, pointer);
    case 'minLength':
      if (context.holds('intacct.payload.empty-required')) return details.missingDetail(context, pointer);
      return details.invalidDetail(context, pointer, 'must not be empty');
    default:
      return details.invalidDetail(context, pointer, expectation(violation));
  }
}

function rejectedMember(violation: Violation, context: Context): Detail {
  const { pointer } = violation;
  switch (reasonOf(violation, context)) {
    case 'read-only':
      return details.readOnlyDetail(context, pointer);
    case 'not-simulated':
      return notSimulatedField(pointer);
    case 'unknown':
      return details.unknownDetail(context, pointer);
  }
}

/** The kind of object that the request's path names. */
function modelOf({ operation }: Context): ObjectModel | undefined {
  const [, family, application, name] = operation?.path.split('/') ?? [];
  return family === 'objects' ? findModel(`${application}/${name}`) : undefined;
}
