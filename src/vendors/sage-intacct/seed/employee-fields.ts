import type { State } from '../tables.ts';

const object = 'company-config/employee';

/** Adds a custom field for a text to employees, if they do not have it. */
export function addEmployeeField(state: State, id: string): undefined {
  const table = state['custom-field'];
  const isThere = Iterator.from(table.all()).some((field) => field.object === object && field.id === id);
  if (!isThere) table.put({ key: String(table.size + 1), object, id, type: 'text' });
}
