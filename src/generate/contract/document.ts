import type { Evidence } from '../../engine/rules/rules.ts';

/** Every kind of evidence that a document may name; the greater number is the stronger evidence. */
export const evidenceStrengths: Readonly<Record<Evidence, number>> = { documented: 2, observed: 1, inferred: 0 };

/** A JSON Schema of a document. */
export type Schema = Readonly<Record<string, unknown>>;

type Media = { readonly schema?: Schema };
export type Content = Readonly<Record<string, Media>>;

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema?: Schema;
  /** Set where the parameter is known less well than its operations. */
  readonly 'x-paystub-evidence'?: Evidence;
};

export type OperationObject = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, ResponseObject>>;
  /** Evidence that the operation exists and that its success looks so, and the page or observation it is known from. */
  readonly 'x-paystub-evidence'?: Evidence;
  readonly 'x-paystub-source'?: string;
  readonly security?: readonly SecurityRequirement[];
  /** True for a POST that only asks. */
  readonly 'x-paystub-reads'?: boolean;
  /** The privileges that a caller needs, all of them, where `security` does not name them as scopes. */
  readonly 'x-paystub-privileges'?: readonly string[];
};

export type ResponseObject = {
  readonly content?: Content;
  /** Set where the status is known less well than its operation. */
  readonly 'x-paystub-evidence'?: Evidence;
};

/** Scopes by security scheme. A request meets all of them. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** The parts of an OpenAPI document that the generator reads. */
export type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly security?: readonly SecurityRequirement[];
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** An operation with its method and path, references to parameters, bodies and responses followed. */
export type Entry = { readonly method: string; readonly path: string; readonly operation: OperationObject };

export const methods: readonly string[] = ['get', 'post', 'put', 'patch', 'delete'];

/** Returns every operation of a document, in its order. */
export function entries(document: Document): readonly Entry[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => ({ method: method.toUpperCase(), path, operation: follow(document, item, item[method]) })),
  );
}

function follow(document: Document, item: Readonly<Record<string, unknown>>, operation: unknown): OperationObject {
  const own = operation as OperationObject;
  const shared = (item.parameters ?? []) as readonly Parameter[];
  return {
    ...own,
    parameters: [...shared, ...(own.parameters ?? [])].map((parameter) => resolve(document, parameter)),
    ...(own.requestBody === undefined ? {} : { requestBody: resolve(document, own.requestBody) }),
    responses: Object.fromEntries(
      Object.entries(own.responses).map(([status, response]) => [status, resolve(document, response)]),
    ),
  };
}

function resolve<T>(document: Document, value: T): T {
  const reference = (value as { $ref?: string }).$ref;
  if (reference === undefined) return value;
  const [section = '', name = ''] = reference.replace('#/components/', '').split('/');
  const found = document.components?.[section]?.[name];
  if (found === undefined) throw new Error(`${reference} leads nowhere`);
  return resolve(document, found as T);
}
