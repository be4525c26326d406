import type { Method, Operation } from '../../engine/http/contract.ts';
import { type Content, type Document, type Entry, entries, type OperationObject } from './document.ts';
import { isIntegerType } from './integer-keywords.ts';
import { schemasWithEvidence, weakerParts } from './weaker-parts.ts';

/** Returns the operations of a document in the form that the engine reads. */
export function operationsOf(document: Document): readonly Operation[] {
  const schemas = schemasWithEvidence(document);
  return entries(document).map((entry) => toOperation(entry, document, schemas));
}

function toOperation(
  { method, path, operation }: Entry,
  document: Document,
  schemas: ReturnType<typeof schemasWithEvidence>,
): Operation {
  const named = (where: string) =>
    (operation.parameters ?? []).filter((parameter) => parameter.in === where).map((parameter) => parameter.name);
  const { requestBody } = operation;
  return {
    id: operation.operationId,
    method: method as Method,
    path,
    query: named('query'),
    headers: named('header').map((name) => name.toLowerCase()),
    integers: integersOf(operation),
    ...(requestBody === undefined
      ? {}
      : {
          body: {
            required: requestBody.required ?? false,
            mediaTypes: Object.keys(requestBody.content),
            ...schemaName(requestBody.content),
          },
        }),
    replies: Object.fromEntries(
      Object.entries(operation.responses).map(([status, { content }]) => [
        status,
        Object.keys(content ?? {})[0] ?? null,
      ]),
    ),
    privileges: privilegesOf(operation),
    reads: method === 'GET' || operation['x-paystub-reads'] === true,
    evidence: operation['x-paystub-evidence'] ?? 'inferred',
    source: operation['x-paystub-source'] ?? '',
    ...weakerParts(operation, schemas),
    public: isPublic(operation, document),
  };
}

function integersOf({ parameters = [] }: OperationObject): Operation['integers'] {
  const integers = parameters.filter(({ schema }) => isIntegerType(schema?.type));
  const namesIn = (where: string) => integers.filter((each) => each.in === where).map(({ name }) => name);
  return { path: namesIn('path'), query: namesIn('query') };
}

function schemaName(content: Content): { readonly schema?: string } {
  const [, name] = /^#\/components\/schemas\/(.+)$/.exec(String(Object.values(content)[0]?.schema?.$ref)) ?? [];
  return name === undefined ? {} : { schema: name };
}

function privilegesOf(operation: OperationObject): readonly (readonly string[])[] {
  const own = operation['x-paystub-privileges'];
  if (own !== undefined) return [own];
  const alternatives = (operation.security ?? []).map((requirement) => Object.values(requirement).flat());
  return alternatives.some((scopes) => scopes.length === 0) ? [] : alternatives;
}

function isPublic({ security }: OperationObject, document: Document): boolean {
  const schemes = document.components?.securitySchemes ?? {};
  return !(security ?? document.security ?? []).flatMap(Object.keys).some((name) => isTokenScheme(schemes[name]));
}

function isTokenScheme(scheme: unknown): boolean {
  const { type, scheme: kind } = scheme as { readonly type: string; readonly scheme?: string };
  return type === 'oauth2' || type === 'openIdConnect' || (type === 'http' && kind === 'bearer');
}
