import { createBounded } from '../../../engine/bounded.ts';
import type { components } from '../generated/types.ts';
import { notSimulated } from '../refusals/paystub.ts';
import { invalidModelFilter } from '../refusals/services.ts';
import type { Call, Reply } from '../types.ts';
import { membersOf } from '../wire/custom-fields/custom-fields.ts';
import { counts, single } from '../wire/envelope.ts';
import { findKnownObject, knownObjects } from '../wire/known.ts';
import type { Field, Members, ObjectModel, ReferenceMember, References } from '../wire/object-model.ts';
import { findModel, models } from '../wire/object-models.ts';

type Fields = components['schemas']['ModelFields'];
type Refs = components['schemas']['ModelRefs'];

/** `GET /services/core/model` */
export function getModel(call: Call<'getModel'>): Reply<'getModel'> {
  const { name, version } = call.query;
  if (version !== undefined && version !== '' && version !== 'v1') call.applies('intacct.model.version');
  if (name === undefined || name === '') return listModels(call);
  const model = findModel(withoutPrefix(name));
  if (model === undefined) return noModel(call, name);
  call.applies('intacct.model.shape');
  if (!recordedModels.includes(model.name)) call.restsOn('model that no recording shows', 'inferred');
  return { status: 200, body: single(describe(call, model)) };
}

/** The objects whose models are among the recorded ones. */
const recordedModels = ['general-ledger/account', 'company-config/user'];

function noModel(call: Call<'getModel'>, name: string): Reply<'getModel'> {
  const known = findKnownObject(withoutPrefix(name));
  if (known !== undefined) throw notSimulatedModel(call, known);
  call.applies('intacct.model.unknown-name');
  return { status: 200, body: { 'ia::result': [], 'ia::meta': counts(0, 0) } };
}

function notSimulatedModel(call: Call<'getModel'>, name: string) {
  call.restsOn(`model of ${name}`, 'inferred');
  return notSimulated(`the model of ${name}`);
}

