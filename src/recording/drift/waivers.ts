import { readFileSync } from 'node:fs';
import { isLike } from '../../engine/http/path-pattern.ts';
import { RecordingError } from '../recording-file.ts';
import type { Judged } from './verdict.ts';

/** A difference that the user knows and accepts for a time. */
export type Waiver = {
  /** Id of a rule, or a pattern of ids. */
  readonly rule?: string;
  readonly operation?: string;
  readonly reason: string;
  /** The last day on which it holds, `2026-12-31`. */
  readonly until: string;
};

/** Reads a file of waivers. @throws RecordingError for one without a reason, a day, or what it is about */
export async function readWaivers(file: string): Promise<readonly Waiver[]> {
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RecordingError(`cannot read ${file}: ${code === 'ENOENT' ? 'there is no such file' : 'it is no YAML'}`);
  }
  if (!Array.isArray(content)) throw new RecordingError(`${file} must be a list of waivers`);
  return content.map((waiver: Partial<Waiver> | null, at) => {
    const { rule, operation, reason, until } = waiver ?? {};
    const where = `${file}: waiver ${at + 1}`;
    if (typeof rule !== 'string' && typeof operation !== 'string')
      throw new RecordingError(`${where} names no rule and no operation`);
    if (typeof reason !== 'string' || reason.trim() === '') throw new RecordingError(`${where} has no reason`);
    if (typeof until !== 'string' || Number.isNaN(Date.parse(until)))
      throw new RecordingError(`${where} has no day on which it ends (until: 2026-12-31)`);
    return {
      ...(rule === undefined ? {} : { rule }),
      ...(operation === undefined ? {} : { operation }),
      reason,
      until,
    };
  });
}

/** A verdict under the waivers that hold. @param now in milliseconds since 1970 */
export function withWaivers(judged: Judged, waivers: readonly Waiver[], now: number): Judged {
  const { verdict, rule, line } = judged;
  if (verdict !== 'choice' && verdict !== 'contradicts' && verdict !== 'unmodelled') return judged;
  const found = waivers.find(
    (waiver) =>
      Date.parse(`${waiver.until}T23:59:59Z`) >= now &&
      (waiver.rule === undefined || (rule !== undefined && isLike(waiver.rule, rule))) &&
      (waiver.operation === undefined || waiver.operation === line.operation),
  );
  return found === undefined ? judged : { ...judged, verdict: 'accepted', reason: found.reason };
}
