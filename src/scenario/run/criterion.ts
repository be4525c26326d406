/** A success criterion as it is written. */
export type Criterion = {
  readonly condition: string;
  readonly context?: string;
  readonly type?: string | { readonly type: string };
};

/** `simple`, `jsonpath`, `regex` or `xpath`. */
export function kindOf({ type = 'simple' }: Criterion): string {
  return typeof type === 'string' ? type : type.type;
}
