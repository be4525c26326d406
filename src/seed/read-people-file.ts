import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import { didYouMean, nearest } from '../engine/http/nearest.ts';
import type { ListedPerson } from '../people/listed-person.ts';
import { type LineError, SeedFileError } from './seed-file-error.ts';

/** Reads a value of a column. @returns undefined for a text that is none */
type ReadValue = (text: string) => string | number | undefined;

type Column = { readonly read: ReadValue /** `a whole number above 0` */; readonly expected: string };

const text: Column = { read: (value) => value, expected: 'a text' };
const date: Column = { read: (value) => (isDate(value) ? value : undefined), expected: 'a date such as 2024-02-01' };

/** The columns of a file of people, by their names. */
const columns: Readonly<Record<keyof ListedPerson, Column>> = {
  number: numbers('a whole number from 1 to 999999999', (value) => Number.isInteger(value) && value < 1e9),
  firstName: text,
  lastName: text,
  gender: oneOf('Male', 'Female'),
  birthDate: date,
  email: text,
  street: text,
  zipCode: text,
  city: text,
  hireDate: date,
  endDate: date,
  reason: oneOf('resigned', 'dismissed', 'contract-ended'),
  position: oneOf('carpenter', 'joiner', 'machine-mechanic', 'shop-assistant', 'office-manager'),
  term: oneOf('full-time', 'part-time', 'seasonal'),
  percentage: numbers('a number above 0, at most 100', (value) => value <= 100),
  salary: numbers('a number above 0', () => true),
};

const names = Object.keys(columns) as readonly (keyof ListedPerson)[];

/** A record of the file and the line that it is at. */
type PersonLine = { readonly cells: readonly string[]; readonly line: number };

/**
 * Reads a CSV file of people: a line with the names of the columns, then a line for each person. Columns are divided by
 * commas, semicolons or tabs; an empty cell says nothing.
 * @param name the file's name in messages
 * @throws SeedFileError with file, line and text of every error
 */
export function readPeopleFile(content: string, name: string): readonly ListedPerson[] {
  const [head, ...records] = readRecords(content, name);
  if (head === undefined || records.length === 0)
    throw new SeedFileError(name, [{ line: 1, text: 'it has no people' }]);
  const errors: LineError[] = [];
  const header = head.cells.map((cell) => readName(cell, (problem) => errors.push({ line: head.line, text: problem })));
  const repeated = header.find((column, i) => column !== undefined && header.indexOf(column) !== i);
  if (repeated !== undefined) errors.push({ line: head.line, text: `there are two columns ${repeated}` });
  if (errors.length > 0) throw new SeedFileError(name, errors);
  const numbersSeen = new Map<number, number>();
  const people = records.map((record) => {
    const report = (problem: string) => errors.push({ line: record.line, text: problem });
    const person = readPerson(header, record, report);
    const { number } = person;
    const earlier = number === undefined ? undefined : numbersSeen.get(number);
    if (earlier !== undefined) report(`the person of line ${earlier} has the number ${number} already`);
    if (number !== undefined) numbersSeen.set(number, record.line);
    return person;
  });
  if (errors.length > 0) throw new SeedFileError(name, errors);
  return people;
}

function readRecords(content: string, name: string): readonly PersonLine[] {
  const options = { bom: true, trim: true, skip_empty_lines: true, info: true, delimiter: delimiterOf(content) };
  try {
    const read = parse(content, options) as unknown as readonly { record: string[]; info: InfoRecord }[];
    return read.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    throw new SeedFileError(name, [{ line, text: error.message }]);
  }
}

/** The character that divides the columns of the first line most often; a comma if there is but one column. */
function delimiterOf(content: string): string {
  const [first = ''] = content.split(/\r?\n/, 1);
  const count = (character: string) => first.split(character).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Reads the name of a column in any case, with or without spaces: `First name` is `firstName`. */
function readName(cell: string, report: (problem: string) => void): keyof ListedPerson | undefined {
  const plain = (word: string) => word.toLowerCase().replaceAll(/[\s_-]/g, '');
  const found = names.find((each) => plain(each) === plain(cell));
  if (found === undefined)
    report(`there is no column "${cell}"${didYouMean(nearest(cell, names))} (columns: ${names.join(', ')})`);
  return found;
}

function readPerson(
  header: readonly (keyof ListedPerson | undefined)[],
  { cells }: PersonLine,
  report: (problem: string) => void,
): ListedPerson {
  const values = header.flatMap((column, i) => {
    const cell = cells[i] ?? '';
    if (column === undefined || cell === '') return [];
    const value = columns[column].read(cell);
    if (value === undefined) report(`${column} must be ${columns[column].expected}, not "${cell}"`);
    return [[column, value] as const];
  });
  const person: ListedPerson = Object.fromEntries(values);
  const { hireDate, endDate, reason } = person;
  if (endDate !== undefined && hireDate === undefined) report('endDate needs hireDate');
  if (endDate !== undefined && hireDate !== undefined && endDate < hireDate)
    report(`endDate is before hireDate: ${endDate}, ${hireDate}`);
  if (reason !== undefined && endDate === undefined) report('reason needs endDate');
  return person;
}

function oneOf(...allowed: readonly string[]): Column {
  const read: ReadValue = (value) => allowed.find((each) => each.toLowerCase() === value.toLowerCase());
  return { read, expected: `one of ${allowed.join(', ')}` };
}

function numbers(expected: string, isGood: (value: number) => boolean): Column {
  const toNumber = (value: string) => (/^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN);
  const read: ReadValue = (value) => (toNumber(value) > 0 && isGood(toNumber(value)) ? toNumber(value) : undefined);
  return { read, expected };
}

function isDate(value: string): boolean {
  const time = /^[1-9]\d{3}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
