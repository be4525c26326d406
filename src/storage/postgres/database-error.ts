/** The database cannot be used, or did not do what it was asked for. The message is one line, without any password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  /** True where the database answered, and has surely not done what it was asked for. */
  readonly isRefused: boolean;
  /** Seconds after which a client may try again. */
  readonly retryAfter = 1;

  constructor(message: string, isRefused: boolean, options?: ErrorOptions) {
    super(message.replaceAll(/\s+/g, ' '), options);
    this.isRefused = isRefused;
  }
}

// Classes of SQLSTATE after which a connection ends: what it had sent may have been done before.
const unsure = /^(?:08|57P|40003)/;

/** Returns the error of a statement as a DatabaseError. */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const { message, code } = error as Error & { readonly code?: string };
  const isAnswer = code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]+$/.test(code);
  return new DatabaseError(`the database: ${message || code || 'no answer'}`, isAnswer && !unsure.test(code), {
    cause: error,
  });
}
