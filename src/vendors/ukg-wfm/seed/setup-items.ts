import type { State } from '../tables.ts';
import type { SetupItem } from '../wire/setup-item.ts';

type Entry = readonly [id: number, name: string, abbreviation?: string];

function itemsOf(list: SetupItem['list'], ...entries: readonly Entry[]): readonly SetupItem[] {
  return entries.map(([id, name, abbreviation]) => ({
    list,
    id,
    name,
    ...(abbreviation === undefined ? {} : { abbreviation }),
    active: true,
    version: 1,
  }));
}

/**
 * The records of the set-up that the vendor's pages on assignments of single kinds name, and others beside them; skills
 * are those of developer.ukg.com/wfm/docs/skill-assignments-doc.
 */
export const setupItems: readonly SetupItem[] = [
  ...itemsOf('adjustmentRule', [1, 'AR1'], [82, 'NewADJ_82']),
  ...itemsOf('attendanceProfile', [1, 'Attendance Standard'], [2, 'Attendance Strict']),
  ...itemsOf('attestationProfile', [1, 'attestationDefault'], [2, 'attestationMeals']),
  ...itemsOf(
    'certification',
    ...([
      [1, 'Green Site Safety', 'GSS'],
      [2, 'Project Management', 'Proj'],
      [3, 'Quality Assurance', 'Qua'],
      [4, 'Service Management', 'Ser'],
    ] as const),
  ),
  ...itemsOf('employeeTag', [1, 'EmployeeTag1'], [2, 'EmployeeTag2']),
  ...itemsOf('forecastingCategoryProfile', [-1, 'All'], [1, 'Sales']),
  ...itemsOf('minorRuleSet', [1, 'Minors 16-17']),
  ...itemsOf('patternTemplateProfile', [1, 'Weekly Patterns']),
  ...itemsOf('percentageAllocationRule', [1, 'PA1'], [2, 'Primary PAR']),
  ...itemsOf('proficiencyLevel', [1, 'Beginner'], [2, 'Expert']),
  ...itemsOf('scheduleGroup', [1, 'Day Group'], [2, 'Night Group']),
  ...itemsOf('scheduleGroupProfile', [-1, 'All Schedule Groups'], [1, 'Ward Groups']),
  ...itemsOf('scheduleRuleSet', [1, 'Part Time Emp Rule Set'], [5, 'Full Time Emp Rule Set']),
  ...itemsOf('schoolCalendar', [1, 'City Schools']),
  ...itemsOf('shiftTemplateProfile', [1, 'Standard Shifts']),
  ...itemsOf(
    'skill',
    ...([
      [1, 'Commercial awareness', 'ComAw'],
      [2, 'Communication', 'Comm'],
      [3, 'Confidence', 'Conf'],
      [4, 'Leadership', 'Lead'],
      [5, 'Organization', 'Org'],
    ] as const),
  ),
  ...itemsOf('workerType', [1, 'Full Time'], [2, 'Part Time']),
];

const listNames = new Set(setupItems.map(({ list }) => list));

/** Finds the record of a name in a list, or adds it; `undefined` for a list that there is not. */
export function putSetupItem(state: State, listName: string, name: string): SetupItem | undefined {
  const [list] = [...listNames].filter((each) => each === listName);
  if (list === undefined) return undefined;
  const [found] = state.setupItem.by('name', `${list} ${name.toLowerCase()}`);
  if (found !== undefined) return found;
  const ids = state.setupItem.by('list', list).map(({ id }) => id);
  const item = { list, id: Math.max(0, ...ids) + 1, name, active: true, version: 1 };
  state.setupItem.put(item);
  return item;
}
