/** The data folder cannot be used as it is. The message is one line: which file, what is wrong, what to do. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
  /** The file or folder that the message is about. */
  readonly path: string;

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`${path}: ${problem}`.replaceAll(/\s+/g, ' '), options);
    this.path = path;
  }
}

/** Runs `work` on a file or folder; what the system says against it becomes a DataFolderError. */
export async function using<T>(path: string, deed: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusedBySystem(path, deed, error);
  }
}

/** The system's own words about a file, as a DataFolderError; other errors as they are. */
export function refusedBySystem(path: string, deed: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error) || error instanceof DataFolderError) return error;
  return new DataFolderError(path, `cannot be ${deed}: ${error.message}`, { cause: error });
}
