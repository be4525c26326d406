import type { components } from '../generated/types.ts';
import { unknownSetupItem } from '../refusals/kinds.ts';
import type { Call, Context, Reply } from '../types.ts';
import { findByName } from '../wire/references.ts';
import type { SetupItem } from '../wire/setup-item.ts';
import { setupList } from '../wire/setup-list.ts';

type List = Extract<SetupItem['list'], 'certification' | 'skill'>;

/** Retrieve Skills: all, or the one of a name. */
export function retrieveSkills(call: Call<'retrieveSkills'>): Reply<'retrieveSkills'> {
  return { status: 200, body: all(call, 'skill', call.query.name) };
}

/** Retrieve Skill by ID. */
export function retrieveSkillById(call: Call<'retrieveSkillById'>): Reply<'retrieveSkillById'> {
  return { status: 200, body: byId(call, 'skill', call.params.skillId) };
}

/** Retrieve Certifications: all, or the one of a name. */
export function retrieveCertifications(call: Call<'retrieveCertifications'>): Reply<'retrieveCertifications'> {
  return { status: 200, body: all(call, 'certification', call.query.name) };
}

/** Retrieve Certification by ID. */
export function retrieveCertificationById(call: Call<'retrieveCertificationById'>): Reply<'retrieveCertificationById'> {
  return { status: 200, body: byId(call, 'certification', call.params.certificationId) };
}

function all(call: Context, list: List, name: string | undefined) {
  if (name === undefined) return call.state.setupItem.by('list', list).map(shown);
  const item = findByName(call, name, setupList(call, list));
  if (item === undefined) throw unknownSetupItem(name);
  return [shown(item)];
}

function byId(call: Context, list: List, id: number) {
  const item = setupList(call, list).get(String(id));
  if (item === undefined) throw unknownSetupItem(String(id));
  return shown(item);
}

function shown({ id, name, abbreviation, active, version }: SetupItem): components['schemas']['SchedulingSetupItem'] {
  return { id, name, ...(abbreviation === undefined ? {} : { abbreviation }), active, deleted: false, version };
}
