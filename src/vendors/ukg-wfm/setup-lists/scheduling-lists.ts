import type { components } from '../generated/types.ts';
import { missingParameter, notSimulated } from '../refusals/requests.ts';
import * as refusals from '../refusals/setup-lists.ts';
import type { Call, Reply } from '../types.ts';
import { requireItemLimit } from '../wire/bulk.ts';
import type { ObjectRef } from '../wire/references.ts';
import type { SetupItem } from '../wire/setup-item.ts';
import { persistentIdOf } from '../wire/setup-list.ts';
import { criteriaOf } from './criteria.ts';
import { recordList, textOf } from './record-list.ts';

type Schemas = components['schemas'];

const skills = recordList('skill');
const certifications = recordList('certification');
const levels = recordList('proficiencyLevel');
const tags = recordList('employeeTag');
const groups = recordList('scheduleGroup', (criterion) => refusals.unknownScheduleGroup(textOf(criterion)));
const minorRules = recordList('minorRuleSet');
const calendars = recordList('schoolCalendar');

/** Retrieve Skills: all, or the one of a name. */
export function retrieveSkills(call: Call<'retrieveSkills'>): Reply<'retrieveSkills'> {
  return { status: 200, body: skills.named(call, call.query.name).map(toSkill) };
}

/** Retrieve Skill by ID. */
export function retrieveSkillById(call: Call<'retrieveSkillById'>): Reply<'retrieveSkillById'> {
  return { status: 200, body: toSkill(skills.one(call, { id: call.params.skillId })) };
}

/** Retrieve Skills by References. */
export function retrieveSkillsByReference(call: Call<'retrieveSkillsByReference'>): Reply<'retrieveSkillsByReference'> {
  const references = requireReferences('skills', call.body.where?.skills);
  return { status: 200, body: references.map((each) => toSkill(skills.one(call, each))) };
}

/** Retrieve Certifications: all, or the one of a name. */
export function retrieveCertifications(call: Call<'retrieveCertifications'>): Reply<'retrieveCertifications'> {
  return { status: 200, body: certifications.named(call, call.query.name).map(toSkill) };
}

/** Retrieve Certification by ID. */
export function retrieveCertificationById(call: Call<'retrieveCertificationById'>): Reply<'retrieveCertificationById'> {
  return { status: 200, body: toSkill(certifications.one(call, { id: call.params.certificationId })) };
}

/** Retrieve Certifications by References. */
export function retrieveCertificationsByReference(
  call: Call<'retrieveCertificationsByReference'>,
): Reply<'retrieveCertificationsByReference'> {
  const references = requireReferences('certificates', call.body.where?.certificates);
  return { status: 200, body: references.map((each) => toSkill(certifications.one(call, each))) };
}

/** Retrieve Proficiency Levels: all, or the one of a name. */
export function retrieveProficiencyLevels(call: Call<'retrieveProficiencyLevels'>): Reply<'retrieveProficiencyLevels'> {
  return { status: 200, body: levels.named(call, call.query.name).map(toLevel) };
}

/** Retrieve Proficiency Level by ID. */
export function retrieveProficiencyLevelById(
  call: Call<'retrieveProficiencyLevelById'>,
): Reply<'retrieveProficiencyLevelById'> {
  return { status: 200, body: toLevel(levels.one(call, call.params)) };
}

/** Retrieve Proficiency Levels by References. */
export function retrieveProficiencyLevelsByReference(
  call: Call<'retrieveProficiencyLevelsByReference'>,
): Reply<'retrieveProficiencyLevelsByReference'> {
  const references = requireReferences('levels', call.body.where?.levels);
  return { status: 200, body: references.map((each) => toLevel(levels.one(call, each))) };
}

/** Retrieve Tag Definition by Name: one tag of employees, not a list. */
export function retrieveTagDefinitionByName(
  call: Call<'retrieveTagDefinitionByName'>,
): Reply<'retrieveTagDefinitionByName'> {
  const { name: qualifier } = call.query;
  if (qualifier === undefined || qualifier === '') throw missingParameter('name');
  return { status: 200, body: toTag(tags.one(call, { qualifier })) };
}

/** Retrieve Tag Definition by ID. */
export function retrieveTagDefinitionById(call: Call<'retrieveTagDefinitionById'>): Reply<'retrieveTagDefinitionById'> {
  return { status: 200, body: toTag(tags.one(call, call.params)) };
}

/** Retrieve Tag Definitions: all, or those of a list of ids or names. */
export function retrieveTagDefinitions(call: Call<'retrieveTagDefinitions'>): Reply<'retrieveTagDefinitions'> {
  const { where } = call.body;
  if (where === undefined) throw missingParameter('where');
  if (where.tagAssignmentContext !== undefined) throw notSimulated('A tagAssignmentContext');
  if (where.tagDefinitions === undefined) return { status: 200, body: tags.named(call, undefined).map(toTag) };
  const criteria = criteriaOf(where.tagDefinitions, () => refusals.badListSearch('tagDefinitions'));
  requireItemLimit(criteria.length);
  return { status: 200, body: criteria.map((each) => toTag(tags.one(call, each))) };
}

