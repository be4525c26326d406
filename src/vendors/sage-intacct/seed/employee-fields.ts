import type { State } from '../tables.ts';

const object = 'company-config/employee';

/** Adds a custom field for a text to employees, if they do not have it. */
export function addEmployeeField(state: State, id: string): undefined {
  const table = state['custom-field'];
  const fields = [...table.all()];
  if (fields.some((field) => field.object === object && field.id === id)) return;
  const lastKey = Math.max(0, ...fields.map(({ key }) => Number(key) || 0));
  table.put({ key: String(lastKey + 1), object, id, type: 'text' });
}
