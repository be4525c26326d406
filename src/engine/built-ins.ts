/**
 * Node's crypto, loaded when it is first called: loading takes 5 ms, and a start has no use for it.
 * This way past the import system is the one for all built-ins that are wanted late or in part.
 */
export function nodeCrypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}

/** Node's HTTP. An import would read all its exports, and one of them loads Node's fetch: a tenth of the time to start. */
export function nodeHttp(): typeof import('node:http') {
  return process.getBuiltinModule('node:http');
}