/** Retrieve Schedule Groups: all, the one of a name, or a page of them in version 2. */
export function retrieveScheduleGroups(
  call: Call<'retrieveScheduleGroups'> | Call<'retrieveScheduleGroupsV1'>,
): Reply<'retrieveScheduleGroups'> {
  const { name, all_details: isDetailed = true, index = 0, count } = call.query as Query;
  if (index < 0 || (count ?? 1) < 1) throw refusals.badGroupPage();
  const found = groups.named(call, name);
  const size = count ?? found.length;
  const page = (number: number) => found.slice(number * size, (number + 1) * size).map(toGroup(isDetailed));
  const isFromNone = index === 0 || page(index - 1).length === 0 || call.holds('ukg.setup.schedule-groups.pages');
  return { status: 200, body: page(isFromNone ? index : index - 1) };
}
type Query = Call<'retrieveScheduleGroups'>['query'];

/** Retrieve Schedule Group by ID. */
export function retrieveScheduleGroupById(call: Call<'retrieveScheduleGroupById'>): Reply<'retrieveScheduleGroupById'> {
  return { status: 200, body: toGroup(true)(groups.one(call, call.params)) };
}

/** Retrieve Schedule Groups by References. */
export function retrieveScheduleGroupsByReference(
  call: Call<'retrieveScheduleGroupsByReference'>,
): Reply<'retrieveScheduleGroupsByReference'> {
  const { scheduleGroups = {}, allDetails: isDetailed = true } = call.body.where ?? {};
  const criteria = criteriaOf(scheduleGroups, refusals.badGroupSearch);
  return groups.some(call, criteria, toGroup(isDetailed), { allFailed: (_first, failure) => failure });
}

/** Retrieve Minor Rules: all, or the one of a name. */
export function retrieveMinorRuleSets(call: Call<'retrieveMinorRuleSets'>): Reply<'retrieveMinorRuleSets'> {
  return { status: 200, body: minorRules.named(call, call.query.name).map(toActive) };
}

/** Retrieve Minor Rule by ID. */
export function retrieveMinorRuleSetById(call: Call<'retrieveMinorRuleSetById'>): Reply<'retrieveMinorRuleSetById'> {
  return { status: 200, body: toActive(minorRules.one(call, call.params)) };
}

/** Retrieve Minor Rules by References. */
export function retrieveMinorRuleSetsByReference(
  call: Call<'retrieveMinorRuleSetsByReference'>,
): Reply<'retrieveMinorRuleSetsByReference'> {
  const criteria = criteriaOf(call.body.where?.minorRuleSets ?? {}, () => refusals.badListSearch('minorRuleSets'));
  return minorRules.some(call, criteria, toActive);
}

/** Retrieve School Calendars: all, or the one of a name. */
export function retrieveSchoolCalendars(call: Call<'retrieveSchoolCalendars'>): Reply<'retrieveSchoolCalendars'> {
  return { status: 200, body: calendars.named(call, call.query.name).map(toActive) };
}

/** Retrieve School Calendar by ID. */
export function retrieveSchoolCalendarById(
  call: Call<'retrieveSchoolCalendarById'>,
): Reply<'retrieveSchoolCalendarById'> {
  return { status: 200, body: toActive(calendars.one(call, call.params)) };
}

/** Retrieve School Calendars by References. */
export function retrieveSchoolCalendarsByReference(
  call: Call<'retrieveSchoolCalendarsByReference'>,
): Reply<'retrieveSchoolCalendarsByReference'> {
  const criteria = criteriaOf(call.body.where?.schoolCalendars ?? {}, () => refusals.badListSearch('schoolCalendars'));
  return calendars.some(call, criteria, toActive);
}

/** Retrieve Worker Types. */
export function retrieveWorkerTypes(call: Call<'retrieveWorkerTypes'>): Reply<'retrieveWorkerTypes'> {
  return { status: 200, body: call.state.setupItem.by('list', 'workerType').map(toActive) };
}

/**
 * The references of a search that must have them.
 * @throws a named failure for none
 */
function requireReferences(name: string, references: readonly ObjectRef[] | undefined): readonly ObjectRef[] {
  if (references === undefined) throw missingParameter(name);
  requireItemLimit(references.length);
  return references;
}

function toSkill({ id, name, abbreviation, active, version }: SetupItem): Schemas['SchedulingSetupItem'] {
  return { id, name, ...(abbreviation === undefined ? {} : { abbreviation }), active, deleted: false, version };
}

function toLevel({ active, id, name, version }: SetupItem): Schemas['ProficiencyLevel'] {
  return { active, id, name, proficiencyLevelNumeric: id, version };
}

function toTag({ id, name }: SetupItem): Schemas['TagDefinition'] {
  return { deleted: false, id, name };
}

function toGroup(isDetailed: boolean) {
  return (item: SetupItem): Schemas['ScheduleGroup'] => {
    const { active, id, name } = item;
    return isDetailed ? { active, id, name, persistentId: persistentIdOf(item) } : { id, name };
  };
}

function toActive({ active, id, name }: SetupItem): Schemas['ActiveSetupRecord'] {
  return { active, id, name };
}
