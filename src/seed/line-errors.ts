/** A file of own data with errors, of which nothing is used. The message has a line for each error. */
export class SeedFileError extends Error {
  override readonly name = 'SeedFileError';
}

/** An error with the line of the file that it is in. */
export type LineError = { readonly line: number; readonly text: string };

const maxErrors = 20;

/** Makes the error of a file from those of its lines. @param name the file's name in messages */
export function toFileError(name: string, errors: readonly LineError[]): SeedFileError {
  const sorted = errors.toSorted((a, b) => a.line - b.line);
  const listed = sorted.slice(0, maxErrors).map(({ line, text }) => `${name}:${line}: ${text}`);
  const more = sorted.length - listed.length;
  const head = `${name} is not loaded: ${sorted.length} ${sorted.length === 1 ? 'error' : 'errors'}`;
  return new SeedFileError([head, ...listed, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
}
