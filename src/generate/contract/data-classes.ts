import type { ContractData, DataNode, OperationData } from '../../engine/data-classes.ts';
import { type Content, type Document, entries, type Parameter, type ResponseObject, type Schema } from './document.ts';

type Headers = { readonly [name: string]: { readonly $ref?: string; readonly schema?: Schema } };

/** The kinds of data in a document, for who must hide them. */
export function dataClassesOf(document: Document): ContractData {
  const schemas = Object.entries((document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>);
  return {
    schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, nodeOf(schema)])),
    operations: Object.fromEntries(
      entries(document).map(({ operation }) => {
        const { operationId, parameters = [], requestBody, responses } = operation;
        const replies = Object.entries(responses).flatMap(([status, { content }]) =>
          content === undefined ? [] : [[status, nodeOfContent(content)] as const],
        );
        const data: OperationData = {
          ...inPlace('path', parameters),
          ...inPlace('query', parameters),
          ...inPlace('header', parameters),
          ...(requestBody === undefined ? {} : { body: nodeOfContent(requestBody.content) }),
          ...(replies.length === 0 ? {} : { replies: Object.fromEntries(replies) }),
          ...replyHeaders(Object.values(responses), document),
        };
        return [operationId, data];
      }),
    ),
  };
}

function inPlace(place: 'path' | 'query' | 'header', parameters: readonly Parameter[]): OperationData {
  const own = parameters.filter((parameter) => parameter.in === place);
  if (own.length === 0) return {};
  const named = own.map(({ name, schema = {} }) => [place === 'header' ? name.toLowerCase() : name, nodeOf(schema)]);
  return { [place]: Object.fromEntries(named) };
}

function replyHeaders(responses: readonly ResponseObject[], document: Document): OperationData {
  const declared = (document.components?.headers ?? {}) as Headers;
  const headers = responses.flatMap((response) => Object.entries((response as { headers?: Headers }).headers ?? {}));
  const named = headers.map(([name, { $ref, schema }]) => {
    const found = $ref === undefined ? schema : declared[$ref.replace('#/components/headers/', '')]?.schema;
    return [name.toLowerCase(), nodeOf(found ?? {})] as const;
  });
  return named.length === 0 ? {} : { replyHeaders: Object.fromEntries(named) };
}

function nodeOfContent(content: Content): DataNode {
  return oneOf(Object.values(content).map(({ schema = {} }) => nodeOf(schema)));
}

/** The node of a schema. Parts of `allOf`, `anyOf` and `oneOf` are alternatives: a value is what one of them says. */
function nodeOf(schema: Schema): DataNode {
  const { $ref, allOf = [], anyOf = [], oneOf: choices = [] } = schema as Record<string, readonly Schema[]>;
  const parts = [...allOf, ...anyOf, ...choices].map(nodeOf);
  if ($ref !== undefined) parts.push(String($ref).replace('#/components/schemas/', '#'));
  return oneOf([...parts, ownNode(schema)]);
}

function ownNode(schema: Schema): DataNode {
  const { type, const: value, properties, items, additionalProperties: others } = schema;
  const values = (schema.enum ?? (value === undefined ? undefined : [value])) as readonly string[] | undefined;
  const is = schema['x-paystub-data'] as never;
  const isPlain = is === undefined && [type].flat().some((each) => /^(integer|number|boolean)$/.test(String(each)));
  const members = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>);
  return {
    ...(is === undefined ? {} : { is }),
    ...(values === undefined ? {} : { values }),
    ...(isPlain ? { plain: true } : {}),
    ...(members.length === 0
      ? {}
      : { members: Object.fromEntries(members.map(([name, member]) => [name, nodeOf(member)])) }),
    ...(typeof others === 'object' && others !== null ? { others: nodeOf(others as Schema) } : {}),
    ...(items === undefined ? {} : { items: nodeOf(items as Schema) }),
  };
}

function oneOf(nodes: readonly DataNode[]): DataNode {
  const different = new Map(
    nodes
      .flatMap((node) => (Array.isArray(node) ? (node as readonly DataNode[]) : [node]))
      .map((node) => [JSON.stringify(node), node]),
  );
  different.delete('{}');
  const [first = {}, ...others] = different.values();
  return others.length === 0 ? first : [...different.values()];
}
