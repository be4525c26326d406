/** What a user can put right before anything is verified: no such file, no pact, a broker that cannot be reached. */
export class PactError extends Error {}
