import type { WireReply } from '../engine/http/http.ts';
import { parseJson, toJson } from '../engine/http/json.ts';
import { contract } from '../server/control/generated/contract.ts';
import type { Paystub } from '../server/paystub.ts';
import type { CallControl, Input, OperationId, Output } from './operation.ts';
import { PaystubError } from './paystub-error.ts';

/**
 * Creates the function that performs operations of the control API as over HTTP, checks included, without a connection.
 */
export function createCallControl({ control, facts }: Paystub, sandbox: string): CallControl {
  return async <Id extends OperationId>(id: Id, { params, query, body }: Input<Id> = {}) => {
    const operation = contract.operations.find((each) => each.id === id);
    if (operation === undefined) throw new TypeError(`the control API has no operation ${id}`);
    const text = body === undefined ? '' : toJson(body);
    const request = {
      method: operation.method,
      path: fillPath(operation.path, params ?? {}),
      base: '',
      search: toSearch(query ?? {}),
      origin: facts.url() + (sandbox === 'default' ? '' : `/sandbox/${sandbox}`),
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: { bytes: new TextEncoder().encode(text), tooLarge: false as const },
    };
    const answer = await control(request, async () => facts.sandboxes.get(sandbox));
    if ('stream' in answer) throw new TypeError(`${id} gives a stream`);
    return readReply(answer) as Output<Id>;
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

function readReply({ headers, body }: WireReply): unknown {
  const value: unknown = body === '' ? undefined : parseJson(String(body));
  if (headers['Content-Type'] === 'application/problem+json')
    throw new PaystubError(value as ConstructorParameters<typeof PaystubError>[0]);
  return value;
}
