/** Paths in the bodies of failures to the codes that clients go by. */
export const failureCodes = [
  'ia::result.ia::error.code',
  'ia::result.ia::error.errorId',
  'ia::result.*.ia::error.code',
  'ia::result.*.ia::error.errorId',
  'ia::error.code',
  'ia::error.errorId',
  'error.code',
  'error.errorId',
  'error',
];
