import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import { modelOf } from '../wire/object-models.ts';
import { findReferred, type ReferenceInput } from './references.ts';

type Members = { readonly [member: string]: unknown };

const contacts = modelOf('Contact');

/** A new employee with a link to its page and a name: the one that was sent, else that of the contact. */
export function withName(call: Context, sent: Members): Members {
  const body = { ...sent, webURL: pageOf(String(sent.id)) };
  if (typeof sent.name === 'string' && sent.name !== '') return body;
  const { key = null, id = null } = (sent.primaryContact as ReferenceInput) ?? {};
  const contact = findReferred(tableOf(call.state, contacts), key, id);
  if (contact === undefined || !call.holds('intacct.employee.name')) return body;
  const names = [contact.lastName, contact.firstName].filter((name) => typeof name === 'string');
  return { ...body, name: names.length === 2 ? names.join(', ') : contact.printAs };
}

/** The address of an employee in the web pages: of the form of Sage's, and leading nowhere. */
function pageOf(id: string): string {
  return `https://www.intacct.com/ia/acct/ur.phtml?.r=${Buffer.from(id).toString('base64url')}`;
}

/** Ends the rates of an employee that a new rate takes over from, on the day before it starts. */
export function endEarlierRates(call: Context, model: ObjectModel, rate: ObjectRecord): void {
  const { key, employee, startDate } = rate;
  if (model.name !== 'company-config/employee-rate' || typeof startDate !== 'string') return;
  const table = tableOf(call.state, model);
  const earlier = table.by('employee', String(employee)).filter((each) => each.key !== key && runsOn(each, startDate));
  if (earlier.length === 0 || !call.holds('intacct.employee.rate-ends')) return;
  for (const each of earlier) table.put({ ...each, endDate: dayBefore(startDate) });
}

/** True for a rate that started before a day and has not ended by then. */
function runsOn({ startDate, endDate }: ObjectRecord, day: string): boolean {
  return typeof startDate === 'string' && startDate < day && (typeof endDate !== 'string' || endDate >= day);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
