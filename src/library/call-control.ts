import type { Operation } from '../engine/http/contract.ts';
import { parseJson, toJson } from '../engine/http/json.ts';
import { contract } from '../server/control/generated/contract.ts';
import type { Paystub } from '../server/paystub.ts';
import type { CallControl, Input, OperationId, Output } from './operation.ts';
import { PaystubError } from './paystub-error.ts';

/** A request to the control API. */
export type ControlRequest = {
  readonly method: string;
  readonly path: string;
  /** The query without its question mark. */
  readonly search: string;
  /** JSON text, `undefined` for none. */
  readonly body: string | undefined;
};

/** The text of a reply of the control API, and whether it is a problem (RFC 9457). */
export type ControlReply = { readonly text: string; readonly isProblem: boolean };

/** Creates the function that performs operations of the control API. @param send sends one request */
export function createCallControl(send: (request: ControlRequest) => Promise<ControlReply>): CallControl {
  return async <Id extends OperationId>(id: Id, input: Input<Id> = {}) => {
    const operation = operationOf(id);
    const reply = await send(toRequest(operation, input));
    const isText = operation.replies[200]?.startsWith('text/') === true && !reply.isProblem;
    return (isText ? reply.text : readReply(reply)) as Output<Id>;
  };
}

/** Sends requests of one sandbox to a server in this process as over HTTP, checks included, without a connection. */
export function sendInProcess({ control, facts }: Paystub, sandbox: string) {
  return async ({ method, path, search, body = '' }: ControlRequest): Promise<ControlReply> => {
    const request = {
      ...{ method, path, base: '', search },
      origin: facts.url() + (sandbox === 'default' ? '' : `/sandbox/${sandbox}`),
      headers: body === '' ? {} : { 'content-type': 'application/json' },
      body: { bytes: new TextEncoder().encode(body), tooLarge: false as const },
    };
    const answer = await control(request, async (evenHeld) => facts.sandboxes.get(sandbox, evenHeld));
    if ('stream' in answer) throw new TypeError(`${path} gives a stream`);
    if ('texts' in answer) return { text: await joined(answer.texts), isProblem: false };
    return { text: String(answer.body), isProblem: answer.headers['Content-Type'] === 'application/problem+json' };
  };
}

async function joined(texts: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const text of texts) whole += text;
  return whole;
}

function operationOf(id: string): Operation {
  const operation = contract.operations.find((each) => each.id === id);
  if (operation !== undefined) return operation;
  throw new TypeError(`the control API has no operation ${id}`);
}

function toRequest({ method, path }: Operation, { params, query, body }: Input<OperationId>): ControlRequest {
  return {
    method,
    path: fillPath(path, params ?? {}),
    search: toSearch(query ?? {}),
    body: body === undefined ? undefined : toJson(body),
  };
}

function fillPath(template: string, params: object): string {
  const values = new Map(Object.entries(params));
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
}

function toSearch(query: object): string {
  const present = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(present.map(([name, value]): [string, string] => [name, String(value)])).toString();
}

function readReply({ text, isProblem }: ControlReply): unknown {
  const value: unknown = text === '' ? undefined : parseJson(text);
  if (isProblem) throw new PaystubError(value as ConstructorParameters<typeof PaystubError>[0]);
  return value;
}
