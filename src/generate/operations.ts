import type { Method, Operation } from '../engine/http/contract.ts';
import { type Document, type Entry, entries } from './document.ts';

/** The operations of a document as the engine's router and body reader take them. */
export function operationsOf(document: Document): readonly Operation[] {
  return entries(document).map(toOperation);
}

function toOperation({ method, path, operation }: Entry): Operation {
  const named = (where: string) =>
    (operation.parameters ?? []).filter((parameter) => parameter.in === where).map((parameter) => parameter.name);
  const { requestBody } = operation;
  return {
    id: operation.operationId,
    method: method as Method,
    path,
    query: named('query'),
    headers: named('header').map((name) => name.toLowerCase()),
    ...(requestBody === undefined
      ? {}
      : { body: { required: requestBody.required ?? false, mediaTypes: Object.keys(requestBody.content) } }),
    replies: Object.fromEntries(
      Object.entries(operation.responses).map(([status, { content }]) => [
        status,
        Object.keys(content ?? {})[0] ?? null,
      ]),
    ),
  };
}
