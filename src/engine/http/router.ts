import { addRoute, createRouter, findRoute } from 'rou3';
import { BoundedCache } from '../cache.ts';
import type { Contract, Method, Operation } from './contract.ts';

/** The operation at a method and path, or the methods that the path has instead. */
export type Located =
  | { readonly found: true; readonly operation: Operation; readonly params: Record<string, string> }
  | { readonly found: false; readonly allowed: readonly Method[] };

/** Finds the operation at a method and path (without query); `undefined` for an unknown path. */
export type Locate = (method: string, path: string) => Located | undefined;

type Methods = { [method: string]: Operation };

/**
 * Builds the lookup of a contract's operations.
 * @param ignoreCase match the path in any case, as ASP.NET does; parameters then arrive in lower case
 */
export function createLocate(contract: Contract, ignoreCase: boolean): Locate {
  const byPath = new Map<string, Methods>();
  for (const operation of contract.operations) {
    const methods = byPath.get(operation.path) ?? {};
    methods[operation.method] = operation;
    byPath.set(operation.path, methods);
  }
  const router = createRouter<Methods>();
  const fold = (path: string) => (ignoreCase ? path.toLowerCase() : path);
  for (const [path, methods] of byPath) addRoute(router, '', toPattern(path, fold), methods);

  // Clients ask for the same paths again and again, and the radix tree costs as much as the rest of a GET (bench W1).
  const matches = new BoundedCache<string, ReturnType<typeof findRoute<Methods>>>(256);
  return (method, path) => {
    const match = matches.get(path) ?? matches.set(path, findRoute(router, '', fold(path)));
    if (match === undefined) return undefined;
    const operation = match.data[method];
    if (operation === undefined) return { found: false, allowed: Object.keys(match.data) as Method[] };
    const params = decode(match.params);
    return params === undefined ? undefined : { found: true, operation, params };
  };
}

function toPattern(path: string, fold: (path: string) => string): string {
  return path
    .split('/')
    .map((segment) => (segment.includes('{') ? segment.replace(/\{(\w+)\}/, ':$1') : fold(segment)))
    .join('/');
}

function decode(params: Record<string, string> | undefined): Record<string, string> | undefined {
  if (params === undefined) return {};
  let escaped = false;
  for (const name in params) escaped ||= params[name]?.includes('%') === true;
  if (!escaped) return { ...params };
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined; // a broken percent escape names nothing
  }
}
