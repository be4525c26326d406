import type { RefusalReason, Violation } from '../../../engine/http/failure.ts';
import { firstMember } from '../../../engine/http/json-pointer.ts';
import { tooLarge } from '../objects/keys.ts';
import { standingOf } from '../objects/member-standing.ts';
import { findModel, type ObjectModel } from '../objects/object-model.ts';
import { expectation, queryFault } from '../objects/schema-faults.ts';
import * as errors from '../refusals/errors.ts';
import { gateway, injected } from '../refusals/token-errors.ts';
import type { Context } from '../types.ts';

/** Turns what the engine refuses into Sage Intacct's own failure. */
export function refuse(refusal: RefusalReason, context: Context): errors.Failure {
  const { operation, request } = context;
  const forToken = operation?.path.startsWith('/oauth2/') ?? false;
  switch (refusal.kind) {
    case 'unknown-path':
      return unknownPath(request.path, context);
    case 'method-not-allowed':
      context.rule('intacct.method.not-allowed');
      return errors.methodNotAllowed(request.method, allowed(request.path, refusal.allowed));
    case 'body-too-large':
      context.rule('intacct.payload.limit');
      return errors.bodyTooLarge(refusal.limit);
    case 'unsupported-media-type':
      context.rule('intacct.gateway.content-type');
      return gateway('GW-0014');
    case 'missing-body':
      context.rule(forToken ? 'intacct.token.gateway-checks' : 'intacct.payload.missing');
      if (request.method === 'PATCH') context.rule('intacct.payload.missing-on-patch');
      return forToken ? gateway('GW-0035') : errors.missingPayload(request.method);
    case 'malformed-json':
      context.rule(forToken ? 'intacct.token.gateway-checks' : 'intacct.payload.malformed');
      return forToken ? gateway('GW-0032') : errors.malformedJson(refusal.message);
    case 'invalid-request':
      return invalidRequest(refusal.violations, context);
    case 'rule-below-floor':
      return errors.ruleBelowFloor(refusal.rule);
    case 'injected':
      return injected(refusal.status, refusal.retryAfter);
    case 'internal':
      return errors.internalError();
  }
}

function unknownPath(path: string, context: Context): errors.Failure {
  if (path.startsWith('/ia/api/')) {
    context.rule('intacct.version.unsupported');
    return errors.versionNotSupported();
  }
  if (path.startsWith('/oauth2/')) {
    context.rule('intacct.token.gateway-checks');
    return gateway('GW-0033');
  }
  context.rule('intacct.path.unknown');
  return errors.malformedUrl(/^\/(objects|services|workflows)\//.test(path));
}

// Models of root objects list these methods, whatever of them one path has.
function allowed(path: string, methods: readonly string[]): string {
  return path.startsWith('/objects/') ? 'OPTIONS,GET,POST,DELETE,PATCH' : ['OPTIONS', ...methods].join(',');
}

function invalidRequest(violations: readonly [Violation, ...Violation[]], context: Context): errors.Failure {
  const { operation } = context;
  if (operation?.path.startsWith('/oauth2/')) {
    context.rule('intacct.token.gateway-checks');
    return gateway('GW-0032');
  }
  if (operation?.id === 'query') return invalidQuery(violations[0], context);
  const tooMany = violations.find(({ pointer, keyword }) => pointer === '' && keyword === 'maxItems');
  if (tooMany !== undefined) return tooLarge(context, Number(tooMany.params.limit));
  return payloadFailure(violations, context.body, context);
}

/** The failure of an object's payload that its schema refuses; several keywords that fail at one place are one fault. */
export function payloadFailure(violations: readonly Violation[], payload: unknown, context: Context): errors.Failure {
  const faults = [...new Map(violations.filter(tells).map((violation) => [violation.pointer, violation])).values()];
  if (faults.length > 1) context.rule('intacct.payload.several-faults');
  const details = inPayloadOrder(faults, payload).map((violation) => detailOf(violation, context));
  return errors.payloadContainsErrors(details);
}

function invalidQuery(violation: Violation, context: Context): errors.Failure {
  const fault = queryFault(violation);
  if ('key' in fault) {
    context.rule('intacct.query.unknown-member');
    return errors.unrecognizedKey(fault.key);
  }
  context.rule(violation.pointer === '' ? 'intacct.query.several-objects' : 'intacct.query.schema');
  return errors.invalidQuery(fault.message);
}

/** The fault of one member of an object's payload. */
function detailOf(violation: Violation, context: Context): errors.Detail {
  const { pointer, keyword } = violation;
  if (keyword === 'additionalProperties') {
    switch (standingOf(modelAt(context), pointer)) {
      case 'read-only':
        context.rule('intacct.payload.read-only-field');
        return errors.readOnlyField(pointer);
      case 'not-simulated':
        return errors.notSimulatedField(pointer);
      case 'unknown':
        context.rule('intacct.payload.unknown-field');
        return errors.notAValidField(pointer);
    }
  }
  context.rule('intacct.payload.invalid-value');
  if (keyword === 'required') return errors.missingField(pointer);
  if (keyword === 'minLength') {
    context.rule('intacct.payload.empty-text');
    return errors.missingField(pointer);
  }
  return errors.invalidParameter(pointer === '' ? '/' : pointer, expectation(violation).replace(/^must be /, ''));
}

// A line has a key or what a new line needs: of one that has neither, the latter is told.
function tells({ keyword, pointer }: Violation): boolean {
  return keyword !== 'anyOf' && !(keyword === 'required' && pointer.endsWith('/key'));
}

function modelAt({ operation }: Context): ObjectModel | undefined {
  const [, family, application, name] = operation?.path.split('/') ?? [];
  return family === 'objects' ? findModel(`${application}/${name}`) : undefined;
}

/** Faults in the order of the payload's members; what is missing comes last, in the schema's order. */
function inPayloadOrder(violations: readonly Violation[], body: unknown): readonly Violation[] {
  if (violations.length < 2) return violations;
  const members = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const place = ({ pointer }: Violation) => {
    const index = members.indexOf(firstMember(pointer));
    return index === -1 ? members.length : index;
  };
  return violations.toSorted((a, b) => place(a) - place(b));
}
