/** Resolves in the next turn of the event loop: whatever waits is served before. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
