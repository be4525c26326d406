import { parentPort, workerData } from 'node:worker_threads';
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig } from '@stoplight/prism-http';
import type { IHttpOperation } from '@stoplight/types';
import type { Job, Made, Message } from './prism.ts';

// Runs Prism for one contract in a thread of its own: loading it and its document takes a second or two.

const quiet = () => {};
const silent = {
  ...{ trace: quiet, debug: quiet, info: quiet, success: quiet, warn: quiet, error: quiet, fatal: quiet },
  child: () => silent,
};

const operations = await getHttpOperationsFromSpec(workerData);
const resources = new Map(operations.map((operation) => [operation.iid ?? '', answerOnly(operation)]));
const instance = createInstance(configOf({ dynamic: false }), { logger: silent as never });

parentPort?.on('message', async ({ id, operation, mock }: Job) => {
  const made = await make(operation, mock).catch((error: Error): Made => ({ error: error.message }));
  send({ id, made });
});
send({ examples: new Map(Array.from(resources, ([id, resource]) => [id, examplesOf(resource)])) });

function send(message: Message): void {
  parentPort?.postMessage(message);
}

// For callbacks Prism would send requests; for deprecated operations it adds a header that no contract documents.
function answerOnly(operation: IHttpOperation): IHttpOperation {
  const { callbacks, deprecated, ...rest } = operation;
  return rest;
}

/** The names of the examples of each status. */
function examplesOf({ responses }: IHttpOperation): ReadonlyMap<string, readonly string[]> {
  return new Map(
    responses.map(({ code, contents = [] }) => [
      code,
      contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)),
    ]),
  );
}

async function make(operation: string, mock: IHttpConfig['mock']): Promise<Made> {
  const resource = resources.get(operation);
  if (resource === undefined) return { error: `Prism found no operation ${operation} in the document` };
  // The template stands for the path, which is already matched. `Accept` stays away: a client that accepts only
  // application/json would be refused the errors that are documented as application/problem+json.
  const input = { method: resource.method as never, url: { path: resource.path } };
  const result = await instance.request(input, [resource], configOf(mock))();
  if (result._tag === 'Left') return { error: result.left.message };
  const { statusCode, headers = {}, body } = result.right.output;
  return { statusCode, headers: headers as Record<string, unknown>, body };
}

/** A config of its own for each call: Prism writes into it. Prism validates nothing; the contract's validators do. */
function configOf(mock: IHttpConfig['mock']): IHttpConfig {
  return {
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    isProxy: false,
    upstreamProxy: undefined,
    mock,
  };
}
