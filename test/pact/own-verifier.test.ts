import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';
import { folderWith } from './pacts.ts';

process.env.PACT_DO_NOT_TRACK = 'true';
const { Verifier } = await import('@pact-foundation/pact');

const paystub = await startPaystub({ vendors });
const path = '/ia/api/v1/objects/construction/employee-position';

function pact(states: readonly string[]) {
  const list = (state: string, totalCount: number) => ({
    description: `a list of positions, ${state}`,
    ...(state === '' ? {} : { providerStates: [{ name: state }] }),
    request: { method: 'GET', path },
    response: { status: 200, body: { 'ia::meta': { totalCount } } },
  });
  const create = {
    description: 'a request to create a position',
    request: {
      method: 'POST',
      path,
      headers: { 'Content-Type': 'application/json' },
      body: { id: 'FOR-001', name: 'Foreman-01' },
    },
    response: { status: 201 },
  };
  return {
    consumer: { name: 'payroll' },
    provider: { name: 'sage-intacct' },
    interactions: [
      create,
      list('', 3),
      list('there are 7 positions', 7),
      list('', 3),
      ...states.map((each) => list(each, 3)),
    ],
    metadata: { pactSpecification: { version: '3.0.0' } },
  };
}

// A team verifies so in its own tests, against a server that runs for other reasons.
function verify(states: readonly string[]): Promise<string> {
  const base = `${paystub.url}/sandbox/pact`;
  return new Verifier({
    provider: 'sage-intacct',
    providerBaseUrl: base,
    providerStatesSetupUrl: `${base}/__admin/pact/states`,
    pactUrls: [join(folderWith({ 'pact.json': pact(states) }), 'pact.json')],
    logLevel: 'error',
  }).verifyProvider();
}

test("Pact's own verifier brings provider states about, and each interaction starts from the seed", {
  timeout: 60_000,
}, async () => {
  expect(JSON.parse(await verify([]))).toMatchObject({ result: true });
});

test("Pact's own verifier reports an error for an unknown provider state", { timeout: 60_000 }, async () => {
  const report = await verify(['the moon is full', 'everything is as in the seed']).catch(
    (error: Error) => error.message,
  );
  const results = JSON.parse(report).interactionResults as readonly { readonly result: string }[];
  expect(results.map(({ result }) => result)).toEqual(['OK', 'OK', 'OK', 'OK', 'Error', 'OK']);
});
