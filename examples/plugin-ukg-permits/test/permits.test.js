import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createWorld } from 'paystub/testing';

let world;
before(async () => {
  world = await createWorld({ plugins: ['.'], vendor: 'ukg-wfm' });
});
after(() => world.close());

test('a permit is given once, to somebody who is there', async () => {
  const call = world.sandbox();
  const permit = { permitNumber: 'P-1', personNumber: '20190' };
  const made = await call('POST', '/api/v1/acme/permits', { json: permit });
  assert.deepEqual([made.status, made.body], [201, permit]);
  assert.deepEqual((await call('GET', '/api/v1/acme/permits')).body, [permit]);
  const twice = await call('POST', '/api/v1/acme/permits', { json: permit });
  assert.deepEqual(
    [twice.status, twice.body, twice.headers.get('x-paystub-rules')],
    [400, { errorCode: 'PERMIT-1', message: 'The permit P-1 is in use.' }, 'ukg.permits.in-use'],
  );
  const nobody = await call('POST', '/api/v1/acme/permits', { json: { permitNumber: 'P-2', personNumber: 'none' } });
  assert.deepEqual([nobody.status, nobody.body.errorCode], [400, 'PERMIT-2']);
});

test("the vendor's own operations answer as before", async () => {
  const found = await world.sandbox()('GET', '/api/v1/commons/persons/employment_terms/100');
  assert.equal(found.status, 200);
});

// The vendor has rules of its own, which these requests do not meet: only those of the plugin are looked at.
test('each reply names the rules that it rests on, and no others', async () => {
  assert.deepEqual(await world.checkEvidence('ukg.permits.'), []);
});

test('every reply kept the contract', () => {
  assert.deepEqual(world.reports, []);
});
