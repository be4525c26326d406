import type { Field, Member, Members, ObjectModel } from '../wire/object-model.ts';
import { findModel, models } from '../wire/object-models.ts';

type Schema = Readonly<Record<string, unknown>>;

const forms: Readonly<Record<Field['type'], Schema>> = {
  text: { type: 'string' },
  key: { type: 'string', pattern: '^\\d+$' },
  enum: { type: 'string' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  decimal: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
  date: { type: 'string', format: 'date' },
  'date-time': { type: 'string', format: 'date-time', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' },
  href: { type: 'string' },
  choices: { type: 'array' },
};

/** A reference to an object that is not simulated: as it was sent. */
const keptReference: Schema = {
  type: 'object',
  properties: { key: { type: ['string', 'null'] }, id: { type: ['string', 'null'] } },
  required: ['key', 'id'],
  additionalProperties: false,
};

/** The members that users are stored with and that no get shows. */
const userOnly = { companyId: { type: 'string' }, permissions: { type: 'array', items: { type: 'string' } } };

/** JSON Schemas of the stored objects by table, made from the models of their kinds. */
export const recordSchemas: Readonly<Record<string, Schema>> = Object.fromEntries(
  models.map((model) => [model.table, schemaOf(model, model.table === 'user' ? userOnly : {})]),
);

function schemaOf(model: ObjectModel, more: Readonly<Record<string, Schema>>): Schema {
  return {
    type: 'object',
    // An id names its object, also where it can be changed: it is never null.
    properties: {
      ...storedMembers(model.members),
      ...('id' in model.members ? { id: { type: 'string' } } : {}),
      href: forms.href,
      ...more,
    },
    required: [...['key', 'id', 'audit'].filter((name) => name in model.members), 'href', ...Object.keys(more)],
    patternProperties: { '^nsp::': {} },
    additionalProperties: false,
  };
}

function storedMembers(members: Members): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, member]) => {
      const schema = storedForm(member);
      return schema === undefined ? [] : [[name, schema] as const];
    }),
  );
}

// A reference is stored as a key, one to an object that is not simulated as it was sent; lines are objects of their own.
function storedForm(member: Member): Schema | undefined {
  switch (member.kind) {
    case 'field':
      return fieldForm(member);
    case 'reference':
      if (member.newer === true && member.keyIn !== undefined) return undefined;
      if (findModel(member.object) === undefined) return { anyOf: [keptReference, { type: 'null' }] };
      return { type: ['string', 'null'], pattern: '^\\d+$' };
    case 'group': {
      const stored = storedMembers(member.members);
      return { type: 'object', properties: stored, required: Object.keys(stored), additionalProperties: false };
    }
    case 'references':
      return { type: 'array', items: forms.key };
    case 'list':
    case 'empty':
      return undefined;
  }
}

function fieldForm({ type, readOnly, mutable, nullable, enum: values }: Field): Schema {
  const form = forms[type];
  const isSet = readOnly === true && (nullable !== true || type === 'key'); // by Sage, with every object
  const neverNull = nullable === false || isSet || mutable === false;
  if (values !== undefined) return { enum: neverNull ? values : [...values, null] };
  return neverNull ? form : { ...form, type: [form.type, 'null'] };
}
