import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/term-setup.ts';
import type { Term } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { isNameTaken } from '../wire/references.ts';
import { detailed } from './answer.ts';
import { requireTerm } from './referenced-terms.ts';
import { completeVersion } from './version-references.ts';
import { areSound, inOrder } from './versions.ts';

type Sent = components['schemas']['EmploymentTermWrite'];

/** Create Employment Term. */
export function createEmploymentTerm(call: Call<'createEmploymentTerm'>): Reply<'createEmploymentTerm'> {
  const sent = call.body;
  if (isNameTaken(call, sent.name, call.state.term)) throw refusals.nameTaken();
  const persistentId = sent.persistentId ?? call.ids.uuid();
  const term = toTerm(call, sent, { id: call.sequence('term'), persistentId });
  call.state.term.put(term);
  return { status: 200, body: detailed(call, term) };
}

/** Update Employment Term by ID. */
export function updateEmploymentTermById(call: Call<'updateEmploymentTermById'>): Reply<'updateEmploymentTermById'> {
  const existing = requireTerm(call, call.params.id, refusals.unknownTerm);
  const { id } = existing;
  const sent = call.body;
  if (sent.id !== undefined && sent.id !== id) throw refusals.idNotOfPath();
  if (isNameTaken(call, sent.name, call.state.term, id)) throw refusals.nameOfAnother();
  if (sent.name !== existing.name && !call.holds('ukg.setup.terms.rename')) throw refusals.idNotOfPath();
  const term = toTerm(call, replacement(call, sent, existing), {
    id,
    persistentId: persistentIdOf(call, sent, existing),
  });
  call.state.term.put(term);
  return { status: 200, body: detailed(call, term) };
}

/** Delete Employment Term by ID. */
export function deleteEmploymentTermById(call: Call<'deleteEmploymentTermById'>): Reply<'deleteEmploymentTermById'> {
  const { id } = requireTerm(call, call.params.id, refusals.unknownTerm);
  for (const { terms } of call.state.termAssignments.all()) {
    if (terms.some(({ termId }) => termId === id)) throw refusals.termInUse();
  }
  call.state.term.delete(String(id));
  return { status: 204 };
}

/** The members of a term after an update: those that were sent, and no others. */
function replacement(call: Context, sent: Sent, existing: Term): Sent {
  const { description, isActive, allowsInheritance, versions } = existing;
  const kept = {
    ...(description === undefined ? {} : { description }),
    ...(isActive ? {} : { isActive }),
    ...(allowsInheritance ? { allowsInheritance } : {}),
    ...(versions.length === 0 ? {} : { versions: { employmentTermVersion: versions } }),
  };
  const isComplete = Object.keys(kept).every((name) => sent[name as keyof typeof kept] !== undefined);
  return isComplete || call.holds('ukg.setup.terms.put-replaces') ? sent : { ...kept, ...sent };
}

function persistentIdOf(call: Context, { persistentId }: Sent, existing: Term): string {
  if (persistentId === undefined || persistentId === existing.persistentId) return existing.persistentId;
  return call.holds('ukg.setup.terms.persistent-id-stays') ? existing.persistentId : persistentId;
}

function toTerm(call: Context, sent: Sent, keys: Pick<Term, 'id' | 'persistentId'>): Term {
  const versions = inOrder(sent.versions?.employmentTermVersion ?? []);
  if (sent.name.trim() === '' || !areSound(versions)) throw refusals.badData();
  return {
    ...keys,
    name: sent.name,
    ...(sent.description === undefined ? {} : { description: sent.description }),
    isActive: sent.isActive ?? true,
    allowsInheritance: sent.allowsInheritance ?? false,
    processType: sent.processType,
    versions: versions.map((version) => completeVersion(call, version)),
  };
}
