type Parameter = { readonly required?: unknown };
type Body = { readonly content?: { readonly [type: string]: unknown } };
type Operation = { readonly parameters?: readonly Parameter[]; readonly requestBody?: Body };
type Item = Operation & { readonly [method: string]: unknown };
type OpenApi = {
  readonly paths?: { readonly [path: string]: Item };
  readonly components?: {
    readonly parameters?: { readonly [name: string]: Parameter };
    readonly requestBodies?: { readonly [name: string]: Body };
  };
};

/**
 * Removes `required` of parameters, and examples and schemas of request bodies, from an OpenAPI document, so that
 * respect-core sends only what a step states. Otherwise it sends examples, or values made from schemas, in their place.
 */
export function withoutImpliedValues<T>(document: T): T {
  const { paths, components } = document as OpenApi;
  if (paths === undefined) return document;
  const { parameters, requestBodies } = components ?? {};
  return {
    ...document,
    paths: mapValues(paths, (item) =>
      mapValues(stripped(item), (value) => (isOperation(value) ? stripped(value) : value)),
    ),
    ...(components === undefined
      ? {}
      : {
          components: {
            ...components,
            ...(parameters === undefined ? {} : { parameters: mapValues(parameters, withoutRequired) }),
            ...(requestBodies === undefined ? {} : { requestBodies: mapValues(requestBodies, withoutContents) }),
          },
        }),
  };
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'responses' in value;
}

function stripped<T extends Operation>(operation: T): T {
  const { parameters, requestBody } = operation;
  return {
    ...operation,
    ...(parameters === undefined ? {} : { parameters: parameters.map(withoutRequired) }),
    ...(requestBody === undefined ? {} : { requestBody: withoutContents(requestBody) }),
  };
}

function withoutRequired({ required, ...parameter }: Parameter): Parameter {
  return parameter;
}

/** Removes a body's examples and schemas. The media types stay, as they say how a payload is sent. */
function withoutContents(body: Body): Body {
  return body.content === undefined ? body : { ...body, content: mapValues(body.content, () => ({})) };
}

function mapValues<T>(object: { readonly [name: string]: T }, change: (value: T) => unknown) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
