import type { Operation } from '../../engine/http/contract.ts';
import type { Evidence } from '../../engine/rules/rules.ts';
import { type Document, evidenceStrengths, type OperationObject, type Schema } from './document.ts';

type Found = readonly (readonly [name: string, evidence: Evidence])[];
type SchemasByReference = ReadonlyMap<string, Schema>;

/**
 * The component schemas with members that say their own evidence, in themselves or in others that they refer to. Only
 * these are searched: the ways through a vendor's schemas are many.
 */
export function schemasWithEvidence({ components }: Document): SchemasByReference {
  const schemas = Object.entries(components?.schemas ?? {}).map(([name, schema]) => ({
    ...{ reference: `#/components/schemas/${name}`, schema: schema as Schema, text: JSON.stringify(schema) },
  }));
  const found = new Map<string, Schema>();
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const { reference, schema, text } of schemas) {
      const isFound = text.includes('"x-paystub-evidence"') || found.keys().some((each) => text.includes(`"${each}"`));
      if (isFound) found.set(reference, schema);
    }
  }
  return found;
}

/** The parameters, members of the body and statuses that are known less well than their operation. */
export function weakerParts(operation: OperationObject, schemas: SchemasByReference): Pick<Operation, 'weaker'> {
  const { parameters = [], responses, requestBody } = operation;
  const own = operation['x-paystub-evidence'] ?? 'inferred';
  const sent = parameters.flatMap(({ name, in: where, 'x-paystub-evidence': evidence }) =>
    evidence === undefined ? [] : [[where === 'header' ? name.toLowerCase() : name, evidence] as const],
  );
  const statuses = Object.entries(responses).flatMap(([status, { 'x-paystub-evidence': evidence }]) =>
    evidence === undefined ? [] : [[status, evidence] as const],
  );
  const [content] = Object.values(requestBody?.content ?? {});
  const members = weakerThan(own, membersOf(content?.schema, schemas, '', [])).map(([path, evidence]) => ({
    ...{ path: path.split('.'), evidence },
  }));
  const weaker = {
    ...section('parameters', sent, own),
    ...(members.length === 0 ? {} : { body: members }),
    ...section('statuses', statuses, own),
  };
  return Object.keys(weaker).length === 0 ? {} : { weaker };
}

function weakerThan(own: Evidence, found: Found): Found {
  return found.filter(([, evidence]) => evidenceStrengths[evidence] < evidenceStrengths[own]);
}

function section(name: string, found: Found, own: Evidence): { readonly [name: string]: object } {
  const weaker = weakerThan(own, found);
  return weaker.length === 0 ? {} : { [name]: Object.fromEntries(weaker) };
}

type SchemaParts = Schema & {
  readonly $ref?: string;
  readonly properties?: { readonly [name: string]: Schema };
  readonly items?: Schema | boolean;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

/**
 * The members of a schema that say their own evidence, by path: `assignments.*.reason`.
 * @param entered the component schemas that lead here: one that holds itself is entered once
 */
function membersOf(
  schema: Schema | undefined,
  schemas: SchemasByReference,
  path: string,
  entered: readonly string[],
): Found {
  if (schema === undefined) return [];
  const { $ref: reference, properties = {}, items, additionalProperties, ...rest } = schema as SchemaParts;
  const { allOf = [], anyOf = [], oneOf = [] } = rest;
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const referred =
    reference === undefined || entered.includes(reference)
      ? []
      : membersOf(schemas.get(reference), schemas, path, [...entered, reference]);
  return [
    ...referred,
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => membersOf(part, schemas, path, entered)),
    ...Object.entries(properties).flatMap(([name, member]) => [
      ...ownEvidence(member, schemas, at(name)),
      ...membersOf(member, schemas, at(name), entered),
    ]),
    ...[items, additionalProperties].flatMap((each) =>
      typeof each === 'object' ? membersOf(each, schemas, at('*'), entered) : [],
    ),
  ];
}

function ownEvidence(member: Schema, schemas: SchemasByReference, path: string): Found {
  const { $ref: reference } = member as SchemaParts;
  const target = reference === undefined ? undefined : schemas.get(reference);
  const evidence = member['x-paystub-evidence'] ?? target?.['x-paystub-evidence'];
  return evidence === undefined ? [] : [[path, evidence as Evidence]];
}
