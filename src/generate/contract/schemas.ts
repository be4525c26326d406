import type { Kind, Member } from '../../engine/http/members.ts';
import type { Document, Schema } from './document.ts';
import type { Place } from './place.ts';

/** A member before linking: the members of an object may be the name of a component schema. */
type Draft = Omit<Member, 'members' | 'items'> & { readonly members?: Drafts | string; readonly items?: Draft };
type Drafts = { readonly [name: string]: Draft };

/** Returns a TypeScript module that exports the members of each object schema of a document. */
export function schemasModule(document: Document, banner: string, { engine }: Place): string {
  const components = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  const drafts = new Map(
    Object.entries(components).flatMap(([name, schema]) => {
      const members = membersOf(schema, components);
      return Object.keys(members).length === 0 ? [] : [[name, members] as const];
    }),
  );
  const statements = inDependencyOrder(drafts).map(([name, members]) => {
    if (!/^[A-Za-z]\w*$/.test(name)) throw new Error(`the schema ${name} is no name in TypeScript`);
    const lines = Object.entries(members).map(([member, facts]) => `  ${key(member)}: ${literal(facts)},\n`);
    return `export const ${name} = {\n${lines.join('')}} as const satisfies Members;\n`;
  });
  return `${banner}import type { Members } from '${engine('engine/http/members.ts')}';\n\n${statements.join('\n')}`;
}

/**
 * The members of an object schema, in the order in which its keywords and parts are written. A member of its own with
 * `x-paystub-wire-after` follows the member of that name instead, or comes first where that is null.
 */
function membersOf(schema: Schema, components: Readonly<Record<string, Schema>>): Drafts {
  const { schema: whole } = follow(schema, components);
  const required = new Set(requiredIn(whole, components));
  const collected: Record<string, Draft> = {};
  for (const [keyword, value] of Object.entries(whole)) {
    if (keyword === 'allOf')
      for (const part of value as readonly Schema[]) Object.assign(collected, membersOf(part, components));
    if (keyword !== 'properties') continue;
    for (const [name, member] of Object.entries(value as Readonly<Record<string, Schema>>))
      collected[name] = draftOf(member, components);
  }
  const names = inWireOrder(Object.keys(collected), (whole.properties ?? {}) as Readonly<Record<string, Schema>>);
  return Object.fromEntries(
    names.map((name) => {
      const draft = collected[name] as Draft;
      return [name, required.has(name) ? { ...draft, required: true } : draft];
    }),
  );
}

function inWireOrder(names: readonly string[], properties: Readonly<Record<string, Schema>>): readonly string[] {
  let ordered = names;
  for (const [name, { 'x-paystub-wire-after': anchor }] of Object.entries(properties)) {
    if (anchor === undefined) continue;
    const rest = ordered.filter((each) => each !== name);
    if (anchor !== null && !rest.includes(anchor as string)) throw new Error(`${name} follows no member ${anchor}`);
    ordered = rest.toSpliced(anchor === null ? 0 : rest.indexOf(anchor as string) + 1, 0, name);
  }
  return ordered;
}

function requiredIn(schema: Schema, components: Readonly<Record<string, Schema>>): readonly string[] {
  const { schema: whole } = follow(schema, components);
  const parts = (whole.allOf ?? []) as readonly Schema[];
  return [...((whole.required ?? []) as string[]), ...parts.flatMap((part) => requiredIn(part, components))];
}

