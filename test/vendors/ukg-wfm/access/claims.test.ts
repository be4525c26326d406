import { expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { ukgWfm } from '../../../../src/vendors/ukg-wfm/index.ts';
import { startPaystub } from '../../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors: [ukgWfm, powerOfficeGo] });
const { application_key, client_key, subscription_key } = powerOfficeGo.credentials;
const keys = Buffer.from(`${application_key}:${client_key}`).toString('base64');

test('a token request at the root with its client in the body reaches UKG Authentication', async () => {
  const form = {
    client_id: 'paystub-client',
    client_secret: 'paystub-client-secret',
    grant_type: 'client_credentials',
    audience: 'https://wfm.ukg.net/api',
  };
  const answer = await paystub.sandbox()('POST', '/oauth/token', { form });
  expect([answer.status, answer.body.scope]).toEqual([200, 'access:wfm']);
});

test.each(['/oauth/token', '/OAuth/Token'])(
  'a token request at the root with keys of PowerOffice Go to %s reaches it',
  async (path) => {
    const headers = { Authorization: `Basic ${keys}`, 'Ocp-Apim-Subscription-Key': String(subscription_key) };
    const answer = await paystub.sandbox()('POST', path, { form: { grant_type: 'client_credentials' }, headers });
    expect([answer.status, answer.body.token_type, answer.body.expires_in]).toEqual([200, 'bearer', 1200]);
  },
);
