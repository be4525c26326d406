import type { Storage } from '../engine/sandbox/storage.ts';

/** A storage that keeps nothing: every sandbox starts from its seed. */
export function memoryStorage(): Storage {
  return {
    names: async () => [],
    open: async () => ({ overlay: new Map(), ordinal: 0, sink: { commit: () => {}, clear: () => {} } }),
    remove: async () => {},
    close: async () => {},
  };
}
