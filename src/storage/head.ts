import { DataFolderError } from './data-folder-error.ts';

/** Version of the layout of the data folder and of every file in it. */
export const formatVersion = 1;

/** What the first line of a journal or of a snapshot says. */
export type Head = {
  /** The journal's own number; of a snapshot, the first journal that goes on from it. */
  readonly journal: number;
  /** Number of the last request before. */
  readonly ordinal: number;
};

export function lineOfHead(kind: 'journal' | 'snapshot', head: Head): string {
  return JSON.stringify({ paystub: kind, format: formatVersion, ...head });
}

/**
 * Reads the first line of a file.
 * @throws DataFolderError for a format that another version wrote, Error saying what is wrong with the line
 */
export function headOf(file: string, kind: 'journal' | 'snapshot', line: unknown): Head {
  if (!isObject(line) || line.paystub !== kind) throw new Error(`it does not begin a ${kind}`);
  if (line.format !== formatVersion) throw otherFormat(file, line.format);
  const { journal, ordinal } = line;
  if (!isOrdinal(journal) || !isOrdinal(ordinal)) throw new Error(`it does not begin a ${kind}`);
  return { journal, ordinal };
}

export function otherFormat(file: string, format: unknown): DataFolderError {
  const problem = `has format ${JSON.stringify(format)}, and this version of Paystub reads format ${formatVersion}`;
  return new DataFolderError(file, `${problem}. Use the version that wrote it, or another data folder.`);
}

export function isObject(value: unknown): value is { readonly [member: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isOrdinal(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
