import { createGeneratorSync } from 'json-schema-faker';
import { follow, type Part } from './references.ts';

/** A body to begin with. */
export type ExampleBody = {
  readonly mediaType: string;
  readonly value: unknown;
  /** True if nobody wrote the values: only their shape is right. */
  readonly isMadeUp: boolean;
};

type MediaType = {
  readonly schema?: Part;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
};

/** Returns a body for an operation: the example of its document, or one made of the members that it must have. */
export function exampleBody(document: Part, requestBody: object | undefined): ExampleBody | undefined {
  if (requestBody === undefined) return undefined;
  const { content } = follow(document, requestBody) as { readonly content: Readonly<Record<string, MediaType>> };
  const written = Object.entries(content).flatMap(([mediaType, media]) => {
    const value = writtenExample(media);
    return value === undefined ? [] : [{ mediaType, value, isMadeUp: false }];
  });
  const [first] = Object.entries(content);
  if (written.length > 0 || first === undefined) return written[0];
  const [mediaType, { schema = {} }] = first;
  const generator = createGeneratorSync({ seed: 1, minItems: 1, maxItems: 1, maxLength: 12, optionalsProbability: 0 });
  return {
    mediaType,
    value: generator.generate({ ...schema, components: document.components } as never),
    isMadeUp: true,
  };
}

function writtenExample({ example, examples = {} }: MediaType): unknown {
  return example ?? Object.values(examples).find(({ value }) => value !== undefined)?.value;
}
