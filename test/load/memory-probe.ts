// Loaded into a server before its own code: it tells the memory that the process has, when it is asked.

/** Bytes of memory of a process; `heap` is what is left after a collection. */
export type Memory = { readonly rss: number; readonly heap: number };

process.on('message', () => {
  const { rss } = process.memoryUsage(); // before the collection, which gives memory back that the process had needed
  globalThis.gc?.();
  process.send?.({ rss, heap: process.memoryUsage().heapUsed } satisfies Memory);
});
process.once('disconnect', () => process.exit()); // a load that was stopped leaves no server behind
process.channel?.unref();
