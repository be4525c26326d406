/** A part of an OpenAPI document, or a reference to one. */
export type Part = Readonly<Record<string, unknown>>;

/** Returns the part of a document that a part of it stands for: itself, or what its `$ref` names. */
export function follow<T extends object>(document: Part, part: T): T {
  const { $ref: reference } = part as { readonly $ref?: string };
  if (reference === undefined) return part;
  const names = reference.slice('#/'.length).split('/');
  const target = names.reduce<unknown>(
    (at, name) => (at as Part)[name.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  return follow(document, target as T);
}
