import { type Document, methods } from './document.ts';

type Operation = Readonly<Record<string, unknown>>;
type PathItem = Readonly<Record<string, Operation>>;
type Responses = Readonly<Record<string, unknown>>;

/**
 * Adds the responses of `x-default-responses` to each operation that does not declare them itself. An operation lists
 * in `x-no-default-responses` the statuses that it goes without. The result has neither extension.
 */
export function withDefaultResponses(document: Document): Document {
  const { 'x-default-responses': defaults = {}, ...rest } = document as Document & {
    readonly 'x-default-responses'?: Responses;
  };
  const complete = (operation: Operation): Operation => {
    const { 'x-no-default-responses': without = [], ...others } = operation;
    const added = Object.entries(defaults).filter(([status]) => !(without as readonly string[]).includes(status));
    const responses = { ...Object.fromEntries(added), ...(others.responses as Responses) };
    // JSON writes statuses first, in their order. "default" comes last, wherever it was declared.
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
