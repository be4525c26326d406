import type { WireReply } from '../engine/http/http.ts';
import { contract } from '../server/control/generated/contract.ts';
import type { Paystub } from '../server/paystub.ts';
import type { CallControl, Input, OperationId, Output } from './operation.ts';
import { PaystubError } from './paystub-error.ts';

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
