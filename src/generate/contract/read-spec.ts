import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { withDefaultResponses } from './default-responses.ts';
import type { Document } from './document.ts';

type Node = Readonly<Record<string, unknown>>;
type Components = { readonly schemas?: Node };

/**
 * Reads `openapi.yaml` of a folder and the files that it refers to as one OpenAPI document.
 * Path items are copied in. A reference to another file becomes a reference to the component that `openapi.yaml`
 * declares with the same target. A schema that it does not declare becomes one by the name that it has in its file,
 * after those that it declares and in the order of first reference; parameters, request bodies and responses are
 * copied in. Default responses are filled in.
 * @throws Error for two schemas of one name
 */
export function readSpec(folder: string): Document {
  const main = resolve(folder, 'openapi.yaml');
  const read = fileReader();
  const root = read(main);
  const components = Object.entries((root.components ?? {}) as Readonly<Record<string, Node>>);
  const declared = new Map(
    components.flatMap(([section, members]) =>
      Object.entries(members).flatMap(([name, value]) => {
        const target = targetOf(value, main);
        return target === undefined ? [] : [[target, `#/components/${section}/${name}`] as const];
      }),
    ),
  );

  const localise = (value: unknown, file: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => localise(item, file));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, member]) =>
        name === '$ref' && typeof member === 'string'
          ? Object.entries(resolved(member, file))
          : [[name, localise(member, file)]],
      ),
    );
  };
  const resolved = (reference: string, file: string): Node => {
    const target = absolute(reference, file);
    const local = file === main && reference.startsWith('#') ? reference : declared.get(target);
    if (local !== undefined) return { $ref: local };
    const [targetFile = '', pointer = ''] = target.split('#');
    const copy = () => localise(lookUp(read(targetFile), pointer, target), targetFile) as Node;
    return relative(folder, targetFile).startsWith('schemas/') ? addSchema(target, copy) : copy();
  };
  const added = new Map<string, unknown>();
  /** Makes a component of a schema. It is declared before it is copied: it may refer to itself. */
  const addSchema = (target: string, copy: () => Node): Node => {
    const name = target.slice(target.lastIndexOf('/') + 1);
    const isTaken = added.has(name) || name in ((root.components as Components | undefined)?.schemas ?? {});
    if (isTaken) throw new Error(`${relative(folder, target)}: another schema has this name`);
    declared.set(target, `#/components/schemas/${name}`);
    added.set(name, undefined);
    added.set(name, copy());
    return { $ref: `#/components/schemas/${name}` };
  };
  /** Copies a map with each `$ref` replaced by its target. */
  const copyTargets = (map: Node): Node =>
    Object.fromEntries(
      Object.entries(map).map(([name, value]) => {
        const target = targetOf(value, main);
        if (target === undefined) return [name, localise(value, main)];
        const [file = '', pointer = ''] = target.split('#');
        return [name, localise(lookUp(read(file), pointer, target), file)];
      }),
    );

  const document = Object.fromEntries(
    Object.entries(root).map(([name, value]) => {
      if (name === 'paths') return [name, copyTargets(value as Node)];
      if (name !== 'components') return [name, localise(value, main)];
      return [name, Object.fromEntries(components.map(([section, members]) => [section, copyTargets(members)]))];
    }),
  ) as Document;
  return withDefaultResponses(withSchemas(document, Object.fromEntries(added)));
}

function withSchemas(document: Document, added: Node): Document {
  if (Object.keys(added).length === 0) return document;
  const { components = {} } = document;
  return { ...document, components: { ...components, schemas: { ...components.schemas, ...added } } } as Document;
}

function fileReader(): (file: string) => Node {
  const files = new Map<string, Node>();
  return (file) => {
    const known = files.get(file) ?? (parse(readFileSync(file, 'utf8')) as Node);
    files.set(file, known);
    return known;
  };
}

/** Returns the absolute target of a reference to another file, `undefined` for anything else. */
function targetOf(value: unknown, file: string): string | undefined {
  const reference = (value as { readonly $ref?: unknown } | null)?.$ref;
  return typeof reference === 'string' && !reference.startsWith('#') ? absolute(reference, file) : undefined;
}

function absolute(reference: string, file: string): string {
  const [path = '', pointer = ''] = reference.split('#');
  return `${path === '' ? file : resolve(dirname(file), path)}#${pointer}`;
}

function lookUp(document: Node, pointer: string, target: string): unknown {
  const found = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, token) => (value as Node | undefined)?.[token], document);
  if (found === undefined) throw new Error(`there is no ${target}`);
  return found;
}
