import { join } from 'node:path';

const namePattern = /^journal-(\d{8})\.ndjson$/;

/** Path of a log in a sandbox's folder. */
export function logFile(folder: string, number: number): string {
  return join(folder, `journal-${String(number).padStart(8, '0')}.ndjson`);
}

/** Number of a log by the name of its file, `undefined` for files of other names. */
export function logNumber(name: string): number | undefined {
  const digits = namePattern.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** True for the name of a log that was not yet begun. */
export function isLogDraft(name: string): boolean {
  return name.endsWith('.new') && logNumber(name.slice(0, -'.new'.length)) !== undefined;
}

/** The line behind the last one of a log that another one follows. */
export function sealLine(next: number): string {
  return JSON.stringify({ next });
}
