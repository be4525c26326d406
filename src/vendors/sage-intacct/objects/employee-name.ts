import { tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import { modelOf } from '../wire/object-models.ts';
import { findReferred, type ReferenceInput } from './references.ts';
import type { Payload } from './store.ts';

const contacts = modelOf('Contact');

/** A new employee with a name: the one that was sent, else that of the contact. */
export function withName(call: Context, body: Payload): Payload {
  if (typeof body.name === 'string' && body.name !== '') return body;
  const { key = null, id = null } = (body.primaryContact as ReferenceInput) ?? {};
  const contact = findReferred(tableOf(call.state, contacts), key, id);
  if (contact === undefined || !call.holds('intacct.employee.name')) return body;
  const names = [contact.lastName, contact.firstName].filter((name) => typeof name === 'string');
  return { ...body, name: names.length === 2 ? names.join(', ') : contact.printAs };
}
