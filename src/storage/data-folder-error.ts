/** The data folder cannot be used as it is. The message is one line: the file, the problem, the remedy. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
  /** The file or folder that the message is about. */
  readonly path: string;

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`${path}: ${problem}`.replaceAll(/\s+/g, ' '), options);
    this.path = path;
  }
}

/**
 * Runs `work` on a file or folder.
 * @param deed past participle for the message: `read`, `written`
 * @throws DataFolderError in place of an error of the system, other errors as they are
 */
export async function onFile<T>(path: string, deed: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toDataFolderError(path, deed, error);
  }
}

/** An error of the system as a DataFolderError with its words; other errors as they are. */
export function toDataFolderError(path: string, deed: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error) || error instanceof DataFolderError) return error;
  return new DataFolderError(path, `cannot be ${deed}: ${error.message}`, { cause: error });
}