function draftOf(schema: Schema, components: Readonly<Record<string, Schema>>): Draft {
  const choices = (schema.anyOf ?? schema.oneOf ?? []) as readonly Schema[];
  const [only, ...others] = choices.filter(({ type }) => type !== 'null');
  if (only !== undefined && others.length === 0 && choices.length > 1) {
    return { ...draftOf(only, components), nullable: true, ...(schema.readOnly === true ? { readOnly: true } : {}) };
  }
  const { name, schema: whole } = follow(schema, components);
  const types = [(whole.type ?? []) as string | readonly string[]].flat();
  const values = choicesOf(whole);
  const kind = kindOf(whole, types);
  return {
    kind,
    ...(name === undefined ? {} : { schema: name }),
    ...(values === undefined ? {} : { values }),
    ...(typeof whole.maxLength === 'number' ? { maxLength: whole.maxLength } : {}),
    ...(whole.format === 'int64' ? { int64: true } : {}),
    ...(types.includes('null') ? { nullable: true } : {}),
    ...(schema.readOnly === true || whole.readOnly === true ? { readOnly: true } : {}),
    ...(kind === 'object' ? objectOf(whole, name, components) : {}),
    ...(kind === 'list' && whole.items !== undefined ? { items: draftOf(whole.items as Schema, components) } : {}),
  };
}

function objectOf(whole: Schema, name: string | undefined, components: Readonly<Record<string, Schema>>) {
  if (whole.properties === undefined && whole.allOf === undefined) return {};
  return { members: name ?? membersOf(whole, components) };
}

function choicesOf({ enum: values, const: value }: Schema): Member['values'] | undefined {
  if (values !== undefined) return (values as readonly (string | null)[]).filter((each) => each !== null);
  return value === undefined ? undefined : [value as string];
}

const kinds: Readonly<Record<string, Kind>> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
  array: 'list',
  string: 'text',
};

function kindOf(whole: Schema, types: readonly string[]): Kind {
  if (whole.enum !== undefined || whole.const !== undefined) return 'choice';
  const [type = whole.properties === undefined && whole.allOf === undefined ? '' : 'object', ...others] = types.filter(
    (each) => each !== 'null',
  );
  const { format } = whole;
  if (type === 'string' && (format === 'date' || format === 'date-time' || format === 'uuid')) return format;
  return others.length > 0 ? 'anything' : (kinds[type] ?? 'anything');
}

/** Follows references. Returns the name of the first component and the schema that it leads to. */
function follow(
  schema: Schema,
  components: Readonly<Record<string, Schema>>,
): { readonly name?: string; readonly schema: Schema } {
  const { $ref: reference, ...rest } = schema;
  if (typeof reference !== 'string') return { schema };
  const name = reference.replace('#/components/schemas/', '');
  const target = components[name];
  if (target === undefined) throw new Error(`${reference} leads nowhere`);
  return { name, schema: { ...follow(target, components).schema, ...rest } };
}

/** Links members to schemas and puts each schema after those that it needs. A link that leads back is left out. */
function inDependencyOrder(drafts: ReadonlyMap<string, Drafts>): readonly (readonly [string, Drafts])[] {
  const done = new Map<string, Drafts>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    const members = drafts.get(name);
    if (members === undefined || done.has(name)) return;
    open.add(name);
    const linked = linkAll(members);
    open.delete(name);
    done.set(name, linked);
  };
  const linkAll = (members: Drafts): Drafts =>
    Object.fromEntries(Object.entries(members).map(([name, member]) => [name, link(member)]));
  const link = ({ members, items, ...member }: Draft): Draft => ({
    ...member,
    ...(typeof members === 'object' ? { members: linkAll(members) } : {}),
    ...(typeof members === 'string' && isReady(members) ? { members } : {}),
    ...(items === undefined ? {} : { items: link(items) }),
  });
  const isReady = (name: string): boolean => {
    if (open.has(name)) return false;
    visit(name);
    return done.has(name);
  };
  for (const name of drafts.keys()) visit(name);
  return [...done];
}

function literal(value: Draft | Drafts): string {
  const members = Object.entries(value).map(([name, member]) => {
    if (name === 'members') return `members: ${typeof member === 'string' ? member : literal(member as Drafts)}`;
    const isObject = typeof member === 'object' && !Array.isArray(member);
    return `${key(name)}: ${isObject ? literal(member as Draft) : JSON.stringify(member)}`;
  });
  return `{ ${members.join(', ')} }`;
}

function key(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}
