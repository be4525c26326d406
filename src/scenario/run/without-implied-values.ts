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
 * An OpenAPI document that puts no words into a scenario's mouth: where a step says nothing of its request body or its
 * parameters, respect-core sends the contract's examples, or values made from its schemas, for the body and for
 * parameters that are required. A scenario sends what it says.
 */
export function unprompted<T>(document: T): T {
  const { paths, components } = document as OpenApi;
  if (paths === undefined) return document;
  const { parameters, requestBodies } = components ?? {};
  return {
    ...document,
    paths: mapValues(paths, (item) => mapValues(bare(item), (value) => (isOperation(value) ? bare(value) : value))),
    ...(components === undefined
      ? {}
      : {
          components: {
            ...components,
            ...(parameters === undefined ? {} : { parameters: mapValues(parameters, optional) }),
            ...(requestBodies === undefined ? {} : { requestBodies: mapValues(requestBodies, untold) }),
          },
        }),
  };
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'responses' in value;
}

function bare<T extends Operation>(operation: T): T {
  const { parameters, requestBody } = operation;
  return {
    ...operation,
    ...(parameters === undefined ? {} : { parameters: parameters.map(optional) }),
    ...(requestBody === undefined ? {} : { requestBody: untold(requestBody) }),
  };
}

function optional({ required, ...parameter }: Parameter): Parameter {
  return parameter;
}

/** The media types stay: they tell how a payload is sent that does not say so itself. */
function untold(body: Body): Body {
  return body.content === undefined ? body : { ...body, content: mapValues(body.content, () => ({})) };
}

function mapValues<T>(object: { readonly [name: string]: T }, change: (value: T) => unknown) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
