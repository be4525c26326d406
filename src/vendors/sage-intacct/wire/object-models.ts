import type { Member as SchemaMember, Members as SchemaMembers } from '../../../engine/http/members.ts';
import {
  Audit,
  ContactReference,
  JournalReference,
  LocationReference,
  Reference,
  ShownReference,
} from '../generated/schemas.ts';
import type { KindFacts } from './kinds/kind-facts.ts';
import { type KindName, kinds } from './kinds/object-kinds.ts';
import type { Field, FieldType, Group, Member, Members, ObjectModel, ReferenceMember } from './object-model.ts';

const factsOf: { readonly [schema: string]: KindFacts } = kinds;

/** The schemas of references, by their names. */
const references: { readonly [schema: string]: SchemaMembers } = {
  ContactReference,
  JournalReference,
  LocationReference,
  ShownReference,
};

const key: Field = { kind: 'field', type: 'key', readOnly: true };
const time: Field = { kind: 'field', type: 'date-time', readOnly: true };
const userKey: Field = { ...key, nullable: true, deprecated: true };
const users = 'company-config/user';
const audit: Group = { kind: 'group', members: toMembers(Audit, toAuditMember) };
const entity: ReferenceMember = { kind: 'reference', object: 'company-config/entity', shows: ['name'], newer: true };

/** Every simulated kind of object. */
export const models: readonly ObjectModel[] = Object.values(factsOf).map(toModel);

/** The object of that name, with or without the application in front of it. */
export function findModel(name: string): ObjectModel | undefined {
  return models.find((model) => model.name === name || model.table === name);
}

/** The kind of object with a schema. */
export function modelOf(schema: KindName): ObjectModel {
  const found = findModel(kinds[schema].name);
  if (found === undefined) throw new Error(`no model is made of ${schema}`);
  return found;
}

function toModel(facts: KindFacts): ObjectModel {
  const { schema, name, title, owner, httpMethods = 'OPTIONS,GET,POST,DELETE,PATCH', notSimulated } = facts;
  return {
    name,
    table: name.slice(name.indexOf('/') + 1),
    title,
    type: owner === undefined ? 'rootObject' : 'ownedObject',
    isNewer: facts.newer === true,
    httpMethods,
    members: toMembers(schema, (member, declared) => toMember(facts, member, declared)),
    notSimulated: notSimulated.match(/\S+/g) ?? [],
  };
}

/** The members of an object in the order of its schema; a status belongs to a batch and not to the object. */
function toMembers(declared: SchemaMembers, convert: (name: string, declared: SchemaMember) => Member): Members {
  const own = Object.entries(declared).filter(([name]) => name !== 'ia::status');
  return Object.fromEntries(own.map(([name, member]) => [name, convert(name, member)]));
}

function toAuditMember(name: string, { schema }: SchemaMember): Member {
  if (schema === 'Time') return time;
  if (schema !== 'Reference') return userKey;
  return { kind: 'reference', object: users, shows: [], newer: true, keyIn: name.replace('User', '') };
}

function toMember(facts: KindFacts, name: string, declared: SchemaMember): Member {
  const { kind, schema, members, items } = declared;
  if (schema === 'Audit') return audit;
  if (schema === 'EntityReference') return entity;
  const reference = schema === undefined ? undefined : references[schema];
  if (reference !== undefined) return toReference(facts, name, reference);
  if (members !== undefined) {
    const notSimulated = facts.groupsNotSimulated?.[name]?.split(' ');
    const inner = toMembers(members, (each, member) => toMember(facts, each, member));
    return { kind: 'group', members: inner, ...(notSimulated === undefined ? {} : { notSimulated }) };
  }
  if (kind === 'list') return toList(facts, name, items?.schema);
  const field = { ...toField(name, declared), ...facts.fields?.[name] };
  if (name !== 'id') return field;
  if (facts.changeableId === true) return { kind: 'field', type: 'text' };
  return facts.keyIsId === true ? { ...field, readOnly: true } : field;
}

/** A reference leads to the kind of object that the member is named after. */
function toReference(
  { owner, unnamed = [], refersTo = {} }: KindFacts,
  name: string,
  shown: SchemaMembers,
): ReferenceMember {
  const schema = name.charAt(0).toUpperCase() + name.slice(1);
  const object = refersTo[name] ?? factsOf[schema]?.name ?? '';
  const hidden = [...Object.keys(Reference), ...(unnamed.includes(name) ? ['name'] : [])];
  const shows = Object.keys(shown).filter((each) => !hidden.includes(each));
  return { kind: 'reference', object, shows, ...(name === owner ? { owner: true } : {}) };
}

/** Lines, whose schema is that of a kind, or references, or a list of which no schema tells anything. */
function toList({ refersTo = {} }: KindFacts, member: string, itemSchema: string | undefined): Member {
  if (itemSchema === undefined) return { kind: 'empty' };
  const lines = factsOf[itemSchema];
  if (lines === undefined) return { kind: 'references', object: refersTo[member] ?? '' };
  return { kind: 'list', object: lines.name, via: lines.owner ?? '' };
}

function toField(name: string, { kind, values, nullable }: SchemaMember): Field {
  if (name === 'key') return key;
  if (name === 'id') return { kind: 'field', type: 'text', mutable: false };
  if (name === 'href') return { kind: 'field', type: 'href', readOnly: true };
  if (kind !== 'choice') return { kind: 'field', type: kind as FieldType };
  const texts = (values ?? []).map(String);
  if (nullable === true) return { kind: 'field', type: 'enum', enum: texts, nullable };
  const [first] = texts; // the value of an object that is created without one
  return {
    kind: 'field',
    type: 'enum',
    enum: texts,
    ...(first === undefined ? {} : { default: first }),
    nullable: false,
  };
}
