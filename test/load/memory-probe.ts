// Loaded into a server before its own code: it tells the memory that the process has, when it is asked.

/**
 * Bytes of memory of a process. `rss` and `reserved` (by the heap) are those before a collection, which gives memory
 * back that the process had needed; `heap`, `external` and `arrayBuffers` are what is left after it.
 */
export type Memory = Readonly<Record<'rss' | 'reserved' | 'heap' | 'external' | 'arrayBuffers', number>>;

process.on('message', () => {
  const { rss, heapTotal: reserved } = process.memoryUsage();
  globalThis.gc?.();
  const { heapUsed: heap, external, arrayBuffers } = process.memoryUsage();
  process.send?.({ rss, reserved, heap, external, arrayBuffers } satisfies Memory);
});
process.once('disconnect', () => process.exit()); // a load that was stopped leaves no server behind
process.channel?.unref();
