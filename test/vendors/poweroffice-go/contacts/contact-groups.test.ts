import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem, kari, ola } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const path = `${api}/ContactGroups`;
const title = 'Contact group validation error(s)';
const [leaders, safety] = [1_000_801, 1_000_802];
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number }) => Id);

describe('GET /ContactGroups', () => {
  test.each([
    ['', [leaders, safety]],
    ['names=Ledere', [leaders]],
    ['names=Customer, Ledere, Verneombud', [leaders, safety]],
    ['names=ledere', [leaders]],
    ['names=Led', []],
    ['names=Customer, Employees, Suppliers', []],
    ['createdDateTimeOffsetGreaterThan=2023-11-02', []],
    ['lastChangedDateTimeOffsetGreaterThan=2023-11-01', [leaders, safety]],
  ])('?%s returns the matching ones', async (query, expected) => {
    const answer = await send('GET', `${path}?${query}`);
    expect(ids(answer)).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });
});

describe('a contact group', () => {
  test('is created by its name, and employees can be put into it', async () => {
    const answer = await send('POST', path, { json: { Name: 'Employees' } });
    const { Id, CreatedDateTimeOffset: stamp } = answer.body;
    expect(answer.status).toBe(201);
    expect(answer.text).toBe(
      JSON.stringify({ Id, Name: 'Employees', CreatedDateTimeOffset: stamp, LastChangedDateTimeOffset: stamp }),
    );
    const json = [{ op: 'add', path: '/ContactGroupIds/-', value: String(Id) }];
    expect((await send('PATCH', `${api}/Employees/${ola}`, { json })).body.ContactGroupIds).toEqual([Id]);
    expect(ids(await send('GET', `${api}/Employees?contactGroupIds=${Id}`))).toEqual([ola]);
  });

  test.each([
    [undefined, 'Contact group object is missing.'],
    [{}, 'Name must have a value.'],
    [{ Name: 'x'.repeat(401) }, 'Name cannot be longer than 400 characters.'],
  ])('is refused: %j', async (json, detail) => {
    expectProblem(await send('POST', path, json === undefined ? {} : { json }), 400, title, detail);
  });

  test('may have the name of another one', async () => {
    expect((await send('POST', path, { json: { Name: 'Ledere' } })).status).toBe(201);
  });

  // Both texts are examples of the vendor's document.
  test('is renamed by PATCH, which names a segment that is no member', async () => {
    const patch = (to: string) =>
      send('PATCH', `${path}/${leaders}`, { json: [{ op: 'replace', path: to, value: 'New Group Name' }] });
    expect((await patch('/Name')).body.Name).toBe('New Group Name');
    const text = "ContactGroupPatchDto: The target location specified by path segment 'GroupName' was not found.";
    expectProblem(await patch('/GroupName'), 400, title, text);
    const unknown = await send('PATCH', `${path}/12345`, { json: [] });
    expectProblem(unknown, 404, 'Object(s) not found', 'Contact group with id = 12345 not found.');
  });

  test('is deleted when it has no members', async () => {
    const detail = `Contact group with id = ${leaders} is in use and cannot be deleted.`;
    expectProblem(await send('DELETE', `${path}/${leaders}`), 409, 'Contact group conflict', detail);
    await send('PATCH', `${api}/Employees/${kari}`, { json: [{ op: 'remove', path: '/ContactGroupIds/0' }] });
    expectEmpty(await send('DELETE', `${path}/${leaders}`), 200);
    expectEmpty(await send('DELETE', `${path}/${safety}`), 200);
    expectEmpty(await send('GET', path), 204);
  });
});
