import type { LineError } from './seed-file-error.ts';

/** The content of a seed file, and the lines of its parts. */
export type SeedText = {
  readonly content: unknown;
  /**
   * Returns the line of each path's last part: that of a member's name or a list's item. Where a path leads nowhere, its
   * last known part counts.
   */
  readonly linesOf: (paths: readonly (readonly string[])[]) => readonly number[];
};

/** The content of a text, or the errors that it has instead. */
export type Reading = SeedText | { readonly errors: readonly LineError[] };
