import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createWorld } from 'paystub/testing';

// Expected values come from the vendor's documentation, never from what the code answers.

let world;
before(async () => {
  world = await createWorld({ plugins: ['.'], vendor: 'acme-notes' });
});
after(() => world.close());

test('a note gets the next number', async () => {
  const call = world.sandbox();
  assert.deepEqual((await call('GET', '/v1/notes')).body, [{ id: 1, text: 'Good morning' }]);
  const made = await call('POST', '/v1/notes', { json: { text: 'New' } });
  assert.deepEqual([made.status, made.body], [201, { id: 2, text: 'New' }]);
  assert.deepEqual((await call('GET', '/v1/notes/2')).body, { id: 2, text: 'New' });
});

test('an unknown note is refused with 404', async () => {
  const refused = await world.sandbox()('GET', '/v1/notes/9');
  assert.deepEqual([refused.status, refused.body], [404, { error: 'There is no note 9.' }]);
  assert.equal(refused.headers.get('x-paystub-rules'), 'acme-notes.note.unknown');
});

test('a body that breaks the contract is refused with 400', async () => {
  const refused = await world.sandbox()('POST', '/v1/notes', { json: { text: 7 } });
  assert.deepEqual([refused.status, refused.body], [400, { error: 'invalid-request' }]);
});

// Turns the switch of every rule in all that the tests above have asked.
test('each reply names the rules that it rests on, and no others', async () => {
  assert.deepEqual(await world.checkEvidence(), []);
});

test('every operation was called, and every reply kept the contract', () => {
  assert.deepEqual(world.uncalled(), []);
  assert.deepEqual(world.reports, []);
});
