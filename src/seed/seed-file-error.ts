/** A file of own data with errors, of which nothing is used. The message has a line for each error. */
export class SeedFileError extends Error {
  override readonly name = 'SeedFileError';

  /** @param file the file's name */
  constructor(file: string, errors: readonly LineError[]) {
    const sorted = errors.toSorted((a, b) => a.line - b.line);
    const listed = sorted.slice(0, maxErrors).map(({ line, text }) => `${file}:${line}: ${text}`);
    const more = sorted.length - listed.length;
    const head = `${file} is not loaded: ${sorted.length} ${sorted.length === 1 ? 'error' : 'errors'}`;
    super([head, ...listed, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
  }
}

/** An error with the line of the file that it is in. */
export type LineError = { readonly line: number; readonly text: string };

const maxErrors = 20;
