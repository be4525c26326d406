/** A schema of an OpenAPI document, as far as a form reads it. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly 'x-paystub-tag'?: string;
};

/** The schemas of a document by name. */
export type Schemas = Readonly<Record<string, Schema>>;

/** A member of a group. */
export type Member = {
  readonly name: string;
  readonly field: Field;
  readonly isRequired: boolean;
  readonly description: string | undefined;
};

/** One of several forms that a value may have. */
export type Branch = {
  readonly name: string;
  readonly description: string | undefined;
  readonly field: Field;
  /** The value that it begins with. */
  readonly start: unknown;
  /** True for a value of this form. */
  readonly holds: (value: unknown) => boolean;
};

/** A part of a form. `json` stands for what no other kind can write. */
export type Field =
  | { readonly kind: 'text'; readonly example: string | undefined }
  | {
      readonly kind: 'number';
      readonly min: number | undefined;
      readonly max: number | undefined;
      readonly step: 1 | 'any';
    }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'group'; readonly members: readonly Member[] }
  | { readonly kind: 'branches'; readonly branches: readonly Branch[] }
  | { readonly kind: 'list'; readonly item: Field }
  | { readonly kind: 'numbers' | 'pairs' | 'json' };

/** Returns the field that writes values of a schema. */
export function toField(schema: Schema, schemas: Schemas): Field {
  const { type, enum: options, oneOf, items, properties, additionalProperties, ...rest } = resolve(schema, schemas);
  const tag = rest['x-paystub-tag'];
  if (oneOf !== undefined) {
    const branches = oneOf.map((each) => resolve(each, schemas));
    return {
      kind: 'branches',
      branches: branches.flatMap((each) =>
        tag === undefined ? [plainBranch(each, schemas)] : tagged(each, tag, schemas),
      ),
    };
  }
  if (options !== undefined) return { kind: 'choice', options };
  if (type === 'string')
    return { kind: 'text', example: rest.example === undefined ? undefined : String(rest.example) };
  if (type === 'integer' || type === 'number') return numberField(type, rest);
  if (type === 'array' && items !== undefined) {
    const item = toField(items, schemas);
    return item.kind === 'number' ? { kind: 'numbers' } : { kind: 'list', item };
  }
  if (type === 'object' && properties !== undefined) return groupOf({ ...rest, properties }, schemas, undefined);
  return typeof additionalProperties === 'object' ? { kind: 'pairs' } : { kind: 'json' };
}

function resolve(schema: Schema, schemas: Schemas): Schema {
  const name = schema.$ref?.split('/').at(-1) ?? '';
  return { ...(schema.$ref === undefined ? {} : schemas[name]), ...schema };
}

function numberField(type: string, { minimum, maximum }: Schema): Field {
  return { kind: 'number', min: minimum, max: maximum, step: type === 'integer' ? 1 : 'any' };
}

function groupOf({ properties = {}, required = [] }: Schema, schemas: Schemas, tag: string | undefined): Field {
  const members = Object.entries(properties)
    .filter(([name]) => name !== tag)
    .map(([name, schema]) => ({
      name,
      field: toField(schema, schemas),
      isRequired: required.includes(name),
      description: resolve(schema, schemas).description,
    }));
  return { kind: 'group', members };
}

/** A branch for each value of the tag that a schema allows. */
function tagged(schema: Schema, tag: string, schemas: Schemas): readonly Branch[] {
  const { enum: several, const: one = '', description } = schema.properties?.[tag] ?? {};
  return (several ?? [one]).map((name) => ({
    name,
    description: meaningOf(name, description),
    field: groupOf(schema, schemas, tag),
    start: { [tag]: name },
    holds: (value) => isRecord(value) && value[tag] === name,
  }));
}

/** The part of a description that is about one value: `reset: broken off · empty: closed`. */
function meaningOf(name: string, description: string | undefined): string | undefined {
  const parts = (description ?? '').split('·').map((part) => part.trim());
  return parts
    .find((part) => part.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();
}

function plainBranch(schema: Schema, schemas: Schemas): Branch {
  const [member] = schema.required ?? [];
  return {
    name: member ?? String(schema.type),
    description: schema.description,
    field: toField(schema, schemas),
    start: member === undefined ? undefined : { [member]: {} },
    holds: (value) =>
      member === undefined ? value !== undefined && !isRecord(value) : isRecord(value) && member in value,
  };
}

/** True for an object with members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with one member set; without it where the value is `undefined`. `undefined` where nothing is left. */
export function withMember(
  record: unknown,
  name: string,
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const { [name]: _before, ...others } = isRecord(record) ? record : {};
  const changed = value === undefined ? others : { ...(isRecord(record) ? record : {}), [name]: value };
  return Object.keys(changed).length === 0 ? undefined : changed;
}

/** The name of a member in words: `bytesPerSecond` is "bytes per second". */
export function inWords(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, (_whole, before, after) => `${before} ${String(after).toLowerCase()}`);
}
