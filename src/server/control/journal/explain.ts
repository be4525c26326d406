import type { Operation } from '../../../engine/http/contract.ts';
import type { Violation } from '../../../engine/http/failure.ts';
import { isUnanswered } from '../../../engine/http/http.ts';
import { visiblePath } from '../../../engine/http/path-pattern.ts';
import type { Entry } from '../../../engine/journal/entry.ts';
import { isSecret, redactText } from '../../../engine/journal/redact.ts';
import { belowFloorText } from '../../../engine/rules/below-floor.ts';
import type { Evidence } from '../../../engine/rules/rules.ts';
import type { Sandbox } from '../../../engine/sandbox/sandbox.ts';
import type { ServerFacts, Shape } from '../call.ts';
import { findRule, showRules } from '../rules.ts';
import { secretsOf } from './show-body.ts';

/** The reasons for the reply to a request. */
export function explain(entry: Entry, facts: Pick<ServerFacts, 'vendors'>, sandbox: Sandbox): Shape<'Explanation'> {
  const { refusal, fault, evidence } = entry;
  const closest = entry.operation === undefined ? closestOperations(entry, facts) : [];
  return {
    verdict: verdict(entry),
    ...(closest.length === 0 ? {} : { closest }),
    ...(refusal?.kind === 'invalid-request'
      ? { violations: showViolations(refusal.violations, isSearched(entry) ? secretsOf(entry) : undefined) }
      : {}),
    ...(evidence === undefined ? {} : { evidence }),
    restsOn: basis(entry, facts),
    ...showRules(facts, sandbox, entry.rules, entry.switches),
    ...(fault === undefined ? {} : { fault }),
  };
}

/** The operation of a request in the contract, if its path has one. */
export function operationOf(
  { vendor, operation }: Pick<Entry, 'vendor' | 'operation'>,
  { vendors }: Pick<ServerFacts, 'vendors'>,
): Operation | undefined {
  return vendors.find(({ name }) => name === vendor)?.contract.operations.find(({ id }) => id === operation);
}

function basis(entry: Entry, facts: Pick<ServerFacts, 'vendors'>): Shape<'Explanation'>['restsOn'] {
  const operation = operationOf(entry, facts);
  return [
    ...(operation === undefined ? [] : [{ kind: 'operation' as const, ...basisOf(operation.id, operation) }]),
    ...entry.parts
      .filter(({ name }) => name !== `operation ${operation?.id}`)
      .map((part) => ({ kind: 'part' as const, ...part })),
    ...entry.rules.flatMap((id) => {
      const found = findRule(facts, id);
      return found === undefined ? [] : [{ kind: 'rule' as const, ...basisOf(id, found.rule) }];
    }),
  ];
}

function basisOf(name: string, { evidence, source }: { readonly evidence: Evidence; readonly source: string }) {
  return { name, evidence, ...(source === '' ? {} : { source }) };
}

function verdict({ operation, request, reply, rules, refusal, fault }: Entry): string {
  const path = visiblePath(request);
  const name = operation ?? `${request.method} ${path}`;
  if (fault !== undefined) return `${name} met ${fault}${isUnanswered(reply) ? ' before it was worked on' : ''}.`;
  switch (refusal?.kind) {
    case 'unknown-path':
      return `No operation has the path ${path}.`;
    case 'method-not-allowed':
      return `${path} does not take ${request.method}; it takes ${refusal.allowed.join(', ')}.`;
    case 'body-too-large':
      return `${name} was refused: the body is larger than ${refusal.limit} bytes.`;
    case 'unsupported-media-type':
      return `${name} was refused: it does not take ${refusal.mediaType}.`;
    case 'missing-body':
      return `${name} was refused: it has no body.`;
    case 'malformed-json':
      return `${name} was refused: its body cannot be read: ${refusal.message}.`;
    case 'invalid-request':
      return `${name} was refused: it does not fit the contract.`;
    case 'below-floor':
      return `${name} was not answered. ${belowFloorText(refusal.name, refusal.variants)}`;
    case 'internal':
      return `${name} failed by a fault of Paystub's own; its log says more.`;
    default:
      return reply.status < 400
        ? `${name} succeeded with ${reply.status}.`
        : `${name} was refused with ${reply.status}${rules.length === 0 ? '' : ' by the rules below'}.`;
  }
}

type Shown = NonNullable<Shape<'Explanation'>['violations']>;

/** Number of violations that are shown: nobody reads more of them. */
const maxShown = 100;

/** Characters that are shown of a value. */
const maxCharacters = 200;

/** Bytes of a body up to which values of it are shown: the request log explains each refusal, while others wait. */
const maxSearched = 256 * 1024;

function isSearched({ request: { body } }: Entry): boolean {
  return !body.tooLarge && body.bytes.length <= maxSearched;
}

/** @param secrets without them no value of the request is shown, only its type */
function showViolations(violations: readonly Violation[], secrets: ReadonlySet<string> | undefined): Shown {
  return violations.slice(0, maxShown).map((each) => show(each, secrets));
}

function show(violation: Violation, secrets: ReadonlySet<string> | undefined): Shown[number] {
  const { in: part, pointer, keyword, message, value } = violation;
  const isHidden = secrets === undefined || pointer.split('/').some(isSecret);
  const text = typeof value === 'string' && !isHidden ? `"${shorten(redactText(value, secrets))}"` : typeof value;
  const found = value === undefined ? 'nothing' : text;
  return { in: part, pointer, keyword, says: `${message}; found ${found}` };
}

function shorten(text: string): string {
  return text.length <= maxCharacters ? text : `${text.slice(0, maxCharacters)}…`;
}

function closestOperations({ vendor, request }: Entry, { vendors }: Pick<ServerFacts, 'vendors'>): string[] {
  const operations = vendors.find(({ name }) => name === vendor)?.contract.operations ?? [];
  return operations
    .map((operation) => ({
      operation,
      score: likeness(operation.path, request.path) + Number(operation.method === request.method) / 2,
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ operation: { id, method, path } }) => `${method} ${request.base}${path} (${id})`);
}

/** Number of segments that two paths share from the start and then from the end; a parameter is like any segment. */
function likeness(template: string, path: string): number {
  const [wanted, sent] = [template.split('/'), path.split('/')];
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && (a.startsWith('{') || a.toLowerCase() === b.toLowerCase());
  let front = 0;
  while (same(wanted[front], sent[front])) front += 1;
  let back = 0;
  while (front + back < Math.min(wanted.length, sent.length) && same(wanted.at(-1 - back), sent.at(-1 - back)))
    back += 1;
  return front + back - Math.abs(wanted.length - sent.length) / 4;
}
