import type { ContractData } from '../data-classes.ts';
import type { Evidence } from '../rules/rules.ts';

/** Methods that a contract may use. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One operation of a contract, as the generator took it from the OpenAPI document. */
export type Operation = {
  readonly id: string;
  readonly method: Method;
  /** Path template of the document, `/objects/construction/employee-position/{key}`. */
  readonly path: string;
  /** Names of the query parameters, spelled as in the document. */
  readonly query: readonly string[];
  /** Names of the header parameters, in lower case. */
  readonly headers: readonly string[];
  /** Names of the path and query parameters that are integers. */
  readonly integers: { readonly path: readonly string[]; readonly query: readonly string[] };
  readonly body?: {
    readonly required: boolean;
    readonly mediaTypes: readonly string[];
    /** Name of the component schema of the body. */
    readonly schema?: string;
  };
  /** Media type of each documented status, `null` where the reply has no body. */
  readonly replies: { readonly [status: string]: string | null };
  /** Alternatives, of which a caller needs one with all that it names; none where a valid token is enough. */
  readonly privileges: readonly (readonly string[])[];
  /** True where nothing is changed: every GET, and the POST that only asks. */
  readonly reads: boolean;
  /** Evidence that the operation exists and that its success looks so. */
  readonly evidence: Evidence;
  /** The page or observation that the operation is known from. */
  readonly source: string;
  /** Parts of the operation that are known less well than itself, each with its evidence; left out where there are none. */
  readonly weaker?: {
    /** By name of a query parameter or, in lower case, of a header. */
    readonly parameters?: { readonly [name: string]: Evidence };
    /** Members of the request's body. The path is taken apart: `assignments`, `*` (each item or value), `reason`. */
    readonly body?: readonly { readonly path: readonly string[]; readonly evidence: Evidence }[];
    /** By status. */
    readonly statuses?: { readonly [status: string]: Evidence };
  };
  /** True where no access token is needed: token endpoints. */
  readonly public: boolean;
};

/** An error of a compiled ajv validator; only the members that Paystub reads. */
export type SchemaError = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
};

/** A validator compiled by ajv at build time: true for valid data, or false with `errors` set until its next call. */
export type Validator = {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};

/** A vendor's OpenAPI document, compiled: routes and validators. */
export type Contract = {
  readonly operations: readonly Operation[];
  /** By operation: validates `{ path, query, headers }` and turns texts into the declared types in place. */
  readonly parameters: { readonly [operationId: string]: Validator };
  /** By operation: validates a request body and fills in declared defaults. */
  readonly bodies: { readonly [operationId: string]: Validator };
  /** By operation and status (or `default`): validates a reply body. */
  readonly replies: { readonly [operationId: string]: { readonly [status: string]: Validator } };
  /** Loads the whole document; only the control API and the fallback need it. */
  readonly document: () => Promise<OpenApiDocument>;
  /** Loads the kinds of its data; only what hides data needs it. */
  readonly dataClasses: () => Promise<ContractData>;
};

/** A bundled OpenAPI 3.1 document. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;
