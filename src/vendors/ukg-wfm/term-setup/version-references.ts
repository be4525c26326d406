import { toJson } from '../../../engine/http/json.ts';
import type { TermVersion } from '../tables.ts';
import type { Context } from '../types.ts';

type Value = unknown;
type Members = Readonly<Record<string, Value>>;
type NamedRef = { readonly id?: number; readonly qualifier?: string; readonly name?: string };

/** Completes the references of a version that was sent from those of all terms. */
export function completeVersion(call: Context, version: TermVersion): TermVersion {
  const known = [...call.state.term.all()].flatMap(({ versions }) => versions);
  const completed = completeReferences(version, known);
  const isAlike = toJson(completed) === toJson(version);
  return isAlike || call.holds('ukg.setup.terms.references') ? completed : version;
}

/**
 * Puts a version into the form of answers: members in alphabetical order, as on the vendor's page, and references
 * completed from those of known versions. A reference that no known version has stays as it is.
 */
export function completeReferences(version: TermVersion, known: Iterable<TermVersion>): TermVersion {
  const catalogue = new Map<string, NamedRef>();
  for (const knownVersion of known) collect(knownVersion, catalogue);
  return complete(version, catalogue) as TermVersion;
}

function collect(value: Value, catalogue: Map<string, NamedRef>, name = ''): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, catalogue, name);
  } else if (isReference(value)) {
    if (value.id !== undefined) catalogue.set(`${kindOf(name)} #${value.id}`, value);
    if (value.qualifier !== undefined) catalogue.set(`${kindOf(name)} ${value.qualifier.toLowerCase()}`, value);
  } else if (isMembers(value)) {
    for (const [member, inner] of Object.entries(value)) collect(inner, catalogue, member);
  }
}

function complete(value: Value, catalogue: ReadonlyMap<string, NamedRef>, name = ''): Value {
  if (Array.isArray(value)) return value.map((item) => complete(item, catalogue, name));
  if (isReference(value)) {
    const key = value.id === undefined ? (value.qualifier ?? value.name ?? '').toLowerCase() : `#${value.id}`;
    return catalogue.get(`${kindOf(name)} ${key}`) ?? value;
  }
  if (!isMembers(value)) return value;
  const members = Object.entries(value).map(([member, inner]) => [member, complete(inner, catalogue, member)] as const);
  return Object.fromEntries(members.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isReference(value: Value): value is NamedRef {
  if (!isMembers(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => name === 'id' || name === 'qualifier' || name === 'name');
}

function isMembers(value: Value): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(member: string): string {
  return member === 'adjustmentPayCode' ? 'payCode' : member;
}
