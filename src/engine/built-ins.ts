/** Node's crypto, loaded when it is first asked for: that takes 5 ms, and a start has no use for it. */
export function nodeCrypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}

/** Node's HTTP. An import would read all its exports, one of which loads Node's fetch: a tenth of the start. */
export function nodeHttp(): typeof import('node:http') {
  return process.getBuiltinModule('node:http');
}

/** Node's file system. An import would read all its exports, which loads parts that a start has no use for. */
export function nodeFs(): typeof import('node:fs') {
  return process.getBuiltinModule('node:fs');
}

/** Node's scripts with a time limit, loaded when somebody's expression is to be run. */
export function nodeVm(): typeof import('node:vm') {
  return process.getBuiltinModule('node:vm');
}

/** Node's compression, loaded when a compressed body comes. */
export function nodeZlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib');
}

/** Node's utilities. An import would read all its exports, which loads parts that a start has no use for. */
export function nodeUtil(): typeof import('node:util') {
  return process.getBuiltinModule('node:util');
}
