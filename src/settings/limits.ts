/** The bytes that the journal of one sandbox may take. */
export const maxJournalBytes = 16 * 1024 * 1024;

/** The limits of a server that a test run starts for itself: room for a sandbox per test, and none is ever idle. */
export const testRunLimits = {
  sandboxes: { maxSandboxes: 100_000, maxIdle: 0 },
  journal: { maxEntries: 1000, maxBytes: maxJournalBytes },
} as const;
