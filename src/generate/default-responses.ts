import { type Document, methods } from './document.ts';

type Operation = Readonly<Record<string, unknown>>;
type PathItem = Readonly<Record<string, Operation>>;
type Responses = Readonly<Record<string, unknown>>;

/**
 * Gives each operation of a document the responses of `x-default-responses` that it does not declare itself, but those
 * that its `x-no-default-responses` lists. Both extensions are gone then.
 */
export function withDefaultResponses(document: Document): Document {
  const { 'x-default-responses': defaults = {}, ...rest } = document as Document & {
    readonly 'x-default-responses'?: Responses;
  };
  const complete = (operation: Operation): Operation => {
    const { 'x-no-default-responses': without = [], ...others } = operation;
    const added = Object.entries(defaults).filter(([status]) => !(without as readonly string[]).includes(status));
    const responses = { ...Object.fromEntries(added), ...(others.responses as Responses) };
    // JSON has numbers first and in their order; "default" is written last as well.
    const { default: rest, ...numbered } = responses as Responses;
    return { ...others, responses: rest === undefined ? numbered : { ...numbered, default: rest } };
  };
  const paths = Object.entries(rest.paths as Readonly<Record<string, PathItem>>).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([name, value]) => [name, methods.includes(name) ? complete(value) : value]),
    ),
  ]);
  return { ...rest, paths: Object.fromEntries(paths) };
}
