import { addRoute, createRouter, findRoute } from 'rou3';
import { BoundedCache } from '../cache.ts';
import type { Contract, Method, Operation } from './contract.ts';

/** A way in which a request may differ from the contract and is still understood. */
export type Leniency = 'unknownQueryKey' | 'trailingSlash' | 'otherCase' | 'escapedCharacter' | 'byteOrderMark';

/** The operation at a method and path, or the methods that the path has instead. */
export type Located = {
  /** The ways in which the path differs from that of the contract; mostly none. */
  readonly leniencies: readonly Leniency[];
} & (
  | { readonly found: true; readonly operation: Operation; readonly params: Record<string, string> }
  | { readonly found: false; readonly allowed: readonly Method[] }
);

/** Finds the operation at a method and path (without query); `undefined` for an unknown path. */
export type Locate = (method: string, path: string) => Located | undefined;

type Methods = { [method: string]: Operation };

/** The operations of a path, with the path's template. */
type Route = { readonly template: string; readonly methods: Methods };

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
  const router = createRouter<Route>();
  const fold = (path: string) => (ignoreCase ? path.toLowerCase() : path);
  for (const [template, methods] of byPath) addRoute(router, '', toPattern(template, fold), { template, methods });

  // Clients ask for the same paths again and again, and the radix tree costs as much as the rest of a GET (bench W1).
  const matches = new BoundedCache<string, Match | undefined>(256);
  const match = (path: string): Match | undefined => {
    const plain = path.includes('%') ? unescapeUnreserved(path) : path;
    const found = findRoute(router, '', fold(plain));
    if (found === undefined) return undefined;
    const { template, methods } = found.data;
    return { methods, params: found.params, leniencies: deviationsOf(path, plain, template) };
  };
  return (method, path) => {
    const found = matches.get(path) ?? matches.set(path, match(path));
    if (found === undefined) return undefined;
    const { methods, leniencies } = found;
    const operation = methods[method];
    if (operation === undefined) return { found: false, allowed: Object.keys(methods) as Method[], leniencies };
    const params = decode(found.params);
    return params === undefined ? undefined : { found: true, operation, params, leniencies };
  };
}

type Match = {
  readonly methods: Methods;
  readonly params: Record<string, string> | undefined;
  readonly leniencies: readonly Leniency[];
};

/** A path in which no character is escaped that need not be: `%2D` equals `-` (RFC 3986, section 6.2.2.2). */
function unescapeUnreserved(path: string): string {
  return path.replaceAll(/%(?:2[DE]|3\d|[46][1-9A-F]|[57][0-9A]|5F|7E)/gi, (escaped) =>
    String.fromCharCode(Number.parseInt(escaped.slice(1), 16)),
  );
}

/** @param plain the path without needless escapes */
function deviationsOf(path: string, plain: string, template: string): readonly Leniency[] {
  const [sent, read] = [path.split('/'), plain.split('/')];
  const fixed = template.split('/').map((segment) => (segment.includes('{') ? undefined : segment));
  const isOtherCase = fixed.some((segment, at) => segment !== undefined && segment !== read[at]);
  const isEscaped = fixed.some((segment, at) => segment !== undefined && sent[at] !== read[at]);
  return [
    ...(isEscaped ? (['escapedCharacter'] as const) : []),
    ...(path.endsWith('/') && !template.endsWith('/') ? (['trailingSlash'] as const) : []),
    ...(isOtherCase ? (['otherCase'] as const) : []),
  ];
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
