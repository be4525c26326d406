import { UsageError } from './usage-error.ts';

/**
 * Reads a whole number.
 * @param name the setting as messages call it, `--port`
 * @param min the smallest number that is accepted
 * @param max the largest number that is accepted
 * @throws UsageError for any other text
 */
export function wholeNumber(name: string, text: string, min: number, max: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new UsageError(`${name} must be a whole number from ${min} to ${max}, not "${text}"`);
}
