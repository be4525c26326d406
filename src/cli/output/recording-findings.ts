import { forTerminalLine } from '../../engine/printable.ts';
import { RecordingError } from '../../recording/recording-file.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { Terminal } from '../terminal.ts';

/** Turns the error of a recording into one of the command line. */
export async function orRecordingUsage<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof RecordingError ? new UsageError(error.message) : error;
  }
}

/** The texts that no recording may hold: `PAYSTUB_SECRETS`, separated by commas or line ends. */
export function secretsOf({ PAYSTUB_SECRETS: secrets = '' }: Terminal['env']): readonly string[] {
  return secrets
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter((each) => each.length >= 4);
}

/** Checks a recording and tells what it holds that it should not. @returns 1 if there is something */
export async function reportFindings(
  file: string,
  secrets: readonly string[],
  { out, err }: Terminal,
): Promise<number> {
  const { checkRecording } = await import('../../recording/check-recording.ts');
  const findings = await orRecordingUsage(async () => checkRecording(file, secrets));
  for (const { line, pointer, reason } of findings)
    err(`${file}:${line}: ${pointer === '' ? 'a member' : forTerminalLine(pointer)}: ${reason}\n`);
  if (findings.length === 0) out('checked: it holds no mail address, national id, account number, token or secret\n');
  return findings.length === 0 ? 0 : 1;
}
