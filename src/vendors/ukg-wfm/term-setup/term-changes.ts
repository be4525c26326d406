import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/term-setup.ts';
import type { Term } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { detailed } from './answer.ts';
import { requireTerm } from './referenced-terms.ts';
import { completeVersion } from './version-references.ts';
import { areSound, inOrder } from './versions.ts';

type Sent = components['schemas']['EmploymentTermWrite'];

/** Create Employment Term. */
export function createEmploymentTerm(call: Call<'createEmploymentTerm'>): Reply<'createEmploymentTerm'> {
  const sent = call.body;
  if (call.state.term.by('name', sent.name.toLowerCase()).length > 0) throw refusals.nameTaken();
  const persistentId = sent.persistentId ?? call.ids.uuid();
  const term = toTerm(call, sent, { id: call.sequence('term'), persistentId });
  call.state.term.put(term);
  return { status: 200, body: detailed(call, term) };
}

/** Update Employment Term by ID. */
export function updateEmploymentTermById(call: Call<'updateEmploymentTermById'>): Reply<'updateEmploymentTermById'> {
  const { id, persistentId } = requireTerm(call, call.params.id);
  const sent = call.body;
  if (sent.id !== undefined && sent.id !== id) throw refusals.idNotOfPath();
  if (call.state.term.by('name', sent.name.toLowerCase()).some((term) => term.id !== id)) throw refusals.badData();
  call.rule('ukg.setup.terms.put-replaces');
  const term = toTerm(call, sent, { id, persistentId });
  call.state.term.put(term);
  return { status: 200, body: detailed(call, term) };
}

/** Delete Employment Term by ID. */
export function deleteEmploymentTermById(call: Call<'deleteEmploymentTermById'>): Reply<'deleteEmploymentTermById'> {
  const { id } = requireTerm(call, call.params.id);
  for (const { terms } of call.state.termAssignments.all()) {
    if (terms.some(({ termId }) => termId === id)) throw refusals.termInUse();
  }
  call.state.term.delete(String(id));
  return { status: 204 };
}

function toTerm(call: Context, sent: Sent, keys: Pick<Term, 'id' | 'persistentId'>): Term {
  const versions = inOrder(sent.versions?.employmentTermVersion ?? []).map((version) => completeVersion(call, version));
  if (sent.name.trim() === '' || !areSound(versions)) throw refusals.badData();
  return {
    ...keys,
    name: sent.name,
    ...(sent.description === undefined ? {} : { description: sent.description }),
    isActive: sent.isActive ?? true,
    allowsInheritance: sent.allowsInheritance ?? false,
    processType: sent.processType,
    versions,
  };
}
