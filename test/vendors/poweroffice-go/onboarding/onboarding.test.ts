import { beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, authorize, expectEmpty, expectProblem, keys, subscriptionKey } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo], settings: { auth: 'strict' } });
let send: Client;
beforeEach(() => {
  paystub.clock.set('2026-01-15T10:00:00Z');
  send = paystub.sandbox();
});

const title = 'Onboarding validation error(s)';
const RedirectUri = 'https://auth.v2.integration.io/redirect';
const [ApplicationKey = ''] = keys.everything.split(':');
/** An integration with one address on its list. */
const [reader = ''] = keys.reader.split(':');
const headers = { 'Ocp-Apim-Subscription-Key': subscriptionKey.production };
const using = async (choices: Readonly<Record<string, string>>) =>
  (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
const initiate = (json: object, client = send) => client('POST', `${api}/Onboarding/Initiate`, { headers, json });
const finalize = (OnboardingToken: string | null, client = send) =>
  client('POST', `${api}/Onboarding/Finalize`, { headers, json: { OnboardingToken } });

/** The path of the page of a new onboarding. */
async function pageOf(members: object = {}, client = send): Promise<string> {
  const { status, body } = await initiate({ ApplicationKey, RedirectUri, ...members }, client);
  expect(status).toBe(200);
  return new URL(body.TemporaryUrl).pathname + new URL(body.TemporaryUrl).search;
}

/** The parameters with which the browser comes back. */
async function comeBack(page: string, client = send): Promise<URL> {
  const answer = await client('GET', page);
  expect(answer.status).toBe(302);
  return new URL(answer.headers.get('location') ?? '');
}

const token = async (page: string) => (await comeBack(`${page}&decision=Success`)).searchParams.get('token');

describe('an onboarding', () => {
  // The members are those of the vendor's own example; 980386465 is its client, ABC AS.
  test('gives the key of the client that the user accepted, which is good for a token at once', async () => {
    const answer = await initiate({ ApplicationKey, ClientOrganizationNo: '980386465', RedirectUri });
    expect(answer.status).toBe(200);
    expect(answer.body.TemporaryUrl).toMatch(/\/poweroffice\/ApiAuthV2\?token=[A-Za-z0-9]{128}$/);
    expect(answer.body.ValidUntilDateTimeOffset).toBe('2026-01-15T11:00:00Z');
    const { pathname, search } = new URL(answer.body.TemporaryUrl);
    const page = await send('GET', pathname + search);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('ABC AS (980386465)');
    const back = await comeBack(`${pathname}${search}&decision=Success`);
    expect([back.origin + back.pathname, [...back.searchParams.keys()]]).toEqual([RedirectUri, ['status', 'token']]);
    expect(back.searchParams.get('status')).toBe('Success');
    const { status, body } = await finalize(back.searchParams.get('token'));
    const [client] = body.OnboardedClientsInformation;
    expect([status, body]).toMatchObject([
      200,
      { OnboardedClientsInformation: [{ ClientName: 'ABC AS', ClientOrganizationNumber: '980386465' }] },
    ]);
    const basic = { ...headers, Authorization: `Basic ${btoa(`${ApplicationKey}:${client.ClientKey}`)}` };
    const form = { grant_type: 'client_credentials' };
    const issued = await send('POST', '/poweroffice/OAuth/Token', { headers: basic, form });
    expect(issued.status).toBe(200);
    const bearer = { ...headers, Authorization: `Bearer ${issued.body.access_token}` };
    const information = await send('GET', `${api}/ClientIntegrationInformation`, { headers: bearer });
    expect(information.body.ClientName).toBe('ABC AS');
    expectEmpty(await send('GET', `${api}/Employees`, { headers: bearer }), 204);
    const employee = { json: { FirstName: 'Ny', LastName: 'Ansatt' }, headers: bearer };
    expect((await send('POST', `${api}/Employees`, employee)).body.Number).toBe(1);
    expect((await send('GET', `${api}/PayrollSettings`, { headers: bearer })).status).toBe(200);
  });

  test('takes members in any case, as a public client sends them, and no organisation number', async () => {
    const { status } = await initiate({ ApplicationKey, clientOrganizationNo: '980386465', redirectUri: RedirectUri });
    expect(status).toBe(200);
    const { body } = await finalize(await token(await pageOf()));
    const names = body.OnboardedClientsInformation.map(({ ClientName }: { ClientName: string }) => ClientName);
    expect(names).toEqual(['Fjordlys Bakeri AS', 'Stille Vann AS', 'ABC AS']);
  });

  test('gives the key that a client has already, or a new one under the variant', async () => {
    const page = await pageOf({ ClientOrganizationNo: '973 021 028' });
    const { body } = await finalize(await token(page));
    expect(body.OnboardedClientsInformation[0].ClientKey).toBe(keys.everything.split(':')[1]);
    const other = await using({ 'poweroffice.onboarding.again': 'new-key' });
    const back = await comeBack(
      `${await pageOf({ ClientOrganizationNo: '973021028' }, other)}&decision=Success`,
      other,
    );
    const again = await finalize(back.searchParams.get('token'), other);
    expect(again.body.OnboardedClientsInformation[0].ClientKey).not.toBe(keys.everything.split(':')[1]);
  });

  // As a released C# client uses it: its own parameter comes back in front of the status.
  test('keeps the parameters of the redirect address, which are not compared', async () => {
    const session = 'onboardingSessionToken=7d1f';
    const back = await comeBack(
      `${await pageOf({ RedirectUri: `${RedirectUri}?${session}` })}&decision=IntegrationBlocked`,
    );
    expect(back.search).toBe(`?${session}&status=IntegrationBlocked`);
  });

  test.each(['Canceled', 'NoClientAccess', 'IntegrationBlocked'])('comes back with %s and no token', async (status) => {
    const back = await comeBack(`${await pageOf()}&decision=${status}`);
    expect(back.search).toBe(`?status=${status}`);
  });

  test('comes back with ClientNotFound for an organisation that is no client, or is refused at once', async () => {
    expect((await comeBack(await pageOf({ ClientOrganizationNo: '999999999' }))).search).toBe('?status=ClientNotFound');
    const strict = await using({ 'poweroffice.onboarding.unknown-client': 'refused' });
    const answer = await initiate({ ApplicationKey, RedirectUri, ClientOrganizationNo: '999999999' }, strict);
    expectProblem(answer, 400, title, 'Client with organization number = 999999999 not found.');
  });

  test('is accepted at once under the variant, for tests without a browser', async () => {
    const quick = await using({ 'poweroffice.onboarding.page': 'accepts' });
    const back = await comeBack(await pageOf({}, quick), quick);
    expect(back.searchParams.get('status')).toBe('Success');
  });
});

describe('Initiate', () => {
  test.each([
    [{ RedirectUri }, 'ApplicationKey must have a value.'],
    [
      { ApplicationKey: '1ed94aa6-b176-4c89-baa9-da3d240ac1e9', RedirectUri },
      'Integration with the provided application key was not found.',
    ],
    [
      { ApplicationKey: keys.demo.split(':')[0], RedirectUri },
      'Integration with the provided application key was not found.',
    ],
    [{ ApplicationKey }, 'RedirectUri must have a value.'],
    [{ ApplicationKey: reader }, 'RedirectUri must have a value.'],
    [
      { ApplicationKey, RedirectUri: 'https://evil.example/redirect' },
      'The provided redirect uri is not valid for the integration.',
    ],
    [
      { ApplicationKey, RedirectUri: 'https://auth.v2.integration.io/other' },
      'The provided redirect uri is not valid for the integration.',
    ],
    [{ ApplicationKey, RedirectUri: 'no address' }, 'The provided redirect uri is not valid for the integration.'],
  ])('refuses %j', async (json, detail) => {
    expectProblem(await initiate(json), 400, title, detail);
  });

  test.each([
    ['http://localhost/\r\nX-Evil: 1'],
    ['http://localhost/b\u00e6'],
    ['http://localhost/\u{1f600}'],
    ['ftp://localhost/'],
    ['javascript:alert(1)'],
    [''],
  ])('refuses %j, to which no browser can be sent', async (address) => {
    const detail = 'The provided redirect uri is not valid for the integration.';
    expectProblem(await initiate({ ApplicationKey, RedirectUri: address }), 400, title, detail);
  });

  test('takes the machine itself, and others under the variants', async () => {
    for (const address of ['http://localhost:3000/back', 'http://127.0.0.1/back', 'http://[::1]:8080/']) {
      expect((await initiate({ ApplicationKey, RedirectUri: address })).status).toBe(200);
    }
    const open = await using({
      'poweroffice.onboarding.redirect-list': 'any',
      'poweroffice.onboarding.no-redirect': 'only-one',
    });
    expect((await initiate({ ApplicationKey, RedirectUri: 'https://mine.example/' }, open)).status).toBe(200);
    expect((await initiate({ ApplicationKey: reader }, open)).status).toBe(200);
  });

  test('needs the subscription key, and no token', async () => {
    const answer = await send('POST', `${api}/Onboarding/Initiate`, { json: { ApplicationKey, RedirectUri } });
    expect([answer.status, answer.body.statusCode]).toEqual([401, 401]);
  });
});

describe('tokens', () => {
  test('of a page are gone after an hour, or once the user has decided', async () => {
    const page = await pageOf();
    expect((await send('GET', page)).status).toBe(200);
    await comeBack(`${page}&decision=Canceled`);
    expectProblem(await send('GET', page), 400, title, 'The temporary url is not valid.');
    const other = await pageOf();
    paystub.clock.set('2026-01-15T11:00:00Z');
    expect((await send('GET', other)).status).toBe(400);
    expect((await send('GET', '/poweroffice/ApiAuthV2')).status).toBe(400);
  });

  test('of an onboarding are good once, for ten minutes', async () => {
    const detail = 'The provided onboarding token is not valid.';
    const first = await token(await pageOf());
    expect((await finalize(first)).status).toBe(200);
    expectProblem(await finalize(first), 400, title, detail);
    const second = await token(await pageOf());
    paystub.clock.set('2026-01-15T10:10:00Z');
    expectProblem(await finalize(second), 400, title, detail);
    expectProblem(await finalize(null), 400, title, detail);
    const page = new URL((await initiate({ ApplicationKey, RedirectUri })).body.TemporaryUrl);
    expectProblem(await finalize(page.searchParams.get('token')), 400, title, detail);
  });

  test('give the same answer again under the variant', async () => {
    const lenient = await using({ 'poweroffice.onboarding.second-time': 'same-answer' });
    const back = await comeBack(`${await pageOf({}, lenient)}&decision=Success`, lenient);
    const first = await finalize(back.searchParams.get('token'), lenient);
    expect((await finalize(back.searchParams.get('token'), lenient)).text).toBe(first.text);
  });
});

// As jbevanac/poweroffice calls it.
test('Offboarding takes the integration off the client: its key gives no more tokens', async () => {
  const before = await authorize(send);
  const answer = await send('DELETE', `${api}/Offboarding/RemoveIntegration`, { headers: before });
  const body = { Message: null, RemoveFactoring: false, ResetInvoiceFinancing: false, Success: true };
  expect([answer.status, answer.body]).toEqual([200, body]);
  const basic = { ...headers, Authorization: `Basic ${btoa(keys.everything)}` };
  const form = { grant_type: 'client_credentials' };
  const refused = await send('POST', '/poweroffice/OAuth/Token', { headers: basic, form });
  expect([refused.status, refused.body.error]).toEqual([400, 'invalid_client']);
  expect((await send('GET', `${api}/Employees`, { headers: before })).status).toBe(200);
});

test('the pages and their tokens are in no journal', async () => {
  const page = await pageOf();
  const secret = page.split('token=')[1] ?? '';
  const granted = await token(page);
  const finished = await finalize(granted);
  const journal = await send('GET', '/__admin/requests');
  const texts = await Promise.all(
    journal.body.requests.map(
      async ({ id, number = id }: { id: number; number?: number }) =>
        (await send('GET', `/__admin/requests/${number}`)).text,
    ),
  );
  const all = texts.join('') + journal.text;
  expect(texts.length).toBeGreaterThan(2);
  for (const each of [secret, granted ?? '', finished.body.OnboardedClientsInformation[2].ClientKey]) {
    expect(all).not.toContain(each);
  }
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
