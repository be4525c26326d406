import type { OpenApiDocument } from '../../src/engine/http/contract.ts';
import { contract as controlContract } from '../../src/server/control/generated/contract.ts';
import { vendors } from '../../src/vendors/index.ts';

/** A JSON schema of a contract, as far as the fuzzer reads one. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};

/** A parameter of an operation. */
export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
};

/** An operation that requests are made for. */
export type Target = {
  /** `paystub` for the control API. */
  readonly vendor: string;
  readonly id: string;
  readonly method: string;
  /** Path template on the server, with the vendor's mount. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly mediaTypes: readonly string[];
  readonly body: Schema | undefined;
  /** True where nothing is changed. */
  readonly reads: boolean;
  /** Bodies that the contract shows. */
  readonly examples: readonly unknown[];
  /** Follows a reference within the contract. */
  readonly resolve: (schema: Schema) => Schema;
};

type Content = Readonly<Record<string, { schema?: Schema; examples?: Record<string, { value?: unknown }> }>>;
type Entry = {
  readonly operationId?: string;
  readonly 'x-paystub-reads'?: boolean;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content?: Content } | Reference;
};
type Reference = { readonly $ref: string };

/** The operations of all vendors and of the control API. */
export async function readTargets(): Promise<readonly Target[]> {
  const documents = await Promise.all([
    ...vendors.map(async ({ name, mount, contract }) => ({ name, mount, document: await contract.document() })),
    controlContract.document().then((document) => ({ name: 'paystub', mount: '', document })),
  ]);
  return documents.flatMap(({ name, mount, document }) => targetsOf(name, mount, document));
}

function targetsOf(vendor: string, mount: string, document: OpenApiDocument): readonly Target[] {
  const resolve = <T extends object>(node: T | Reference): T => {
    let found: unknown = node;
    while (typeof found === 'object' && found !== null && '$ref' in found) found = at(document, String(found.$ref));
    return (found ?? {}) as T;
  };
  return Object.entries(document.paths as Record<string, Record<string, Entry>>).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, entry]) => {
      if (entry.operationId === undefined) return [];
      const content =
        entry.requestBody === undefined ? {} : (resolve<{ content?: Content }>(entry.requestBody).content ?? {});
      const [first] = Object.values(content);
      return {
        vendor,
        id: entry.operationId,
        method: method.toUpperCase(),
        path: mount + path,
        parameters: (entry.parameters ?? []).map((each) => resolve<Parameter>(each)),
        mediaTypes: Object.keys(content),
        body: first?.schema,
        reads: method === 'get' || entry['x-paystub-reads'] === true,
        examples: Object.values(first?.examples ?? {}).map(({ value }) => value),
        resolve: (schema: Schema) => resolve<Schema>(schema),
      };
    }),
  );
}

function at(document: OpenApiDocument, reference: string): unknown {
  return reference
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((node, part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      return (node as Record<string, unknown> | undefined)?.[name];
    }, document);
}
