/** An error that keeps pacts from being verified and that the user can put right: no file, no pact, no broker. */
export class PactError extends Error {}
