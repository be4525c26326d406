let loaded: typeof import('node:crypto') | undefined;

/** Node's crypto, loaded when it is first asked for: that takes 5 ms, and a start has no use for it. */
export function nodeCrypto(): typeof import('node:crypto') {
  loaded ??= process.getBuiltinModule('node:crypto');
  return loaded;
}
