import { expect, test } from 'vitest';
import { createWorld } from '../../src/testing/world.ts';

test('a world notes what was asked, and turns the switches of the rules that it met', async () => {
  const world = await createWorld({ plugins: [], vendor: 'ukg-wfm' });
  try {
    const call = world.sandbox();
    expect((await call('GET', '/api/v1/commons/persons/employment_terms/100')).status).toBe(200);
    world.advance(60_000);
    const wrong = await call('POST', '/api/v1/commons/persons/employment_terms', { json: { personIdentity: {} } });
    expect(wrong.status).toBe(400);
    expect(world.reports).toEqual([]);
    expect(world.uncalled()).not.toContain('retrieveEmploymentTermAssignmentById');
    expect(world.uncalled()).toContain('requestAccessToken');
    expect(await world.checkEvidence('ukg.terms.get.none')).toEqual([]);
    expect(await world.checkEvidence('ukg.token.spike')).toEqual([
      { rule: 'ukg.token.spike', claim: 'dead', reason: 'no request meets it' },
    ]);
  } finally {
    await world.close();
  }
});

test('a world of a vendor that there is not is refused', async () => {
  await expect(createWorld({ plugins: [], vendor: 'nobody' })).rejects.toThrow('there is no vendor nobody');
});
