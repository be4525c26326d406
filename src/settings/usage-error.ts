/** An error that the user can put right. The command line prints its message on one line and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