/** The name of an object without `objects/` in front of it, which the model service takes or leaves. */
function withoutPrefix(name: string): string {
  return name.replace(/^\/?objects\//, '');
}

function listModels(call: Call<'getModel'>): Reply<'getModel'> {
  const { type, filter } = call.query;
  const types = type === undefined || type === '' ? undefined : type.split(',').map((part) => part.trim());
  const matches = readPattern(call, filter);
  const ofTypes = models.filter(
    (model) => types === undefined || types.includes('object') || types.includes(model.type),
  );
  const matching = ofTypes.filter(({ name }) => matches(name));
  const isFiltered = matching.length < ofTypes.length && call.holds('intacct.model.filter');
  if (matching.length === 0 && ofTypes.length > 0) requireNoneKnown(call, matches);
  call.restsOn('list of models, which has the simulated objects alone', 'inferred');
  const found = (isFiltered ? matching : ofTypes).map(({ name, type, httpMethods }) => ({
    apiObject: `objects/${name}`,
    type,
    httpMethods,
    href: hrefOf(name),
  }));
  return { status: 200, body: { 'ia::result': found, 'ia::meta': counts(found.length, found.length) } };
}

/** Requires that a filter which no model matches matches no object that Paystub lacks. @throws Failure 501 */
function requireNoneKnown(call: Call<'getModel'>, matches: (name: string) => boolean): void {
  const known = knownObjects().find(matches);
  if (known !== undefined) throw notSimulatedModel(call, known);
}

/** Milliseconds of the processor that a filter may take on one name. */
const maxFilterWork = 80;

/**
 * A test of names by a filter, which may be anchored before or behind `objects/`.
 * @throws Failure 400 for a filter that is no regular expression, 501 for one that takes too long: the vendor may answer it
 */
function readPattern(call: Call<'getModel'>, filter = ''): (name: string) => boolean {
  const pattern = toPattern(filter);
  const matches = (name: string) => pattern.test(`objects/${name}`) || pattern.test(name);
  if (!/[*+?{]/.test(filter)) return matches; // nothing in it can be repeated
  const bounded = createBounded(maxFilterWork);
  return (name) => {
    const result = bounded(() => matches(name));
    if (result !== undefined) return result.value;
    call.restsOn('filter that takes long', 'inferred');
    throw notSimulated('a filter that takes so long');
  };
}

function toPattern(filter: string): RegExp {
  try {
    return new RegExp(filter);
  } catch {
    throw invalidModelFilter();
  }
}

function describe(call: Call<'getModel'>, model: ObjectModel): components['schemas']['Model'] {
  const lists = Object.entries<Members[string]>(model.members).flatMap(([name, member]) => {
    if (member.kind === 'list') return [[name, { apiObject: member.object }] as const];
    return member.kind === 'references' ? [[name, describeList(member)] as const] : [];
  });
  return {
    fields: describeFields(call, model),
    groups: groupsOf(model.members),
    httpMethods: model.httpMethods,
    lists: lists.length === 0 || !call.holds('intacct.model.owned-lists') ? [] : Object.fromEntries(lists),
    refs: refsOf(model.members),
    idempotenceSupported: true,
    apiObject: `objects/${model.name}`,
    type: model.type,
    href: hrefOf(model.name),
  };
}

function hrefOf(name: string): string {
  return `/services/core/model?version=v1&name=objects/${name}`;
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function fieldsOf(members: Members): Fields {
  return sorted(
    Object.entries(members).flatMap(([name, member]) =>
      member.kind === 'field' ? [[name, fieldOf(member)] as const] : [],
    ),
  );
}

function groupsOf(members: Members): components['schemas']['Model']['groups'] {
  return sorted(
    Object.entries(members).flatMap(([name, member]) =>
      member.kind === 'group' ? [[name, groupOf(member.members)] as const] : [],
    ),
  );
}

function groupOf(members: Members): components['schemas']['Model']['groups'][string] {
  const refs = refsOf(members);
  return { fields: fieldsOf(members), ...(Object.keys(refs).length === 0 ? {} : { refs }) };
}

function refsOf(members: Members): Refs {
  return sorted(
    Object.entries(members).flatMap(([name, member]) =>
      member.kind === 'reference' ? [[name, refOf(member)] as const] : [],
    ),
  );
}

/** The fields of a kind of object by name, and those that the company has added to it. */
function describeFields(call: Call<'getModel'>, model: ObjectModel): Fields {
  const own = fieldsOf(model.members);
  const all = fieldsOf(membersOf(call.state, model));
  const names = Object.keys(all);
  const customLast = [...names.filter((name) => name in own), ...names.filter((name) => !(name in own))];
  const isSame = customLast.every((name, at) => name === names[at]);
  if (isSame || call.choose('intacct.custom-field.model-order') === 'sorted') return all;
  return { ...own, ...all };
}

/** A list of references, each with the members of a reference without a name. */
function describeList({ object }: References) {
  const { apiObject, fields } = refOf({ kind: 'reference', object, shows: [] });
  return { apiObject, fields };
}

const contact = 'company-config/contact';

function refOf({ object, shows, owner, newer }: ReferenceMember): Refs[string] {
  const readOnly = describeField({ readOnly: true, type: 'string' });
  const set = describeField({ nullable: true, readOnly: true, type: 'string' });
  const id = newer === true ? set : describeField({ type: 'string' });
  const person = describeField({ deprecated: true, readOnly: true, type: 'string' }); // as recorded of customers and users
  const more = object === contact ? person : newer === true ? set : readOnly;
  const groups = groupsShown(object, shows);
  const fields = shows.filter((name) => !(name in groups)).map((name) => [name, more] as const);
  return {
    apiObject: object,
    fields: sorted([['href', readOnly], ['id', id], ['key', id], ...fields]),
    ...(Object.keys(groups).length === 0 ? {} : { groups }),
    ...(owner === true ? { isOwner: true } : {}),
  };
}

/** The groups of fields that a reference to an object shows, such as the address of a contact. */
function groupsShown(object: string, shows: readonly string[]) {
  const members = Object.entries(findModel(object)?.members ?? {});
  return groupsOf(Object.fromEntries(members.filter(([name, { kind }]) => kind === 'group' && shows.includes(name))));
}

const jsonTypes = {
  text: 'string',
  key: 'string',
  enum: 'string',
  href: 'string',
  decimal: 'string',
  date: 'string',
  'date-time': 'string',
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  choices: 'array',
} as const;

function fieldOf(field: Field): Fields[string] {
  const { type, readOnly, mutable, nullable, deprecated, enum: values, default: preset } = field;
  return describeField({
    ...(preset === undefined ? {} : { default: preset }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(values === undefined ? {} : { enum: values }),
    ...(type === 'date' || type === 'date-time' ? { format: type } : {}),
    ...(mutable === undefined ? {} : { mutable }),
    ...(nullable === undefined || values !== undefined ? {} : { nullable }),
    ...(readOnly === undefined ? {} : { readOnly }),
    type: jsonTypes[type],
  });
}

type Declared = Partial<Fields[string]> & { readonly type: string };

// Recorded models have the declared members first, by name, then the members with default values in this order.
// Whatever the page says, `required` is always false in them.
function describeField(declared: Declared): Fields[string] {
  const { readOnly = false, nullable = declared.enum === undefined, mutable = !readOnly } = declared;
  return { ...declared, readOnly, writeOnly: false, required: false, nullable, mutable };
}
