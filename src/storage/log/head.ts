import { DataFolderError } from '../data-folder-error.ts';

/**
 * Version of the layout of the data folder and of every file in it; a log is named `journal` in it. Files of format 1,
 * whose lines have no checksums, are read and written anew.
 */
export const formatVersion = 2;

/** The first line of a write-ahead log or of a snapshot. */
export type Head = {
  /** The log's own number; in a snapshot, the number of the first log that goes on from it. */
  readonly log: number;
  /** Number of the last request before that changed something. */
  readonly ordinal: number;
};

/** Writes the first line of a file. */
export function headLine(kind: 'journal' | 'snapshot', { log, ordinal }: Head): string {
  return JSON.stringify({ paystub: kind, format: formatVersion, journal: log, ordinal });
}

/**
 * Reads the first line of a file.
 * @throws DataFolderError for the format of another version, Error with the problem of the line
 */
export function readHead(file: string, kind: 'journal' | 'snapshot', line: unknown): Head {
  if (!isObject(line) || line.paystub !== kind) throw new Error(`it does not begin a ${kind}`);
  if (!isReadable(line.format)) throw otherFormatError(file, line.format);
  const { journal, ordinal } = line;
  if (!isOrdinal(journal) || !isOrdinal(ordinal)) throw new Error(`it does not begin a ${kind}`);
  return { log: journal, ordinal };
}

/** True for a format that this version reads. */
export function isReadable(format: unknown): boolean {
  return format === 1 || format === formatVersion;
}

/** The error of a file that another version of Paystub wrote. */
export function otherFormatError(file: string, format: unknown): DataFolderError {
  const problem = `has format ${JSON.stringify(format)}, and this version of Paystub reads format ${formatVersion}`;
  return new DataFolderError(file, `${problem}. Use the version that wrote it, or another data folder.`);
}

/** True for a JSON object. */
export function isObject(value: unknown): value is { readonly [member: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a number that counts requests or logs. */
export function isOrdinal(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
