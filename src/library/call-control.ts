import type { BodyOf, PathOf, QueryOf, ReplyOf } from '../engine/call.ts';
import type { WireReply } from '../engine/http.ts';
import { contract } from '../server/control/generated/contract.ts';
import type { operations } from '../server/control/generated/types.ts';
import type { Paystub } from '../server/paystub.ts';
import { PaystubError } from './paystub-error.ts';

/** Names of the operations of the control API, as its OpenAPI document has them; the endless stream is `requests.onRequest`. */
export type OperationId = Exclude<keyof operations, 'streamRequests'>;

/** What an operation takes. */
export type Input<Id extends OperationId> = {
  readonly params?: PathOf<operations[Id]>;
  readonly query?: QueryOf<operations[Id]>;
  readonly body?: BodyOf<operations[Id]>;
};

/** What an operation gives where it is not refused; of a verification also the verdict that something does not hold. */
export type Output<Id extends OperationId> = Extract<
  ReplyOf<operations[Id]>,
  { readonly status: 200 | 201 | 204 | 417 }
>['body'];

/**
 * Performs an operation of the control API in one sandbox.
 * @throws PaystubError for what the control API refuses
 */
export type CallControl = <Id extends OperationId>(id: Id, input?: Input<Id>) => Promise<Output<Id>>;

/** Performs operations as they are performed over HTTP, checks included, without a connection. */
export function callControl({ control, facts }: Paystub, sandbox: string): CallControl {
  return async <Id extends OperationId>(id: Id, { params, query, body }: Input<Id> = {}) => {
    const operation = contract.operations.find((one) => one.id === id);
    if (operation === undefined) throw new TypeError(`the control API has no operation ${id}`);
    const text = body === undefined ? '' : JSON.stringify(body);
    const request = {
      method: operation.method,
      path: fill(operation.path, params ?? {}),
      base: '',
      search: search(query ?? {}),
      origin: facts.url(),
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: { bytes: new TextEncoder().encode(text), tooLarge: false as const },
    };
    const answer = await control(request, async () => facts.sandboxes.get(sandbox));
    if ('stream' in answer) throw new TypeError(`${id} gives a stream`);
    return read(answer) as Output<Id>;
  };
}

function fill(template: string, params: object): string {
  const values = new Map(Object.entries(params));
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
}

function search(query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
}

function read({ headers, body }: WireReply): unknown {
  const value: unknown = body === '' ? undefined : JSON.parse(String(body));
  if (headers['Content-Type'] === 'application/problem+json')
    throw new PaystubError(value as ConstructorParameters<typeof PaystubError>[0]);
  return value;
}
