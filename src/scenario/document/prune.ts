import { unescapePointer } from '../../engine/http/json-pointer.ts';

type Item = { readonly [method: string]: unknown };
type Kinds = { readonly [kind: string]: { readonly [name: string]: unknown } };
type OpenApi = { readonly paths?: { readonly [path: string]: Item }; readonly components?: Kinds };

/** The operations that a scenario names, by id and by path. */
export type NamedOperations = { readonly operations: ReadonlySet<string>; readonly paths: ReadonlySet<string> };

type Step = { readonly stepId: string; readonly operationId?: string; readonly operationPath?: string };
type NamingDocument = {
  readonly sourceDescriptions: readonly { readonly type?: string }[];
  readonly workflows: readonly { readonly steps: readonly Step[] }[];
};

/** Returns the operations that a scenario names; `undefined` if it calls other scenarios, which name more of them. */
export function namedOperations({ sourceDescriptions, workflows }: NamingDocument): NamedOperations | undefined {
  if (sourceDescriptions.some(({ type }) => type === 'arazzo')) return undefined;
  const steps = workflows.flatMap((workflow) => workflow.steps);
  const paths = steps.flatMap(({ operationPath = '' }) => /#\/paths\/([^/]+)/.exec(operationPath)?.[1] ?? []);
  return {
    operations: new Set(steps.flatMap(({ operationId }) => operationId?.replace(/^.*\./, '') ?? [])),
    paths: new Set(paths.map(unescapePointer)),
  };
}

/**
 * Removes the operations and components that a scenario does not use from an OpenAPI document, because respect-core
 * walks the whole of each document for each expression that it evaluates.
 */
export function prune<T>(document: T, named: NamedOperations | undefined): T {
  const { paths, components } = document as OpenApi;
  if (named === undefined || paths === undefined) return document;
  const kept = Object.fromEntries(
    Object.entries(paths).flatMap(([path, item]) => {
      const part = '$ref' in item || named.paths.has(path) ? item : withOnly(item, named.operations);
      return part === undefined ? [] : [[path, part]];
    }),
  );
  if (components === undefined) return { ...document, paths: kept };
  const { paths: _, components: __, ...rest } = document as OpenApi;
  return { ...document, paths: kept, components: reachable(components, [kept, rest]) };
}

/** Returns a path item with the named operations only; `undefined` if it has none of them. */
function withOnly(item: Item, operations: ReadonlySet<string>): Item | undefined {
  const entries = Object.entries(item).filter(([, value]) => {
    const { operationId } = (value ?? {}) as { operationId?: unknown };
    return operationId === undefined || operations.has(String(operationId));
  });
  return entries.some(([, value]) => (value as { operationId?: unknown }).operationId !== undefined)
    ? Object.fromEntries(entries)
    : undefined;
}

/** Returns the components that values refer to, directly or through others, and all security schemes. */
function reachable(components: Kinds, roots: readonly unknown[]): Kinds {
  const kept = new Map<string, Map<string, unknown>>();
  const keep = (kind: string, name: string) => {
    const value = components[kind]?.[name];
    const names = kept.get(kind) ?? new Map<string, unknown>();
    if (value === undefined || names.has(name)) return;
    kept.set(kind, names.set(name, value));
    follow(value);
  };
  const follow = (value: unknown): void => {
    if (typeof value === 'string') {
      const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)/.exec(value) ?? [];
      if (kind !== undefined && name !== undefined) keep(kind, name);
    } else if (typeof value === 'object' && value !== null) {
      for (const member of Object.values(value)) follow(member);
    }
  };
  for (const value of roots) follow(value);
  for (const name of Object.keys(components.securitySchemes ?? {})) keep('securitySchemes', name);
  return Object.fromEntries([...kept].map(([kind, names]) => [kind, Object.fromEntries(names)]));
}
