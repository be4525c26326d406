import { expect, test } from 'vitest';
import { Runner } from '../../src/evidence/runner.ts';
import { createSequence, type Step } from '../../src/evidence/sequence.ts';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';

const signIn = {
  username: 'apiuser',
  password: 'paystub-password',
  client_id: 'paystub-client',
  client_secret: 'paystub-client-secret',
  grant_type: 'password',
  auth_chain: 'OAuthLdapService',
};

test('requests in this process are answered as over HTTP', async () => {
  const paystub = await startPaystub({ vendors });
  const now = Date.parse('2026-01-15T10:00:00Z');
  const host = new URL(paystub.url).host;
  const form = new URLSearchParams(signIn).toString();
  const requests = [
    { method: 'POST', target: '/ukg/api/authentication/access_token', type: 'application/x-www-form-urlencoded', form },
    { method: 'POST', target: '/__admin/clock', type: 'application/json', form: '{"advance":"P1D"}' },
    { method: 'GET', target: '/ukg/api/v1/timekeeping/setup/employment_terms?x=1', type: undefined, form: '' },
    { method: 'GET', target: '/intacct/objects/construction/employee-position', type: undefined, form: '' },
    { method: 'POST', target: '/intacct/objects/construction/employee-position', type: 'application/json', form: '{}' },
    { method: 'GET', target: '/poweroffice/v2/Employees', type: undefined, form: '' },
  ];
  const steps = requests.map(({ method, target, type, form }): Step => {
    const headers = { host, ...(type === undefined ? {} : { 'content-type': type }) };
    return { now, method, target, headers, body: Buffer.from(form) };
  });
  const settings = { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' } as const;
  const sequence = createSequence({ server: 'http', test: undefined, sandbox: 'same', settings, steps });
  const replies = new Map<number, { status: number; headers: object; body: string }>();
  await new Runner(vendors).run(sequence, settings, ({ index, reply: { status, headers, body } }) => {
    replies.set(index, { status, headers, body: String(body) });
    return true;
  });

  const send = paystub.sandbox('same');
  for (const [i, { method, target, type, form }] of requests.entries()) {
    const sent = type === undefined ? {} : { headers: { 'Content-Type': type }, raw: form };
    const { status, text, headers } = await send(method, target, sent);
    const reply = replies.get(i);
    expect(target.startsWith('/__admin') ? undefined : { status, body: text }).toEqual(
      reply && { status: reply.status, body: reply.body },
    );
    for (const [name, value] of Object.entries(reply?.headers ?? {})) expect(headers.get(name)).toBe(value);
  }
  expect([...replies.keys()]).toEqual([0, 2, 3, 4, 5]);
});
