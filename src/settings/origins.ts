import { UsageError } from './usage-error.ts';

/**
 * Reads a list of origins, such as `http://localhost:3000,http://localhost:5173`.
 * @param flag named in the error
 * @param values each may hold several origins, with commas between them
 * @returns the origins as browsers write them
 * @throws UsageError for a text that is no origin
 */
export function readOrigins(flag: string, values: readonly string[]): readonly string[] {
  const origins = values.flatMap((value) => value.split(',')).map((text) => readOrigin(flag, text.trim()));
  if (origins.length > 1 && origins.includes('*')) throw new UsageError(`${flag} takes * alone, or a list of origins`);
  return origins;
}

function readOrigin(flag: string, text: string): string {
  if (text === '*' || text === 'null') return text; // "null" is the origin of files and of sandboxed frames
  const url = URL.parse(text);
  const origin = url === null ? undefined : `${url.protocol}//${url.host}`;
  if (origin === text.toLowerCase() && url?.host !== '') return origin;
  const hint = url !== null && url.host !== '' ? `; did you mean ${origin}?` : '; one is such as http://localhost:3000';
  throw new UsageError(`${flag}: "${text}" is no origin${hint}`);
}
