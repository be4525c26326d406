const names: readonly string[] = ['DataFolderError', 'DatabaseError', 'UnreadableRow'];

/** True for the error of a storage that could not keep a change, or cannot read what it has. */
export function isStorageFailure(error: unknown): error is Error {
  return error instanceof Error && names.includes(error.name);
}
