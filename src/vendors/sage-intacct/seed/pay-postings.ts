import { type CompanyPerson, currentEmployment, type Position } from '../../../people/company-types.ts';
import type { Audit, ObjectRecord } from '../tables.ts';
import { withDefaults } from './own-data.ts';

/** The keys after which those of new records come. */
type LastKeys = { readonly entry: number; readonly line: number };

/** The payroll journal, accounts and location of the seed. */
const books = { journal: '2', salaries: '5', accruedPayroll: '2', location: '1' };

const monthsPosted = 3;

/**
 * The postings of the pay of the last months that have ended: an entry each, with a debit for each position and one credit.
 * Who works on the last day of a month is paid a twelfth of a year.
 */
export function payPostings(people: readonly CompanyPerson[], today: string, last: LastKeys, audit: Audit) {
  const entries: ObjectRecord[] = [];
  const lines: ObjectRecord[] = [];
  for (let back = monthsPosted; back >= 1; back--) {
    const day = lastDayOf(today, back);
    const amounts = amountsOn(people, day);
    if (amounts.size === 0) continue;
    const key = String(last.entry + 1 + entries.length);
    const description = `Pay of ${day.slice(0, 7)}`;
    const facts = {
      glJournal: books.journal,
      postingDate: day,
      referenceNumber: day.slice(0, 7),
      moduleName: '2.GL',
      state: 'posted',
    };
    entries.push(record('journal-entry', key, audit, { txnNumber: Number(key), description, ...facts }));
    const total = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
    const posted = [...[...amounts.values()].map((amount) => ['debit', amount] as const), ['credit', total] as const];
    for (const [i, [txnType, amount]] of posted.entries()) {
      lines.push(
        record('journal-entry-line', String(last.line + 1 + lines.length), audit, {
          ...{
            journalEntry: key,
            lineNumber: i + 1,
            txnType,
            entryDate: day,
            description,
            state: 'posted',
            isBilled: false,
          },
          ...{ baseAmount: toAmount(amount), txnAmount: toAmount(amount) },
          glAccount: txnType === 'debit' ? books.salaries : books.accruedPayroll,
          dimensions: { ...noDimensions(), location: books.location },
        }),
      );
    }
  }
  return { entries, lines };
}

/** The last day of the month that ended so many months before a day. */
function lastDayOf(today: string, monthsBack: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - monthsBack, 0)).toISOString().slice(0, 10);
}

/** The pay of a month by position, in hundredths. */
function amountsOn(people: readonly CompanyPerson[], day: string): ReadonlyMap<Position, number> {
  const amounts = new Map<Position, number>();
  for (const person of people) {
    const { step, works } = currentEmployment(person, day);
    if (!works) continue;
    const amount = Math.round((step.salary * step.percentage) / 12);
    amounts.set(step.position, (amounts.get(step.position) ?? 0) + amount);
  }
  return amounts;
}

/** Writes an amount of hundredths as Intacct does: `1234.50`. */
function toAmount(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

function record(table: string, key: string, audit: Audit, members: Readonly<Record<string, unknown>>): ObjectRecord {
  return { ...(withDefaults(table, { key, id: key, ...members }, 0) as ObjectRecord), audit };
}

function noDimensions(): object {
  return (withDefaults('journal-entry-line', { key: '1' }, 0) as { readonly dimensions: object }).dimensions;
}
